import type { Segments, Token } from '../segments.ts';
import { givenNames } from './lexicon.ts';
import type { NameMention } from './mentions.ts';
import { isTitleCase, startsWithCapital, type Run } from './runs.ts';

const LONGEST_NAME = 5;

/**
 * The names in sentences in title case, where capitals tell nothing: those that stand in the rest of the text, and a first name
 * before such a surname.
 */
export function findHeadlineRuns({ tokens, sentences }: Segments, mentions: readonly NameMention[]): Run[] {
  const headlines = sentences.filter((sentence) => isTitleCase(tokens, sentence));
  if (headlines.length === 0) return [];
  const names = new Set(mentions.map(({ name }) => name.toLowerCase()));
  const surnames = new Set(mentions.flatMap(listSurname));
  const runs: Run[] = [];
  for (const { firstToken, endToken } of headlines) {
    let index = firstToken;
    while (index < endToken) {
      const length = findLength(tokens, index, Math.min(endToken, index + LONGEST_NAME), names, surnames);
      if (length > 0) runs.push({ firstToken: index, endToken: index + length });
      index += Math.max(1, length);
    }
  }
  return runs;
}

/** The last word, in lower case, of a name that may be a person's. */
export function listSurname({ name, kind }: NameMention): string[] {
  if (kind !== 'person' && kind !== 'unknown') return [];
  return [name.toLowerCase().split(' ').at(-1) ?? ''];
}

/** Tokens of the name that begins at the token; 0 where none does. */
function findLength(
  tokens: readonly Token[],
  start: number,
  limit: number,
  names: ReadonlySet<string>,
  surnames: ReadonlySet<string>,
): number {
  const first = tokens[start];
  const second = tokens[start + 1];
  if (first === undefined || !startsWithCapital(first.text)) return 0;
  for (let end = limit; end > start + 1; end -= 1) {
    const words = tokens.slice(start, end).map(({ lower }) => lower);
    if (names.has(words.join(' '))) return end - start;
  }
  const isFull = givenNames().has(first.lower) && start + 1 < limit && surnames.has(second?.lower ?? '');
  if (isFull) return 2;
  return surnames.has(first.lower) || names.has(first.lower) ? 1 : 0;
}
