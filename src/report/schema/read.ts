import { z } from 'zod';
import { UsageError } from '../../model/errors.ts';
import { indexReport } from '../index-report.ts';
import { REPORT_FORMAT, report } from './report.ts';
import type { Report } from './report.ts';

const SHOWN_ISSUES = 5;

const header = z.object({ program: z.literal('crossclaim'), format: z.number() });

/**
 * Reads the text of a `report.json`.
 *
 * @param file what the error calls it
 * @throws {UsageError} if it is no JSON, no report, of another format, or refers to something that it does not hold
 */
export function readReport(json: string, file = 'report.json'): Report {
  const content = parse(json, file);
  const { data: found } = header.safeParse(content);
  if (found === undefined) {
    throw new UsageError(
      'not-a-report',
      `${file} is not a crossclaim report. Give the report.json of a run.`,
    );
  }
  if (found.format !== REPORT_FORMAT) {
    throw new UsageError(
      'report-format',
      `${file} has report format ${String(found.format)}, this version reads ${String(REPORT_FORMAT)}. Run "crossclaim run" again.`,
    );
  }
  const result = report.safeParse(content);
  if (!result.success) {
    throw new UsageError('invalid-report', `${file} is damaged.\n${describeIssues(result.error)}`);
  }
  indexReport(result.data);
  return result.data;
}

function parse(json: string, file: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new UsageError('not-json', `${file} is not JSON: ${reason}`, { cause });
  }
}

function describeIssues({ issues }: z.ZodError): string {
  const shown = issues.slice(0, SHOWN_ISSUES).map(({ path, message }) => `  ${path.join('.')}: ${message}`);
  const others = issues.length - shown.length;
  return [...shown, ...(others > 0 ? [`  and ${String(others)} more`] : [])].join('\n');
}
