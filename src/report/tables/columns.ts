import type { Vocabulary } from '../vocabulary.ts';
import type { Cell, Column, TableName } from './table.ts';

type CellOf<Row> = (row: Row) => Cell;

const ID_PREFIXES = {
  groups: 'g',
  agreements: 'p',
  discrepancies: 'p',
  claims: 'c',
  speakers: 's',
  articles: 'a',
  events: 'e',
  diagnostics: 'd',
} as const satisfies Record<TableName, string>;

/** The id of a row of `table`: a letter, `_` and twelve base32 characters. */
export function id<Row>(name: string, table: TableName, description: string, cell: CellOf<Row>): Column<Row> {
  const pattern = `^${ID_PREFIXES[table]}_[a-z2-7]{12}$`;
  return { name, type: 'string', description, isRequired: true, pattern, cell };
}

/** The id of a row of another table, which always exists. */
export function reference<Row>(
  name: string,
  table: TableName,
  description: string,
  cell: CellOf<Row>,
): Column<Row> {
  return { name, type: 'string', description, isRequired: true, references: table, cell };
}

/** The id of a row of another table, or nothing. */
export function optionalReference<Row>(
  name: string,
  table: TableName,
  description: string,
  cell: CellOf<Row>,
): Column<Row> {
  return { name, type: 'string', description, references: table, cell };
}

export function text<Row>(name: string, description: string, cell: CellOf<Row>): Column<Row> {
  return { name, type: 'string', description, cell };
}

export function requiredText<Row>(name: string, description: string, cell: CellOf<Row>): Column<Row> {
  return { name, type: 'string', description, isRequired: true, cell };
}

/** Several values in one cell. */
export function list<Row>(
  name: string,
  description: string,
  values: (row: Row) => readonly string[],
): Column<Row> {
  return text(name, `${description} Joined with "; ".`, (row) => values(row).join('; '));
}

/** One of the words of a vocabulary. */
export function word<Row>(
  name: string,
  description: string,
  vocabulary: Vocabulary,
  cell: CellOf<Row>,
): Column<Row> {
  return { name, type: 'string', description, vocabulary, isRequired: true, cell };
}

/** One of the words of a vocabulary, or nothing. */
export function optionalWord<Row>(
  name: string,
  description: string,
  vocabulary: Vocabulary,
  cell: CellOf<Row>,
): Column<Row> {
  return { name, type: 'string', description, vocabulary, cell };
}

export function count<Row>(name: string, description: string, cell: CellOf<Row>): Column<Row> {
  return { name, type: 'integer', description, isRequired: true, minimum: 0, cell };
}

/** An offset in code points, or nothing. */
export function offset<Row>(name: string, description: string, cell: CellOf<Row>): Column<Row> {
  return { name, type: 'integer', description, minimum: 0, cell };
}

/** 0 to 1. */
export function score<Row>(name: string, description: string, cell: CellOf<Row>): Column<Row> {
  return { name, type: 'number', description, isRequired: true, minimum: 0, maximum: 1, cell };
}

export function flag<Row>(name: string, description: string, cell: CellOf<Row>): Column<Row> {
  return { name, type: 'boolean', description, isRequired: true, cell };
}

/** True, false, or nothing where it is not known. */
export function optionalFlag<Row>(name: string, description: string, cell: CellOf<Row>): Column<Row> {
  return { name, type: 'boolean', description, cell };
}

/** An ISO 8601 date, with a time where the article gives one; empty where it gives none. */
export function date<Row>(name: string, description: string, cell: CellOf<Row>): Column<Row> {
  return { name, type: 'datetime', description, cell };
}
