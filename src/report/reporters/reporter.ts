import type { Transform } from 'node:stream';
import type { REPORT_FORMATS } from '../../config/schema.ts';
import type { ReportIndex } from '../index-report.ts';
import type { Run } from '../run.ts';

/** The files that a user may choose; texts, codebook and run information are always written. */
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** A file of the report, not yet written. */
export interface ReportFile {
  /** Below the folder of the report, parted by `/`. */
  readonly path: string;
  /** Strings, or what `through` turns into them. */
  readonly source: Iterable<unknown>;
  readonly through?: () => Transform;
}

/** What a reporter works from: the report alone, and for `run.json` the run. */
export interface ReporterContext {
  readonly index: ReportIndex;
  readonly run: Run;
  readonly formats: ReadonlySet<ReportFormat>;
  /** Whether to add copies of the tables that Excel opens with the right encoding. */
  readonly isExcelWanted: boolean;
}

/** Turns the report into the files of one format. */
export type Reporter = (context: ReporterContext) => Iterable<ReportFile>;
