import type { Span } from '../../model/span.ts';
import type { Attribution } from '../attribution/layer.ts';
import type { Narrative } from './narrative.ts';
import type { Source } from './source.ts';

/** A source outside quotations, by its first token, with all that is said by it. */
export interface ToldSource {
  readonly source: Source;
  readonly contents: readonly Span[];
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
    told.set(token, { source, contents });
  }
  return told;
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
