import { loadWords } from '../../lexicon/load.ts';
import type { Discrepancy } from '../../model/pair.ts';
import type { AlignedPair, Alignment, Edit, Passage, PreparedSide, Term } from './compare.ts';
import { isReverser } from './cues.ts';
import { movedConcepts, natureOf } from './edits.ts';
import { discrepancy, evidenceOf, evidenceOfEdits, has } from './explain.ts';
import { findWithin } from './quote-agreement.ts';
import { soften } from './circumstances.ts';

/** A condition further off than this many words hardly belongs to the kept clause. */
const LONGEST_CONDITION = 12;

/** Words of the longest opening of a condition: "in the opinion of". */
const LONGEST_OPENING = 4;

/** Fewer words than this on a side of the gap may be another utterance's. */
const LEAST_KEPT_RUN = 3;

/** The words of the sentence before (or behind) the kept words that the other text leaves out. */
function cutAround(
  whole: Passage,
  [from, to]: readonly [number, number],
): { before: Term[]; behind: Term[] } {
  const { terms } = whole;
  let start = from;
  while (start > 0 && !isBoundary(terms[start])) start -= 1;
  let end = to;
  while (end < terms.length && !isBoundary(terms[end])) end += 1;
  return { before: terms.slice(start, from), behind: terms.slice(to, end) };
}

function isBoundary(term: Term | undefined): boolean {
  return term?.before === 'stop' || term?.before === 'gap';
}

/** Whether the cut words put a condition on the kept ones. */
function isCondition(terms: readonly Term[], isBefore: boolean): boolean {
  const first = terms[0];
  if (first === undefined || terms.length > LONGEST_CONDITION) return false;
  const opening = terms.slice(0, LONGEST_OPENING).map(({ norm }) => norm);
  const opens = opening.some((_, index) =>
    loadWords('conditions').has(opening.slice(0, index + 1).join(' ')),
  );
  return isBefore ? opens && first.norm !== 'only' : opens;
}

/** Whether the kept words are printed as a sentence of their own and not as a fragment within the reporter's. */
function isSentence(side: PreparedSide, kept: Passage): boolean {
  const first = kept.terms[0];
  return first !== undefined && /^\p{Lu}/u.test(side.article.text.slice(first.start, first.end));
}

function cutCondition(pair: AlignedPair, shorter: PreparedSide, longer: PreparedSide): Discrepancy[] {
  if (shorter.quote === null || longer.quote === null || !isSentence(shorter, shorter.quote)) return [];
  const place = findWithin(shorter.quote, longer.quote);
  if (place === undefined) return [];
  const { before, behind } = cutAround(longer.quote, place);
  const cut = isCondition(before, true) ? before : isCondition(behind, false) ? behind : undefined;
  if (cut === undefined || isReverser(cut, 0)) return [];
  const evidence = evidenceOf(longer, cut);
  const [a, b] =
    shorter === pair.a ? [{ value: '', spans: [] }, evidence] : [evidence, { value: '', spans: [] }];
  return [
    discrepancy('quote_unmarked_omission', {
      severity: soften(pair, 'high'),
      confidence: 0.75,
      explanation: has(pair, a, b),
      a,
      b,
    }),
  ];
}

/** How many matched words stand together right before and right behind the cut. */
function runsAround(
  { matches }: Alignment,
  { aTerms, bTerms }: Edit,
  pair: AlignedPair,
): readonly [number, number] {
  const isInA = aTerms.length >= bTerms.length;
  const cut = isInA ? aTerms[0] : bTerms[0];
  const quote = isInA ? pair.a.quote : pair.b.quote;
  const start = cut === undefined || quote === null ? 0 : quote.terms.indexOf(cut);
  const next = matches.findIndex(([i, j]) => (isInA ? i : j) > start);
  const run = (from: number, step: 1 | -1): number => {
    let length = 0;
    for (let k = from; matches[k] !== undefined; k += step) {
      length += 1;
      const [here, there] = [matches[k], matches[k + step]];
      if (here === undefined || there?.[0] !== here[0] + step || there[1] !== here[1] + step) break;
    }
    return length;
  };
  return next === -1 ? [matches.length, 0] : [run(next - 1, -1), run(next, 1)];
}

/** Whether a cut and the words kept on either side of it are of one sentence. */
function isWithinSentence({ aTerms, bTerms }: Edit, pair: AlignedPair): boolean {
  const isInA = aTerms.length >= bTerms.length;
  const cut = isInA ? aTerms : bTerms;
  const terms = (isInA ? pair.a.quote : pair.b.quote)?.terms ?? [];
  const [first] = cut;
  const from = first === undefined ? 0 : terms.indexOf(first);
  const around = terms.slice(Math.max(1, from - LEAST_KEPT_RUN + 1), from + cut.length + LEAST_KEPT_RUN);
  return !around.some(isBoundary);
}

/** Whether a cut is of whole sentences, and the words kept on either side of it are printed as going together, without a mark. */
function isOfSentences({ aTerms, bTerms }: Edit, { a, b }: AlignedPair): boolean {
  const [cut, other] = [aTerms, bTerms].sort((x, y) => y.length - x.length);
  const terms = (cut === aTerms ? a.quote : b.quote)?.terms ?? [];
  const [first, last] = [cut?.[0], cut?.at(-1)];
  if (other?.length !== 0 || first?.before !== 'stop' || last === undefined) return false;
  return terms[terms.indexOf(last) + 1]?.before === 'stop';
}

function cutClause(pair: AlignedPair): Discrepancy[] {
  const { quotes } = pair;
  if (quotes === null) return [];
  const moved = movedConcepts(quotes);
  const cuts = quotes.edits.filter(
    (edit) =>
      natureOf(edit, moved) === 'omission' &&
      (isWithinSentence(edit, pair) || isOfSentences(edit, pair)) &&
      Math.min(...runsAround(quotes, edit, pair)) >= LEAST_KEPT_RUN,
  );
  if (cuts.length === 0) return [];
  const [a, b] = evidenceOfEdits(pair, cuts);
  return [
    discrepancy('quote_unmarked_omission', {
      severity: soften(pair, cuts.some((cut) => isWithinSentence(cut, pair)) ? 'medium' : 'low'),
      confidence: 0.6,
      explanation: has(pair, a, b),
      a,
      b,
    }),
  ];
}

/** Words of a quotation left out without a mark: a clause or sentences from its middle, or the condition under which the rest was said. */
export function omission(pair: AlignedPair): readonly Discrepancy[] {
  const { a, b, quotes } = pair;
  if (quotes === null || a.quote === null || b.quote === null || a.quote.key === b.quote.key) return [];
  const conditions = [...cutCondition(pair, a, b), ...cutCondition(pair, b, a)];
  if (conditions.length > 0) return conditions.slice(0, 1);
  return (findWithin(a.quote, b.quote) ?? findWithin(b.quote, a.quote)) ? [] : cutClause(pair);
}
