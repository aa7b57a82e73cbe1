import { loadTable } from '../lexicon/load.ts';

/** Anything with a form in lower case: a token, a piece of one. */
export interface Worded {
  readonly lower: string;
}

/** An entry of a phrase table that was found: its further columns and the index of the item behind it. */
export interface PhraseMatch {
  readonly columns: readonly string[];
  readonly end: number;
}

interface Phrase {
  readonly words: readonly string[];
  readonly columns: readonly string[];
}

const tables = new Map<string, ReadonlyMap<string, readonly Phrase[]>>();

/** The word list by first word, longest phrases first. */
function phraseTable(name: string): ReadonlyMap<string, readonly Phrase[]> {
  let table = tables.get(name);
  if (table === undefined) {
    const byFirst = new Map<string, Phrase[]>();
    for (const [phrase = '', ...columns] of loadTable(name)) {
      const words = phrase.split(' ').map((word) => word.toLowerCase());
      const [first = ''] = words;
      byFirst.set(first, [...(byFirst.get(first) ?? []), { words, columns }]);
    }
    for (const phrases of byFirst.values()) phrases.sort((a, b) => b.words.length - a.words.length);
    table = byFirst;
    tables.set(name, table);
  }
  return table;
}

/**
 * The longest phrase of the word list `name` that begins at `items[from]`.
 * @param accepts a condition on the columns; phrases that do not meet it are passed over
 */
export function matchPhrase(
  name: string,
  items: readonly Worded[],
  from: number,
  accepts: (columns: readonly string[]) => boolean = () => true,
): PhraseMatch | undefined {
  const first = items[from];
  if (first === undefined) return undefined;
  const phrases = phraseTable(name).get(first.lower);
  if (phrases === undefined) return undefined;
  for (const { words, columns } of phrases) {
    const isHere = words.every((word, offset) => items[from + offset]?.lower === word);
    if (isHere && accepts(columns)) return { columns, end: from + words.length };
  }
  return undefined;
}
