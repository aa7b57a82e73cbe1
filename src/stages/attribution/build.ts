import type { ClaimKind } from '../../model/claim.ts';
import type { Span } from '../../model/span.ts';
import { mergeSpans } from '../../model/span.ts';
import type { Attribution } from './layer.ts';
import { findLeftovers } from './ownership.ts';
import type { Proposal } from './proposal.ts';
import type { Range, Reading } from './reading.ts';
import { isWord, regionAt, spanOf } from './reading.ts';

const SCORE_WITHOUT_CUE = 0.4;

/** The layer: accepted proposals, with quotations that go on in them, and quotations that nobody owns. */
export function buildLayer(reading: Reading, accepted: readonly Proposal[]): Attribution[] {
  const extended = [...accepted];
  const alone: Attribution[] = [];
  for (const { content, continues } of findLeftovers(reading, accepted)) {
    const owner = extended[continues ?? -1];
    if (owner !== undefined && continues !== undefined) {
      extended[continues] = { ...owner, content: [...owner.content, content] };
    } else {
      alone.push({
        cue: null,
        source: [],
        content: [spanOf(reading, content)],
        quoted: quotedParts(reading, [content]),
        kind: kindOf(reading, [content]),
        score: SCORE_WITHOUT_CUE,
        rules: ['quote-without-cue'],
      });
    }
  }
  return [...extended.map((proposal) => toAttribution(reading, proposal)), ...alone].sort(
    (a, b) => firstOffset(a) - firstOffset(b),
  );
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
    rules: [proposal.rule],
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
