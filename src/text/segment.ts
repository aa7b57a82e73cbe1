import type { Span } from '../model/span.ts';
import { findParagraphs } from './paragraphs.ts';
import { prepareText } from './prepare.ts';
import type { Paragraph, Segments, Sentence, Tag, Token } from './segments.ts';
import { repairSentenceStarts } from './sentences.ts';
import { readPrepared } from './wink.ts';

const QUOTATION_MARKS: ReadonlySet<string> = new Set('“”‘"«»„‟');
/** The first combining mark of Unicode: most words are told from one without a pattern. */
const FIRST_COMBINING = 0x300;

/** The tokens of a text before their sentences are known, and what that is decided by: parallel arrays. */
interface OpenTokens {
  /** Each in sentence 0 until the boundaries are set. */
  readonly tokens: Draft<Token>[];
  readonly paragraphs: number[];
  readonly proposedStarts: boolean[];
}

type Draft<T> = { -readonly [Key in keyof T]: T[Key] };

/**
 * Splits a text into tokens, sentences and paragraphs with wink-nlp.
 * @param excluded stretches to pass over, sorted and disjoint; offsets here and in the result are UTF-16 code units into `text`
 */
export function segmentText(text: string, excluded: readonly Span[] = []): Segments {
  const spans = findParagraphs(text, excluded);
  const { tokens, paragraphs, proposedStarts } = readTokens(text, excluded, spans);
  const starts = repairSentenceStarts(tokens, paragraphs, proposedStarts);
  let sentence = -1;
  tokens.forEach((token, index) => {
    if (starts[index] === true) sentence += 1;
    token.sentence = sentence;
  });
  const sentences = gatherSentences(tokens, paragraphs);
  return { tokens, sentences, paragraphs: gatherParagraphs(spans, sentences) };
}

function readTokens(text: string, excluded: readonly Span[], spans: readonly Span[]): OpenTokens {
  const prepared = prepareText(text, excluded);
  const reading = readPrepared(prepared.text);
  const sentenceStarts = new Set(reading.sentences.map(([first]) => first));
  const open: OpenTokens = { tokens: [], paragraphs: [], proposedStarts: [] };
  let position = 0;
  let inserted = 0;
  let paragraph = 0;
  let isStartPending = false;
  reading.values.forEach((value, index) => {
    isStartPending ||= sentenceStarts.has(index);
    const found = findNext(prepared.text, value, position);
    const tag = reading.tags[index];
    if (found < 0 || tag === undefined || tag === 'SPACE' || value.trim() === '') return;
    position = found + value.length;
    while ((prepared.insertions[inserted] ?? Infinity) + inserted < found) inserted += 1;
    const start = found - inserted;
    while ((spans[paragraph + 1]?.start ?? Infinity) <= start) paragraph += 1;
    const end = start + value.length;
    const word = text.slice(start, end);
    const lower = lowerCase(word);
    open.tokens.push({
      index: open.tokens.length,
      start,
      end,
      text: word,
      lower,
      lemma: reading.lemmas[index] ?? lower,
      tag: correctTag(value, tag),
      isNegated: reading.isNegated[index] === true,
      sentence: 0,
    });
    open.paragraphs.push(paragraph);
    open.proposedStarts.push(isStartPending);
    isStartPending = false;
  });
  return open;
}

/** The same as `indexOf`: nearly every token stands at the position or behind one blank. */
function findNext(text: string, value: string, position: number): number {
  if (text.startsWith(value, position)) return position;
  return text.startsWith(value, position + 1) ? position + 1 : text.indexOf(value, position);
}

function lowerCase(value: string): string {
  const lower = value.toLowerCase();
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
}

/**
 * A quotation mark is punctuation, whatever its neighbours made of it; and a loose combining mark is nothing, because what wink-nlp
 * makes of it depends on where it met the mark first.
 */
function correctTag(value: string, tag: Tag): Tag {
  if (QUOTATION_MARKS.has(value)) return 'PUNCT';
  return value.charCodeAt(0) >= FIRST_COMBINING && /^\p{M}+$/u.test(value) ? 'X' : tag;
}

function gatherSentences(tokens: readonly Token[], paragraphs: readonly number[]): Sentence[] {
  const sentences: Sentence[] = [];
  let firstToken = 0;
  for (let index = 1; index <= tokens.length; index += 1) {
    const first = tokens[firstToken];
    const last = tokens[index - 1];
    if (first === undefined || last === undefined || tokens[index]?.sentence === first.sentence) continue;
    sentences.push({
      index: first.sentence,
      start: first.start,
      end: last.end,
      firstToken,
      endToken: index,
      paragraph: paragraphs[firstToken] ?? 0,
    });
    firstToken = index;
  }
  return sentences;
}

function gatherParagraphs(spans: readonly Span[], sentences: readonly Sentence[]): Paragraph[] {
  let next = 0;
  return spans.map(({ start, end }, index) => {
    const firstSentence = next;
    while (sentences[next]?.paragraph === index) next += 1;
    return { index, start, end, firstSentence, endSentence: next };
  });
}
