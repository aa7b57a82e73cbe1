import { plural } from '../../text/plural.ts';
import type { Change, Comparison } from '../baseline/compare.ts';
import { ratioOf } from '../counts.ts';
import type { Ledger } from '../baseline/ledger.ts';
import { formatInterval, percent } from './ratios.ts';

/** A corpus as a Markdown table for a job page: F1 or share with its interval, and the change since the baseline. */
export function formatMarkdown({ name, nouns, entries, measures }: Ledger, comparison?: Comparison): string {
  const changes = new Map(comparison?.changes.map((change) => [change.measure, change]));
  const rows = Object.entries(measures)
    .filter(([measure, { counts }]) => !Number.isNaN(ratioOf(measure, counts)))
    .map(([measure, { counts, interval }]) => [
      measure,
      percent(ratioOf(measure, counts)),
      formatInterval(interval),
      ...(comparison === undefined ? [] : formatChange(changes.get(measure), comparison)),
    ]);
  const header = [
    'Measure',
    'F1 or share',
    '95 % interval',
    ...(comparison === undefined ? [] : ['Baseline', 'Change']),
  ];
  const rule = header.map((_, column) => (column === 0 ? '---' : '--:'));
  const table = [header, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |\n`);
  return `### Accuracy: ${escapeCell(name)} (${plural(entries.length, nouns.entry)})\n\n${table.join('')}\n`;
}

function formatChange(change: Change | undefined, { drops }: Comparison): [string, string] {
  if (change === undefined) return ['-', '-'];
  const difference = percent(change.after - change.before);
  return [percent(change.before), drops.includes(change) ? `**${difference}** ❌` : difference];
}

function escapeCell(text: string): string {
  return text.replace(/[\\|<>&*_`[\]]/g, (character) => `\\${character}`);
}
