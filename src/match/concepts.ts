import { loadTable } from '../lexicon/load.ts';
import { stemWord } from '../text/normalise/index.ts';

let groups: ReadonlyMap<string, string> | undefined;

/** The stem itself, or the first stem of its group of words that say the same of an event: "kill" for "die", "france" for "french". */
export function conceptOf(stem: string): string {
  groups ??= new Map(
    [...loadTable('concepts'), ...loadTable('demonyms')].flatMap(([line = '']) => {
      const stems = line.split(' ').map(stemWord);
      return stems.map((one): [string, string] => [one, stems[0] ?? one]);
    }),
  );
  return groups.get(stem) ?? stem;
}
