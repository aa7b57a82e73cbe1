import { loadMap, loadWords } from '../../lexicon/load.ts';
import { unifySpelling } from './spelling.ts';

const INITIALISM = /^(?:\p{L}\.)+\p{L}?$/u;
const COUNTRY = new Set(['US', 'USA', 'U.S.', 'U.S.A.', 'U.S', 'U.S.A']);

/** Lower case, no diacritics, straight apostrophes, no editorial brackets inside the word. */
export function fold(word: string): string {
  return word
    .replace(/[[\]]/g, '')
    .replaceAll('’', "'")
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase();
}

/** The word behind a mask such as `f***ing`; the mask itself where no listed word fits or more than one does. */
function unmask(masked: string): string {
  const fitting = [...loadWords('profanity')].filter(
    (word) => word.length === masked.length && [...masked].every((c, i) => c === '*' || c === word[i]),
  );
  const [only] = fitting;
  return fitting.length === 1 && only !== undefined ? only : masked;
}

/** What is left of "cyberattack" behind "cyber" must be a word. */
const SHORTEST_REST = 4;

/** "cyberattack", which others write "cyber attack" or "cyber-attack", as two words. */
function splitCompound(word: string): string[] | undefined {
  for (const form of loadWords('combining-forms')) {
    if (word.startsWith(form) && word.length >= form.length + SHORTEST_REST)
      return [form, word.slice(form.length)];
  }
  return undefined;
}

const memo = new Map<string, readonly string[]>();
const MEMO_LIMIT = 100_000;

function spellOutOnce(written: string): readonly string[] {
  if (COUNTRY.has(written)) return ['usa'];
  const word = fold(written);
  if (INITIALISM.test(word)) return [unifySpelling(word.replaceAll('.', ''))];
  if (word.includes('*')) return [unmask(word)];
  const expanded = loadMap('contractions').get(word);
  if (expanded !== undefined) return expanded.split(' ');
  const title = /^\p{Lu}/u.test(written) ? loadMap('title-abbreviations').get(word) : undefined;
  if (title !== undefined) return [title];
  const possessive = /^(.+)'s$/.exec(word)?.[1];
  if (possessive !== undefined) return [unifySpelling(possessive), "'s"];
  const compound = splitCompound(word);
  if (compound !== undefined) return compound.map(unifySpelling);
  const fixed = loadMap('ordinal-words').get(word) ?? loadMap('currency-words').get(word);
  return [fixed ?? unifySpelling(word.replaceAll("'", ''))];
}

/**
 * The words that a written word stands for, in one form whatever the house style: contractions and titles in full,
 * initialisms without stops, compounds of a combining form in two words, one spelling for UK and US, masked profanity read. `’s` and `’d`, which may stand for more
 * than one word, become `'s` and `'d`.
 */
export function spellOut(written: string): readonly string[] {
  let words = memo.get(written);
  if (words === undefined) {
    words = spellOutOnce(written);
    if (memo.size >= MEMO_LIMIT) memo.clear();
    memo.set(written, words);
  }
  return words;
}
