import type { Side } from '../../src/match/comparison/index.ts';
import { span } from '../../src/model/span.ts';
import { isSamePlace, placesOf, type Mark, type MarkedSide } from './mark.ts';
import type { Reported } from './reported.ts';

/**
 * What the marks say of a report: `right`, one of its kind is marked there; else `other relation`, `look-alike`, or
 * `unmarked`: nothing is marked there at all.
 */
export const VERDICTS = ['right', 'other relation', 'look-alike', 'unmarked'] as const;
export type Verdict = (typeof VERDICTS)[number];

export interface JudgedReport {
  readonly reported: Reported;
  /** All marks at its place. */
  readonly there: readonly Mark[];
  readonly verdict: Verdict;
}

export interface JudgedMark {
  readonly mark: Mark;
  /** Reported there, with the mark's relation; of a look-alike, what no other mark accounts for. */
  readonly found: readonly Reported[];
}

export interface Score {
  readonly marks: readonly JudgedMark[];
  /** Only reports whose two articles both bear marks. */
  readonly reports: readonly JudgedReport[];
}

/** Holds what was reported against the marks. */
export function scoreMarks(marks: readonly Mark[], reported: readonly Reported[]): Score {
  const articles = new Set(marks.flatMap(({ a, b }) => [a.article, b.article]));
  const isWithin = ({ article }: Side): boolean => articles.has(article.externalId ?? '');
  const judged = reported
    .filter(({ a, b }) => isWithin(a) && isWithin(b))
    .map((one) => {
      const there = marks.filter((mark) => isAt(mark, one));
      return { reported: one, there, verdict: verdictOf(one, there) };
    });
  return {
    marks: marks.map((mark) => ({
      mark,
      found: judged
        .filter(({ there, reported: { relation }, verdict }) => {
          if (!there.includes(mark)) return false;
          return mark.relation === 'look-alike' ? verdict === 'look-alike' : relation === mark.relation;
        })
        .map((one) => one.reported),
    })),
    reports: judged,
  };
}

function verdictOf({ relation }: Reported, there: readonly Mark[]): Verdict {
  if (there.some((mark) => mark.relation === relation)) return 'right';
  if (there.some((mark) => mark.relation === 'look-alike')) return 'look-alike';
  return there.length > 0 ? 'other relation' : 'unmarked';
}

/** Whether both sides are at the mark's places, either way round. */
export function isAt(mark: Mark, { a, b }: Pick<Reported, 'a' | 'b'>): boolean {
  return (isOn(mark.a, a) && isOn(mark.b, b)) || (isOn(mark.a, b) && isOn(mark.b, a));
}

/** Whether the claim stands at one of the side's places, or its repetition does. */
export function isOn(marked: MarkedSide, { article, claim }: Side): boolean {
  if (article.externalId !== marked.article) return false;
  const claimed = [claim.content.spans, ...claim.repeats.map(({ start, end }) => [span(start, end)])];
  return placesOf(marked).some((place) => claimed.some((spans) => isSamePlace(place, spans)));
}
