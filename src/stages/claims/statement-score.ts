import { loadWords } from '../../lexicon/load.ts';
import type { Value } from '../../model/value.ts';
import type { Token } from '../../text/segments.ts';
import type { Clause } from './predicate.ts';
import type { StatementReading } from './statement.ts';

/** Where a statement stands. */
export interface StatementPlace {
  /** Among the first sentences of the article. */
  readonly isLead: boolean;
  /** The whole sentence, not what is left of one beside an attribution. */
  readonly isWhole: boolean;
}

const MOST_COUNTED = 2;
const LONGEST = 60;

const VAGUE_START = /^(?:it|this|these|those|such)$/;
const LINKING = /^(?:be|have|seem|appear|look|feel|sound|tend|become)$/;
/** What a complement's first word adds: a place or number is more definite than a kind. */
const COMPLEMENTS: Readonly<Record<string, number>> = {
  ADP: 0.12,
  NUM: 0.12,
  DET: 0.06,
  NOUN: 0.06,
  PROPN: 0.06,
};

/** "was", "resigned", or a form that differs from its lemma and bears no -s or -ing: "won", "fell", "left". */
function isPast({ group }: Clause): boolean {
  return group.some(({ lower, lemma, tag }) => {
    if (tag !== 'VERB') return /^(?:was|were|had|did)$/.test(lower);
    return lower.endsWith('ed') || (lemma !== lower && !/(?:s|ing)$/.test(lower));
  });
}

/** For something done or undergone, for where or what something is, and nothing for a quality ("is hard to judge"). */
function concreteness({ before, group, after }: Clause): number {
  if (group.some(({ tag }) => tag === 'ADJ')) return 0;
  if (group.some(({ tag, lemma }) => tag === 'VERB' && !LINKING.test(lemma))) return 0.18;
  if (before.some(({ lower }) => lower === 'there')) return 0;
  return COMPLEMENTS[after[0]?.tag ?? ''] ?? 0;
}

/** "It", "this", and "that" before a verb: what they stand for may be anything; "she" and "they" are somebody whom the article has named. */
function hasVagueSubject([first, second]: readonly Token[]): boolean {
  if (first?.lower === 'that') return second?.tag === 'AUX' || second?.tag === 'VERB';
  return VAGUE_START.test(first?.lower ?? '');
}

/** "One" is as often a pronoun as a number. */
function isTelling(value: Value): boolean {
  return value.kind !== 'count' || value.lo !== 1 || value.hi !== 1;
}

/**
 * How checkable a statement is, 0 to 1: .42, and .12 for each of up to two values and .08 for each of up to two names, .18 for
 * a predicate that tells of an act, up to .12 for one of place or kind, .06 where it is past, .06 among the article's first sentences;
 * less .04 for part of a sentence, .1 for a vague subject ("it", "this"), .2 for each of up to two words of judgement, .05 for very long ones.
 * The weights are set by hand, so that an act with a plain subject just passes and a mere quality does not.
 */
export function scoreStatement(
  { tokens, clause, values, entities }: StatementReading,
  { isLead, isWhole }: StatementPlace,
): number {
  const telling = values.filter(isTelling).length;
  const judgements = tokens.filter(({ lower }) => loadWords('opinion-words').has(lower)).length;
  const isVague = hasVagueSubject(tokens);
  const score =
    0.42 +
    0.12 * Math.min(telling, MOST_COUNTED) +
    0.08 * Math.min(entities.length, MOST_COUNTED) +
    concreteness(clause) +
    (isPast(clause) ? 0.06 : 0) +
    (isLead ? 0.06 : 0) -
    (isWhole ? 0 : 0.04) -
    (isVague ? 0.1 : 0) -
    0.2 * Math.min(judgements, MOST_COUNTED) -
    (tokens.length > LONGEST ? 0.05 : 0);
  return Number(Math.min(1, Math.max(0, score)).toFixed(2));
}
