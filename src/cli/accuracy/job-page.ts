import type { Comparison } from '../../accuracy/baseline/compare.ts';
import type { Ledger } from '../../accuracy/baseline/ledger.ts';
import { formatMarkdown } from '../../accuracy/tables/markdown.ts';
import { writeTextFile } from '../files.ts';

/** Adds the figures to the page of the job, where GitHub Actions runs it. */
export function addToJobPage(ledger: Ledger, comparison: Comparison | undefined): void {
  const file = process.env['GITHUB_STEP_SUMMARY'] ?? '';
  if (file !== '') writeTextFile(file, formatMarkdown(ledger, comparison), 'a');
}
