import { loadWords } from '../lexicon/load.ts';
import { foldName } from '../text/names/index.ts';

/**
 * Whether two names can be of one speaker: diacritics and titles folded, all tokens of the shorter name in the longer,
 * or one the acronym of the other. Of several who speak at once each must be named. Empty names agree with nothing.
 */
export function isSameName(a: string, b: string): boolean {
  if (isAcronym(a, b) || isAcronym(b, a)) return true;
  return arePaired(partnersOf(a), partnersOf(b));
}

/** "A and B", "A, B and C" part by part; without "and" a comma parts nobody ("their publisher, Brandt Books"). */
function partnersOf(name: string): string[][] {
  const parts = / and /iu.test(name) ? name.split(/,? and |, (?!(?:jr|sr)\b)/iu) : [name];
  return parts.map(tokensOf).filter((tokens) => tokens.length > 0);
}

/** Whether the partners are the same, in whatever order. */
function arePaired(partners: readonly string[][], others: readonly string[][]): boolean {
  if (partners.length === 0 || partners.length !== others.length) return false;
  const left = [...others];
  return partners.every((tokens) => {
    const at = left.findIndex((other) => isPart(tokens, other) || isPart(other, tokens));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

function isPart(short: readonly string[], long: readonly string[]): boolean {
  return short.every((token) => long.includes(token));
}

function isAcronym(short: string, long: string): boolean {
  const [acronym, ...rest] = tokensOf(short);
  const words = tokensOf(long);
  return rest.length === 0 && words.length > 1 && acronym === words.map((word) => word.charAt(0)).join('');
}

function tokensOf(name: string): string[] {
  const titles = loadWords('name-titles');
  const tokens = foldName(name)
    .split(' ')
    .filter((token) => token !== '');
  const withoutTitles = tokens.filter((token) => !titles.has(token));
  return withoutTitles.length > 0 ? withoutTitles : tokens;
}
