import { UsageError } from '../../model/errors.ts';
import { ratioOf } from '../counts.ts';
import type { Baseline, CorpusBaseline } from './baseline.ts';
import { FOUND_LETTERS, type Ledger } from './ledger.ts';

/** A measure then and now, by what it is judged by: 0 to 1, or not a number where there was nothing to measure. */
export interface Change {
  readonly measure: string;
  readonly before: number;
  readonly after: number;
}

/** Gold that was found better before. */
export interface Loss {
  /** Of the article or the pair. */
  readonly id: string;
  /** What of it is not found any more, in the words of the ledger. */
  readonly lost: string;
  readonly words: string;
}

export interface Comparison {
  readonly corpus: string;
  readonly nouns: Ledger['nouns'];
  /** All measures that both know. */
  readonly changes: readonly Change[];
  /** Those that fell by more than the tolerance: the gate fails where there are any. */
  readonly drops: readonly Change[];
  readonly lost: readonly Loss[];
  /** How many claims or pairs are found better than before. */
  readonly gained: number;
  /** How many articles or pairs the baseline does not know as they are annotated now. */
  readonly unknownEntries: number;
  /** How many articles or pairs of the baseline are not in the gold as they were. */
  readonly goneEntries: number;
}

/** @throws UsageError where the baseline has no figures for one of the corpora */
export function checkIsInBaseline({ corpora }: Baseline, names: readonly string[], file: string): void {
  const missing = names.filter((name) => corpora[name] === undefined);
  if (missing.length === 0) return;
  const known = Object.keys(corpora).join(', ') || 'none';
  throw new UsageError(
    'not-in-baseline',
    `${file} holds no figures for ${missing.join(', ')} (it knows: ${known}). Store them with --update-baseline.`,
  );
}

/**
 * Holds the figures of a corpus against those stored for it.
 *
 * @param tolerance how far a measure may fall, in percentage points
 */
export function compareWithBaseline(ledger: Ledger, before: CorpusBaseline, tolerance: number): Comparison {
  const changes = Object.entries(ledger.measures).flatMap(([measure, { counts }]): Change[] => {
    const old = before.measures[measure];
    return old === undefined
      ? []
      : [{ measure, before: ratioOf(measure, old), after: ratioOf(measure, counts) }];
  });
  const keys = new Set(ledger.entries.map(({ key }) => key));
  return {
    corpus: ledger.name,
    nouns: ledger.nouns,
    changes,
    drops: changes.filter((change) => isDrop(change, tolerance)),
    ...compareEntries(ledger, before),
    unknownEntries: [...keys].filter((key) => before.attributions[key] === undefined).length,
    goneEntries: Object.keys(before.attributions).filter((key) => !keys.has(key)).length,
  };
}

/** Where nothing is left to measure, nothing is found: that is a drop to 0. */
function isDrop({ before, after }: Change, tolerance: number): boolean {
  const fall = (before - (Number.isNaN(after) ? 0 : after)) * 100;
  // Percentages are quotients: without a margin, a fall by just the tolerance would depend on their last digit.
  return fall > tolerance + 1e-9;
}

function compareEntries(
  { entries, losses }: Ledger,
  before: CorpusBaseline,
): { lost: Loss[]; gained: number } {
  const lost: Loss[] = [];
  let gained = 0;
  for (const { id, key, letters, wordsOf } of entries) {
    for (const [index, old] of [...(before.attributions[key] ?? '')].entries()) {
      const now = letters.charAt(index);
      const change = FOUND_LETTERS.indexOf(now) - FOUND_LETTERS.indexOf(old);
      if (change > 0) gained += 1;
      if (change < 0) lost.push({ id, lost: losses[now === '.' ? '.' : 'h'], words: wordsOf(index) });
    }
  }
  return { lost, gained };
}
