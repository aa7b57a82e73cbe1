import { loadTable } from '../../lexicon/load.ts';

/** `double` covers curly, straight and mixed marks; `doubled` is `''…''`; `low-high` is „…“. */
export const QUOTATION_STYLES = ['double', 'single', 'doubled', 'guillemet', 'low-high'] as const;
export type QuotationStyle = (typeof QUOTATION_STYLES)[number];

interface MarkPair {
  readonly style: QuotationStyle;
  readonly isRegular: boolean;
}

export interface MarkPairs {
  /** The opening marks in the order of the word list. */
  readonly openings: ReadonlyMap<string, QuotationStyle>;
  readonly closings: ReadonlySet<string>;
  /** Undefined where the closing mark does not belong to the opening one. */
  find(opening: string, closing: string): MarkPair | undefined;
}

let pairs: MarkPairs | undefined;

/** Which quotation marks open, close and belong together, from `lexicon/en/quotation-marks.txt`. */
export function loadMarkPairs(): MarkPairs {
  pairs ??= readMarkPairs();
  return pairs;
}

function readMarkPairs(): MarkPairs {
  const openings = new Map<string, QuotationStyle>();
  const closings = new Set<string>();
  const byMarks = new Map<string, MarkPair>();
  for (const [name, opening = '', closing = '', kind] of loadTable('quotation-marks')) {
    const style = QUOTATION_STYLES.find((known) => known === name);
    if (style === undefined) continue;
    if (!openings.has(opening)) openings.set(opening, style);
    closings.add(closing);
    byMarks.set(`${opening} ${closing}`, { style, isRegular: kind === 'regular' });
  }
  return { openings, closings, find: (opening, closing) => byMarks.get(`${opening} ${closing}`) };
}
