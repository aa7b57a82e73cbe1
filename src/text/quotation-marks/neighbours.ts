/** What stands beside a quotation mark. `neutral` (dash, ellipsis, colon, slash) goes before and after quoted words alike. */
export type Neighbour = 'space' | 'letter' | 'opening' | 'closing' | 'neutral';

const COLUMNS: readonly Neighbour[] = ['space', 'letter', 'opening', 'closing', 'neutral'];

/**
 * What it costs to read a mark as opening, by the neighbour before (row) and after (column, in the order of COLUMNS).
 * Own estimate: 0 for what style guides ask, 1 for either way, about the cost of an unpaired mark for what nobody writes.
 */
const OPENING_COSTS: Readonly<Record<Neighbour, readonly number[]>> = {
  space: [1, 0, 0, 1.5, 0.2],
  opening: [1.5, 0, 0, 1.5, 0.2],
  neutral: [2, 0.2, 0.2, 2, 0.7],
  letter: [3.5, 1, 1.5, 4, 2],
  closing: [3.5, 0.7, 0.7, 3.5, 1.5],
};

/** The same for a mark read as closing. */
const CLOSING_COSTS: Readonly<Record<Neighbour, readonly number[]>> = {
  space: [1, 3.5, 3.5, 1, 2],
  opening: [2, 4, 3, 2, 2],
  neutral: [0.2, 2, 2, 0.2, 0.7],
  letter: [0, 1, 0.5, 0, 0.2],
  closing: [0, 0.7, 0.5, 0, 0.2],
};

export function classifyNeighbour(character: string | undefined): Neighbour {
  if (character === undefined || /[\s\u200b\u2060\ufeff]/u.test(character)) return 'space';
  if (/[[({<¿¡$£€]/u.test(character)) return 'opening';
  if (/[\])}>.,!?;%]/u.test(character)) return 'closing';
  if (/[\p{Pd}…:/|*_~=+]/u.test(character)) return 'neutral';
  return 'letter';
}

export function openingCost(before: Neighbour, after: Neighbour): number {
  return OPENING_COSTS[before][COLUMNS.indexOf(after)] ?? 0;
}

export function closingCost(before: Neighbour, after: Neighbour): number {
  return CLOSING_COSTS[before][COLUMNS.indexOf(after)] ?? 0;
}
