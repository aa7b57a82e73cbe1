import { loadMap } from '../../lexicon/load.ts';
import { isSentence } from './furniture-lines.ts';
import type { Line } from './lines.ts';

let fields: ReadonlyMap<string, string> | undefined;

const FIELD = /^([a-z]{2,12}) ?: {0,3}(\S.{0,400})$/iu;

export type HeaderField = 'title' | 'outlet' | 'date' | 'author' | 'url';

export interface HeaderLine {
  readonly field: HeaderField;
  readonly value: string;
  readonly line: Line;
}

/** The lines like `Outlet: Northern Herald` at the top of a text, up to the first line of another kind. */
export function findHeaderLines(lines: readonly Line[]): HeaderLine[] {
  const header: HeaderLine[] = [];
  for (const line of lines) {
    const [, label = '', value = ''] = FIELD.exec(line.text) ?? [];
    fields ??= loadMap('header-fields');
    const field = fields.get(label.toLowerCase());
    if (field === undefined || !isHeaderField(field) || (field !== 'title' && isSentence(value))) break;
    header.push({ field, value, line });
  }
  return header;
}

function isHeaderField(field: string): field is HeaderField {
  return ['title', 'outlet', 'date', 'author', 'url'].includes(field);
}
