import { loadTable } from '../../lexicon/load.ts';

/** `double` covers curly, straight and mixed marks; `doubled` is `''…''`; `low-high` is „…“. */
const QUOTATION_STYLES = ['double', 'single', 'doubled', 'guillemet', 'low-high'] as const;
export type QuotationStyle = (typeof QUOTATION_STYLES)[number];

interface MarkPair {
  readonly isRegular: boolean;
}

export interface Opening {
  readonly style: QuotationStyle;
  /** Its place in the word list, from 1. */
  readonly number: number;
  readonly partners: ReadonlyMap<string, MarkPair>;
}

export interface MarkPairs {
  readonly openings: ReadonlyMap<string, Opening>;
  readonly closings: ReadonlySet<string>;
}

let pairs: MarkPairs | undefined;

/** Which quotation marks open, close and belong together, from `lexicon/en/quotation-marks.txt`. */
export function loadMarkPairs(): MarkPairs {
  pairs ??= readMarkPairs();
  return pairs;
}

function readMarkPairs(): MarkPairs {
  const openings = new Map<string, Opening & { readonly partners: Map<string, MarkPair> }>();
  const closings = new Set<string>();
  for (const [name, sign = '', closing = '', kind] of loadTable('quotation-marks')) {
    const style = QUOTATION_STYLES.find((known) => known === name);
    if (style === undefined) continue;
    const opening = openings.get(sign) ?? {
      style,
      number: openings.size + 1,
      partners: new Map<string, MarkPair>(),
    };
    opening.partners.set(closing, { isRegular: kind === 'regular' });
    openings.set(sign, opening);
    closings.add(closing);
  }
  return { openings, closings };
}
