import { fold } from '../normalise/spell-out.ts';
import { remember } from '../remember.ts';

/** Letters that Unicode does not decompose, as English news writes them. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

/** Lower case, no diacritics, no full stops or apostrophes, hyphens as blanks, one blank between words, no leading article. */
export const foldName = remember((name) =>
  fold(name)
    .replace(/[øłđðþßæœı]/gu, (letter) => PLAIN_LETTERS[letter] ?? letter)
    .replace(/'s(?![\p{L}])/gu, '')
    .replace(/[.'`]/gu, '')
    .replace(/[^\p{L}\p{N}&]+/gu, ' ')
    .trim()
    .replace(/^(?:the|a|an) (?=.)/u, ''),
);

/** Spellings that transliteration into English varies, longest first, and the one spelling that stands for them. */
const TRANSLITERATIONS: readonly (readonly [RegExp, string])[] = [
  [/sch|sh/g, 'š'],
  [/tch|ch/g, 'č'],
  [/kh|gh|q/g, 'k'],
  [/zh|dj|dzh/g, 'j'],
  [/ph/g, 'f'],
  [/tz|ts|cz/g, 'z'],
  [/ks/g, 'x'],
  [/ck|c/g, 'k'],
  [/w/g, 'v'],
  [/ou|oo/g, 'u'],
  [/ee|[yj]/g, 'i'],
  [/ii+|ei(?=$)/g, 'i'],
  [/(.)\1+/gu, '$1'],
];

/** One spelling for the transliterations of a folded name's word: Lukyanenko and Lukianenko. */
export const transliterationKey = remember((word) =>
  TRANSLITERATIONS.reduce((key, [pattern, spelling]) => key.replace(pattern, spelling), word),
);

/** Whether one insertion, deletion or replacement of a letter makes the two equal. */
export function isWithinOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
  }
  return endA - start <= 1 && endB - start <= 1;
}
