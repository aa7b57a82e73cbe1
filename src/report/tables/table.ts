import type { ReportIndex } from '../index-report.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** What a cell of a table holds; null is an empty cell. */
export type Cell = string | number | boolean | null;

/** The tables that other tables may refer to by their first column. */
export type TableName =
  'groups' | 'agreements' | 'discrepancies' | 'claims' | 'speakers' | 'articles' | 'events' | 'diagnostics';

/** What readers and programs are told about a column. */
export interface Field {
  readonly name: string;
  /** `datetime` is an ISO 8601 date, with or without a time. */
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'datetime';
  readonly description: string;
  /** The cell is never empty. */
  readonly isRequired?: true;
  /** The only words that the cell may hold. */
  readonly vocabulary?: Vocabulary;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  /** The table in whose first column the cell is found. */
  readonly references?: TableName;
}

export interface Column<Row> extends Field {
  readonly cell: (row: Row) => Cell;
}

interface TableDefinition<Row> {
  readonly name: TableName;
  readonly title: string;
  readonly description: string;
  /** The columns that tell the rows apart. */
  readonly key: readonly string[];
  /** How the rows are ordered, for readers. */
  readonly order: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: (index: ReportIndex) => readonly Row[];
}

/** One table of the report: the only definition of its columns, from which the CSV, the data package and the codebook come. */
export interface Table {
  readonly name: TableName;
  readonly title: string;
  readonly description: string;
  readonly key: readonly string[];
  readonly order: string;
  readonly fields: readonly Field[];
  /** Cells in the order of `fields`. */
  readonly rows: (index: ReportIndex) => Iterable<readonly Cell[]>;
}

export function defineTable<Row>({ columns, rows, ...table }: TableDefinition<Row>): Table {
  return {
    ...table,
    fields: columns.map(({ cell: _, ...field }) => field),
    *rows(index) {
      for (const row of rows(index)) yield columns.map(({ cell }) => cell(row));
    },
  };
}
