import { claimId, type Claim, type Entity } from '../../model/claim.ts';
import { textOf, type Span } from '../../model/span.ts';
import type { Value } from '../../model/value.ts';
import type { Token } from '../../text/segments.ts';
import { entitiesIn, placeOf, tokensIn, valuesIn, type ClaimContext } from './context.ts';
import { findModality } from './modality.ts';
import { isNegated } from './negation.ts';
import { findClause, type Clause } from './predicate.ts';

/** What is read from the words of a statement in the outlet's own voice. */
export interface StatementReading {
  readonly spans: readonly Span[];
  readonly tokens: readonly Token[];
  readonly clause: Clause;
  readonly values: readonly Value[];
  readonly entities: readonly Entity[];
}

export function readStatement(context: ClaimContext, spans: readonly Span[]): StatementReading {
  const tokens = tokensIn(context.segments, spans);
  return {
    spans,
    tokens,
    clause: findClause(tokens),
    values: valuesIn(context, spans),
    entities: entitiesIn(context, spans),
  };
}

export function buildStatement(
  { article, segments }: ClaimContext,
  { spans, tokens, clause, values, entities }: StatementReading,
  { score, rules }: Pick<Claim, 'score' | 'rules'>,
): Claim {
  return {
    id: claimId(article.id, 'statement', spans),
    kind: 'statement',
    content: { spans, text: textOf(article.text, spans) },
    cue: null,
    speaker: null,
    quoted: [],
    negated: isNegated(clause),
    modality: findModality(tokens, clause, 'asserts'),
    stance: 'asserts',
    values,
    entities,
    ...placeOf(segments, spans[0]?.start ?? 0),
    repeats: [],
    score,
    rules,
  };
}
