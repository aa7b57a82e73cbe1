import { loadWords } from '../../lexicon/load.ts';
import type { Claim } from '../../model/claim.ts';
import type { Token } from '../../text/segments.ts';
import type { Clause } from './predicate.ts';

/** What a statement is judged by. */
export interface StatementEvidence {
  readonly tokens: readonly Token[];
  readonly clause: Clause;
  readonly statement: Pick<Claim, 'values' | 'entities'>;
  /** Among the first sentences of the article. */
  readonly isLead: boolean;
  /** The whole sentence, not what is left of one beside an attribution. */
  readonly isWhole: boolean;
}

const MOST_COUNTED = 2;
const LONGEST = 60;

const VAGUE_START = /^(?:it|they|he|she|this|these|those|there|such|here)$/;

/** "was", "resigned", or a form that differs from its lemma and bears no -s or -ing: "won", "fell", "left". */
function isPast({ group }: Clause): boolean {
  return group.some(({ lower, lemma, tag }) => {
    if (tag !== 'VERB') return /^(?:was|were|had|did)$/.test(lower);
    return lower.endsWith('ed') || (lemma !== lower && !/(?:s|ing)$/.test(lower));
  });
}

/**
 * How checkable a statement is, 0 to 1; 0 where it holds neither value nor name. Otherwise .3, and .12 for each of up to two
 * values and .08 for each of up to two names, .12 for a past predicate, .12 among the article's first sentences; less .1 for
 * part of a sentence, .1 for a vague subject ("it", "this"), .25 for words of judgement, .1 for very long ones. The weights
 * are set by hand.
 */
export function scoreStatement({ tokens, clause, statement, isLead, isWhole }: StatementEvidence): number {
  const { values, entities } = statement;
  if (values.length + entities.length === 0) return 0;
  const isJudging = tokens.some(({ lower }) => loadWords('opinion-words').has(lower));
  const isVague = VAGUE_START.test(tokens[0]?.lower ?? '');
  const score =
    0.3 +
    0.12 * Math.min(values.length, MOST_COUNTED) +
    0.08 * Math.min(entities.length, MOST_COUNTED) +
    (isPast(clause) ? 0.12 : 0) +
    (isLead ? 0.12 : 0) -
    (isWhole ? 0 : 0.1) -
    (isVague ? 0.1 : 0) -
    (isJudging ? 0.25 : 0) -
    (tokens.length > LONGEST ? 0.1 : 0);
  return Number(Math.min(1, Math.max(0, score)).toFixed(2));
}
