import { loadMap, loadWords } from '../../lexicon/load.ts';
import { STANCES, type Cue, type Stance } from '../../model/claim.ts';
import type { Segments, Token } from '../../text/segments.ts';
import { tokenRange } from './context.ts';

const REACH = 3;
const NEGATORS = /^(?:not|n't|n’t|never|without)$/;
const REFUSALS = /^(?:decline|refuse)$/;
const BELIEFS = /^(?:believe|think|accept|agree|expect)$/;

/** The cue's own tokens and those directly before it in its sentence, as far as its subject. */
function surroundings({ tokens }: Segments, cue: Cue): Token[] {
  const [first] = cue.spans;
  const last = cue.spans.at(-1);
  if (first === undefined || last === undefined) return [];
  const { firstToken } = tokenRange({ tokens, sentences: [], paragraphs: [] }, first);
  const { endToken } = tokenRange({ tokens, sentences: [], paragraphs: [] }, last);
  let start = firstToken;
  while (start > 0 && firstToken - start < REACH) {
    const before = tokens[start - 1];
    if (before === undefined || before.sentence !== tokens[firstToken]?.sentence) break;
    const isChain =
      before.tag === 'AUX' || before.tag === 'PART' || before.tag === 'ADV' || before.lower === 'to';
    if (!isChain && !REFUSALS.test(before.lemma)) break;
    start -= 1;
  }
  return tokens.slice(start, endToken);
}

/** What the cue says of the speaker's attitude: by its lemma, and by what negates it ("did not say", "declined to comment"). */
export function findStance(segments: Segments, cue: Cue | null): Stance {
  if (cue === null) return 'asserts';
  const words = surroundings(segments, cue);
  const isReversed = words.some(({ lower, lemma }) => NEGATORS.test(lower) || REFUSALS.test(lemma));
  const isWithholding =
    loadWords('withholding-cues').has(cue.lemma) ||
    words.some(({ lemma }) => loadWords('withholding-cues').has(lemma));
  if (isReversed && isWithholding) return 'withheld';
  if (isReversed && BELIEFS.test(cue.lemma)) return 'doubts';
  const name = loadMap('cue-stances').get(cue.lemma);
  const stance = STANCES.find((known) => known === name) ?? 'asserts';
  return isReversed ? 'asserts' : stance;
}
