import { basename, dirname } from 'node:path';
import { cutAtWord } from '../../text/excerpt.ts';
import { plural } from '../../text/plural.ts';
import { printable } from '../../text/printable.ts';
import { countReport } from '../counts.ts';
import { indexReport } from '../index-report.ts';
import type { PlacedClaim } from '../index-report.ts';
import type { Report } from '../schema/report.ts';
import { listFindings } from '../tables/finding-rows.ts';
import type { FindingRow } from '../tables/finding-rows.ts';
import { KINDS, wordsOf } from '../vocabulary.ts';
import { coloursFor } from './colours.ts';
import type { Colours } from './colours.ts';

const SHOWN_DISCREPANCIES = 5;
const SHOWN_TEXT = 90;

interface SummaryOptions {
  readonly colour: boolean;
}

/**
 * What a run found, for a terminal; ends with a line break.
 *
 * @param paths of the files written, as `writeReport` gives them
 */
export function summarise(report: Report, paths: readonly string[], { colour }: SummaryOptions): string {
  const colours = coloursFor(colour);
  const sections = [
    describeCounts(report, colours),
    describeWorst(report, colours),
    describeUnread(report, colours),
    describePaths(paths, colours),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function describeCounts(report: Report, { bold }: Colours): string[] {
  const counts = countReport(report);
  const of = (name: string): number => counts[name] ?? 0;
  const kinds = wordsOf(KINDS).map((kind) => `${of(`claims.${kind}`)} ${kind}`);
  const verdicts = [
    `${of('groups.agreed')} agreed`,
    `${of('groups.differs')} differing`,
    ...ifAny(of('groups.disputed'), 'disputed by their sources'),
    ...ifAny(of('groups.copied'), 'in copies only'),
    `${of('groups.one_outlet')} in one outlet`,
  ];
  const copies = of('articles.copy') > 0 ? ` (${plural(of('articles.copy'), 'copy')})` : '';
  return [
    `${bold(plural(of('articles'), 'article'))}${copies} from ${plural(of('outlets'), 'outlet')} on ${plural(of('events'), 'event')}`,
    `${bold(plural(of('claims'), 'claim'))}: ${kinds.join(', ')}`,
    `${bold(plural(of('groups'), 'group'))}: ${verdicts.join(', ')}`,
  ];
}

function describeWorst(report: Report, colours: Colours): string[] {
  const rows = listFindings(indexReport(report), 'discrepancy').filter(
    ({ finding }) => finding.severity !== 'info',
  );
  if (rows.length === 0) return [];
  const shown = oneOfEachGroup(rows).slice(0, SHOWN_DISCREPANCIES);
  const all = plural(rows.length, 'discrepancy');
  const title = shown.length < rows.length ? `${all}, the worst of them` : all;
  return [colours.bold(title), ...shown.flatMap((row) => describeDiscrepancy(row, colours))];
}

/** The worst of each group: one utterance that five outlets print differently would fill the screen. */
function oneOfEachGroup(rows: readonly FindingRow[]): FindingRow[] {
  const worst = new Map<string, FindingRow>();
  for (const row of rows) {
    const key = row.pair.groupId ?? row.pair.id;
    if (!worst.has(key)) worst.set(key, row);
  }
  return [...worst.values()];
}

function describeDiscrepancy({ finding, a, b }: FindingRow, colours: Colours): string[] {
  const { severity, type } = finding;
  const mark = severity === 'high' ? colours.red(severity) : colours.yellow(severity);
  const explanation = cutAtWord(printable(finding.explanation), SHOWN_TEXT);
  return [`  ${mark} ${type}: ${explanation}`, describeClaim(a, colours), describeClaim(b, colours)];
}

function describeClaim({ claim, article }: PlacedClaim, { cyan }: Colours): string {
  const speaker = claim.speaker === null ? '' : `${printable(claim.speaker.name) || 'unknown speaker'}: `;
  const text = cutAtWord(printable(claim.content.text), SHOWN_TEXT);
  return `    ${cyan(printable(article.outlet))}  ${speaker}${text}`;
}

function describeUnread({ diagnostics }: Report, { yellow }: Colours): string[] {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const inputs = new Set(errors.map(({ file, id }) => file ?? id)).size;
  if (inputs === 0) return [];
  return [yellow(`${plural(inputs, 'input')} could not be read: see diagnostics`)];
}

function describePaths(paths: readonly string[], { dim }: Colours): string[] {
  const isText = (path: string): boolean => basename(dirname(path)) === 'texts';
  const texts = paths.filter(isText);
  const folders = [...new Set(texts.map(dirname))].map(
    (folder) => `${folder} (${plural(texts.length, 'text')})`,
  );
  return [...paths.filter((path) => !isText(path)), ...folders].map((path) => dim(path));
}

function ifAny(number: number, words: string): string[] {
  return number === 0 ? [] : [`${number} ${words}`];
}
