import type { Piece } from '../values/pieces.ts';

/** A clock time that was read, in minutes since midnight; `end` is the index of the first piece behind it. */
export interface TimeReading {
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly end: number;
  readonly hasMinutes: boolean;
}

function readClock(pieces: readonly Piece[], from: number): Clock | undefined {
  const piece = pieces[from];
  if (piece?.kind !== 'number' || piece.joint === 'hyphen' || piece.joint === 'none') return undefined;
  const [, hour, minute] = /^(\d{1,2})(?:\.([0-5]\d))?$/.exec(piece.text) ?? [];
  if (hour === undefined || Number(hour) > 23) return undefined;
  const minutes = pieces[from + 2];
  const hasColon =
    pieces[from + 1]?.text === ':' && pieces[from + 1]?.joint === 'none' && minutes?.joint === 'none';
  if (hasColon && /^[0-5]\d$/.test(minutes.text)) {
    return { hour: Number(hour), minute: Number(minutes.text), end: from + 3, hasMinutes: true };
  }
  return { hour: Number(hour), minute: Number(minute ?? 0), end: from + 1, hasMinutes: minute !== undefined };
}

/** Hours to add, and the index behind "am", "a.m.", "pm", "p.m.". */
function readHalfOfDay(
  pieces: readonly Piece[],
  from: number,
): { readonly isAfternoon: boolean; readonly end: number } | undefined {
  const [first, stop, second, last] = [0, 1, 2, 3].map((offset) => pieces[from + offset]);
  if (first?.lower === 'am' || first?.lower === 'pm')
    return { isAfternoon: first.lower === 'pm', end: from + 1 };
  const isShort = first?.lower === 'a' || first?.lower === 'p';
  if (!isShort || stop?.text !== '.' || stop.joint !== 'none' || second?.lower !== 'm') return undefined;
  const isLastHere = last?.text === '.' && last.joint === 'none';
  return { isAfternoon: first.lower === 'p', end: isLastHere ? from + 4 : from + 3 };
}

const LEAD = /^(?:at|by|around|before|after|from|until|till|to|about|shortly)$/;

/** "9:30 a.m.", "9.30am", "6pm", "at 21:30", "noon", "midnight". A bare "3:45" may be a race and needs a word before it. */
export function readTime(pieces: readonly Piece[], from: number): TimeReading | undefined {
  const word = pieces[from]?.lower;
  const isLed = LEAD.test(pieces[from - 1]?.lower ?? '');
  if (word === 'noon' || word === 'midday') return { end: from + 1, from: 720, to: 720 };
  if (word === 'midnight') return { end: from + 1, from: 0, to: 0 };
  const clock = readClock(pieces, from);
  if (clock === undefined) return undefined;
  const half = readHalfOfDay(pieces, clock.end);
  if (half === undefined) {
    const isClock = clock.hasMinutes && isLed && pieces[from + 1]?.text === ':';
    const minutes = 60 * clock.hour + clock.minute;
    return isClock ? { end: clock.end, from: minutes, to: minutes } : undefined;
  }
  if (clock.hour > 12 || clock.hour === 0) return undefined;
  const minutes = 60 * ((clock.hour % 12) + (half.isAfternoon ? 12 : 0)) + clock.minute;
  return { end: half.end, from: minutes, to: minutes };
}
