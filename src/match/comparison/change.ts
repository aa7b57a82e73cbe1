import type { Quantity } from '../../model/value.ts';
import type { PreparedSide } from './compare.ts';

interface Factor {
  readonly lo: number;
  readonly hi: number;
}

/** How many words may stand between the verb of a change and its figure: "fell by almost 48 per cent". */
const REACH = 3;

const UP = new Set(['rise', 'up']);
const DOWN = new Set(['fall', 'down']);

/** 1 for "rose 5%", -1 for "fell by 5%", 0 where neither is said. */
function directionOf({ content }: PreparedSide, { span }: Quantity): number {
  const before = content.terms.filter(({ end }) => end <= span.start).slice(-REACH);
  const verb = before.findLast(({ concept }) => UP.has(concept) || DOWN.has(concept));
  if (verb === undefined) return 0;
  return UP.has(verb.concept) ? 1 : -1;
}

/** What a change multiplies by: .5 for "halved", .52 for "fell by 48%"; undefined where the value is no such change. */
function factorOf(side: PreparedSide, quantity: Quantity): Factor | undefined {
  const { kind, lo, hi, scope } = quantity;
  if (lo === null || hi === null) return undefined;
  if (kind === 'ratio') return { lo, hi };
  if (kind !== 'percent' || !scope.includes('change')) return undefined;
  const direction = directionOf(side, quantity);
  if (direction === 0) return undefined;
  const ends = [1 + (direction * lo) / 100, 1 + (direction * hi) / 100];
  return { lo: Math.min(...ends), hi: Math.max(...ends) };
}

/** Whether a factor here and a percentage there tell of one change: "halved" and "fell by 48%". */
export function areOneChange(a: PreparedSide, x: Quantity, b: PreparedSide, y: Quantity): boolean {
  if (x.kind === y.kind) return false;
  const [ofA, ofB] = [factorOf(a, x), factorOf(b, y)];
  return ofA !== undefined && ofB !== undefined && ofA.lo <= ofB.hi && ofB.lo <= ofA.hi;
}
