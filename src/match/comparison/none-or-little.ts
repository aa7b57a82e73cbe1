import { loadWords } from '../../lexicon/load.ts';
import type { Discrepancy } from '../../model/pair.ts';
import type { AlignedPair, Term } from './compare.ts';
import { isReverser } from './cues.ts';
import { discrepancy, evidenceOf, has } from './explain.ts';
import { comparableContents, frame } from './gates.ts';
import { isContent } from './terms.ts';

/** With fewer words in one order the two may be said of two things. */
const LEAST_MATCHED = 4;

/** How many adjectives may stand between "no" and its noun. */
const MOST_ADJECTIVES = 2;

interface Share {
  readonly isNone: boolean;
  /** The quantifier up to the noun. */
  readonly terms: readonly Term[];
}

/** "no sign", "little clear sign": none of a thing, or hardly any; not "a little", "no fewer". */
function shareAt(terms: readonly Term[], noun: number): Share | undefined {
  for (let index = noun - 1; index >= Math.max(0, noun - 1 - MOST_ADJECTIVES); index -= 1) {
    const [quantifier, before] = [terms[index], terms[index - 1]];
    if (quantifier === undefined) return undefined;
    const isNone = quantifier.norm === 'no' && isReverser(terms, index);
    const isLittle =
      loadWords('low-degrees').has(quantifier.norm) && !/^(?:a|an|the)$/.test(before?.norm ?? '');
    if (isNone || isLittle) return { isNone, terms: terms.slice(index, noun + 1) };
    if (!isContent(quantifier)) return undefined;
  }
  return undefined;
}

/** None of a thing here, little of the same there: a step of degree, since both deny that there is much of it. */
export function noneOrLittle(pair: AlignedPair): readonly Discrepancy[] {
  const contents = comparableContents(pair);
  if (contents === null || contents.matchedContentWords < LEAST_MATCHED) return [];
  for (const [i, j] of contents.matches) {
    const [a, b] = [shareAt(pair.a.content.terms, i), shareAt(pair.b.content.terms, j)];
    if (a === undefined || b === undefined || a.isNone === b.isNone) continue;
    const [aEvidence, bEvidence] = [evidenceOf(pair.a, a.terms), evidenceOf(pair.b, b.terms)];
    const explanation = has(pair, aEvidence, bEvidence);
    const confidence = Math.min(...frame(pair));
    return [discrepancy('degree', { severity: 'low', confidence, explanation, a: aEvidence, b: bEvidence })];
  }
  return [];
}
