import { plural } from '../../text/plural.ts';
import { formatGrid } from '../tables/grid.ts';
import { formatMeasures } from '../tables/measures.ts';
import { percent } from '../tables/ratios.ts';
import type { PairScore } from './score.ts';

const SHOWN_CONFUSIONS = 25;

/** Pairs for people: all measures, how each type of the gold fares, and what is taken for what. */
export function formatPairs({ name, pairs, measures, types, confusions }: PairScore): string {
  const held = pairs.filter(({ gold }) => gold.held).length;
  const rows = types.map(({ type, pairs: all, relationRight, typeRight }) => [
    type,
    ...[all, relationRight, typeRight].map(String),
    percent(relationRight / all),
    percent(typeRight / all),
  ]);
  const wrong = confusions.filter(({ isRight }) => !isRight);
  const hidden = wrong.length - SHOWN_CONFUSIONS;
  return [
    `${name}: ${plural(pairs.length, 'pair')}, ${held} of them held\n`,
    formatMeasures(measures),
    formatGrid([['by type', 'pairs', 'relation right', 'type right', '%', '%'], ...rows]),
    formatGrid([
      ['taken for another', 'found', 'pairs'],
      ...wrong
        .slice(0, SHOWN_CONFUSIONS)
        .map(({ expected, found, pairs: all }) => [expected, found, `${all}`]),
    ]) + (hidden > 0 ? `and ${hidden} more (--json has them all)\n` : ''),
  ].join('\n');
}
