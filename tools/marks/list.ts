import type { Side } from '../../src/match/comparison/index.ts';
import type { Extraction } from '../../src/model/extraction.ts';
import { textOf } from '../../src/model/span.ts';
import type { MarkedSide } from './mark.ts';
import type { Score } from './score.ts';
import type { LostMark } from './table.ts';

/** Every report that is not right by the marks, with both claims' words, for a person to judge. */
export function listDoubtful({ reports }: Score): string {
  return reports
    .filter(({ verdict }) => verdict !== 'right')
    .map(({ reported: { a, b, relation, types }, verdict }) => {
      const head = `${verdict}: ${relation} ${types.join(' ') || 'by the group'}`;
      return `${head}\n${[a, b].map(formatSide).join('\n')}\n`;
    })
    .join('\n');
}

function formatSide({ article, claim }: Side): string {
  const spans = claim.content.spans.map(({ start, end }) => `${start}-${end}`).join(' ');
  return `  ${article.externalId ?? article.id} ${spans} [${claim.speaker?.name ?? ''}] ${claim.content.text}`;
}

/** Every mark that the run missed, with where it was lost and the words that are marked. */
export function listLost(lost: readonly LostMark[], extractions: readonly Extraction[]): string {
  const texts = new Map(extractions.map(({ article }) => [article.externalId ?? '', article.text]));
  const formatMarked = ({ article, spans }: MarkedSide): string =>
    `  ${article} ${textOf(texts.get(article) ?? '', spans)}`;
  return lost
    .map(({ mark: { a, b, relation, type, level }, loss }) => {
      const head = `lost at ${loss}: ${relation} ${type} (${level})`;
      return `${head}\n${[a, b].map(formatMarked).join('\n')}\n`;
    })
    .join('\n');
}
