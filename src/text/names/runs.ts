import type { Segments, Sentence, Token } from '../segments.ts';
import { givenNames, nameParticles, phraseWords, readPersonNoun } from './lexicon.ts';
import { isCapital, isCapitalAcronym, isHandle, NEVER_NAMES, startsWithCapital } from './name-tokens.ts';
import { findPartyEnd } from './party.ts';
import { readPronoun } from './pronouns.ts';
import { extendRun } from './run-ends.ts';

/** Tokens that read as one name with its title: "Governor of Washington Chris Gregoire". `endToken` exclusive. */
export interface Run {
  readonly firstToken: number;
  readonly endToken: number;
}

/** Letters of a word that headlines write with a capital, and the least number of such words that tells a headline. */
const LONG_WORD = 4;
const CONTENT_TAGS = new Set(['NOUN', 'VERB', 'ADJ', 'ADV', 'PROPN']);

/** The runs of capitalised words that may be names, in text order; none from sentences in title case or capitals. */
export function findRuns({ tokens, sentences }: Segments): Run[] {
  const runs: Run[] = [];
  let index = 0;
  for (const sentence of sentences) {
    if (isTitleCase(tokens, sentence)) continue;
    // The stops of "R-S.C." may end a sentence.
    index = Math.max(index, sentence.firstToken);
    while (index < sentence.endToken) {
      const partyEnd = findPartyEnd(tokens, index);
      const isStart = partyEnd === index && isRunStart(tokens, index, sentence);
      const end = isStart ? extendRun(tokens, index, sentence.endToken) : index;
      if (isStart) runs.push({ firstToken: index, endToken: end });
      index = Math.max(partyEnd, end, index + 1);
    }
  }
  return runs;
}

/** Headlines give no hint of what is a name: all their long words but the small ones are in capitals. */
export function isTitleCase(tokens: readonly Token[], { firstToken, endToken }: Sentence): boolean {
  let capital = 0;
  for (let index = firstToken; index < endToken; index += 1) {
    const token = tokens[index];
    if (token === undefined) continue;
    if (startsWithCapital(token.text)) capital += token.text.length >= LONG_WORD ? 1 : 0;
    else if (CONTENT_TAGS.has(token.tag) && /^\p{Ll}{3}/u.test(token.text)) return false;
  }
  return capital >= LONG_WORD;
}

/** Whether the token opens a sentence, a quotation or a clause after a colon, where a capital tells nothing. */
function isAfterOpening(tokens: readonly Token[], index: number, sentence: Sentence): boolean {
  const before = tokens[index - 1];
  if (index === sentence.firstToken || before === undefined) return true;
  // A straight mark with a blank behind it closes.
  if (/^["']+$/u.test(before.text)) return before.end === tokens[index]?.start;
  return /^[“‘«„:—–(-]+$/u.test(before.text);
}

function isRunStart(tokens: readonly Token[], index: number, sentence: Sentence): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (token === undefined) return false;
  if (isHandle(token)) return true;
  if (nameParticles().has(token.lower) && token.tag !== 'DET') {
    return isCapital(next) && next.tag === 'PROPN' && !isCapital(tokens[index - 1]) && token.lower.length > 1;
  }
  if (!isCapital(token)) return false;
  if (isAfterOpening(tokens, index, sentence)) {
    if (opensPhrase(token.lower)) return false;
    if (token.tag === 'PROPN' || (isCapitalAcronym(token) && isActing(next))) return true;
    if (NEVER_NAMES.has(token.tag) || token.tag === 'ADV') return false;
    if (token.tag === 'VERB' && !givenNames().has(token.lower)) return false;
    return isCapital(next) || givenNames().has(token.lower) || opensTitle(tokens, index);
  }
  return !NEVER_NAMES.has(token.tag) || isCapitalAcronym(token);
}

/** "Many Mexicans", "Everything Ruiz says", "Fellow Republicans" */
function opensPhrase(lower: string): boolean {
  return (
    phraseWords().get(lower) === 'determiner' ||
    readPronoun(lower)?.kind === 'indefinite' ||
    /^(?:every(?:thing|body)|fellow)$/.test(lower)
  );
}

/** "WHO says", "WHO’s advice", "(WHO)" */
function isActing(next: Token | undefined): boolean {
  return next !== undefined && (/^(?:VERB|AUX|ADV)$/.test(next.tag) || /^(?:['’]s?|\))$/.test(next.text));
}

/** "Director of the CIA John Brennan". */
function opensTitle(tokens: readonly Token[], index: number): boolean {
  const noun = readPersonNoun(tokens[index]?.text ?? '');
  return noun?.class === 'office' && /^(?:of|to|for)$/u.test(tokens[index + 1]?.lower ?? '');
}
