import type { Agreement } from '../../model/pair.ts';
import type { Quantity } from '../../model/value.ts';
import { areOneChange } from './change.ts';
import type { AlignedPair, PreparedSide } from './compare.ts';
import { agreement } from './explain.ts';
import { comparableContents } from './gates.ts';
import { areOne, isQuantity } from './quantities.ts';
import { isOfOneThing } from './same-measure.ts';
import { isVetoed } from './vetoes.ts';

function wording({ text }: Quantity): string {
  return text.toLowerCase();
}

/** The quantities of a side that the other does not have in the same words. */
function ownWordings(of: PreparedSide, other: PreparedSide): Quantity[] {
  const theirs = new Set(other.claim.values.filter(isQuantity).map(wording));
  return of.claim.values.filter(isQuantity).filter((quantity) => !theirs.has(wording(quantity)));
}

/** Values of the same thing, written differently, that can both hold: "about 3,000" and "2,974", "halved" and "fell by 48%". */
export function valueCompatible(pair: AlignedPair): readonly Agreement[] {
  const { a, b } = pair;
  const contents = comparableContents(pair);
  if (contents !== null && isVetoed(pair, contents)) return [];
  const ofB = ownWordings(b, a);
  for (const x of ownWordings(a, b)) {
    const y = ofB.find(
      (other) =>
        (areOne(x, other) || areOneChange(a, x, b, other)) &&
        (contents !== null || isOfOneThing(pair, x, other)),
    );
    if (y === undefined) continue;
    return [
      agreement('value_compatible', {
        confidence: contents === null ? 0.7 : 0.8,
        explanation: `${a.article.outlet} has “${x.text}”, ${b.article.outlet} “${y.text}”: both may hold.`,
        a: { value: x.text, spans: [x.span] },
        b: { value: y.text, spans: [y.span] },
      }),
    ];
  }
  return [];
}
