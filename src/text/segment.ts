import type { Span } from '../model/span.ts';
import { findParagraphs } from './paragraphs.ts';
import { prepareText } from './prepare.ts';
import type { Paragraph, Segments, Sentence, Tag, Token } from './segments.ts';
import { repairSentenceStarts } from './sentences.ts';
import { readPrepared } from './wink.ts';

type OpenToken = Omit<Token, 'index' | 'sentence'> & {
  readonly paragraph: number;
  readonly isProposedStart: boolean;
};

/**
 * Splits a text into tokens, sentences and paragraphs with wink-nlp.
 * @param excluded stretches to pass over, sorted and disjoint; offsets here and in the result are UTF-16 code units into `text`
 */
export function segmentText(text: string, excluded: readonly Span[] = []): Segments {
  const paragraphs = findParagraphs(text, excluded);
  const open = readTokens(text, excluded, paragraphs);
  const starts = repairSentenceStarts(
    open,
    open.map((token) => token.isProposedStart),
  );
  const tokens: Token[] = [];
  let sentence = -1;
  for (const [index, token] of open.entries()) {
    if (starts[index] === true) sentence += 1;
    const { start, end, text: word, lower, lemma, tag, isNegated } = token;
    tokens.push({ index, start, end, text: word, lower, lemma, tag, isNegated, sentence });
  }
  const sentences = gatherSentences(tokens, open);
  return { tokens, sentences, paragraphs: gatherParagraphs(paragraphs, sentences) };
}

function readTokens(text: string, excluded: readonly Span[], paragraphs: readonly Span[]): OpenToken[] {
  const prepared = prepareText(text, excluded);
  const reading = readPrepared(prepared.text);
  const sentenceStarts = new Set(reading.sentences.map(([first]) => first));
  const tokens: OpenToken[] = [];
  let position = 0;
  let inserted = 0;
  let paragraph = 0;
  let isStartPending = false;
  for (const [index, value] of reading.values.entries()) {
    isStartPending ||= sentenceStarts.has(index);
    const found = prepared.text.indexOf(value, position);
    const tag = reading.tags[index];
    if (found < 0 || tag === undefined || tag === 'SPACE' || value.trim() === '') continue;
    position = found + value.length;
    while ((prepared.insertions[inserted] ?? Infinity) + inserted < found) inserted += 1;
    const start = found - inserted;
    const end = start + value.length;
    while ((paragraphs[paragraph + 1]?.start ?? Infinity) <= start) paragraph += 1;
    const word = text.slice(start, end);
    const lower = word.toLowerCase().replaceAll('’', "'");
    tokens.push({
      start,
      end,
      text: word,
      lower,
      lemma: reading.lemmas[index] ?? lower,
      tag: correctTag(value, tag),
      isNegated: reading.isNegated[index] === true,
      paragraph,
      isProposedStart: isStartPending,
    });
    isStartPending = false;
  }
  return tokens;
}

/**
 * A quotation mark is punctuation, whatever its neighbours made of it; and a loose combining mark is nothing, because what wink-nlp
 * makes of it depends on where it met the mark first.
 */
function correctTag(value: string, tag: Tag): Tag {
  if (/^[“”‘"«»„‟]$/u.test(value)) return 'PUNCT';
  return /^\p{M}+$/u.test(value) ? 'X' : tag;
}

function gatherSentences(tokens: readonly Token[], open: readonly OpenToken[]): Sentence[] {
  const sentences: Sentence[] = [];
  let firstToken = 0;
  for (let index = 1; index <= tokens.length; index += 1) {
    const first = tokens[firstToken];
    const last = tokens[index - 1];
    if (first === undefined || last === undefined || tokens[index]?.sentence === first.sentence) continue;
    const paragraph = open[firstToken]?.paragraph ?? 0;
    sentences.push({
      index: first.sentence,
      start: first.start,
      end: last.end,
      firstToken,
      endToken: index,
      paragraph,
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
