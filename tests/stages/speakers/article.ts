import type { ClaimSpeaker, Speaker } from '../../../src/model/speaker.ts';
import { span, type Span } from '../../../src/model/span.ts';
import type { Attribution } from '../../../src/stages/attribution/layer.ts';
import { speakers } from '../../../src/stages/speakers/index.ts';
import type { SpeakerLayer } from '../../../src/stages/speakers/layer.ts';
import { findNames } from '../../../src/text/names/index.ts';
import { segmentText } from '../../../src/text/segment.ts';
import { articleOf } from '../../support/extractions.ts';
import { quotationsOf } from '../../support/quotations.ts';

const MARKED = /\{([^{}]*)\}|<([^<>]*)>/gu;
const CUE = /^ (asked|said|told|read)\b/u;

interface Marked {
  readonly text: string;
  readonly sources: readonly Span[];
  readonly contents: readonly Span[];
}

/** Reads a text in which each source stands in braces and each content in angle brackets. */
function readMarks(marked: string): Marked {
  const sources: Span[] = [];
  const contents: Span[] = [];
  let text = '';
  let position = 0;
  for (const match of marked.matchAll(MARKED)) {
    text += marked.slice(position, match.index);
    const words = match[1] ?? match[2] ?? '';
    (match[1] === undefined ? contents : sources).push(span(text.length, text.length + words.length));
    text += words;
    position = match.index + match[0].length;
  }
  return { text: text + marked.slice(position), sources, contents };
}

export function resolve(
  text: string,
  attributions: readonly Attribution[],
  publishedAt?: string,
): SpeakerLayer {
  const segments = segmentText(text);
  const layers = { segments, names: findNames(text, segments), quotations: quotationsOf(text), attributions };
  return speakers.create({})(
    { article: { ...articleOf({ text }), ...(publishedAt !== undefined && { publishedAt }) }, layers },
    () => undefined,
  );
}

export function attribute(source: readonly Span[], content: readonly Span[]): Attribution {
  return { cue: null, source, content, quoted: [], kind: 'indirect', score: 1, rules: [] };
}

/** The word of saying behind a source. */
function findCue(text: string, { end }: Span): Attribution['cue'] {
  const [, word = ''] = CUE.exec(text.slice(end)) ?? [];
  return word === '' ? null : { spans: [span(end + 1, end + 1 + word.length)], lemma: word };
}

export interface Resolved {
  readonly claims: readonly ClaimSpeaker[];
  readonly speakers: readonly Speaker[];
}

/** Speakers of the sources in braces, in text order; the n-th content in angle brackets belongs to the n-th source. */
export function speakersOf(marked: string, publishedAt?: string): Resolved {
  const { text, sources, contents } = readMarks(marked);
  const attributions = sources.map((source, index) => {
    const content = contents[index] ?? span(text.length - 1, text.length);
    return { ...attribute([source], [content]), cue: findCue(text, source) };
  });
  const layer = resolve(text, attributions, publishedAt);
  return { claims: layer.byAttribution, speakers: layer.speakers };
}

/** The name of the last source's speaker. */
export function lastName(marked: string): string {
  return speakersOf(marked).claims.at(-1)?.name ?? '';
}

/** The name of who speaks in the last of the quotations in angle brackets, which has no source; the others have those in braces. */
export function floatingName(marked: string): string {
  const { text, sources, contents } = readMarks(marked);
  const attributions = contents.map((content, index) => {
    const source = sources[index];
    const own = attribute(source === undefined ? [] : [source], [content]);
    return { ...own, quoted: [content], kind: 'direct' as const };
  });
  return resolve(text, attributions).byAttribution.at(-1)?.name ?? '';
}
