import type { ClaimKind } from '../../model/claim.ts';
import type { Span } from '../../model/span.ts';
import { mergeSpans } from '../../model/span.ts';
import type { Attribution } from './layer.ts';
import { findLeftovers } from './ownership.ts';
import type { Proposal } from './proposal.ts';
import type { Range, Reading } from './reading.ts';
import { isWord, regionAt, spanOf } from './reading.ts';

const SCORE_WITHOUT_CUE = 0.4;
const SCORE_OF_CONTINUATION = 0.8;

/** An attribution with the place of the proposal that it came from or continues, until the layer is in order. */
interface Draft {
  readonly attribution: Attribution;
  readonly proposal?: number;
  readonly continued?: number;
}

/**
 * The layer: accepted proposals, quotations that go on from them, and quotations that nobody owns. A quotation that goes
 * on in the same paragraph is a further piece of the content; one that opens a later paragraph, and a second clause behind the
 * cue, is an attribution of its own.
 */
export function buildLayer(reading: Reading, accepted: readonly Proposal[]): Attribution[] {
  const extended = [...accepted];
  const drafts: Draft[] = [];
  for (const { content, continues, isSameParagraph } of findLeftovers(reading, accepted)) {
    const owner = extended[continues ?? -1];
    if (owner !== undefined && continues !== undefined && isSameParagraph) {
      extended[continues] = { ...owner, content: [...owner.content, content] };
    } else {
      const attribution = withoutCue(reading, content, continues === undefined);
      drafts.push({ attribution, ...(continues !== undefined && { continued: continues }) });
    }
  }
  for (const [place, proposal] of extended.entries()) {
    drafts.push({ attribution: toAttribution(reading, proposal), proposal: place });
    if (proposal.further !== undefined)
      drafts.push({
        attribution: { ...withoutCue(reading, proposal.further, false), rules: ['clause-continued'] },
        continued: place,
      });
  }
  drafts.sort((a, b) => firstOffset(a.attribution) - firstOffset(b.attribution));
  const placeOf = new Map(drafts.map(({ proposal }, place) => [proposal ?? -1, place]));
  return drafts.map(({ attribution, continued }) => {
    const continues = continued === undefined ? undefined : placeOf.get(continued);
    return continues === undefined ? attribution : { ...attribution, continues };
  });
}

function withoutCue(reading: Reading, content: Range, isAlone: boolean): Attribution {
  return {
    cue: null,
    source: [],
    content: [spanOf(reading, content)],
    quoted: quotedParts(reading, [content]),
    kind: kindOf(reading, [content]),
    score: isAlone ? SCORE_WITHOUT_CUE : SCORE_OF_CONTINUATION,
    rules: [isAlone ? 'quote-without-cue' : 'quote-continued'],
  };
}

function firstOffset({ content, cue }: Attribution): number {
  return Math.min(content[0]?.start ?? Infinity, cue?.spans[0]?.start ?? Infinity);
}

/** A proposal as spans of the text. */
function toAttribution(reading: Reading, proposal: Proposal): Attribution {
  const content = mergeSpans(proposal.content.map((range) => spanOf(reading, range)));
  const quoted = quotedParts(reading, proposal.content);
  return {
    cue: { spans: proposal.cue.map((range) => spanOf(reading, range)), lemma: proposal.lemma },
    source: proposal.source === undefined ? [] : [spanOf(reading, proposal.source)],
    content,
    quoted,
    kind: kindOf(reading, proposal.content),
    score: proposal.score,
    rules: [proposal.rule, ...(proposal.support === undefined ? [] : [proposal.support])],
  };
}

function quotedParts(reading: Reading, content: readonly Range[]): Span[] {
  const parts: Range[] = [];
  for (const range of content) {
    for (let index = range.first; index < range.end; index += 1) {
      const region = regionAt(reading, index);
      if (region === undefined) continue;
      parts.push({ first: index, end: Math.min(region.end, range.end) });
      index = region.end - 1;
    }
  }
  return mergeSpans(parts.map((part) => spanOf(reading, part)));
}

function kindOf(reading: Reading, content: readonly Range[]): Exclude<ClaimKind, 'statement'> {
  let words = 0;
  let quoted = 0;
  for (const { first, end } of content) {
    for (let index = first; index < end; index += 1) {
      if (!isWord(reading.tokens[index])) continue;
      words += 1;
      if (reading.regionOf[index] !== -1) quoted += 1;
    }
  }
  if (quoted === 0) return 'indirect';
  return quoted === words ? 'direct' : 'mixed';
}
