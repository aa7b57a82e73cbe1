import { claimId, type Claim } from '../../model/claim.ts';
import { textOf } from '../../model/span.ts';
import type { ClaimSpeaker } from '../../model/speaker.ts';
import type { Attribution } from '../attribution/layer.ts';
import { entitiesIn, placeOf, tokensIn, valuesIn, type ClaimContext } from './context.ts';
import { withoutDateline } from './dateline.ts';
import { findModality } from './modality.ts';
import { isNegated } from './negation.ts';
import { findClause } from './predicate.ts';
import { findStance } from './stance.ts';

/** The claim that an attribution makes: what is said, by whom, with which attitude. */
export function buildAttributed(
  context: ClaimContext,
  attribution: Attribution,
  speaker: ClaimSpeaker | null,
): Claim {
  const { article, segments } = context;
  const { kind, content, cue, quoted, score, rules } = attribution;
  const place = placeOf(segments, content[0]?.start ?? 0);
  const spans = withoutDateline(article.text, segments.sentences[place.sentence], content);
  const tokens = tokensIn(segments, spans);
  const clause = findClause(tokens);
  const stance = findStance(segments, cue, tokens);
  return {
    id: claimId(article.id, kind, spans),
    kind,
    content: { spans, text: textOf(article.text, spans) },
    cue,
    speaker,
    quoted,
    negated: isNegated(clause),
    modality: findModality(tokens, clause, stance),
    stance,
    values: valuesIn(context, spans),
    entities: entitiesIn(context, spans),
    ...place,
    repeats: [],
    score,
    rules,
  };
}
