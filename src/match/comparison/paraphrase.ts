import type { Agreement } from '../../model/pair.ts';
import type { AlignedPair, PreparedSide } from './compare.ts';
import { agreement, evidenceOf, type Evidence } from './explain.ts';
import { containment } from './features.ts';
import { isOtherEvent } from './gates.ts';
import { isVetoed } from './vetoes.ts';

/** Probability of the same proposition from which two claims without a veto agree; chosen on the training part of MRPC. */
const LEAST_SAME = 0.55;

/** Below this share on one side, while the other side is nearly all there, one says more than the other. */
const MORE_SPECIFIC = 0.6;
const NEARLY_ALL = 0.8;

function isDirect({ claim }: PreparedSide): boolean {
  return claim.kind === 'direct';
}

function whole(side: PreparedSide): Evidence {
  return evidenceOf(side, side.content.terms);
}

/** The same fact in other words: neither adds anything, or one is the more specific. Never by similarity alone: any veto forbids it. */
export function paraphrase(pair: AlignedPair): readonly Agreement[] {
  const { a, b, contents, same, speakers, quotes } = pair;
  if (contents === null || quotes !== null || isOtherEvent(pair)) return [];
  if (isDirect(a) || isDirect(b) || a.claim.stance !== b.claim.stance) return [];
  const [ofA, ofB] = containment(a, b);
  const isPart = Math.max(ofA, ofB) >= NEARLY_ALL && Math.min(ofA, ofB) < MORE_SPECIFIC;
  if ((same < LEAST_SAME && !isPart) || isVetoed(pair, contents)) return [];
  const sources = speakers === 'different' ? 0.85 : 1;
  const [first, second] = [a.article.outlet, b.article.outlet];
  const explanation = isPart
    ? `${ofA < ofB ? first : second} says the same as ${ofA < ofB ? second : first} and more.`
    : `${first} and ${second} say the same in their own words.`;
  const confidence = Math.min(0.95, isPart ? 0.6 + 0.2 * Math.max(ofA, ofB) : same) * sources;
  return [
    agreement(isPart ? 'claim_more_specific' : 'claim_paraphrase', {
      confidence,
      explanation,
      a: whole(a),
      b: whole(b),
    }),
  ];
}
