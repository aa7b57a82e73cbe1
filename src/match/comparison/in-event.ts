import { probabilityInEvent } from '../../models/in-event.ts';
import type { SpeakerRelation } from '../../text/names/index.ts';
import type { PreparedSide } from './compare.ts';
import type { Standing } from '../standing/index.ts';
import { frame } from './gates.ts';
import { isReportOfQuotation } from './reports.ts';
import { compareQuantities } from './quantities.ts';

/** What is known of two claims of one event beside their standing in it. */
export interface InEvent {
  readonly speakers: SpeakerRelation;
  /** Whether both quote, and the same utterance. */
  readonly isUtterance: boolean;
  /** What they have in common whatever the event, and the probability by it that they are about the same thing. */
  readonly features: ReadonlyMap<string, number>;
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
  { speakers, isUtterance, features, general }: InEvent,
): ReadonlyMap<string, number> {
  const statements = [a, b].filter(({ claim }) => claim.kind === 'statement').length;
  const relation = a.claim.speaker === null || b.claim.speaker === null ? 'none' : speakers;
  const concepts = Math.min(a.content.concepts.size, b.content.concepts.size);
  const { containmentLow, likeness, rankLow, sentenceLikeness, sentenceRankLow, inSentenceLow } = standing;
  const { isOne, isOther } = compareQuantities(a.claim.values, b.claim.values);
  const frames = frame({ a, b });
  return new Map<string, number>([
    ...features,
    ...Object.entries(standing),
    ['containment_low_squared', containmentLow ** 2],
    ['likeness_squared', likeness ** 2],
    ['nearest', Number(rankLow === 1)],
    ['nearest_sentence', Number(sentenceRankLow === 1)],
    ['both_like', likeness * sentenceLikeness],
    ['more_like_alone', likeness - sentenceLikeness],
    ['in_like_sentence', inSentenceLow * sentenceLikeness],
    ...(['same', 'compatible', 'different', 'unknown', 'none'] as const).map((one): [string, number] => [
      `speakers_${one}`,
      Number(relation === one),
    ]),
    ['likeness_of_different', relation === 'different' ? likeness : 0],
    ['likeness_of_same', relation === 'same' ? likeness : 0],
    ['both_statements', Number(statements === 2)],
    ['one_statement', Number(statements === 1)],
    ['utterance', Number(isUtterance)],
    ['quotations', [a, b].filter(({ claim }) => claim.kind === 'direct').length],
    ['report_of_quotation', Number(isReportOfQuotation(a, b, speakers))],
    ['stance', Number(a.claim.stance === b.claim.stance)],
    ['negated', Number(a.claim.negated !== b.claim.negated)],
    ['modality', Number(a.claim.modality !== b.claim.modality)],
    ['one_quantity', Number(isOne)],
    ['other_quantity', Number(isOther)],
    ['frame_high', Math.max(...frames)],
    ['frame_low', Math.min(...frames)],
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
