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

const LONGEST_OBJECT = 8;

/** "(asked) him to resign": somebody, then an infinitive, and no question word. */
function isRequest(content: readonly Token[]): boolean {
  const words = content.filter(({ tag }) => tag !== 'PUNCT').slice(0, LONGEST_OBJECT);
  if (/^(?:whether|if|who|what|why|how|when|where|which)$/.test(words[0]?.lower ?? '')) return false;
  return words.some(({ lower }, index) => lower === 'to' && words[index + 1]?.tag === 'VERB');
}

/**
 * What the cue says of the speaker's attitude: by its lemma, by what negates it ("did not say", "declined to comment"), and for
 * "ask" and "call" by what is asked or called for.
 */
export function findStance(segments: Segments, cue: Cue | null, content: readonly Token[]): Stance {
  if (cue === null) return 'asserts';
  const words = surroundings(segments, cue);
  const isReversed = words.some(({ lower, lemma }) => NEGATORS.test(lower) || REFUSALS.test(lemma));
  const isWithholding =
    loadWords('withholding-cues').has(cue.lemma) ||
    words.some(({ lemma }) => loadWords('withholding-cues').has(lemma));
  if (isReversed && isWithholding) return 'withheld';
  if (isReversed && BELIEFS.test(cue.lemma)) return 'doubts';
  if (isReversed) return 'asserts';
  if (cue.lemma === 'call') {
    const isCallFor = words.some(({ lower }) => /^(?:for|on|upon)$/.test(lower));
    return isCallFor || isRequest(content) ? 'demands' : 'asserts';
  }
  if (cue.lemma === 'ask' && isRequest(content)) return 'demands';
  const name = loadMap('cue-stances').get(cue.lemma);
  return STANCES.find((known) => known === name) ?? 'asserts';
}
