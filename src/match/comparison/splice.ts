import type { Discrepancy } from '../../model/pair.ts';
import type { AlignedPair, Alignment, Passage } from './compare.ts';
import { discrepancy, evidenceOf } from './explain.ts';
import { soften } from './circumstances.ts';

interface Seam {
  /** Index of the first word behind the seam. */
  readonly joined: number;
  readonly parted: number;
}

/** A run that goes on in one text where the other begins a new sentence, of which the first has only the beginning. */
function findSeam(
  alignment: Alignment,
  joined: Passage,
  parted: Passage,
  isAJoined: boolean,
): Seam | undefined {
  const places = alignment.matches.map(([a, b]): Seam =>
    isAJoined ? { joined: a, parted: b } : { joined: b, parted: a },
  );
  return places.find(({ joined: i, parted: j }, index) => {
    const previous = places[index - 1];
    if (previous?.joined !== i - 1 || previous.parted !== j - 1) return false;
    if (joined.terms[i]?.before !== 'none' || parted.terms[j]?.before !== 'stop') return false;
    const goesOn = parted.terms[j + (joined.terms.length - i)];
    return joined.terms.length - i <= 3 && goesOn?.before === 'none';
  });
}

/** Words of two sentences run together into one that was not said. */
export function splice(pair: AlignedPair): readonly Discrepancy[] {
  const { a, b, quotes } = pair;
  if (quotes === null || a.quote === null || b.quote === null || a.quote.key === b.quote.key) return [];
  const ofA = findSeam(quotes, a.quote, b.quote, true);
  const ofB = findSeam(quotes, b.quote, a.quote, false);
  const seam = ofA === undefined ? ofB : { joined: ofA.joined, parted: ofA.parted };
  if (seam === undefined) return [];
  const [aAt, bAt] = ofA === undefined ? [seam.parted, seam.joined] : [seam.joined, seam.parted];
  const aEvidence = evidenceOf(a, a.quote.terms.slice(Math.max(0, aAt - 2), aAt + 1));
  const bEvidence = evidenceOf(b, b.quote.terms.slice(Math.max(0, bAt - 2), bAt + 1));
  return [
    discrepancy('quote_splice', {
      severity: soften(pair, 'high'),
      confidence: 0.65,
      explanation: `${a.article.outlet} has “${aEvidence.value}”, ${b.article.outlet} “${bEvidence.value}”: one sentence here, two there.`,
      a: aEvidence,
      b: bEvidence,
    }),
  ];
}
