import type { Comparison } from '../../accuracy/baseline/compare.ts';
import { ledgerOfCorpus } from '../../accuracy/baseline/claims.ts';
import type { Ledger } from '../../accuracy/baseline/ledger.ts';
import { scoreCorpus } from '../../accuracy/corpus.ts';
import { encodePairs } from '../../accuracy/pairs/json.ts';
import { ledgerOfPairs } from '../../accuracy/pairs/ledger.ts';
import { scorePairs } from '../../accuracy/pairs/score.ts';
import { formatPairs } from '../../accuracy/pairs/text.ts';
import { readGold } from '../../accuracy/readers/index.ts';
import { formatCorpus } from '../../accuracy/tables/corpus-text.ts';
import { encodeCorpus } from '../../accuracy/tables/json.ts';
import { createComparison } from '../../match/comparison/index.ts';
import { pairs as pairStage } from '../../match/pairs/index.ts';
import { createRequestComparer } from '../../pipeline/compare-request.ts';
import { composeExtractor } from '../../pipeline/compose.ts';
import { readStageOptions } from '../../pipeline/options.ts';
import { documentStages } from '../../stages/index.ts';
import { openBaseline, type BaselineFlags } from '../accuracy/baseline-file.ts';
import { openErrorList } from '../accuracy/error-list.ts';
import { addToJobPage } from '../accuracy/job-page.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { readTextFile } from '../files.ts';
import { loadSettings, type CommonFlags } from '../settings.ts';
import { createTalk, describeDiagnostic } from '../talk.ts';

export interface AccuracyFlags extends CommonFlags, BaselineFlags {
  /** Files and folders of annotated articles, and files of pairs. */
  readonly gold: readonly string[];
  /** A file with the words of the scope "speech and claims". */
  readonly cues?: string;
  /** Where to write what is wrong: `.html` or `.jsonl`. */
  readonly errors?: string;
}

/** What is printed of a corpus, for people or for programs. */
interface Printed {
  readonly text: () => string;
  readonly json: (comparison: Comparison | undefined) => unknown;
}

/**
 * Scores the extraction and the comparison against gold, corpus by corpus, and holds the figures against a baseline.
 *
 * @throws UsageError for a flag that cannot be followed, InputError for gold that cannot be read: both before anything is
 *   written
 */
export async function accuracyCommand(flags: AccuracyFlags): Promise<ExitCode> {
  const talk = createTalk(flags);
  const { configuration } = loadSettings(flags);
  const gold = readGold(flags.gold);
  const baseline = openBaseline(
    flags,
    [...gold.corpora, ...gold.pairs].map(({ name }) => name),
  );
  const errorList = openErrorList(flags.errors);
  const speechList = flags.cues === undefined ? undefined : readTextFile(flags.cues);
  const extract = composeExtractor(documentStages, configuration.stages);
  const compare = createRequestComparer(
    extract,
    createComparison(readStageOptions(pairStage, configuration.match)),
  );
  const ledgers: Ledger[] = [];
  const comparisons: Comparison[] = [];

  async function deliver(ledger: Ledger, { text, json }: Printed): Promise<void> {
    const comparison = baseline.compare(ledger);
    if (flags.json === true) await talk.write(`${JSON.stringify(json(comparison))}\n`);
    else if (!talk.isQuiet) await talk.write(`${text()}\n`);
    addToJobPage(ledger, comparison);
    ledgers.push(ledger);
    if (comparison !== undefined) comparisons.push(comparison);
  }

  const corpora = [];
  for (const corpus of gold.corpora) {
    const score = scoreCorpus(corpus, extract, speechList);
    await deliver(ledgerOfCorpus(score), {
      text: () => formatCorpus(score),
      json: (comparison) => encodeCorpus(score, comparison),
    });
    const failures = score.diagnostics.filter(({ severity }) => severity === 'error');
    for (const failure of failures) talk.complain(describeDiagnostic(failure));
    corpora.push(score);
  }
  const pairs = [];
  for (const corpus of gold.pairs) {
    const score = scorePairs(corpus, compare);
    await deliver(ledgerOfPairs(score), {
      text: () => formatPairs(score),
      json: (comparison) => encodePairs(score, comparison),
    });
    pairs.push(score);
  }

  errorList.write(corpora, pairs);
  baseline.update(ledgers, talk);
  for (const comparison of comparisons) baseline.tell(comparison, talk);
  return comparisons.some(({ drops }) => drops.length > 0) ? EXIT.gateFailed : EXIT.done;
}
