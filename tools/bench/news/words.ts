import type { QuantityKind } from '../../../src/model/value.ts';

/** A number as a claim bears it. */
export interface NewsNumber {
  readonly kind: QuantityKind;
  readonly value: number;
  readonly unit: string;
  readonly what: string;
}

/** A word of a generated sentence, or a name or number of several words, with the marks that cling to it. */
export interface NewsWord {
  readonly text: string;
  readonly isName: boolean;
  readonly number: NewsNumber | null;
}

export function plainWords(text: string): NewsWord[] {
  return text.split(' ').map((word) => ({ text: word, isName: false, number: null }));
}

export function nameWord(text: string): NewsWord {
  return { text, isName: true, number: null };
}

/** Written as English newspapers do: "1,204", "31%", "$2.5 million". */
export function numberWord(number: NewsNumber): NewsWord {
  return { text: writeNumber(number), isName: false, number };
}

function writeNumber({ kind, value }: NewsNumber): string {
  if (kind === 'percent') return `${value}%`;
  if (kind === 'money') return `$${value / 1e6} million`;
  return value < 1000
    ? String(value)
    : `${Math.floor(value / 1000)},${String(value % 1000).padStart(3, '0')}`;
}

/** Plain words may be edited; names, numbers and words at a quotation mark stay. */
export function isPlain({ text, isName, number }: NewsWord): boolean {
  return !isName && number === null && !/[“”]/u.test(text);
}
