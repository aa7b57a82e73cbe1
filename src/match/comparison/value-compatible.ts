import type { Agreement } from '../../model/pair.ts';
import type { Quantity } from '../../model/value.ts';
import type { AlignedPair } from './compare.ts';
import { agreement } from './explain.ts';
import { comparableContents } from './gates.ts';
import { areComparable, areDisjoint, isQuantity } from './quantities.ts';

/** Values of the same thing, written differently, that can both hold: "about 3,000" and "2,974". */
export function valueCompatible(pair: AlignedPair): readonly Agreement[] {
  if (comparableContents(pair) === null) return [];
  const ofB = pair.b.claim.values.filter(isQuantity);
  for (const x of pair.a.claim.values.filter(isQuantity)) {
    const y = ofB.find(
      (other) => areComparable(x, other) && !areDisjoint(x, other) && isWrittenOtherwise(x, other),
    );
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

function isWrittenOtherwise(a: Quantity, b: Quantity): boolean {
  return a.text.toLowerCase() !== b.text.toLowerCase();
}
