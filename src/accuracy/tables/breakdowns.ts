import type { Breakdown } from '../breakdown.ts';
import { f1 } from '../counts.ts';
import type { Reliability } from '../reliability.ts';
import type { RankedArticle } from '../worst.ts';
import { formatGrid } from './grid.ts';
import { formatInterval, formatMeasured, formatRatios, percent } from './ratios.ts';

const CONTENT = 'content half';
const RELATION = 'relation partial';
const SHOWN_ROWS = 12;
const SHOWN_WORST = 5;

/** A part of the corpus a line: how well its contents are found, and how well who says them. */
export function formatBreakdown({ by, rows }: Breakdown): string {
  const header = [
    'gold',
    'claims',
    `${CONTENT}: P`,
    'R',
    'F1',
    '95 % interval',
    `${RELATION}: F1`,
    '95 % interval',
  ];
  const table = formatGrid([
    [`by ${by}`, ...header],
    ...rows.slice(0, SHOWN_ROWS).map(({ value, gold, predicted, measures }) => {
      const content = measures[CONTENT];
      const ratios = content === undefined ? ['-', '-', '-'] : formatRatios(CONTENT, content.counts);
      const interval = formatInterval(content?.interval ?? null);
      const relation = formatMeasured(RELATION, measures[RELATION]);
      return [value, String(gold), String(predicted), ...ratios, interval, ...relation];
    }),
  ]);
  const hidden = rows.length - SHOWN_ROWS;
  return hidden > 0 ? `${table}and ${hidden} smaller ones (--json has them all)\n` : table;
}

/** A tenth of the scores a line, the highest first: of claims with score .9, nine in ten should be right. */
export function formatReliability({ bins, error }: Reliability): string {
  const filled = bins.filter(({ claims }) => claims > 0).reverse();
  const table = formatGrid([
    ['by score', 'claims', 'mean score', 'right', 'share right'],
    ...filled.map(({ from, claims, right, meanScore }) => [
      `${from.toFixed(1)} to ${(from + 0.1).toFixed(1)}`,
      String(claims),
      percent(meanScore),
      String(right),
      percent(right / claims),
    ]),
  ]);
  return `${table}score and share right lie ${percent(error)} points apart on average (expected calibration error)\n`;
}

export function formatWorst(ranking: readonly RankedArticle[]): string {
  return formatGrid([
    ['worst articles', 'gold', 'claims', `${CONTENT}: F1`, `${RELATION}: F1`],
    ...ranking
      .slice(0, SHOWN_WORST)
      .map(({ id, gold, predicted, contents, relations }) => [
        id,
        String(gold),
        String(predicted),
        percent(f1(contents)),
        percent(f1(relations)),
      ]),
  ]);
}
