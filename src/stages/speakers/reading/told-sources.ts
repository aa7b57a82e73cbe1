import type { Span } from '../../../model/span.ts';
import type { Attribution } from '../../attribution/layer.ts';
import type { Narrative } from './narrative.ts';
import type { Source } from './source.ts';

/** A source outside quotations, by its first token, with all that is said by it. */
export interface ToldSource {
  readonly source: Source;
  readonly contents: readonly Span[];
  /** Whether only a text does what the cue says: "it reads". */
  readonly isText: boolean;
  /** First token of whom the source asks: "Ruiz asked Lee". */
  readonly addressee: number | undefined;
}

/** The sources outside quotations by their first tokens; one that says several things stands there once. */
export function listToldSources(
  narrative: Narrative,
  attributions: readonly Attribution[],
  sources: readonly (Source | undefined)[],
): Map<number, ToldSource> {
  const told = new Map<number, ToldSource>();
  for (const [index, source] of sources.entries()) {
    if (source === undefined) continue;
    const token = firstTokenOf(source);
    if (narrative.isQuoted(token)) continue;
    const contents = [...(told.get(token)?.contents ?? []), ...(attributions[index]?.content ?? [])];
    const cue = findCueEnd(narrative, attributions[index]);
    const addressee = cue?.lemma === 'ask' ? cue.endToken : undefined;
    told.set(token, { source, contents, addressee, isText: cue?.lemma === 'read' });
  }
  return told;
}

/** The last word of the cue, and the token after it. */
function findCueEnd(
  narrative: Narrative,
  attribution: Attribution | undefined,
): { readonly lemma: string; readonly endToken: number } | undefined {
  const cue = narrative.tokensOf(attribution?.cue?.spans ?? []);
  const last = narrative.segments.tokens[(cue?.endToken ?? 0) - 1];
  return cue && last && { lemma: last.lemma, endToken: cue.endToken };
}

function firstTokenOf(source: Source): number {
  switch (source.kind) {
    case 'pronoun':
      return source.token;
    case 'name':
      return source.mention.firstToken;
    case 'several':
      return source.parts[0]?.mention.firstToken ?? -1;
    case 'description':
      return source.range.firstToken;
  }
}
