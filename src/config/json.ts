/** Line and column, both from 1; columns count UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export class JsonSyntaxError extends Error {
  override readonly name = 'JsonSyntaxError';
  readonly position: Position;

  constructor(message: string, position: Position) {
    super(message);
    this.position = position;
  }
}

export interface LocatedJson {
  readonly value: unknown;
  /** Where the key (or the item of an array) at this path stands; paths are keyed by `pathKey`. */
  readonly positions: ReadonlyMap<string, Position>;
}

export type Path = readonly PropertyKey[];

export function pathKey(path: Path): string {
  return path.map(String).join('.');
}

const TOKEN = /\s*(?:([{}[\],:])|("(?:[^"\\\n]|\\.)*")|([\w.+-]+))/y;
const MAX_DEPTH = 100;

/**
 * Reads JSON and remembers where each key stands, so that a mistake in a configuration can be pointed at; `JSON.parse`
 * forgets it.
 *
 * @throws JsonSyntaxError with the position of the first thing that is not JSON
 */
export function parseLocatedJson(source: string): LocatedJson {
  const positions = new Map<string, Position>();
  let offset = 0;
  let start = 0;

  function fail(expected: string): never {
    const found = source.slice(start, start + 12).split('\n')[0] ?? '';
    throw new JsonSyntaxError(
      found === ''
        ? `expected ${expected}, got the end of the line or file`
        : `expected ${expected}, got ${found}`,
      positionAt(source, start),
    );
  }

  function skipBlanks(): number {
    return source.length - source.slice(offset).trimStart().length;
  }

  function next(expected: string): string {
    TOKEN.lastIndex = offset;
    const match = TOKEN.exec(source);
    start = skipBlanks();
    if (match === null) return fail(expected);
    offset = TOKEN.lastIndex;
    return match[0].trimStart();
  }

  function readScalar(token: string, expected: string): unknown {
    try {
      return JSON.parse(token);
    } catch {
      return fail(expected);
    }
  }

  function readMembers(close: string, what: string, readMember: (token: string) => void): void {
    let token = next(`${what} or ${close}`);
    if (token === close) return;
    for (;;) {
      readMember(token);
      const after = next(`a comma or ${close}`);
      if (after === close) return;
      if (after !== ',') fail(`a comma or ${close}`);
      token = next(what);
    }
  }

  function readObject(path: Path): Record<string, unknown> {
    const entries: [string, unknown][] = [];
    readMembers('}', 'a key in double quotes', (token) => {
      if (!token.startsWith('"')) fail('a key in double quotes');
      const key = String(readScalar(token, 'a key in double quotes'));
      if (entries.some(([known]) => known === key)) fail('every key once');
      positions.set(pathKey([...path, key]), positionAt(source, start));
      if (next('a colon') !== ':') fail('a colon');
      entries.push([key, readValue([...path, key], next('a value'))]);
    });
    return Object.fromEntries(entries);
  }

  function readArray(path: Path): unknown[] {
    const items: unknown[] = [];
    readMembers(']', 'a value', (token) => {
      positions.set(pathKey([...path, items.length]), positionAt(source, start));
      items.push(readValue([...path, items.length], token));
    });
    return items;
  }

  function readValue(path: Path, token: string): unknown {
    if (path.length > MAX_DEPTH) fail('fewer levels');
    if (token === '{') return readObject(path);
    if (token === '[') return readArray(path);
    return readScalar(token, 'a value');
  }

  const value = readValue([], next('a value'));
  start = skipBlanks();
  if (start < source.length) fail('the end of the file');
  return { value, positions };
}

function positionAt(source: string, offset: number): Position {
  const before = source.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - lineStart + 1 };
}
