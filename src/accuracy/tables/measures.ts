import type { Measured } from '../bootstrap.ts';
import { ratioOf } from '../counts.ts';
import { formatGrid } from './grid.ts';
import { formatInterval, formatRatios } from './ratios.ts';

const HEADER = ['', 'precision', 'recall', 'F1', '95 % interval', 'tp', 'fp', 'fn'];

/** Measures of one family stand together. */
const FAMILIES = [
  /^tokens /,
  /^(source|cue|content|relation) /,
  /^scope /,
  /^(recall|quoted) /,
  /^share /,
  /^held relation /,
  /^held /,
  /^/,
];

/** All measures for people, a line each, in percent; those of which there is nothing to tell are left out. */
export function formatMeasures(measures: Readonly<Record<string, Measured>>): string {
  const rows: string[][] = [HEADER];
  let family = -1;
  for (const [name, { counts, interval }] of Object.entries(measures)) {
    if (Number.isNaN(ratioOf(name, counts))) continue;
    const own = FAMILIES.findIndex((pattern) => pattern.test(name));
    if (own !== family && family >= 0) rows.push([]);
    family = own;
    const { tp, fp, fn } = counts;
    rows.push([name, ...formatRatios(name, counts), formatInterval(interval), ...[tp, fp, fn].map(String)]);
  }
  return formatGrid(rows);
}
