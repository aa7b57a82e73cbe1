/** Consonant–vowel shape: `v` where the letter sounds as a vowel ("y" after a consonant does). */
function shape(word: string): string {
  let result = '';
  for (let i = 0; i < word.length; i += 1) {
    const letter = word.charAt(i);
    const isVowel = 'aeiou'.includes(letter) || (letter === 'y' && i > 0 && result[i - 1] === 'c');
    result += isVowel ? 'v' : 'c';
  }
  return result;
}

/** Number of vowel–consonant sequences: Porter's m. */
function measure(stem: string): number {
  let count = 0;
  const letters = shape(stem);
  for (let i = 1; i < letters.length; i += 1) if (letters[i] === 'c' && letters[i - 1] === 'v') count += 1;
  return count;
}

function hasVowel(stem: string): boolean {
  return shape(stem).includes('v');
}

function endsDouble(stem: string): boolean {
  const last = stem.at(-1);
  return last !== undefined && last === stem.at(-2) && !'aeiou'.includes(last);
}

function endsShort(stem: string): boolean {
  return shape(stem).endsWith('cvc') && !'wxy'.includes(stem.at(-1) ?? '');
}

const STEP_2: readonly (readonly [string, string])[] = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['izer', 'ize'],
  ['bli', 'ble'],
  ['alli', 'al'],
  ['entli', 'ent'],
  ['eli', 'e'],
  ['ousli', 'ous'],
  ['ization', 'ize'],
  ['ation', 'ate'],
  ['ator', 'ate'],
  ['alism', 'al'],
  ['iveness', 'ive'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['aliti', 'al'],
  ['iviti', 'ive'],
  ['biliti', 'ble'],
  ['logi', 'log'],
];

const STEP_3: readonly (readonly [string, string])[] = [
  ['icate', 'ic'],
  ['ative', ''],
  ['alize', 'al'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ful', ''],
  ['ness', ''],
];

const STEP_4 = 'ement ment ance ence able ible ism ate iti ous ive ize ant ent ion al er ic ou'.split(' ');

function replaceEnding(word: string, table: readonly (readonly [string, string])[]): string {
  for (const [from, to] of table) {
    if (!word.endsWith(from)) continue;
    const stem = word.slice(0, -from.length);
    return measure(stem) > 0 ? stem + to : word;
  }
  return word;
}

function plural(word: string): string {
  if (word.endsWith('sses') || word.endsWith('ies')) return word.slice(0, -2);
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

function pastOrProgressive(word: string): string {
  if (word.endsWith('eed')) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word;
  const ending = ['ed', 'ing'].find((e) => word.endsWith(e) && hasVowel(word.slice(0, -e.length)));
  if (ending === undefined) return word;
  const stem = word.slice(0, -ending.length);
  if (/(?:at|bl|iz)$/.test(stem)) return `${stem}e`;
  if (endsDouble(stem) && !/[lsz]$/.test(stem)) return stem.slice(0, -1);
  return measure(stem) === 1 && endsShort(stem) ? `${stem}e` : stem;
}

function suffix(word: string): string {
  const ending = STEP_4.find((e) => word.endsWith(e));
  if (ending === undefined) return word;
  const stem = word.slice(0, -ending.length);
  const isCut = measure(stem) > 1 && (ending !== 'ion' || /[st]$/.test(stem));
  return isCut ? stem : word;
}

function finalE(word: string): string {
  let stem = word;
  if (stem.endsWith('e')) {
    const rest = stem.slice(0, -1);
    const m = measure(rest);
    if (m > 1 || (m === 1 && !endsShort(rest))) stem = rest;
  }
  return stem.endsWith('ll') && measure(stem) > 1 ? stem.slice(0, -1) : stem;
}

const memo = new Map<string, string>();
const MEMO_LIMIT = 100_000;

function stemOnce(word: string): string {
  if (word.length < 3 || !/^[a-z]+$/.test(word)) return word;
  let stem = pastOrProgressive(plural(word));
  if (stem.endsWith('y') && hasVowel(stem.slice(0, -1))) stem = `${stem.slice(0, -1)}i`;
  return finalE(suffix(replaceEnding(replaceEnding(stem, STEP_2), STEP_3)));
}

/**
 * The stem of a lower-case English word after M. F. Porter, "An algorithm for suffix stripping", Program 14 (1980).
 * Words with other letters than a to z, and figures, stay as they are.
 */
export function stemWord(word: string): string {
  let stem = memo.get(word);
  if (stem === undefined) {
    stem = stemOnce(word);
    if (memo.size >= MEMO_LIMIT) memo.clear();
    memo.set(word, stem);
  }
  return stem;
}
