import { z } from 'zod';
import type { Claim } from '../../model/claim.ts';
import { defineStage } from '../../model/stage.ts';
import '../attribution/layer.ts';
import '../furniture/layer.ts';
import '../names/layer.ts';
import '../quotes/layer.ts';
import '../segment/layer.ts';
import '../speakers/layer.ts';
import { buildAttributed } from './attributed.ts';
import { createContext } from './context.ts';
import './layer.ts';
import { isMereRelease } from './release.ts';
import { joinRepeats } from './repeats.ts';
import { findStatements } from './statements.ts';
import { compareText } from '../../model/order.ts';

const options = z.strictObject({
  statements: z
    .boolean()
    .default(true)
    .describe('Take checkable sentences in the outlet’s own voice as claims, too.'),
  minimumStatementScore: z
    .number()
    .min(0)
    .max(1)
    .default(0.6)
    .describe('Leave out statements that score less: lower gives more claims per article.'),
});

function compareClaims(a: Claim, b: Claim): number {
  const [left, right] = [a.content.spans[0]?.start ?? 0, b.content.spans[0]?.start ?? 0];
  return left - right || compareText(a.id, b.id);
}

/** Of claims with one id, which have one kind and the same spans, the best; of equals the first. */
function keepBest(claims: readonly Claim[]): Claim[] {
  const best = new Map<string, Claim>();
  for (const claim of claims) {
    const other = best.get(claim.id);
    if (other === undefined || claim.score > other.score) best.set(claim.id, claim);
  }
  return [...best.values()];
}

/** Builds the claims: one for each attribution of something said, and statements in the outlet's own voice; repeated words are one claim. */
export const claims = defineStage({
  name: 'claims',
  version: 1,
  requires: ['excluded', 'segments', 'names', 'quotations', 'attributions', 'speakers'],
  assigns: 'claims',
  options,
  create: ({ statements, minimumStatementScore }) =>
    function findClaims({ article, layers }) {
      const { segments, names, attributions, quotations, speakers } = layers;
      const context = createContext(article, segments, names);
      const attributed = attributions.flatMap((attribution, index) =>
        isMereRelease(segments, attribution)
          ? []
          : [buildAttributed(context, attribution, speakers.byAttribution[index] ?? null)],
      );
      const own = statements ? findStatements(context, attributions, quotations, minimumStatementScore) : [];
      return joinRepeats(keepBest([...attributed, ...own]).sort(compareClaims));
    },
});
