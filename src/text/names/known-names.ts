import type { Segments, Token } from '../segments.ts';
import { bodyKinds, givenNames } from './lexicon.ts';
import type { NameMention } from './mentions.ts';
import { startsWithCapital } from './name-tokens.ts';
import { isTitleCase, type Run } from './runs.ts';

const LONGEST_NAME = 5;

/**
 * The names that only the rest of the text tells to be names: a surname that could be a title ("Baker"), the first word of a
 * company's name that could be a noun ("Patriot"), and those in sentences in title case, where capitals tell nothing.
 *
 * @param runs all runs outside such sentences
 * @param mentions what was read of them
 */
export function findKnownRuns(
  segments: Segments,
  runs: readonly Run[],
  mentions: readonly NameMention[],
): Run[] {
  const read = new Set(mentions.map(({ endToken }) => endToken));
  const unread = runs.filter(
    ({ firstToken, endToken }) => endToken === firstToken + 1 && !read.has(endToken),
  );
  const open = [...unread, ...findVerbalOpenings(segments)];
  const known = open.length === 0 ? new Set() : new Set(mentions.flatMap(listWordsForWhole));
  const bare = open.filter(({ firstToken }) => known.has(segments.tokens[firstToken]?.lower ?? ''));
  return [...bare, ...findHeadlineRuns(segments, mentions)];
}

/** "Rose asked": what the tagger takes for a verb, because it opens the sentence. */
function findVerbalOpenings({ tokens, sentences }: Segments): Run[] {
  return sentences.flatMap(({ firstToken }) => {
    const isVerbal =
      tokens[firstToken]?.tag === 'VERB' && /^(?:VERB|AUX)$/.test(tokens[firstToken + 1]?.tag ?? '');
    return isVerbal ? [{ firstToken, endToken: firstToken + 1 }] : [];
  });
}

/** The surname of a full name, the first word of a company's. In lower case. */
function listWordsForWhole({ name, kind }: NameMention): string[] {
  const words = name.toLowerCase().split(' ');
  if (words.length < 2) return [];
  if (kind === 'person') return words.slice(-1);
  const isCompany = (bodyKinds().get('company') ?? []).includes(words.at(-1) ?? '');
  return isCompany ? words.slice(0, 1) : [];
}

/** Names of the rest of the text, and a first name before a surname of the rest. */
function findHeadlineRuns({ tokens, sentences }: Segments, mentions: readonly NameMention[]): Run[] {
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

function listSurname({ name, kind }: NameMention): string[] {
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
  if (first === undefined || !startsWithCapital(first.text)) return 0;
  for (let end = limit; end > start + 1; end -= 1) {
    const words = tokens.slice(start, end).map(({ lower }) => lower);
    if (names.has(words.join(' '))) return end - start;
  }
  const second = start + 1 < limit ? tokens[start + 1] : undefined;
  if (givenNames().has(first.lower) && surnames.has(second?.lower ?? '')) return 2;
  return surnames.has(first.lower) || names.has(first.lower) ? 1 : 0;
}
