import { loadTable } from '../../lexicon/load.ts';
import type { Piece } from './pieces.ts';

/** Lists whose entries may begin a value; of phrases the first word counts. */
const LISTS = [
  'number-words',
  'ordinals',
  'vague-numbers',
  'number-hedges',
  'fractions',
  'ratios',
  'currencies',
  'months',
  'weekdays',
] as const;

/** Words that the readers of ages, dates and times begin with. */
const OTHERS =
  'a an half between aged age ages turn turns turned turning his her their my your our early mid late today tonight yesterday tomorrow overnight last this next earlier q noon midday midnight';

let starters: ReadonlySet<string> | undefined;

/** Whether a value can begin at the piece at all: most words are passed over by this one look. */
export function mayStartValue({ kind, lower }: Piece): boolean {
  if (kind === 'number') return true;
  starters ??= new Set([
    ...LISTS.flatMap((name) =>
      loadTable(name).map(([phrase = '']) => (phrase.split(' ')[0] ?? '').toLowerCase()),
    ),
    ...OTHERS.split(' '),
  ]);
  return starters.has(lower);
}
