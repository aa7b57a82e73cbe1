import type { Term } from './compare.ts';
import { exclusiveKind } from './cues.ts';
import { loadWords } from '../../lexicon/load.ts';

/** Days of a month that no year is known of, both ends inclusive. */
interface MonthDays {
  readonly month: Term;
  readonly terms: readonly Term[];
  readonly from: number;
  readonly to: number;
}

/** "early June": the parts of a month by their days, with soft ends of two days. */
const PARTS: Readonly<Record<string, readonly [number, number]>> = {
  early: [1, 12],
  mid: [9, 22],
  late: [19, 31],
};

function daysOf(term: Term | undefined): readonly [number, number] | undefined {
  if (term === undefined) return undefined;
  const day = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(term.norm)?.[1];
  return day === undefined ? PARTS[term.norm] : [Number(day), Number(day)];
}

function isMonth(term: Term): boolean {
  return term.isCapital && loadWords('months').has(term.norm);
}

function monthDays(terms: readonly Term[]): MonthDays[] {
  return terms.flatMap((month, index): MonthDays[] => {
    if (!isMonth(month)) return [];
    for (const near of [terms[index - 1], terms[index + 1]]) {
      const days = daysOf(near);
      if (near !== undefined && days !== undefined) {
        const both = [near, month].sort((x, y) => x.start - y.start);
        return [{ month, terms: both, from: days[0], to: days[1] }];
      }
    }
    return [{ month, terms: [month], from: 1, to: 31 }];
  });
}

function isSame(x: MonthDays, y: MonthDays): boolean {
  return x.month.norm === y.month.norm && x.from === y.from && x.to === y.to;
}

/** The one day or part of a month that only this side has, on each side, of which the year is not known, where the two cannot be one. */
export function clashOfMonthDays(
  aTerms: readonly Term[],
  bTerms: readonly Term[],
): readonly [readonly Term[], readonly Term[]] | undefined {
  const [allOfA, allOfB] = [monthDays(aTerms), monthDays(bTerms)];
  const ofA = allOfA.filter((x) => !allOfB.some((y) => isSame(x, y)));
  const ofB = allOfB.filter((y) => !allOfA.some((x) => isSame(x, y)));
  const [x, y] = [ofA[0], ofB[0]];
  if (ofA.length !== 1 || ofB.length !== 1 || x === undefined || y === undefined) return undefined;
  const isOtherMonth = exclusiveKind(x.month, y.month) === 'month';
  return isOtherMonth || x.from > y.to || y.from > x.to ? [x.terms, y.terms] : undefined;
}
