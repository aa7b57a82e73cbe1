import type { Quantity, Value } from '../../model/value.ts';

export function isQuantity(value: Value): value is Quantity {
  return value.kind !== 'date' && value.kind !== 'time';
}

/** Kinds whose two numbers belong together in order. */
function isTally({ kind }: Quantity): boolean {
  return kind === 'score' || kind === 'vote';
}

/** Empty is unknown, and unknown never mismatches. */
function mayBeSame(a: string, b: string): boolean {
  return a === '' || b === '' || a === b;
}

/** Words for people in general: "38 people" may be "38 passengers". */
const PEOPLE = new Set(['person', 'people', 'victim', 'casualty', 'other', 'resident', 'man', '']);

function hasSameThing(a: Quantity, b: Quantity): boolean {
  return (
    mayBeSame(a.what, b.what) ||
    (PEOPLE.has(a.what) && PEOPLE.has(b.what) && a.what !== 'casualty' && b.what !== 'casualty')
  );
}

function hasSameScope(a: Quantity, b: Quantity): boolean {
  return a.scope.length === b.scope.length && a.scope.every((word) => b.scope.includes(word));
}

/** A change is never held against a level: "fell by 300 million" is not "300 million". */
function isChange({ scope }: Quantity): boolean {
  return scope.includes('change');
}

/** Whether two quantities measure the same thing in the same unit over the same period, so that they may be held against each other. */
export function areComparable(a: Quantity, b: Quantity): boolean {
  if (a.kind !== b.kind) return false;
  const isCounted = a.kind === 'count';
  if (!mayBeSame(a.unit, b.unit) || !mayBeSame(a.period, b.period)) return false;
  if (!hasSameThing(a, b)) return false;
  if (isChange(a) !== isChange(b)) return false;
  return isCounted ? hasSameScope(a, b) : hasSameScope(a, b) || a.scope.length === 0 || b.scope.length === 0;
}

const TOLERANCES: Readonly<Partial<Record<Quantity['kind'], number>>> = { age: 1 };

/** Preliminary magnitudes are revised by a few tenths. */
const MAGNITUDE_TOLERANCE = 0.3;

/** Share by which lengths and speeds may differ after conversion. */
const MEASURE_SHARE = 0.03;

function slack(a: Quantity): number {
  if (a.kind === 'measure') {
    if (a.unit.includes('magnitude') || /magnitude|quake/.test(a.what)) return MAGNITUDE_TOLERANCE;
    return MEASURE_SHARE * Math.max(Math.abs(a.lo ?? 0), Math.abs(a.hi ?? 0));
  }
  return TOLERANCES[a.kind] ?? 0;
}

/** Whether the two cannot both hold: the intervals do not meet. */
export function areDisjoint(a: Quantity, b: Quantity): boolean {
  if (isTally(a)) return a.lo !== b.lo || a.hi !== b.hi;
  const tolerance = Math.max(slack(a), slack(b)) + 1e-9;
  const [aLo, aHi] = [a.lo ?? -Infinity, a.hi ?? Infinity];
  const [bLo, bHi] = [b.lo ?? -Infinity, b.hi ?? Infinity];
  return aLo > bHi + tolerance || bLo > aHi + tolerance;
}

function isOpen({ lo, hi }: Quantity): boolean {
  return lo === null || hi === null;
}

/** The wording without its figures: two figures under one hedge ("about 88", "about 118") are two figures. */
function template({ text }: Quantity): string {
  return text.toLowerCase().replace(/[\d.,]+/g, '#');
}

/** Whether two quantities can be taken for one: they meet, and are not two figures hedged or bounded alike. */
export function areOne(a: Quantity, b: Quantity): boolean {
  if (!areComparable(a, b) || areDisjoint(a, b)) return false;
  if (a.lo === b.lo && a.hi === b.hi) return true;
  return !(isOpen(a) && isOpen(b)) && template(a) !== template(b);
}

/** The middle of the interval, or its one end. */
export function centre({ lo, hi }: Quantity): number {
  if (lo === null) return hi ?? 0;
  return hi === null ? lo : (lo + hi) / 2;
}

/** Most numbers that are tried as parts of a sum. */
const MOST_PARTS = 4;

function sums(parts: readonly number[]): number[] {
  const result: number[] = [];
  for (let mask = 1; mask < 1 << parts.length; mask += 1) {
    let total = 0;
    let size = 0;
    for (const [index, part] of parts.entries()) {
      if ((mask >> index) % 2 === 0) continue;
      total += part;
      size += 1;
    }
    if (size >= 2) result.push(total);
  }
  return result;
}

/** Whether counts of the one side add up to the quantity of the other: three adults and two children are five people. */
export function isSumOf(whole: Quantity, parts: readonly Quantity[]): boolean {
  const numbers = parts.filter(({ kind }) => kind === 'count').map(centre);
  return sums(numbers.slice(0, MOST_PARTS)).some(
    (total) => total >= (whole.lo ?? -Infinity) && total <= (whole.hi ?? Infinity),
  );
}

/** Whether any quantities of two claims may be one, and whether any of one measure cannot be. */
export function compareQuantities(
  a: readonly Value[],
  b: readonly Value[],
): { isOne: boolean; isOther: boolean } {
  const [ofA, ofB] = [a.filter(isQuantity), b.filter(isQuantity)];
  return {
    isOne: ofA.some((x) => ofB.some((y) => areOne(x, y))),
    isOther: ofA.some((x) => ofB.some((y) => areComparable(x, y) && areDisjoint(x, y))),
  };
}

const FIGURES: ReadonlySet<Quantity['kind']> = new Set(['money', 'percent', 'points']);

/** Both tell sums or shares of one kind, and none of the one can be one of the other: whatever they are of, they are not one. */
export function haveOtherFigures(a: readonly Value[], b: readonly Value[]): boolean {
  const [ofA, ofB] = [a, b].map((values) =>
    values.filter(isQuantity).filter(({ kind }) => FIGURES.has(kind)),
  );
  const facing = (ofA ?? []).flatMap((x) =>
    (ofB ?? []).filter(({ kind }) => kind === x.kind).map((y) => [x, y] as const),
  );
  return facing.length > 0 && facing.every(([x, y]) => areDisjoint(x, y));
}
