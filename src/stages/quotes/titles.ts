import { loadWords } from '../../lexicon/load.ts';
import { isWord } from '../../text/is-word.ts';
import type { Token } from '../../text/segments.ts';
import type { Surroundings } from './surroundings.ts';

const MAX_TITLE_WORDS = 14;
const MAX_BARE_WORDS = 7;
/** A work noun further before the title belongs to something else. */
const NOUN_REACH = 4;

/** Whether the quoted words are the name of a work: in title case beside a noun for works, or in title case alone. */
export function isTitle(surroundings: Surroundings, hasCueBeside: boolean): boolean {
  const { before, inside, after } = surroundings;
  if (inside.length === 0 || inside.length > MAX_TITLE_WORDS || !isTitleCase(inside)) return false;
  if (hasWorkNoun(before.slice(-NOUN_REACH)) || hasWorkNoun(after.filter(isWord).slice(0, 2))) return true;
  return inside.length >= 2 && inside.length <= MAX_BARE_WORDS && !hasCueBeside && !isSpoken(surroundings);
}

/** What speaks against a title where no noun says that it is one. */
function isSpoken({ before, inside, after }: Surroundings): boolean {
  const last = before.at(-1);
  const slogans = loadWords('slogan-nouns');
  return (
    last?.text === ':' ||
    (last?.lower === 'to' && inside[0]?.tag === 'VERB') ||
    inside.some(({ tag }) => tag === 'PRON') ||
    [...before.slice(-NOUN_REACH), ...after.slice(0, 2)].some(({ lemma }) => slogans.has(lemma)) ||
    isHeadline([...before, ...after].filter(isWord))
  );
}

function hasWorkNoun(tokens: readonly Token[]): boolean {
  const nouns = loadWords('work-nouns');
  return tokens.some(({ lemma, lower }) => nouns.has(lemma) || nouns.has(lower));
}

function isTitleCase(tokens: readonly Token[]): boolean {
  const first = tokens[0];
  return (
    first !== undefined &&
    isCapitalised(first) &&
    tokens.every((token) => isCapitalised(token) || isSmall(token))
  );
}

function isCapitalised({ text }: Token): boolean {
  return /^[^\p{L}]*[\p{Lu}\p{N}]/u.test(text);
}

/** Words that title case leaves small. */
function isSmall({ lower, tag }: Token): boolean {
  return lower.startsWith("'") || tag === 'ADP' || tag === 'DET' || tag === 'CCONJ' || tag === 'PART';
}

/** In a headline every word has a capital, and a headline may be nothing but the quotation: capitals say nothing there. */
function isHeadline(around: readonly Token[]): boolean {
  const long = around.filter(({ text }) => text.length > 3);
  return long.filter(isCapitalised).length >= 0.7 * long.length;
}
