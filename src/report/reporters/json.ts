import type { Report } from '../schema/report.ts';
import type { Reporter } from './reporter.ts';

/** All of the report in one file. */
export const json: Reporter = function* ({ index, formats }) {
  if (formats.has('json')) yield { path: 'report.json', source: reportLines(index.report) };
};

/**
 * The report as indented JSON, entry by entry: a large report never stands in memory as one string, which Node limits
 * to 512 MB.
 */
export function* reportLines(report: Report): Iterable<string> {
  let mark = '{';
  for (const [key, value] of Object.entries(report)) {
    yield `${mark}\n ${JSON.stringify(key)}: `;
    if (Array.isArray(value)) yield* listLines(value);
    else yield JSON.stringify(value);
    mark = ',';
  }
  yield '\n}\n';
}

function* listLines(items: readonly unknown[]): Iterable<string> {
  let mark = '[';
  for (const item of items) {
    yield `${mark}\n  ${indentedJson(item).replaceAll('\n', '\n  ')}`;
    mark = ',';
  }
  yield items.length === 0 ? '[]' : '\n ]';
}

/** With spans in one line. No line break stands inside a JSON string, so the pattern meets structure only. */
function indentedJson(item: unknown): string {
  return JSON.stringify(item, null, 1).replace(/\[\n *(\d+),\n *(\d+)\n *\]/g, '[$1, $2]');
}
