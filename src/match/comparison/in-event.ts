import { probabilityInEvent } from '../../models/in-event.ts';
import type { SpeakerRelation } from '../../text/names/index.ts';
import type { PreparedSide } from './compare.ts';
import type { Standing } from '../candidates/standing.ts';

/** What is known of two claims of one event beside their standing in it. */
export interface InEvent {
  readonly speakers: SpeakerRelation;
  /** Whether both quote, and the same utterance. */
  readonly isUtterance: boolean;
  /** Probability that the two are about the same thing, whatever the event. */
  readonly general: number;
}

/** A claim of so many content words is no longer brief. */
const NOT_BRIEF = 8;
const BRIEF = 2;

/** Keeps the log-odds of a certain answer finite. */
const LEAST_ODDS = 1e-3;

function placeOf({ article, claim }: PreparedSide): number {
  return (claim.content.spans[0]?.start ?? 0) / Math.max(1, article.text.length);
}

function logOdds(probability: number): number {
  const bounded = Math.min(1 - LEAST_ODDS, Math.max(LEAST_ODDS, probability));
  return Math.log(bounded / (1 - bounded));
}

/** What tells two claims of one event to be about the same thing, by name, symmetric in `a` and `b`. */
export function inEventFeatures(
  a: PreparedSide,
  b: PreparedSide,
  standing: Standing,
  { speakers, isUtterance, general }: InEvent,
): ReadonlyMap<string, number> {
  const { containmentHigh, containmentLow, likeness, shared, rankHigh, rankLow } = standing;
  const statements = [a, b].filter(({ claim }) => claim.kind === 'statement').length;
  const relation = a.claim.speaker === null || b.claim.speaker === null ? 'none' : speakers;
  const concepts = Math.min(a.content.concepts.size, b.content.concepts.size);
  return new Map<string, number>([
    ['containment_high', containmentHigh],
    ['containment_low', containmentLow],
    ['containment_low_squared', containmentLow ** 2],
    ['likeness', likeness],
    ['likeness_squared', likeness ** 2],
    ['shared', shared],
    ['rank_high', rankHigh],
    ['rank_low', rankLow],
    ['nearest', Number(rankLow === 1)],
    ...(['same', 'compatible', 'different', 'unknown', 'none'] as const).map((one): [string, number] => [
      `speakers_${one}`,
      Number(relation === one),
    ]),
    ['likeness_of_different', relation === 'different' ? likeness : 0],
    ['likeness_of_same', relation === 'same' ? likeness : 0],
    ['both_statements', Number(statements === 2)],
    ['one_statement', Number(statements === 1)],
    ['utterance', Number(isUtterance)],
    ['stance', Number(a.claim.stance === b.claim.stance)],
    ['distance', Math.abs(placeOf(a) - placeOf(b))],
    ['brief', Number(concepts <= BRIEF)],
    ['concepts', Math.min(1, concepts / NOT_BRIEF)],
    ['general', general],
    ['general_log_odds', logOdds(general)],
  ]);
}

/** Probability that two claims of one event are about the same thing. */
export function sameInEvent(a: PreparedSide, b: PreparedSide, standing: Standing, known: InEvent): number {
  return probabilityInEvent(inEventFeatures(a, b, standing, known));
}
