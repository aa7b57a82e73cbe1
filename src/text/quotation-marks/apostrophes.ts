import { loadWords } from '../../lexicon/load.ts';

export interface ApostropheCost {
  /** Infinity where the mark can be nothing but a quotation mark. */
  readonly literalCost: number;
  /** What the reading as an apostrophe or a unit adds to the readings as a quotation mark. */
  readonly openPenalty: number;
  readonly closePenalty: number;
}

const SINGLE = new Set(["'", '’', '‘', '‛', '`', '‚']);

/** `don’t`, `Biden’s`, `O’Neill`, `6'2`, `rock'n'roll`: no quotation mark. A capital after a small letter may start a sentence. */
export function isWithinWord(words: string, at: number): boolean {
  const before = words[at - 1] ?? '';
  const after = words[at + 1] ?? '';
  if (/[.!)]/u.test(before)) return after === 's' && !/[\p{L}\p{N}]/u.test(words[at + 2] ?? '');
  if (/n/iu.test(after) && isMark(words[at + 2]))
    return /\s/u.test(before) && /\s/u.test(words[at + 3] ?? '');
  if (/n/iu.test(before) && isMark(words[at - 2]))
    return /\s/u.test(after) && /\s/u.test(words[at - 3] ?? '');
  if (!/[\p{L}\p{N}]/u.test(before) || !/[\p{L}\p{N}]/u.test(after)) return false;
  return (
    !(/\p{Ll}/u.test(before) && /\p{Lu}/u.test(after)) ||
    /\p{Lu}/u.test(words[at - 2] ?? '') ||
    !/[\s\p{L}]/u.test(words[at - 2] ?? ' ')
  );
}

/** What speaks for an apostrophe, an inch or a foot at this place, from the characters around it. Own estimates. */
export function apostropheCost(words: string, start: number, end: number): ApostropheCost {
  const sign = words.slice(start, end);
  const before = words[start - 1] ?? ' ';
  const after = words[end] ?? ' ';
  if (/\d/u.test(before) && (sign === '"' || sign === "''" || sign === '”'))
    return unitCost(words, start, after);
  if (!SINGLE.has(sign)) return { literalCost: Infinity, openPenalty: 0, closePenalty: 0 };
  if (/[\p{L}\p{N}]/u.test(before)) return wordEndCost(before, after, sign);
  if (/[\p{L}\p{N}]/u.test(after)) return wordStartCost(words, end, before, sign);
  const isAfterAbbreviation = before === '.' && /\p{Lu}/u.test(words[start - 2] ?? '') && /\s/u.test(after);
  return { literalCost: isAfterAbbreviation ? 1.5 : Infinity, openPenalty: 0, closePenalty: 0 };
}

/** `12" pipe`, `6'2"`, `5'10''`. A year is hardly a length. */
function unitCost(words: string, start: number, after: string): ApostropheCost {
  const figures = words.slice(Math.max(0, start - 6), start);
  if (/\d['’′] ?\d{1,2}$/u.test(figures)) return { literalCost: 0.2, openPenalty: 2, closePenalty: 1 };
  if (/\d{4}$/u.test(figures)) return { literalCost: 3, openPenalty: 0, closePenalty: 0 };
  return { literalCost: /[\p{L}\p{N}]/u.test(after) ? 2.5 : 1.2, openPenalty: 0, closePenalty: 0 };
}

function wordEndCost(before: string, after: string, sign: string): ApostropheCost {
  const isWordAfter = /[\p{L}\p{N}]/u.test(after);
  if (isWordAfter) return { literalCost: sign === '‘' ? 0.5 : 1, openPenalty: 0.5, closePenalty: 0 };
  if (/\d/u.test(before)) return { literalCost: 0.5, openPenalty: 0, closePenalty: 0.2 };
  if (sign === '‘') return { literalCost: 3, openPenalty: 0, closePenalty: 0 };
  const isPossessive = /s/iu.test(before) && /\s/u.test(after);
  if (isPossessive) return { literalCost: 0.3, openPenalty: 0, closePenalty: 0.4 };
  return { literalCost: /[nlhdsz]/iu.test(before) ? 0.8 : 1.8, openPenalty: 0, closePenalty: 0 };
}

function wordStartCost(words: string, wordStart: number, before: string, sign: string): ApostropheCost {
  const word = /^[\p{L}\p{N}]{1,12}/u.exec(words.slice(wordStart, wordStart + 12))?.[0] ?? '';
  const isElision = /^\d\ds?$/u.test(word) || loadWords('elisions').has(word.toLowerCase());
  if (isElision) return { literalCost: 0.2, openPenalty: 1.5, closePenalty: 0 };
  if (/[.,!?;]/u.test(before)) return { literalCost: 2, openPenalty: 0, closePenalty: 0 };
  return { literalCost: sign === '‘' ? Infinity : sign === '’' ? 1 : 2, openPenalty: 0, closePenalty: 0 };
}

function isMark(character: string | undefined): boolean {
  return character !== undefined && SINGLE.has(character);
}
