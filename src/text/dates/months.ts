import { loadTable } from '../../lexicon/load.ts';
import type { Piece } from '../values/pieces.ts';

let months: ReadonlyMap<string, { readonly month: number; readonly mark: string | undefined }> | undefined;

/** A month's name with a capital, and whether it may be another word or a name ("May", "March", "April"). */
export function readMonthName(
  pieces: readonly Piece[],
  from: number,
): { readonly month: number; readonly isAmbiguous: boolean; readonly end: number } | undefined {
  months ??= new Map(
    loadTable('months').map(([name = '', month, mark]) => [name, { month: Number(month), mark }]),
  );
  const piece = pieces[from];
  if (piece?.kind !== 'word' || piece.text === piece.lower) return undefined;
  const found = months.get(piece.lower);
  if (found === undefined) return undefined;
  const hasStop =
    found.mark === 'short' && pieces[from + 1]?.text === '.' && pieces[from + 1]?.joint === 'none';
  return { month: found.month, isAmbiguous: found.mark === 'ambiguous', end: hasStop ? from + 2 : from + 1 };
}

/** 1 to 31, with or without "st", "nd", "rd", "th". */
export function readDayNumber(
  pieces: readonly Piece[],
  from: number,
): { readonly day: number; readonly end: number } | undefined {
  const piece = pieces[from];
  if (piece?.kind !== 'number' || !/^(?:[12]\d|3[01]|0?[1-9])$/.test(piece.text)) return undefined;
  const next = pieces[from + 1];
  const hasSuffix = next?.joint === 'none' && /^(?:st|nd|rd|th)$/.test(next.lower);
  if (next?.joint === 'none' && next.kind !== 'pause' && !hasSuffix) return undefined;
  return { day: Number(piece.text), end: hasSuffix ? from + 2 : from + 1 };
}

/** A year of four figures without a comma, 1000 to 2199. */
export function readYearNumber(
  pieces: readonly Piece[],
  from: number,
): { readonly year: number; readonly end: number } | undefined {
  const piece = pieces[from];
  if (piece?.kind !== 'number' || !/^(?:1\d|2[01])\d\d$/.test(piece.text)) return undefined;
  const next = pieces[from + 1];
  if (next !== undefined && next.kind !== 'pause' && next.joint !== 'blank' && next.lower !== "'s")
    return undefined;
  return { year: Number(piece.text), end: from + 1 };
}
