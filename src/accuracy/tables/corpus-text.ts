import { plural } from '../../text/plural.ts';
import { countAttributions, type CorpusScore } from '../corpus.ts';
import { ratioOf } from '../counts.ts';
import { formatBreakdown, formatReliability, formatWorst } from './breakdowns.ts';
import { formatGrid } from './grid.ts';
import { formatInterval, formatRatios } from './ratios.ts';

const HEADER = ['', 'precision', 'recall', 'F1', '95 % interval', 'tp', 'fp', 'fn'];

/** Measures of one family stand together. */
const FAMILIES = [/^tokens /, /^(source|cue|content|relation) /, /^scope /, /^(recall|quoted) /, /^/];

/** A corpus for people: all measures, then by kind, cue and outlet, by score, and the worst articles; in percent. */
export function formatCorpus(score: CorpusScore): string {
  const { gold, predicted } = countAttributions(score.articles);
  const sizes = [
    plural(score.articles.length, 'article'),
    `${plural(gold, 'attribution')} in the gold`,
    `${plural(predicted, 'claim')} found`,
  ];
  const sections = [
    `${score.name}: ${sizes.join(', ')}\n`,
    formatMeasures(score),
    ...score.breakdowns.map(formatBreakdown),
    formatReliability(score.reliability),
    formatWorst(score.ranking),
  ];
  return sections.join('\n');
}

function formatMeasures({ measures }: CorpusScore): string {
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
