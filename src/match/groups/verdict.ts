import type { Group, Verdict } from '../../model/group.ts';
import { SEVERITIES, type Pair, type Severity } from '../../model/pair.ts';
import type { Side } from '../comparison/compare.ts';
import { compareText } from '../../model/order.ts';

/** Outlets of the members, a copied article counting for the outlet that it was copied from. */
export function independentOutlets(
  members: readonly Side[],
  duplicates: ReadonlyMap<string, string>,
): number {
  const originals = members.filter(({ article }) => !duplicates.has(article.id));
  return Math.max(1, new Set(originals.map(({ article }) => article.outlet)).size);
}

/** The highest severity of the pairs' discrepancies; `info` where there are none. */
export function severityOf(pairs: readonly Pair[]): Severity {
  const ranks = discrepanciesOf(pairs).map(({ severity }) => SEVERITIES.indexOf(severity));
  return SEVERITIES[Math.max(0, ...ranks)] ?? 'info';
}

/** Trivial wording and updates (`info`) do not make a group one that differs. */
export function verdictOf(members: readonly Side[], pairs: readonly Pair[], independent: number): Verdict {
  if (severityOf(pairs) !== 'info') return 'differs';
  if (new Set(members.map(({ article }) => article.outlet)).size === 1) return 'one_outlet';
  return independent === 1 ? 'copied' : 'agreed';
}

/** Most groups are of one outlet: they share this list. */
const ONE_OUTLET: Group['types'] = ['one_outlet'];

/** Most frequent first, then by name. */
export function typesOf(pairs: readonly Pair[]): Group['types'] {
  if (pairs.length === 0) return ONE_OUTLET;
  const counts = new Map<Group['types'][number], number>();
  for (const { findings } of pairs) {
    for (const { type } of findings) counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, countOfA], [b, countOfB]) => countOfB - countOfA || compareText(a, b))
    .map(([type]) => type);
}

function discrepanciesOf(pairs: readonly Pair[]) {
  return pairs.flatMap(({ findings }) => findings.filter(({ relation }) => relation === 'discrepancy'));
}
