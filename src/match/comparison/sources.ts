import { loadWords } from '../../lexicon/load.ts';
import { stemWord } from '../../text/normalise/index.ts';
import type { AlignedPair, PreparedSide, Term } from './compare.ts';
import { isContent } from './terms.ts';

/** How many words may stand before the verb of a source that is the sentence's subject. */
const LONGEST_SUBJECT = 4;

/** The words before a verb of estimating at the head of a claim: "Organisers put the crowd at …". */
function sourceOf(terms: readonly Term[]): string | undefined {
  const verbs = loadWords('estimate-verbs');
  const verb = terms.findIndex(({ stem }) => verbs.has(stem));
  if (verb <= 0 || verb > LONGEST_SUBJECT) return undefined;
  return terms
    .slice(0, verb)
    .filter(isContent)
    .map(({ concept }) => concept)
    .join(' ');
}

/** The speaker of an attribution by such a verb ("Police put …"), else who stands before it in the claim itself. */
function estimatorOf({ claim, content }: PreparedSide): string | undefined {
  const { cue, speaker } = claim;
  if (cue === null || speaker === null) return sourceOf(content.terms);
  return loadWords('estimate-verbs').has(stemWord(cue.lemma)) ? speaker.name.toLowerCase() : undefined;
}

/** Whether the two claims name different sources of their figures within the sentence itself. */
export function hasOtherSource({ a, b, speakers }: AlignedPair): boolean {
  if (speakers === 'same' || speakers === 'compatible') return false;
  const [x, y] = [estimatorOf(a), estimatorOf(b)];
  return x !== undefined && y !== undefined && x !== '' && y !== '' && x !== y;
}
