import { loadWords } from '../../lexicon/load.ts';
import type { Discrepancy } from '../../model/pair.ts';
import type { AlignedPair, PreparedSide } from './compare.ts';
import { discrepancy, type Evidence } from './explain.ts';
import { quoteAgreement } from './quote-agreement.ts';

/** Six words, or three that tell something: fewer may be said by two people. */
const LEAST_WORDS = 6;
const LEAST_CONTENT_WORDS = 3;
const LEAST_WORDS_AT_ALL = 5;

function speakerEvidence({ claim }: PreparedSide): Evidence {
  const { speaker } = claim;
  if (speaker === null) return { value: '', spans: [] };
  return { value: speaker.name === '' ? speaker.text : speaker.name, spans: speaker.spans };
}

/** "the harbour master": one holder of an office; "an official" may be anybody. */
function officeOf({ claim }: PreparedSide): ReadonlySet<string> | undefined {
  const { speaker } = claim;
  if (speaker?.status !== 'described' || speaker.kind === 'document') return undefined;
  const match = /^the\s+(.+)$/i.exec(speaker.text);
  const words = match?.[1]?.toLowerCase().split(/\s+/) ?? [];
  if (words.length === 0 || words.some((word) => loadWords('generic-speakers').has(word))) return undefined;
  return new Set(words);
}

function areTwoSpeakers({ a, b, speakers }: AlignedPair): boolean {
  const isKnown = [a, b].every(({ claim }) => (claim.speaker?.status ?? 'unknown') !== 'unknown');
  if (speakers === 'different') return isKnown;
  const [x, y] = [officeOf(a), officeOf(b)];
  return speakers === 'unknown' && x !== undefined && y !== undefined && ![...x].some((word) => y.has(word));
}

/** The same distinctive words, attributed to two speakers who are not the same. */
export function speaker(pair: AlignedPair): readonly Discrepancy[] {
  const { a, b, quotes } = pair;
  if (!areTwoSpeakers(pair) || quotes === null || quoteAgreement(pair).length === 0) return [];
  const words = quotes.matches.length;
  const isLong = words >= LEAST_WORDS || quotes.matchedContentWords >= LEAST_CONTENT_WORDS;
  if (!isLong && words < LEAST_WORDS_AT_ALL) return [];
  const [aSpeaker, bSpeaker] = [speakerEvidence(a), speakerEvidence(b)];
  const areNamed = a.claim.speaker?.status === 'named' && b.claim.speaker?.status === 'named';
  return [
    discrepancy('speaker', {
      severity: 'high',
      confidence: (areNamed ? 0.85 : 0.65) * Math.min(1, 0.7 + words / 40),
      explanation: `${a.article.outlet} attributes the words to ${aSpeaker.value}, ${b.article.outlet} to ${bSpeaker.value}.`,
      a: aSpeaker,
      b: bSpeaker,
    }),
  ];
}
