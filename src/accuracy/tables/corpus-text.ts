import { plural } from '../../text/plural.ts';
import { countAttributions, type CorpusScore } from '../corpus.ts';
import { formatBreakdown, formatReliability, formatWorst } from './breakdowns.ts';
import { formatMeasures } from './measures.ts';

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
    formatMeasures(score.measures),
    ...score.breakdowns.map(formatBreakdown),
    formatReliability(score.reliability),
    formatWorst(score.ranking),
  ];
  return sections.join('\n');
}
