import { claimId, type Claim } from '../../../src/model/claim.ts';
import type { Extraction } from '../../../src/model/extraction.ts';
import { contentId } from '../../../src/model/ids.ts';
import { span, textOf, type Span } from '../../../src/model/span.ts';
import type { ClaimSpeaker, Speaker } from '../../../src/model/speaker.ts';
import type { Source } from './story.ts';
import type { NewsNumber, NewsWord } from './words.ts';

/** A sentence of an article. It bears one claim: what is said, by the source or by the outlet itself. */
export interface Sentence {
  readonly words: readonly NewsWord[];
  readonly source: Source | null;
  readonly isQuote: boolean;
}

export interface ArticlePlan {
  readonly outlet: string;
  readonly title: string;
  /** Milliseconds since 1970. */
  readonly time: number;
  readonly sentences: readonly Sentence[];
}

const BETWEEN = '\n\n';
const SAID = 'said';
/** A written number without the comma that follows it. */
const MARKS_BEHIND = /[,.;:]+$/u;

/** The article with its claims, one a sentence, as the document stages would give them. */
export function composeArticle({ outlet, title, time, sentences }: ArticlePlan): Extraction {
  const texts = sentences.map(writeSentence);
  const text = texts.map(({ before, content, after }) => before + content + after).join(BETWEEN);
  const id = contentId('a', [outlet, text]);
  let start = 0;
  const claims = sentences.map((sentence, index) => {
    const written = texts[index] ?? { before: '', content: '', after: '' };
    const claim = toClaim(sentence, written, { articleId: id, text, start, index });
    start += written.before.length + written.content.length + written.after.length + BETWEEN.length;
    return claim;
  });
  const article = {
    id,
    outlet,
    outletSource: 'metadata',
    title,
    publishedAt: new Date(time).toISOString(),
    language: 'en',
    text,
    file: 'generated.jsonl',
    format: 'jsonl',
    sha256: '',
  } as const;
  return { article, excluded: [], speakers: speakersOf(sentences), claims, diagnostics: [] };
}

interface Written {
  readonly before: string;
  readonly content: string;
  readonly after: string;
}

function writeSentence({ words, source, isQuote }: Sentence): Written {
  const plain = words.map(({ text }) => text).join(' ');
  if (source === null) return { before: '', content: capitalise(plain), after: '.' };
  if (isQuote) return { before: '', content: `“${capitalise(plain)},”`, after: ` ${source.name} said.` };
  return { before: `${capitalise(source.role || source.shortName)} said `, content: plain, after: '.' };
}

function capitalise(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

interface Place {
  readonly articleId: string;
  readonly text: string;
  /** Of the sentence, in the article's text. */
  readonly start: number;
  readonly index: number;
}

function toClaim(sentence: Sentence, written: Written, { articleId, text, start, index }: Place): Claim {
  const { words, source, isQuote } = sentence;
  const from = start + written.before.length;
  const whole = span(from, from + written.content.length);
  const places = placeWords(words, from + (isQuote ? 1 : 0));
  const quoted = isQuote ? [whole] : quotedIn(written.content, from);
  const kind = source === null ? 'statement' : isQuote ? 'direct' : quoted.length > 0 ? 'mixed' : 'indirect';
  return {
    id: claimId(articleId, kind, [whole]),
    kind,
    content: { spans: [whole], text: textOf(text, [whole]) },
    cue: source && { spans: [cueIn(written, start, isQuote)], lemma: 'say' },
    speaker: source && toClaimSpeaker(source, written, start, isQuote),
    quoted,
    negated: false,
    modality: 'asserted',
    stance: 'asserts',
    values: places.flatMap(({ text, number, at }) => (number === null ? [] : [toValue(text, number, at)])),
    entities: places.flatMap(({ text, isName, at }) => (isName ? [{ span: at, text }] : [])),
    paragraph: index,
    sentence: index,
    repeats: [],
    score: 1,
    rules: source ? [] : ['statement-sentence'],
  };
}

/** Where the words stand, without the marks behind them. */
function placeWords(words: readonly NewsWord[], from: number): (NewsWord & { readonly at: Span })[] {
  let start = from;
  return words.map(({ text: written, isName, number }) => {
    const text = written.replace(MARKS_BEHIND, '');
    const at = span(start, start + text.length);
    start += written.length + 1;
    return { text, isName, number, at };
  });
}

function quotedIn(content: string, from: number): Span[] {
  return [...content.matchAll(/“[^”]*”/gu)].map(({ index, 0: quote }) =>
    span(from + index, from + index + quote.length),
  );
}

function cueIn({ before, content, after }: Written, start: number, isQuote: boolean): Span {
  const said = isQuote ? content.length + after.lastIndexOf(SAID) : before.lastIndexOf(SAID);
  return span(start + said, start + said + SAID.length);
}

function toValue(text: string, { kind, value, unit, what }: NewsNumber, at: Span): Claim['values'][number] {
  const bounds = { lo: value, hi: value };
  return { kind, span: at, text, ...bounds, unit, what, scope: [], period: '', isApproximate: false };
}

function toClaimSpeaker(
  source: Source,
  { before, content }: Written,
  start: number,
  isQuote: boolean,
): ClaimSpeaker {
  const text = isQuote ? source.name : before.slice(0, -' said '.length);
  const from = isQuote ? start + content.length + 1 : start;
  const { name, kind, role } = source;
  const spans = [span(from, from + text.length)];
  return { spans, text, id: speakerIdOf(source), name, kind, status: 'named', role, memberIds: [] };
}

function speakerIdOf({ name }: Source): string {
  return contentId('s', [name]);
}

function speakersOf(sentences: readonly Sentence[]): Speaker[] {
  const sources = new Map(sentences.flatMap(({ source }) => (source ? [[source.name, source]] : [])));
  return [...sources.values()].map((source) => ({
    id: speakerIdOf(source),
    name: source.name,
    kind: source.kind,
    status: 'named',
    aliases: [source.shortName],
    roles: source.role === '' ? [] : [source.role],
  }));
}
