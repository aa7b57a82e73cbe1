import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A pair of the matching corpora; `label` means what the corpus says. */
export interface LabelledPair {
  readonly id: string;
  readonly a: string;
  readonly b: string;
  readonly label: string;
  /** 0 to 5 in the corpora that grade sameness. */
  readonly degree: number | undefined;
  /** The topic or claim that several pairs share; empty where the corpus names none. */
  readonly group: string;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function field(value: Readonly<Record<string, unknown>>, name: string): string {
  const found = value[name];
  return typeof found === 'string' ? found : '';
}

/** The lines of a JSONL file as objects. */
export function readLines(folder: string, name: string): Readonly<Record<string, unknown>>[] {
  return readFileSync(join(folder, `${name}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line))
    .filter(isRecord);
}

/** The pairs of one matching corpus, for example `mrpc-train`. */
export function readPairs(folder: string, name: string): LabelledPair[] {
  return readLines(folder, name).map((line) => {
    const meta = isRecord(line['meta']) ? line['meta'] : {};
    const degree = meta['score'];
    const group = meta['topic'] ?? meta['fold'];
    return {
      id: field(line, 'id'),
      a: field(line, 'a'),
      b: field(line, 'b'),
      label: field(line, 'label') || field(line, 'relation'),
      degree: typeof degree === 'number' ? degree : undefined,
      group: typeof group === 'number' ? String(group) : '',
    };
  });
}
