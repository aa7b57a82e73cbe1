import { loadWords } from '../lexicon/load.ts';
import { foldName } from '../text/names/index.ts';

/**
 * Whether two names can be of one speaker: diacritics and titles folded, all tokens of the shorter name in the longer,
 * or one the acronym of the other. Empty names agree with nothing.
 */
export function isSameName(a: string, b: string): boolean {
  const [short, long] = [tokensOf(a), tokensOf(b)].sort((x, y) => x.length - y.length);
  if (short === undefined || long === undefined || short.length === 0) return false;
  if (short.every((token) => long.includes(token))) return true;
  const initials = long.map((token) => token.charAt(0)).join('');
  return short.length === 1 && long.length > 1 && short[0] === initials;
}

function tokensOf(name: string): string[] {
  const titles = loadWords('name-titles');
  const tokens = foldName(name)
    .split(' ')
    .filter((token) => token !== '');
  const withoutTitles = tokens.filter((token) => !titles.has(token));
  return withoutTitles.length > 0 ? withoutTitles : tokens;
}
