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

export function resolve(text: string, attributions: readonly Attribution[]): SpeakerLayer {
  const segments = segmentText(text);
  const layers = { segments, names: findNames(text, segments), quotations: quotationsOf(text), attributions };
  return speakers.create({})({ article: articleOf({ text }), layers }, () => undefined);
}

export function attribute(source: readonly Span[], content: readonly Span[]): Attribution {
  return { cue: null, source, content, quoted: [], kind: 'indirect', score: 1, rules: [] };
}

export interface Resolved {
  readonly claims: readonly ClaimSpeaker[];
  readonly speakers: readonly Speaker[];
}

/** Speakers of the sources in braces, in text order; the n-th content in angle brackets belongs to the n-th source. */
export function speakersOf(marked: string): Resolved {
  const { text, sources, contents } = readMarks(marked);
  const attributions = sources.map((source, index) => {
    const content = contents[index] ?? span(text.length - 1, text.length);
    return attribute([source], [content]);
  });
  const layer = resolve(text, attributions);
  return { claims: layer.byAttribution, speakers: layer.speakers };
}

/** The name of the last source's speaker. */
export function lastName(marked: string): string {
  return speakersOf(marked).claims.at(-1)?.name ?? '';
}
