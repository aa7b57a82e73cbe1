import { loadWords } from '../../lexicon/load.ts';
import type { Discrepancy } from '../../model/pair.ts';
import type { TimeValue, Value } from '../../model/value.ts';
import type { AlignedPair, PreparedSide } from './compare.ts';
import { discrepancy, has, type Evidence } from './explain.ts';
import { comparableContents, frame } from './gates.ts';

/** Words around the times that neither side has of the other: more, and two happenings have two times. */
const LEAST_FRAME = 0.9;

/** Nearer than this the two may be rounded, in minutes. */
const ROUNDING = 20;

const HOUR = 60;

function isTime(value: Value): value is TimeValue {
  return value.kind === 'time';
}

/** The only time of a side that does not say in which zone it holds. */
function timeOf({ claim, content }: PreparedSide): TimeValue | undefined {
  const times = claim.values.filter(isTime);
  const hasZone = content.terms.some(({ norm }) => loadWords('time-zones').has(norm));
  return times.length === 1 && !hasZone ? times[0] : undefined;
}

function minutesApart(a: TimeValue, b: TimeValue): number {
  return Math.max(0, a.from - b.to, b.from - a.to);
}

function evidence({ text, span }: TimeValue): Evidence {
  return { value: text, spans: [span] };
}

/** Clock times of the same happening that cannot both hold. Whole hours may be a matter of time zones: low severity. */
export function time(pair: AlignedPair): readonly Discrepancy[] {
  if (comparableContents(pair) === null || Math.min(...frame(pair)) < LEAST_FRAME) return [];
  const [x, y] = [timeOf(pair.a), timeOf(pair.b)];
  if (x === undefined || y === undefined) return [];
  const apart = minutesApart(x, y);
  if (apart < ROUNDING) return [];
  const isWholeHours = apart % HOUR === 0;
  const [a, b] = [evidence(x), evidence(y)];
  return [
    discrepancy('date', {
      severity: isWholeHours ? 'low' : 'medium',
      confidence: isWholeHours ? 0.5 : 0.7,
      explanation: has(pair, a, b),
      a,
      b,
    }),
  ];
}
