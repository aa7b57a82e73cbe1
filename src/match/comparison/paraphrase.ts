import type { Agreement } from '../../model/pair.ts';
import type { AlignedPair, Alignment, PreparedSide } from './compare.ts';
import { agreement, evidenceOf, tellsMore, type Evidence } from './explain.ts';
import { containment } from './containment.ts';
import { isOtherEvent } from './gates.ts';
import { isOneOccurrence } from './occurrence.ts';
import { isProposition, sharesPredication } from './predicates.ts';
import { isVetoed } from './vetoes.ts';

/** Probability of the same proposition from which two claims without a veto agree; chosen on the training part of MRPC. */
export const LEAST_SAME = 0.55;

/** The same where a number and the parties already tell that one happening is meant. */
const LEAST_SAME_OF_ONE = 0.5;

/** Two speakers rarely say the same of themselves: their claims agree only where hardly a word differs. */
const LEAST_SAME_OF_TWO_SPEAKERS = 0.85;

/** Both claims must have this share of each other, or they are about one thing and say two. */
const LEAST_SHARED = 0.4;

/** Below this share on one side, while the other side is nearly all there, one says more than the other. */
const MORE_SPECIFIC = 0.6;
const NEARLY_ALL = 0.8;

/** What is asked of a part that is not all there. */
const LEAST_SAME_OF_PART = 0.45;
const MOST = 0.75;
const LEAST_IN_ORDER = 0.45;
const LEAST_PART_WORDS = 3;

/** All of the one claim, and at least so many content words that only the other has. */
const ALL = 0.99;
const LEAST_MORE = 2;

/** A phrase of fewer content words than this says nothing that could be agreed on. */
const LEAST_CONCEPTS = 4;
const LEAST_CONCEPTS_OF_PARAPHRASE = 3;

function isDirect({ claim }: PreparedSide): boolean {
  return claim.kind === 'direct';
}

/** Whether one claim stands within the other: nearly all of it in the same words, or most of it where the two are likely of one proposition. */
function isPartOf(
  { aCoverage, bCoverage, matchedContentWords }: Alignment,
  share: number,
  same: number,
): boolean {
  const inOrder = Math.max(aCoverage, bCoverage);
  if (share >= NEARLY_ALL && inOrder >= NEARLY_ALL - 0.1) return true;
  return (
    same >= LEAST_SAME_OF_PART &&
    share >= MOST &&
    inOrder >= LEAST_IN_ORDER &&
    matchedContentWords >= LEAST_PART_WORDS
  );
}

function isSameEnough({ same, speakers }: AlignedPair, isOne: boolean): boolean {
  if (speakers === 'different') return same >= LEAST_SAME_OF_TWO_SPEAKERS;
  return same >= (isOne ? LEAST_SAME_OF_ONE : LEAST_SAME);
}

function saysMore({ content: a }: PreparedSide, { content: b }: PreparedSide): boolean {
  return Math.abs(a.concepts.size - b.concepts.size) >= LEAST_MORE;
}

function whole(side: PreparedSide): Evidence {
  return evidenceOf(side, side.content.terms);
}

/**
 * The same fact in other words: neither adds anything, or one is the more specific. Never by similarity alone: any veto forbids it. Where
 * all claims of the event were looked at, only the latter: see `retold`.
 */
export function paraphrase(pair: AlignedPair): readonly Agreement[] {
  const { a, b, contents, same, isInformed, speakers, quotes } = pair;
  if (contents === null || quotes !== null || isDirect(a) || isDirect(b)) return [];
  const concepts = Math.min(a.content.concepts.size, b.content.concepts.size);
  if (concepts < LEAST_CONCEPTS_OF_PARAPHRASE || a.claim.stance !== b.claim.stance) return [];
  if (isOtherEvent(pair)) return [];
  const [ofA, ofB] = containment(a, b);
  const isWhole = Math.max(ofA, ofB) >= ALL && saysMore(a, b);
  const mayBeSame = !isInformed && Math.min(ofA, ofB) >= LEAST_SHARED && same >= LEAST_SAME_OF_ONE;
  const mayBePart =
    (isWhole || Math.min(ofA, ofB) < MORE_SPECIFIC) && isPartOf(contents, Math.max(ofA, ofB), same);
  // What follows looks for verbs, which is costly.
  if (!(mayBeSame || mayBePart) || isVetoed(pair, contents)) return [];
  const isPart = mayBePart && isProposition(ofA < ofB ? b : a);
  const isOne = speakers !== 'different' && isOneOccurrence(pair);
  if (isPart && !isWhole && concepts < LEAST_CONCEPTS) return [];
  const isSame = mayBeSame && isSameEnough(pair, isOne);
  if (!(isSame || (isPart && speakers !== 'different'))) return [];
  if (!isOne && !(sharesPredication(a, b) && sharesPredication(b, a))) return [];
  const sources = speakers === 'different' ? 0.85 : 1;
  const [more, less] = ofA < ofB ? [a, b] : [b, a];
  const explanation = isPart
    ? tellsMore(more, less)
    : `${a.article.outlet} and ${b.article.outlet} say the same in their own words.`;
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
