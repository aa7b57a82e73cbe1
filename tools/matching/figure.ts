import { createRandom } from '../train/random.ts';

const DRAWS = 1000;
const SEED = 20210616;
const TAIL = 0.025;

/** A measured figure as the table shows it. */
export interface Figure {
  readonly corpus: string;
  readonly name: string;
  /** What it must come to, in words: "≥ 84". */
  readonly target: string;
  /** A correlation or an area is shown as it is; a share, which most are, in percent. */
  readonly isRatio?: boolean;
  readonly n: number;
  /** A share, a correlation or an area, 0 to 1; not a number where there is nothing to divide by. */
  readonly value: number;
  /** 95 % by bootstrap over the items: 1,000 draws with replacement, always the same ones; null where no draw has a value. */
  readonly interval: readonly [number, number] | null;
}

export type FigureName = Pick<Figure, 'corpus' | 'name' | 'target' | 'isRatio'>;

/** The statistic of the items with its interval. */
export function measureFigure<T>(
  name: FigureName,
  items: readonly T[],
  statistic: (items: readonly T[]) => number,
): Figure {
  return { ...name, n: items.length, value: statistic(items), interval: bootstrap(items, statistic) };
}

function bootstrap<T>(items: readonly T[], statistic: (items: readonly T[]) => number): Figure['interval'] {
  const random = createRandom(SEED);
  const values = Array.from({ length: DRAWS }, () =>
    statistic(items.map(() => items[Math.floor(random() * items.length)]!)),
  )
    .filter(Number.isFinite)
    .sort((a, b) => a - b);
  const low = values[Math.floor(values.length * TAIL)];
  const high = values[Math.ceil(values.length * (1 - TAIL)) - 1];
  return low === undefined || high === undefined ? null : [low, high];
}
