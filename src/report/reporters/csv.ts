import { stringify } from 'csv-stringify';
import type { Stringifier } from 'csv-stringify';
import { tables } from '../tables/index.ts';
import type { Cell } from '../tables/table.ts';
import { cellText } from './cell-text.ts';
import type { Reporter } from './reporter.ts';

/** Every table as RFC 4180 CSV with a header; with a byte order mark in the copies for Excel. */
export const csv: Reporter = function* ({ index, formats, isExcelWanted }) {
  if (!formats.has('csv')) return;
  for (const { name, fields, rows } of tables) {
    const columns = fields.map((field) => field.name);
    const file = {
      source: guardRows(rows(index)),
      through: () => createStringifier(columns, false),
    };
    yield { path: `${name}.csv`, ...file };
    if (!isExcelWanted) continue;
    yield {
      path: `${name}.excel.csv`,
      source: guardRows(rows(index)),
      through: () => createStringifier(columns, true),
    };
  }
};

function createStringifier(columns: string[], bom: boolean): Stringifier {
  return stringify({
    bom,
    columns,
    header: true,
    record_delimiter: 'windows',
    cast: { boolean: String },
  });
}

function* guardRows(rows: Iterable<readonly Cell[]>): Iterable<Cell[]> {
  for (const row of rows) yield row.map((cell) => (typeof cell === 'string' ? cellText(cell) : cell));
}
