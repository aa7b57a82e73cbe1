import { readPronoun } from '../../text/names/pronouns.ts';
import type { AlignedPair, Alignment, Edit, Passage, PreparedSide, Term } from './compare.ts';

/** So many words before a difference make a phrase; with the same phrase twice in one quotation it is a refrain. */
const REFRAIN = 3;

/** "your budget", "his budget": said to somebody here, of somebody there. */
function hasOtherAddress({ aTerms, bTerms }: Edit): boolean {
  const has = (terms: readonly Term[], person: number): boolean =>
    terms.some(({ norm }) => readPronoun(norm)?.person === person);
  return (has(aTerms, 2) && has(bTerms, 3)) || (has(aTerms, 3) && has(bTerms, 2));
}

function isRefrain({ terms }: Passage, before: Term | undefined): boolean {
  const end = before === undefined ? 0 : terms.indexOf(before) + 1;
  if (end < REFRAIN) return false;
  const phrase = terms.slice(end - REFRAIN, end);
  return terms.some(
    (_, from) =>
      from !== end - REFRAIN &&
      phrase.every(({ normKey }, index) => terms[from + index]?.normKey === normKey),
  );
}

/** The last matched words before a difference. */
function leadOf(
  { matches }: Alignment,
  { aTerms, bTerms }: Edit,
  a: Passage,
  b: Passage,
): readonly [Term | undefined, Term | undefined] {
  const isInA = aTerms[0] !== undefined;
  const first = aTerms[0] ?? bTerms[0];
  const start = first === undefined ? 0 : (isInA ? a : b).terms.indexOf(first);
  const last = matches.findLast(([i, j]) => (isInA ? i : j) < start);
  return [a.terms[last?.[0] ?? -1], b.terms[last?.[1] ?? -1]];
}

/** How many words around a difference make it known again. */
const WORDS_BEFORE = 2;
const WORDS_BEHIND = 1;

/** The words as printed, from two before the difference to one behind it. */
function printedAround({ article }: PreparedSide, { terms }: Passage, own: readonly Term[]): string[] {
  const [first, last] = [own[0], own.at(-1)];
  if (first === undefined || last === undefined) return [];
  const [from, to] = [terms.indexOf(first) - WORDS_BEFORE, terms.indexOf(last) + WORDS_BEHIND];
  const places = new Map(terms.slice(Math.max(0, from), to + 1).map(({ start, end }) => [start, end]));
  return [...places].map(([start, end]) => article.text.slice(start, end).toLowerCase());
}

/** Whether the other article has the words that were changed, unchanged, in some place. */
function standsIn({ article }: PreparedSide, words: readonly string[]): boolean {
  if (words.length <= WORDS_BEFORE) return false;
  const pattern = words.map((word) => word.replace(/[^\p{L}\p{N}]/gu, '.')).join('[^\\p{L}\\p{N}]+');
  return new RegExp(pattern, 'u').test(article.text.toLowerCase());
}

/**
 * Whether two quotations that share words are two utterances all the same: one speaks to somebody of whom the other speaks; the words before
 * a difference are a refrain ("We shall not forget how …"), behind which each sentence goes on in another way; or what one of them
 * has is quoted in the other article, too, so that the speaker said it in this way and in that.
 *
 * @param edits differences that matter; of a function word more or less nothing follows
 */
export function areTwoUtterances(
  { a, b }: AlignedPair,
  alignment: Alignment,
  edits: readonly Edit[],
): boolean {
  const [aQuote, bQuote] = [a.quote, b.quote];
  if (aQuote === null || bQuote === null) return false;
  if (alignment.edits.some(hasOtherAddress)) return true;
  return edits.some((edit) => {
    const [aLead, bLead] = leadOf(alignment, edit, aQuote, bQuote);
    if (isRefrain(aQuote, aLead) || isRefrain(bQuote, bLead)) return true;
    return (
      standsIn(b, printedAround(a, aQuote, edit.aTerms)) || standsIn(a, printedAround(b, bQuote, edit.bTerms))
    );
  });
}
