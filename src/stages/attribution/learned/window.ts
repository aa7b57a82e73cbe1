import type { Elements } from './elements.ts';
import { isWord } from '../reading.ts';

/** Elements that the labels of one cue run over; `first` inclusive, `end` exclusive. */
export interface Window {
  readonly first: number;
  readonly end: number;
}

const MOST_UNITS_LEFT = 3;
const MOST_UNITS_RIGHT = 6;

/** The cue's unit, and the units before and after it as far as they are nothing but quotation; one that opens with a quotation gives that. */
export function windowOf(elements: Elements, head: number): Window {
  const own = elements.unit[head] ?? 0;
  let first = elements.unitFirst[own] ?? head;
  let end = elements.unitEnd[own] ?? head + 1;
  for (let unit = own - 1; unit >= Math.max(0, own - MOST_UNITS_LEFT); unit -= 1) {
    if (!isQuotedUnit(elements, unit)) break;
    first = elements.unitFirst[unit] ?? first;
  }
  for (let unit = own + 1; unit <= own + MOST_UNITS_RIGHT; unit += 1) {
    const start = elements.unitFirst[unit];
    if (start === undefined || start < 0) break;
    if (!isQuotedUnit(elements, unit)) {
      if (elements.region[start] !== -1) end = start + 1;
      break;
    }
    end = elements.unitEnd[unit] ?? end;
  }
  return { first, end };
}

/** Whether a unit holds a quotation and no word beside it. */
function isQuotedUnit({ unitFirst, unitEnd, region, firstToken, reading }: Elements, unit: number): boolean {
  let hasQuotation = false;
  for (let index = unitFirst[unit] ?? 0; index < (unitEnd[unit] ?? 0); index += 1) {
    if (region[index] !== -1) hasQuotation = true;
    else if (isWord(reading.tokens[firstToken[index] ?? 0])) return false;
  }
  return hasQuotation;
}
