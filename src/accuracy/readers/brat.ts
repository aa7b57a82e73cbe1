import { InputError } from '../../model/errors.ts';
import { compareSpans, type Span } from '../../model/span.ts';
import { utf16Offsets } from '../../text/offsets.ts';
import type { Roles } from '../align.ts';
import { BRAT_IGNORED, BRAT_ROLES } from '../brat-types.ts';
import type { GoldArticle, ScoredAttribution } from '../gold.ts';

const TEXT_BOUND = /^(T\S*)\t(\S+) (\d+ \d+(?:;\d+ \d+)*)(?:\t(.*))?$/;
const RELATION = /^R\S*\t\S+ \S+:(\S+) \S+:(\S+)\s*$/;
const NOTE = /^#\S*\tAnnotatorNotes (\S+)\t(.+)$/;

interface TextBound {
  readonly id: string;
  /** As in the file, in lower case. */
  readonly type: string;
  readonly spans: readonly Span[];
}

/**
 * An article annotated in brat (http://brat.nlplab.org/standoff.html): text-bound `Content`, `Cue` and `Source`, which may be
 * discontinuous, joined by binary relations of any name between a Content and a Cue or a Source. The speaker's full name is
 * a note on the Content, or on a Source for all its contents. `Ignore` marks what is left open; other types are passed over.
 *
 * @param annotations the `.ann`; its offsets count Unicode code points into `text`
 * @param id names the article, and the file in messages
 * @throws InputError `gold-not-readable` with the line that is not as described
 */
export function readBrat(text: string, annotations: string, id: string): GoldArticle {
  const bounds = new Map<string, TextBound>();
  const links: (readonly [string, string])[] = [];
  const notes = new Map<string, string>();
  const toUtf16 = utf16Offsets(text);
  for (const [index, line] of annotations.split(/\r?\n/).entries()) {
    const place = `${id}.ann, line ${index + 1}`;
    if (line.startsWith('T')) {
      const bound = readTextBound(line, text, toUtf16, place);
      bounds.set(bound.id, bound);
    } else if (line.startsWith('R')) {
      const [, from, to] = RELATION.exec(line) ?? [];
      if (from === undefined || to === undefined) throw problem(place, `is not a binary relation: ${line}`);
      links.push([from, to]);
    } else if (line.startsWith('E')) {
      throw problem(place, 'is an event: join contents to cues and sources by relations instead.');
    } else {
      const [, target, note] = NOTE.exec(line) ?? [];
      if (target !== undefined && note !== undefined) notes.set(target, note.trim());
    }
  }
  const ofType = (type: string): TextBound[] =>
    [...bounds.values()].filter((bound) => bound.type === type.toLowerCase());
  return {
    id,
    text,
    attributions: ofType(BRAT_ROLES.content).map((content) => {
      const linked = links.flatMap(([from, to]) => {
        const other = from === content.id ? to : to === content.id ? from : '';
        return bounds.get(other) ?? [];
      });
      return toAttribution(content, linked, notes);
    }),
    ignored: ofType(BRAT_IGNORED).flatMap(({ spans }) => spans),
  };
}

function toAttribution(
  content: TextBound,
  linked: readonly TextBound[],
  notes: ReadonlyMap<string, string>,
): ScoredAttribution {
  const ofRole = (role: keyof Roles): TextBound[] =>
    linked.filter(({ type }) => type === BRAT_ROLES[role].toLowerCase());
  const spansOf = (role: keyof Roles): Span[] =>
    ofRole(role)
      .flatMap(({ spans }) => spans)
      .sort(compareSpans);
  const reference = [content, ...ofRole('source')]
    .map(({ id }) => notes.get(id))
    .find((note) => note !== undefined);
  return {
    source: spansOf('source'),
    cue: spansOf('cue'),
    content: content.spans,
    ...(reference !== undefined && { reference }),
  };
}

function readTextBound(
  line: string,
  text: string,
  toUtf16: (offset: number) => number,
  place: string,
): TextBound {
  const [, id, type, offsets, words = ''] = TEXT_BOUND.exec(line) ?? [];
  if (id === undefined || type === undefined || offsets === undefined) {
    throw problem(place, `is not a text-bound annotation: ${line}`);
  }
  const fragments = offsets.split(';').map((pair): Span => {
    const [start = 0, end = 0] = pair.split(' ').map((offset) => toUtf16(Number(offset)));
    if (start < end && end <= text.length) return { start, end };
    throw problem(place, `marks ${pair}, which is not a stretch of the text.`);
  });
  const found = fragments.map(({ start, end }) => text.slice(start, end)).join(' ');
  if (words !== '' && squeeze(words) !== squeeze(found)) {
    throw problem(
      place,
      `has the words ${words}, but the text has ${found} there: offsets count Unicode code points.`,
    );
  }
  return { id, type: type.toLowerCase(), spans: joinFragments(fragments, text) };
}

/** brat cuts an annotation at each line break: pieces with nothing but white space between them are one stretch. */
function joinFragments(fragments: readonly Span[], text: string): Span[] {
  const joined: Span[] = [];
  for (const next of [...fragments].sort(compareSpans)) {
    const last = joined.at(-1);
    if (last !== undefined && text.slice(last.end, next.start).trim() === '') {
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, next.end) };
    } else {
      joined.push(next);
    }
  }
  return joined;
}

function squeeze(words: string): string {
  return words.replace(/\s+/g, '');
}

function problem(place: string, message: string): InputError {
  return new InputError('gold-not-readable', place, `${place} ${message}`);
}
