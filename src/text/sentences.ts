import { loadWords } from '../lexicon/load.ts';
import type { Token } from './segments.ts';

/** The little that the repair of sentence boundaries needs to know of a token. */
type BoundaryToken = Pick<Token, 'text' | 'tag' | 'lemma'>;

const OPENING = new Set([
  '“',
  '‘',
  '«',
  '„',
  '(',
  '[',
  '—',
  '–',
  '-',
  '•',
  '*',
  '$',
  '£',
  '€',
  '#',
  '@',
  '…',
]);
const CLOSING_MARK = new Set(['”', '’', '»', ')', ']']);
const STRAIGHT_MARK = new Set(['"', "'"]);
/** A longer run without an end is no sentence: it is cut, so that no later stage pays for it. In tokens. */
export const LONGEST_SENTENCE = 500;

/** "“Why?” he asked", "“Why?” Deputy Mayor Ana Roe asked": so far may the verb of saying be from the quotation. */
const SPEAKER_REACH = 6;

let abbreviations: ReadonlySet<string> | undefined;
let cueVerbs: ReadonlySet<string> | undefined;

/**
 * Repairs wink-nlp's sentence starts: breaks at paragraphs, joins what it split inside parentheses, before lower case, before a
 * closing quotation mark, behind an abbreviated title and between a quotation and its "he asked".
 * @param paragraphs for each token the index of its paragraph
 * @param proposed for each token whether wink-nlp starts a sentence with it
 * @returns for each token whether a sentence starts with it
 */
export function repairSentenceStarts(
  tokens: readonly BoundaryToken[],
  paragraphs: readonly number[],
  proposed: readonly boolean[],
): boolean[] {
  const starts: boolean[] = [];
  let openParentheses = 0;
  let openQuotations = 0;
  let length = 0;
  tokens.forEach(({ text }, index) => {
    const isParagraphStart = paragraphs[index] !== paragraphs[index - 1];
    if (isParagraphStart) {
      openParentheses = 0;
      openQuotations = 0;
    }
    const isStart =
      isParagraphStart ||
      length >= LONGEST_SENTENCE ||
      (proposed[index] === true && openParentheses <= 0 && isSentenceStart(tokens, index, openQuotations));
    starts.push(isStart);
    length = isStart ? 1 : length + 1;
    if (text === '(' || text === '[') openParentheses += 1;
    if (text === ')' || text === ']') openParentheses -= 1;
    if (text === '"') openQuotations = 1 - openQuotations;
  });
  return starts;
}

function isSentenceStart(tokens: readonly BoundaryToken[], index: number, openQuotations: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (token === undefined || before === undefined) return true;
  if (CLOSING_MARK.has(token.text)) return false;
  if (STRAIGHT_MARK.has(token.text)) return openQuotations === 0;
  if (/^\p{Ll}/u.test(token.text)) return false;
  if (/^[^\p{L}\p{N}]/u.test(token.text) && !OPENING.has(token.text)) return false;
  if (before.text === '.' && isAbbreviation(tokens[index - 2]?.text)) return false;
  return !isReportingClause(tokens, index);
}

function isAbbreviation(word: string | undefined): boolean {
  abbreviations ??= loadWords('sentence-abbreviations');
  return word !== undefined && abbreviations.has(`${word}.`);
}

/** "“Why?” | Roe asked": a quotation that closed on a question or exclamation mark, then a short subject and a verb of saying. */
function isReportingClause(tokens: readonly BoundaryToken[], index: number): boolean {
  const closing = tokens[index - 1]?.text ?? '';
  const mark = tokens[index - 2]?.text ?? '';
  if (!CLOSING_MARK.has(closing) && !STRAIGHT_MARK.has(closing)) return false;
  if (mark !== '?' && mark !== '!') return false;
  cueVerbs ??= loadWords('cue-verbs');
  for (const token of tokens.slice(index, index + SPEAKER_REACH)) {
    if (token.tag === 'VERB') return cueVerbs.has(token.lemma);
    if (token.tag === 'PUNCT') return false;
  }
  return false;
}
