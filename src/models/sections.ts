/** Typed arrays by name, with a few numbers: how learned weights lie on disk. */
export interface Sections {
  readonly numbers: Readonly<Record<string, number>>;
  readonly arrays: ReadonlyMap<string, Int8Array | Int32Array | Float32Array>;
}

const TYPES = { int8: Int8Array, int32: Int32Array, float32: Float32Array } as const;

interface Entry {
  readonly name: string;
  readonly type: keyof typeof TYPES;
  readonly length: number;
}

interface Header {
  readonly numbers: Readonly<Record<string, number>>;
  readonly entries: readonly Entry[];
}

function isHeader(value: unknown): value is Header {
  return typeof value === 'object' && value !== null && 'numbers' in value && 'entries' in value;
}

/**
 * One file: the length of the header (32 bits, little-endian), the header as JSON, then the arrays one behind another, each
 * padded to four bytes.
 */
export function writeSections({ numbers, arrays }: Sections): Uint8Array {
  const entries = [...arrays].map(([name, array]): Entry => ({
    name,
    type: typeOf(array),
    length: array.length,
  }));
  const header = new TextEncoder().encode(JSON.stringify({ numbers, entries } satisfies Header));
  const parts = [
    header,
    ...[...arrays.values()].map((a) => new Uint8Array(a.buffer, a.byteOffset, a.byteLength)),
  ];
  const file = new Uint8Array(4 + parts.reduce((sum, { length }) => sum + padded(length), 0));
  new DataView(file.buffer).setUint32(0, header.length, true);
  let offset = 4;
  for (const part of parts) {
    file.set(part, offset);
    offset += padded(part.length);
  }
  return file;
}

/** @throws TypeError where the file is not of this form */
export function readSections(file: Uint8Array): Sections {
  const length = new DataView(file.buffer, file.byteOffset).getUint32(0, true);
  const header: unknown = JSON.parse(new TextDecoder().decode(file.subarray(4, 4 + length)));
  if (!isHeader(header)) throw new TypeError('the file holds no weights');
  let offset = 4 + padded(length);
  const arrays = new Map<string, Int8Array | Int32Array | Float32Array>();
  for (const { name, type, length: count } of header.entries) {
    const bytes = count * TYPES[type].BYTES_PER_ELEMENT;
    // A copy of its own: the slice of a Buffer is none, and may begin at an odd place.
    const copy = Uint8Array.from(file.subarray(offset, offset + bytes));
    arrays.set(name, new TYPES[type](copy.buffer, 0, count));
    offset += padded(bytes);
  }
  return { numbers: header.numbers, arrays };
}

function padded(length: number): number {
  return Math.ceil(length / 4) * 4;
}

function typeOf(array: Int8Array | Int32Array | Float32Array): Entry['type'] {
  if (array instanceof Int8Array) return 'int8';
  return array instanceof Int32Array ? 'int32' : 'float32';
}
