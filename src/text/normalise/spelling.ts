import { loadMap, loadTable } from '../../lexicon/load.ts';

interface Ending {
  readonly from: string;
  readonly to: string;
  readonly leastLength: number;
}

let endings: ReadonlyMap<string, readonly Ending[]> | undefined;

/** Endings by their last letter, so that a word is held against few of them. */
function endingsByLetter(): ReadonlyMap<string, readonly Ending[]> {
  if (endings === undefined) {
    const grouped = new Map<string, Ending[]>();
    for (const [from = '', to = '', least = '0'] of loadTable('spelling-endings')) {
      const letter = from.slice(-1);
      const group = grouped.get(letter) ?? [];
      group.push({ from, to, leastLength: Number(least) });
      grouped.set(letter, group);
    }
    endings = grouped;
  }
  return endings;
}

/**
 * One spelling for the UK and the US form of a word. Words that only look British are changed as well: the result is a
 * key to compare by, never shown.
 */
export function unifySpelling(word: string): string {
  const paired = loadMap('spelling').get(word);
  if (paired !== undefined) return paired;
  for (const { from, to, leastLength } of endingsByLetter().get(word.slice(-1)) ?? []) {
    if (word.length >= leastLength && word.endsWith(from)) return word.slice(0, -from.length) + to;
  }
  return word;
}
