import type { Discrepancy } from '../../model/pair.ts';
import type { AlignedPair, Alignment, Passage } from './compare.ts';
import { discrepancy, evidenceOf } from './explain.ts';
import { areTwoUtterances } from './other-utterance.ts';
import { soften } from './circumstances.ts';
import { isContent } from './terms.ts';

/** More words than this at the head are another beginning and no join. */
const LONGEST_START = 3;

interface Seam {
  /** Index of the first word behind the seam. */
  readonly joined: number;
  readonly parted: number;
}

function listPlaces({ matches }: Alignment, isAJoined: boolean): Seam[] {
  return matches.map(([a, b]) => (isAJoined ? { joined: a, parted: b } : { joined: b, parted: a }));
}

/** A run that goes on in one text where the other begins a new sentence, of which the first has only the beginning. */
function findSeam(
  alignment: Alignment,
  joined: Passage,
  parted: Passage,
  isAJoined: boolean,
): Seam | undefined {
  const places = listPlaces(alignment, isAJoined);
  return places.find(({ joined: i, parted: j }, index) => {
    const previous = places[index - 1];
    if (previous?.joined !== i - 1 || previous.parted !== j - 1) return false;
    if (joined.terms[i]?.before !== 'none' || parted.terms[j]?.before !== 'stop') return false;
    const goesOn = parted.terms[j + (joined.terms.length - i)];
    return joined.terms.length - i <= 3 && goesOn?.before === 'none';
  });
}

/** Whether something of a passage between two places is the beginning of a sentence or follows another break. */
function isBroken({ terms }: Passage, from: number, to: number, breaks: RegExp): boolean {
  return terms.slice(from, to).some(({ before }) => breaks.test(before));
}

/** A leap over the end of a sentence, of which the joined text shows nothing: "We failed … until March". */
function findLeap(
  alignment: Alignment,
  joined: Passage,
  parted: Passage,
  isAJoined: boolean,
): Seam | undefined {
  const places = listPlaces(alignment, isAJoined);
  return places.find((place, index) => {
    const previous = places[index - 1];
    if (previous === undefined) return false;
    const skipped = parted.terms.slice(previous.parted + 1, place.parted);
    const added = joined.terms.slice(previous.joined + 1, place.joined);
    return (
      skipped.some(isContent) &&
      !added.some(isContent) &&
      isBroken(parted, previous.parted + 1, place.parted + 1, /stop/) &&
      !isBroken(parted, previous.parted + 1, place.parted + 1, /gap/) &&
      !isBroken(joined, previous.joined + 1, place.joined + 1, /stop|gap|pause/)
    );
  });
}

/** "I will speak to the king" of "I resign. My deputy will speak to the king": the first words are another sentence's. */
function findOtherStart(
  { a, b }: Alignment,
  joined: Passage,
  parted: Passage,
  isAJoined: boolean,
): Seam | undefined {
  const [inJoined, inParted] = isAJoined ? [a.from, b.from] : [b.from, a.from];
  if (inJoined === 0 || inJoined > LONGEST_START || isBroken(joined, 1, inJoined + 1, /stop|gap|pause/))
    return undefined;
  let place = 0;
  for (const { normKey } of joined.terms.slice(0, inJoined)) {
    place = parted.terms.findIndex((term, index) => index >= place && term.normKey === normKey) + 1;
    if (place === 0 || place > inParted) return undefined;
  }
  const isApart =
    isBroken(parted, place, inParted + 1, /stop/) && !isBroken(parted, place, inParted + 1, /gap/);
  return isApart ? { joined: inJoined, parted: inParted } : undefined;
}

function findAny(...sides: Parameters<typeof findSeam>): Seam | undefined {
  return findSeam(...sides) ?? findLeap(...sides) ?? findOtherStart(...sides);
}

/** Words of two sentences run together into one that was not said. */
export function splice(pair: AlignedPair): readonly Discrepancy[] {
  const { a, b, quotes } = pair;
  if (quotes === null || a.quote === null || b.quote === null || a.quote.key === b.quote.key) return [];
  const ofA = findAny(quotes, a.quote, b.quote, true);
  const ofB = findAny(quotes, b.quote, a.quote, false);
  const seam = ofA === undefined ? ofB : { joined: ofA.joined, parted: ofA.parted };
  if (seam === undefined || areTwoUtterances(pair, quotes, quotes.edits)) return [];
  const [aAt, bAt] = ofA === undefined ? [seam.parted, seam.joined] : [seam.joined, seam.parted];
  const aEvidence = evidenceOf(a, a.quote.terms.slice(Math.max(0, aAt - 2), aAt + 2));
  const bEvidence = evidenceOf(b, b.quote.terms.slice(Math.max(0, bAt - 2), bAt + 2));
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
