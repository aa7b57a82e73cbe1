import { loadWords } from '../lexicon/load.ts';
import type { Span } from '../model/span.ts';
import { isLexiconWord } from './wink.ts';

/** A text made fit for wink-nlp: the same but for masked stretches and blanks that were put in. */
export interface PreparedText {
  readonly text: string;
  /** Offsets into the original text before which a blank was put in; rising. */
  readonly insertions: readonly number[];
}

/** Longer runs without a blank make wink-nlp quadratic; no word of a language is that long. */
const LONGEST_WORD = 256;

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const CLITIC = /^['’](?:s|re|ve|ll|d|m)(?![\p{L}\p{N}'’])/iu;
const WORD_BEFORE = /[\p{L}\p{N}]{1,64}$/u;
const SENTENCE_END = /(?:[\p{Ll}]{2}|[\p{Ll}\d][)\]”"'’]|\d{2}|[)\]”"'’])$/u;
const SENTENCE_START = /^["“'‘]?(?:\p{Lu}[\p{Ll}'’]|[AI]\s|\p{Lu}\.\p{Lu}\.)/u;
const WEB_ADDRESS = /@|\/|www\./iu;
const HOMOGRAPH_BEFORE = /(?<![\p{L}\p{N}.])\p{Ll}{2,4}$/u;

let homographs: ReadonlySet<string> | undefined;

/**
 * wink-nlp splits a clitic from a word only if it has not kept the whole word from an earlier text, so its tokens would depend on
 * the order of the articles: a blank before the clitic settles it. Words of the model's own lexicon are never kept anew.
 */
function isUnsettledClitic(text: string, apostrophe: number): boolean {
  const clitic = CLITIC.exec(text.slice(apostrophe, apostrophe + 4))?.[0];
  if (clitic === undefined) return false;
  const word = WORD_BEFORE.exec(text.slice(Math.max(0, apostrophe - 64), apostrophe))?.[0];
  return word !== undefined && !isLexiconWord(word + clitic);
}

/** Scraped text loses the blank after a full stop: "in Geneva.At the end", "needed.”Then". */
function isGluedSentence(text: string, mark: number): boolean {
  const before = text.slice(Math.max(0, mark - 2), mark);
  if (!SENTENCE_END.test(before)) return false;
  const closing = /^["”’']/u.test(text.charAt(mark + 1)) && !/\s/u.test(text.charAt(mark + 2)) ? 1 : 0;
  if (!SENTENCE_START.test(text.slice(mark + 1 + closing, mark + 6 + closing))) return false;
  return !WEB_ADDRESS.test(wordAround(text, mark));
}

function wordAround(text: string, offset: number): string {
  const before = /\S*$/u.exec(text.slice(Math.max(0, offset - LONGEST_WORD), offset))?.[0] ?? '';
  const after = /^\S*/u.exec(text.slice(offset, offset + LONGEST_WORD))?.[0] ?? '';
  return before + after;
}

/** Where the blank goes behind a glued full stop: behind the closing quotation mark that belongs to it. */
function afterSentence(text: string, mark: number): number {
  const next = text.charAt(mark + 1);
  const isClosing = next === '”' || next === '’';
  const isStraight = (next === '"' || next === "'") && /\p{Lu}/u.test(text.charAt(mark + 2));
  return isClosing || (isStraight && hasOpenMark(text, mark, next)) ? mark + 2 : mark + 1;
}

/** Whether the straight mark closes: an odd number of its kind stands before it in its line. */
function hasOpenMark(text: string, offset: number, quotationMark: string): boolean {
  let isOpen = false;
  for (let index = offset; index >= 0 && offset - index < 2000 && text[index] !== '\n'; index -= 1) {
    if (text[index] === quotationMark) isOpen = !isOpen;
  }
  return isOpen;
}

/** "They said no. Others": the word is none of the abbreviations that it looks like ("No. 5"). */
function isHomographEnd(text: string, mark: number): boolean {
  homographs ??= loadWords('abbreviation-homographs');
  const word = HOMOGRAPH_BEFORE.exec(text.slice(Math.max(0, mark - 5), mark))?.[0];
  return (
    word !== undefined && homographs.has(word) && !/^\s*[\p{Ll}\d]/u.test(text.slice(mark + 1, mark + 8))
  );
}

function findInsertions(text: string): number[] {
  const insertions: number[] = [];
  for (const { index } of text.matchAll(/(?<=\S)['’.!?]/gu)) {
    const character = text[index];
    if (character === "'" || character === '’') {
      if (LETTER_OR_DIGIT.test(text.charAt(index - 1)) && isUnsettledClitic(text, index))
        insertions.push(index);
    } else if (character === '.' && isHomographEnd(text, index)) {
      insertions.push(index);
    } else if (isGluedSentence(text, index)) {
      insertions.push(afterSentence(text, index));
    }
  }
  return insertions;
}

function mask(text: string, excluded: readonly Span[]): string {
  let masked = '';
  let from = 0;
  for (const { start, end } of excluded) {
    masked +=
      text.slice(from, start) +
      text.slice(start, end).replace(/[^\n]/gu, (hidden) => ' '.repeat(hidden.length));
    from = end;
  }
  return masked + text.slice(from);
}

function maskEndlessWords(text: string): string {
  if (!mayHoldEndlessWord(text)) return text;
  return text.replace(/\S{257,}/gu, (run) => ' '.repeat(run.length));
}

/** Whether anywhere no blank follows the last one within the longest word: a few looks settle it for running text. */
function mayHoldEndlessWord(text: string): boolean {
  let from = 0;
  while (from + LONGEST_WORD < text.length) {
    const blank = text.lastIndexOf(' ', from + LONGEST_WORD);
    if (blank < from) return true;
    from = blank + 1;
  }
  return false;
}

/**
 * Closes the traps of wink-nlp 2.4: masks the excluded spans and endless words with blanks of the same length, and puts a blank
 * before clitics and behind glued full stops.
 * @param excluded sorted and disjoint; UTF-16 code units into `text`
 */
export function prepareText(text: string, excluded: readonly Span[]): PreparedText {
  const masked = maskEndlessWords(mask(text, excluded));
  const insertions = findInsertions(masked);
  let prepared = '';
  let from = 0;
  for (const offset of insertions) {
    prepared += `${masked.slice(from, offset)} `;
    from = offset;
  }
  return { text: prepared + masked.slice(from), insertions };
}
