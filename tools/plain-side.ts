import type { Claim, Entity } from '../src/model/claim.ts';
import { claimId } from '../src/model/claim.ts';
import type { Side } from '../src/match/comparison/compare.ts';

/** A whole text as one claim, for corpora of bare sentences: a `statement`, or `direct` where the words are a quotation's. */
export function plainSide(outlet: string, text: string, kind: 'statement' | 'direct' = 'statement'): Side {
  const spans = [{ start: 0, end: text.length }];
  const claim: Claim = {
    id: claimId(outlet + text, kind, spans),
    kind,
    content: { spans, text },
    cue: null,
    speaker: null,
    quoted: kind === 'direct' ? spans : [],
    negated: false,
    modality: 'asserted',
    stance: 'asserts',
    values: [],
    entities: entitiesIn(text),
    paragraph: 0,
    sentence: 0,
    repeats: [],
    score: 1,
    rules: [],
  };
  const article = {
    id: `a_${outlet}`,
    outlet,
    outletSource: 'metadata' as const,
    title: '',
    language: 'en',
    text,
    file: '-',
    format: 'text' as const,
    sha256: '',
  };
  return { article, claim };
}

/** Runs of capitalised words that do not begin the text. */
function entitiesIn(text: string): Entity[] {
  return [...text.matchAll(/(?<=\S\s)\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*)*/gu)].map((match) => ({
    span: { start: match.index, end: match.index + match[0].length },
    text: match[0],
  }));
}
