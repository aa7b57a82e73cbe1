import { existsSync } from 'node:fs';
import {
  EMPTY_BASELINE,
  formatBaseline,
  parseBaseline,
  updateBaseline,
} from '../../accuracy/baseline/baseline.ts';
import { checkIsInBaseline, compareWithBaseline, type Comparison } from '../../accuracy/baseline/compare.ts';
import { describeComparison } from '../../accuracy/baseline/describe.ts';
import type { Ledger } from '../../accuracy/baseline/ledger.ts';
import { UsageError } from '../../model/errors.ts';
import { readTextFile, writeTextFile } from '../files.ts';
import type { Talk } from '../talk.ts';

/** In percentage points. */
const DEFAULT_TOLERANCE = '0.3';
/** How many claims or pairs that were right before are listed where the gate fails, unless `--verbose` asks for all. */
const SHOWN_LOSSES = 40;

export interface BaselineFlags {
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  /** In percentage points. */
  readonly tolerance?: string;
}

/** The file of figures that the command's are held against, or that it writes. */
export interface BaselineFile {
  /** Undefined where there is nothing to compare with. */
  readonly compare: (ledger: Ledger) => Comparison | undefined;
  /** Says what became of a corpus: so that it must be heard where the gate fails. */
  readonly tell: (comparison: Comparison, talk: Talk) => void;
  /** Writes the figures, where that is asked for. */
  readonly update: (ledgers: readonly Ledger[], talk: Talk) => void;
}

/** @throws UsageError where the flags do not fit each other, the file cannot be read or lacks one of the corpora */
export function openBaseline(flags: BaselineFlags, names: readonly string[]): BaselineFile {
  const { baseline: file, updateBaseline: isUpdate = false } = flags;
  const tolerance = readTolerance(flags);
  if (file === undefined) {
    if (isUpdate) throw new UsageError('no-baseline', '--update-baseline needs --baseline FILE to write to.');
    return { compare: () => undefined, tell: () => undefined, update: () => undefined };
  }
  checkAreDifferent(names);
  const stored = isUpdate && !existsSync(file) ? EMPTY_BASELINE : parseBaseline(readBaseline(file), file);
  if (!isUpdate) checkIsInBaseline(stored, names, file);
  return {
    compare(ledger) {
      const before = stored.corpora[ledger.name];
      return isUpdate || before === undefined ? undefined : compareWithBaseline(ledger, before, tolerance);
    },
    tell(comparison, talk) {
      const say = comparison.drops.length > 0 ? talk.complain : talk.note;
      say(
        describeComparison(comparison, { tolerance, shownLosses: talk.isVerbose ? Infinity : SHOWN_LOSSES }),
      );
    },
    update(ledgers, talk) {
      if (!isUpdate) return;
      writeTextFile(file, formatBaseline(updateBaseline(stored, ledgers)));
      talk.note(`${file} now holds the figures of ${names.join(', ')}.`);
    },
  };
}

function readBaseline(file: string): string {
  if (existsSync(file)) return readTextFile(file);
  throw new UsageError('no-baseline', `There is no ${file}: write it with --update-baseline.`);
}

function readTolerance({ tolerance = DEFAULT_TOLERANCE }: BaselineFlags): number {
  const points = Number(tolerance);
  if (tolerance.trim() !== '' && points >= 0) return points;
  throw new UsageError('no-tolerance', `--tolerance ${tolerance}: give percentage points, for example 0.5.`);
}

/** In a baseline a corpus goes by its name alone. */
function checkAreDifferent(names: readonly string[]): void {
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice === undefined) return;
  throw new UsageError(
    'same-name',
    `Two corpora are called ${twice}: rename one, or score them one at a time.`,
  );
}
