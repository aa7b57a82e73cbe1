import { loadTable } from '../../lexicon/load.ts';
import { readNumber } from '../normalise/number-phrase.ts';
import { stepOf, tidy } from './intervals.ts';
import { matchPhrase } from '../phrases.ts';
import type { Piece } from './pieces.ts';

/** A number as written, before hedges. */
export interface PlainNumber {
  /** Index of the piece behind it. */
  readonly end: number;
  /** `lo` and `hi` differ where the wording is vague ("dozens"). */
  readonly lo: number;
  readonly hi: number;
  /** Unit of the last significant digit. */
  readonly step: number;
  readonly decimals: number;
  readonly isVague: boolean;
  readonly isFigures: boolean;
  /** The factor of its last scale word or abbreviation (`million`, `bn`); 1 without one. */
  readonly scale: number;
}

const VULGAR: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75, '⅓': 1 / 3, '⅔': 2 / 3 };

let scales: ReadonlyMap<string, { readonly value: number; readonly isShort: boolean }> | undefined;

function scaleOf(
  piece: Piece | undefined,
): { readonly value: number; readonly isShort: boolean } | undefined {
  scales ??= new Map(
    loadTable('number-words')
      .filter(([, , part]) => part === 'hundred' || part === 'scale' || part === 'short')
      .map(([word = '', value, part]) => [word, { value: Number(value), isShort: part === 'short' }]),
  );
  return piece?.kind === 'word' ? scales.get(piece.lower) : undefined;
}

function plain(
  value: number,
  end: number,
  options: { decimals?: number; scale?: number; step?: number; isFigures: boolean },
): PlainNumber {
  const { decimals = 0, scale = 1, isFigures } = options;
  const step = options.step ?? stepOf(value, decimals, scale);
  return { end, lo: value, hi: value, step, decimals, isVague: false, isFigures, scale };
}

/** "1.2" with a scale behind it: "1.2 million", "1.2bn", "1.2m" for money or before a plural. */
function readFigures(pieces: readonly Piece[], from: number, isMoney: boolean): PlainNumber | undefined {
  const piece = pieces[from];
  if (piece?.kind !== 'number') return undefined;
  let end = from + 1;
  let value = VULGAR[piece.text] ?? Number(piece.text.replaceAll(',', ''));
  let decimals = piece.text.split('.')[1]?.length ?? 0;
  const vulgar = VULGAR[pieces[end]?.text ?? ''];
  if (vulgar !== undefined && pieces[end]?.joint === 'none') {
    value += vulgar;
    decimals = 1;
    end += 1;
  }
  const half = readAndAHalf(pieces, end);
  if (half !== undefined) {
    return withHalf(pieces, value, half, true);
  }
  const scale = scaleOf(pieces[end]);
  if (scale !== undefined && isScaleHere(pieces, end, scale, isMoney)) {
    const scaled = tidy(value * scale.value);
    return plain(scaled, end + 1, { decimals, scale: scale.value, isFigures: true });
  }
  return plain(value, end, { decimals, isFigures: true });
}

/** A lone letter is a scale behind money, or where a plural follows ("1.2m people", not "the 100m final"). */
function isScaleHere(
  pieces: readonly Piece[],
  index: number,
  scale: { readonly isShort: boolean },
  isMoney: boolean,
): boolean {
  const piece = pieces[index];
  if (piece === undefined) return false;
  if (!scale.isShort) return true;
  if (!isMoney && piece.joint !== 'none') return false;
  if (isMoney || piece.lower === 'bn' || piece.lower === 'tn' || piece.lower.startsWith('ml')) return true;
  if (matchPhrase('currencies', pieces, index + 1, ([, , side]) => side === 'after') !== undefined)
    return true;
  const next = pieces[index + 1]?.token;
  return next?.tag === 'NOUN' && (next.lower !== next.lemma || next.lower === 'people');
}

/** Index behind "and a half" or "-and-a-half". */
function readAndAHalf(pieces: readonly Piece[], from: number): number | undefined {
  const isHere = ['and', 'a', 'half'].every((word, offset) => pieces[from + offset]?.lower === word);
  return isHere ? from + 3 : undefined;
}

/** "half a million", "a quarter of a million". */
function readPartOfScale(pieces: readonly Piece[], from: number): PlainNumber | undefined {
  const words = pieces.slice(from, from + 5).map(({ lower }) => lower);
  const isHalf = words[0] === 'half' && words[1] === 'a';
  const isQuarter = words[0] === 'a' && words[1] === 'quarter' && words[2] === 'of' && words[3] === 'a';
  const index = from + (isHalf ? 2 : 4);
  const scale = isHalf || isQuarter ? scaleOf(pieces[index]) : undefined;
  if (scale === undefined || scale.isShort) return undefined;
  const value = scale.value * (isHalf ? 0.5 : 0.25);
  return plain(value, index + 1, { scale: scale.value, isFigures: false });
}

function readVague(pieces: readonly Piece[], from: number): PlainNumber | undefined {
  const match = matchPhrase('vague-numbers', pieces, from);
  if (match === undefined) return undefined;
  const [lo, hi, mayScale] = match.columns;
  const scale = mayScale === 'scale' ? scaleOf(pieces[match.end]) : undefined;
  const factor = scale === undefined || scale.isShort ? 1 : scale.value;
  return {
    end: factor === 1 ? match.end : match.end + 1,
    lo: Number(lo) * factor,
    hi: Number(hi) * factor,
    step: 1,
    decimals: 0,
    isVague: true,
    isFigures: false,
    scale: factor,
  };
}

/** "two dozen": the dozen is rarely counted out. */
function readDozen(pieces: readonly Piece[], number: PlainNumber): PlainNumber {
  if (pieces[number.end]?.lower !== 'dozen' || number.scale !== 1) return number;
  const { lo } = number;
  return { ...number, end: number.end + 1, lo: 11 * lo, hi: 13 * lo, isVague: true, scale: 12 };
}

function readWords(pieces: readonly Piece[], from: number): PlainNumber | undefined {
  const read = readNumber(pieces, from, false);
  if (read === undefined) return undefined;
  const end = from + read.length;
  const half = readAndAHalf(pieces, end);
  const last = scaleOf(pieces[end - 1])?.value ?? 1;
  if (half === undefined) return plain(read.value, end, { scale: last, isFigures: false });
  return withHalf(pieces, read.value, half, false);
}

/** A half is as round as a number gets: half of it either way. */
function withHalf(pieces: readonly Piece[], whole: number, end: number, isFigures: boolean): PlainNumber {
  const behind = scaleOf(pieces[end]);
  const scale = behind === undefined || behind.isShort ? 1 : behind.value;
  const options = { decimals: 1, scale, step: 0.5 * scale, isFigures };
  return plain((whole + 0.5) * scale, scale === 1 ? end : end + 1, options);
}

/**
 * The number that begins at `pieces[from]`, in figures or words, exact or vague: "25,000", "twenty-five thousand", "2½",
 * "half a million", "several hundred", "dozens of".
 * @param isMoney a lone letter behind the figures is a scale: "$2m"
 */
export function readPlainNumber(
  pieces: readonly Piece[],
  from: number,
  isMoney: boolean,
): PlainNumber | undefined {
  const vague = readVague(pieces, from) ?? readPartOfScale(pieces, from);
  if (vague !== undefined) return vague;
  const number = readFigures(pieces, from, isMoney) ?? readWords(pieces, from);
  return number === undefined ? undefined : readDozen(pieces, number);
}
