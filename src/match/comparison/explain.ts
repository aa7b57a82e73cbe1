import type { Agreement, AgreementType, Discrepancy, DiscrepancyType, Severity } from '../../model/pair.ts';
import type { Span } from '../../model/span.ts';
import type { AlignedPair, Edit, PreparedSide, Term } from './compare.ts';
import { spansOf, writtenWords } from './terms.ts';

/** What a finding says of one side: the compared words and where they stand. */
export interface Evidence {
  readonly value: string;
  readonly spans: readonly Span[];
}

const LONGEST_VALUE = 160;

function shorten(text: string): string {
  return text.length <= LONGEST_VALUE ? text : `${text.slice(0, LONGEST_VALUE - 1).trimEnd()}…`;
}

export function evidenceOf(side: PreparedSide, terms: readonly Term[]): Evidence {
  return { value: shorten(writtenWords(side.article.text, terms)), spans: spansOf(terms) };
}

/** The differing words of several edits on both sides. */
export function evidenceOfEdits(pair: AlignedPair, edits: readonly Edit[]): readonly [Evidence, Evidence] {
  const join = (side: PreparedSide, lists: readonly (readonly Term[])[]): Evidence => {
    const parts = lists.filter((terms) => terms.length > 0);
    return {
      value: shorten(parts.map((terms) => writtenWords(side.article.text, terms)).join(' … ')),
      spans: spansOf(parts.flat()),
    };
  };
  return [
    join(
      pair.a,
      edits.map(({ aTerms }) => aTerms),
    ),
    join(
      pair.b,
      edits.map(({ bTerms }) => bTerms),
    ),
  ];
}

const NOTHING: Evidence = { value: '', spans: [] };

/** “Herald has “can guarantee”, Courier “can’t guarantee”.” Names the outlets, never who is right. */
export function has(pair: AlignedPair, a: Evidence, b: Evidence): string {
  const [first, second] = [pair.a.article.outlet, pair.b.article.outlet];
  if (a.value === '') return `${second} has “${b.value}”, ${first} does not.`;
  if (b.value === '') return `${first} has “${a.value}”, ${second} does not.`;
  return `${first} has “${a.value}”, ${second} “${b.value}”.`;
}

export function tellsMore(more: PreparedSide, less: PreparedSide): string {
  return `${more.article.outlet} says the same as ${less.article.outlet} and more.`;
}

/** @param how "in its own words", or partly */
export function reportsQuoted(reporting: PreparedSide, quoting: PreparedSide, how: string): string {
  return `${reporting.article.outlet} reports ${how} what ${quoting.article.outlet} quotes.`;
}

interface Judgement {
  readonly severity: Severity;
  readonly confidence: number;
  readonly explanation: string;
  readonly a?: Evidence;
  readonly b?: Evidence;
}

function fieldsOf({ severity, confidence, explanation, a = NOTHING, b = NOTHING }: Judgement) {
  return {
    severity,
    confidence: Math.round(confidence * 1000) / 1000,
    aValue: a.value,
    bValue: b.value,
    aSpans: a.spans,
    bSpans: b.spans,
    explanation,
  };
}

export function agreement(type: AgreementType, judgement: Omit<Judgement, 'severity'>): Agreement {
  return { relation: 'agreement', type, ...fieldsOf({ ...judgement, severity: 'info' }) };
}

export function discrepancy(type: DiscrepancyType, judgement: Judgement): Discrepancy {
  return { relation: 'discrepancy', type, ...fieldsOf(judgement) };
}
