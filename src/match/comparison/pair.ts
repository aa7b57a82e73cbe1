import { containment } from './containment.ts';
import { featuresOf } from './features.ts';
import type { Standing } from '../standing/index.ts';
import type { Alignment, AlignedPair, ComparisonContext, Passage, PreparedSide } from './compare.ts';
import { align } from './align.ts';
import { sameInEvent } from './in-event.ts';
import { isIssuer } from './issuers.ts';
import { natureOf, movedConcepts } from './edits.ts';
import { probabilityOfSame } from '../../models/same-proposition.ts';
import { compareSpeakers, type SpeakerRelation } from '../../text/names/index.ts';

/** Contents that share less than this of the one with less in it are not aligned. */
const LEAST_CONTAINMENT = 0.3;

/** The same of what tells them apart from the event's other claims. */
const LEAST_LIKENESS = 0.12;

/** Six words with three that tell something: the overlap that MATCHING.md asks of two cuts of one utterance. */
const OVERLAP_WORDS = 6;
const OVERLAP_CONTENT_WORDS = 3;

/** Two people even where neither has a name: "he" here, "she" there. */
const PRONOUNS: Readonly<Record<string, string>> = {
  he: 'man',
  him: 'man',
  she: 'woman',
  her: 'woman',
  they: 'group',
};

function relateSpeakers(a: PreparedSide, b: PreparedSide): SpeakerRelation {
  const [aSpeaker, bSpeaker] = [a.claim.speaker, b.claim.speaker];
  if (aSpeaker === null || bSpeaker === null) return 'unknown';
  const relation = compareSpeakers(aSpeaker, bSpeaker);
  if (relation !== 'unknown') return relation;
  if (isIssuer(a, b) || isIssuer(b, a)) return 'compatible';
  const [x, y] = [PRONOUNS[aSpeaker.text.toLowerCase()], PRONOUNS[bSpeaker.text.toLowerCase()]];
  return x === undefined || y === undefined || x === y ? 'unknown' : 'different';
}

function isFromEndToEnd(alignment: Alignment, a: Passage, b: Passage): boolean {
  const isWhole = ({ from, to }: Alignment['a'], { terms }: Passage): boolean =>
    from === 0 && to === terms.length;
  return isWhole(alignment.a, a) && isWhole(alignment.b, b);
}

/** Whether aligned quoted words are one utterance, and not two that share a phrase. */
function isSameUtterance(alignment: Alignment, a: Passage, b: Passage, speakers: SpeakerRelation): boolean {
  const { matchedContentWords, longestRun } = alignment;
  const coverage = Math.max(alignment.aCoverage, alignment.bCoverage);
  const words = Math.min(a.terms.length, b.terms.length);
  if (speakers === 'different') {
    const moved = movedConcepts(alignment);
    const isOtherwise = alignment.edits.some((edit) => ['content', 'flip'].includes(natureOf(edit, moved)));
    const isDistinctive = longestRun >= OVERLAP_WORDS || matchedContentWords >= OVERLAP_CONTENT_WORDS;
    return !isOtherwise && coverage > 0.8 && isDistinctive;
  }
  if (longestRun >= OVERLAP_WORDS && matchedContentWords >= OVERLAP_CONTENT_WORDS) return true;
  if (coverage >= 0.6 && matchedContentWords >= 2 && longestRun >= Math.min(3, words)) return true;
  if (coverage >= 0.5 && matchedContentWords >= 2 && isFromEndToEnd(alignment, a, b)) return true;
  return coverage >= 0.8 && matchedContentWords >= 1 && words >= 4;
}

function alignQuotes(a: PreparedSide, b: PreparedSide, speakers: SpeakerRelation): Alignment | null {
  if (a.quote === null || b.quote === null) return null;
  const alignment = align(a.quote, b.quote);
  if (alignment === null) return null;
  if (a.quote.key === b.quote.key) return alignment;
  return isSameUtterance(alignment, a.quote, b.quote, speakers) ? alignment : null;
}

/**
 * Whether two claims share enough to be aligned: of the one with less in it, or, where they are of one event, of what its other claims
 * have not.
 */
export function areAlignable(a: PreparedSide, b: PreparedSide, standing: Standing | undefined): boolean {
  if (standing !== undefined && standing.likeness >= LEAST_LIKENESS) return true;
  return Math.max(...containment(a, b)) >= LEAST_CONTAINMENT;
}

/** Aligns two prepared claims: the only place where the cost of a pair lies. */
export function alignPair(
  a: PreparedSide,
  b: PreparedSide,
  { sameEvent, standing }: ComparisonContext,
): AlignedPair {
  const speakers = relateSpeakers(a, b);
  const isWorthwhile = areAlignable(a, b, standing);
  const quotes = isWorthwhile ? alignQuotes(a, b, speakers) : null;
  const areWholeQuotes = quotes !== null && a.quote === a.content && b.quote === b.content;
  const contents = areWholeQuotes ? quotes : isWorthwhile ? align(a.content, b.content) : null;
  const features = featuresOf(a, b, contents);
  const general = probabilityOfSame(features);
  const probability =
    standing === undefined
      ? general
      : sameInEvent(a, b, standing, { speakers, isUtterance: quotes !== null, features, general });
  const utterance = quotes === null ? 0 : Math.max(quotes.aCoverage, quotes.bCoverage);
  const same = Math.max(probability, utterance * 0.98);
  return {
    a,
    b,
    sameEvent,
    isInformed: standing !== undefined,
    general,
    speakers,
    quotes,
    contents,
    same,
  };
}
