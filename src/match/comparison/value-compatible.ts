import type { Agreement } from '../../model/pair.ts';
import type { Quantity } from '../../model/value.ts';
import type { AlignedPair, PreparedSide } from './compare.ts';
import { agreement } from './explain.ts';
import { comparableContents } from './gates.ts';
import { areOne, isQuantity } from './quantities.ts';
import { isVetoed } from './vetoes.ts';

function wording({ text }: Quantity): string {
  return text.toLowerCase();
}

/** The quantities of a side that the other does not have in the same words. */
function ownWordings(of: PreparedSide, other: PreparedSide): Quantity[] {
  const theirs = new Set(other.claim.values.filter(isQuantity).map(wording));
  return of.claim.values.filter(isQuantity).filter((quantity) => !theirs.has(wording(quantity)));
}

/** Values of the same thing, written differently, that can both hold: "about 3,000" and "2,974". */
export function valueCompatible(pair: AlignedPair): readonly Agreement[] {
  const contents = comparableContents(pair);
  if (contents === null || isVetoed(pair, contents)) return [];
  const ofB = ownWordings(pair.b, pair.a);
  for (const x of ownWordings(pair.a, pair.b)) {
    const y = ofB.find((other) => areOne(x, other));
    if (y === undefined) continue;
    return [
      agreement('value_compatible', {
        confidence: 0.8,
        explanation: `${pair.a.article.outlet} has “${x.text}”, ${pair.b.article.outlet} “${y.text}”: both may hold.`,
        a: { value: x.text, spans: [x.span] },
        b: { value: y.text, spans: [y.span] },
      }),
    ];
  }
  return [];
}
