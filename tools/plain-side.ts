import type { Side } from '../src/match/comparison/compare.ts';
import { articleOfText, claimOfText } from '../src/pipeline/text-side.ts';

/** A whole text as one claim, for corpora of bare sentences: a `statement`, or `direct` where the words are a quotation's. */
export function plainSide(outlet: string, text: string, kind: 'statement' | 'direct' = 'statement'): Side {
  const article = articleOfText(text, outlet);
  const claim = claimOfText(article);
  return { article, claim: kind === 'direct' ? { ...claim, kind, quoted: claim.content.spans } : claim };
}
