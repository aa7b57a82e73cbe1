import { claimId, type Claim } from '../../model/claim.ts';
import { textOf, type Span } from '../../model/span.ts';
import { entitiesIn, placeOf, tokensIn, valuesIn, type ClaimContext } from './context.ts';
import { findModality } from './modality.ts';
import { isNegated } from './negation.ts';
import { findClause } from './predicate.ts';

/** The words of the spans as a statement in the outlet's own voice, whatever they are worth: score 1. */
export function buildStatement(
  context: ClaimContext,
  spans: readonly Span[],
  rules: readonly string[],
): Claim {
  const { article, segments } = context;
  const tokens = tokensIn(segments, spans);
  const clause = findClause(tokens);
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
    values: valuesIn(context, spans),
    entities: entitiesIn(context, spans),
    ...placeOf(segments, spans[0]?.start ?? 0),
    repeats: [],
    score: 1,
    rules,
  };
}
