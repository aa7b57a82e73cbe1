import { tidy } from './intervals.ts';
import { findCountedNoun } from './nouns.ts';
import { readPlainNumber } from './numbers.ts';
import { matchPhrase } from '../phrases.ts';
import type { Piece } from './pieces.ts';
import { bareQuantity, type Reading } from './reading.ts';
import { isChange } from './trends.ts';

/** "doubled", "halved", "twice as many". */
export function readRatio(pieces: readonly Piece[], from: number): Reading | undefined {
  const match = matchPhrase('ratios', pieces, from);
  if (match === undefined) return undefined;
  const [lo, hi] = match.columns;
  const interval = { lo: Number(lo), hi: Number(hi) };
  return { end: match.end, quantity: bareQuantity('ratio', interval, { isApproximate: true }) };
}

/** "three times as many", "four times higher". */
export function readTimes(
  pieces: readonly Piece[],
  from: number,
  end: number,
  value: number,
): Reading | undefined {
  const isTimes =
    pieces[end]?.lower === 'times' &&
    /^(?:as|more|higher|larger|bigger|greater|the)$/.test(pieces[end + 1]?.lower ?? '');
  if (!isTimes || end <= from) return undefined;
  const interval = { lo: tidy(value * 0.9), hi: tidy(value * 1.1) };
  return { end: end + 1, quantity: bareQuantity('ratio', interval, { isApproximate: true }) };
}

/** "A third of pupils", "two-thirds", "a majority of"; bare "half" only before "of" or a determiner. */
export function readFraction(pieces: readonly Piece[], from: number): Reading | undefined {
  const match = matchPhrase('fractions', pieces, from);
  if (match === undefined) return readOneIn(pieces, from);
  if ((readPlainNumber(pieces, from, false)?.scale ?? 1) > 1) return undefined;
  const [lo, hi] = match.columns;
  const last = pieces[match.end - 1];
  const next = pieces[match.end];
  const isComplete = last?.lower === 'of' || last?.lower === 'the' || match.end - from > 1;
  if (!isComplete && next?.lower !== 'of') return undefined;
  if (pieces[from]?.lower === 'a' && last?.lower !== 'of' && next?.lower !== 'of') return undefined;
  const counted = findCountedNoun(pieces, match.end);
  const interval = { lo: Number(lo), hi: Number(hi) };
  const scope = [...(counted?.scope ?? []), ...(isChange(pieces, from) ? ['change'] : [])];
  const rest = { unit: '%', what: counted?.what ?? '', scope, isApproximate: true };
  return { end: match.end, quantity: bareQuantity('percent', interval, rest) };
}

const SLACK = 2.5;

/** "one in five", "nine out of 10". */
function readOneIn(pieces: readonly Piece[], from: number): Reading | undefined {
  const part = readPlainNumber(pieces, from, false);
  if (part === undefined || part.isVague) return undefined;
  const isOutOf = pieces[part.end]?.lower === 'out' && pieces[part.end + 1]?.lower === 'of';
  const isIn = pieces[part.end]?.lower === 'in';
  if (!isOutOf && !isIn) return undefined;
  const whole = readPlainNumber(pieces, part.end + (isOutOf ? 2 : 1), false);
  if (whole === undefined || whole.isVague || whole.lo > 1000 || whole.lo <= part.lo) return undefined;
  const isPlainWhole = isOutOf
    ? whole.lo % 10 === 0 || whole.lo < 10
    : part.lo === 1 || whole.lo === 10 || pieces[whole.end]?.lower === 'chance';
  if (!isPlainWhole || (isIn && matchPhrase('units', pieces, whole.end) !== undefined)) return undefined;
  const share = (100 * part.lo) / whole.lo;
  const counted = findCountedNoun(pieces, whole.end);
  const interval = { lo: tidy(Math.max(0, share - SLACK)), hi: tidy(share + SLACK) };
  const rest = { unit: '%', what: counted?.what ?? '', scope: counted?.scope ?? [], isApproximate: true };
  return { end: whole.end, quantity: bareQuantity('percent', interval, rest) };
}
