import type { Article } from '../model/article.ts';
import { claimId, type Claim } from '../model/claim.ts';
import { contentId } from '../model/ids.ts';

/** A small article of its own for a bare text. */
export function articleOfText(text: string, outlet: string): Article {
  return {
    id: contentId('a', [outlet, text]),
    outlet,
    outletSource: 'metadata',
    title: '',
    language: 'en',
    text,
    file: '-',
    format: 'text',
    sha256: '',
  };
}

/** The whole text as one statement. Values, names and negation come from the statements that were found in it. */
export function claimOfText({ id, text }: Article, found: readonly Claim[]): Claim {
  const start = text.length - text.trimStart().length;
  const spans = [{ start, end: Math.max(start, text.trimEnd().length) }];
  return {
    id: claimId(id, 'statement', spans),
    kind: 'statement',
    content: { spans, text: text.trim() },
    cue: null,
    speaker: null,
    quoted: [],
    negated: found[0]?.negated ?? false,
    modality: found[0]?.modality ?? 'asserted',
    stance: 'asserts',
    values: found.flatMap(({ values }) => values),
    entities: found.flatMap(({ entities }) => entities),
    paragraph: 0,
    sentence: 0,
    repeats: [],
    score: 1,
    rules: ['whole-text'],
  };
}
