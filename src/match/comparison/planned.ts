import { loadWords } from '../../lexicon/load.ts';
import type { Predicate } from '../../text/verbs/index.ts';
import type { AlignedPair, PreparedSide, Term } from './compare.ts';
import { factivityOf } from './cues.ts';
import { predicateAt } from './predicates.ts';
import { stemWord } from '../../text/normalise/index.ts';

/** The same verb, still to come on one side and done on the other. */
export interface PlannedAndDone {
  readonly planned: 'a' | 'b';
  readonly a: readonly Term[];
  readonly b: readonly Term[];
}

/** "will raise", "is going to raise", "plans to raise", "is set to raise"; "would raise" where it is no condition. */
function isPlanned(side: PreparedSide, predicate: Predicate): boolean {
  const { tense, modal, governor, isNegated } = predicate;
  if (isNegated) return false;
  if (tense === 'future') return true;
  if (modal === 'would') return side.claim.modality === 'planned';
  const verb = governor ?? intentionOf(side, predicate);
  return verb !== undefined && isOfPlans(stemWord(verb));
}

function isOfPlans(stem: string): boolean {
  if (factivityOf(stem)?.scale === 'realisation') return true;
  return [...loadWords('planning-words')].some((word) => stemWord(word) === stem);
}

const SIGNS = new Set(['will', 'shall', 'going', 'would', "'d"]);

/** The words before "to" among which the one stands that it hangs on: "plans not to". */
const REACH = 2;

/** Whether a word of the claim or its cue may put something as planned. Most claims need not be read for their verbs, which is costly. */
function mayPlan({ content: { terms }, claim: { cue } }: PreparedSide): boolean {
  if (cue !== null && isOfPlans(stemWord(cue.lemma))) return true;
  return terms.some(({ norm }, index) => {
    if (norm !== 'to') return SIGNS.has(norm);
    // The stem of "tried" is no stem of "try".
    return terms
      .slice(Math.max(0, index - REACH), index)
      .some(({ stem }) => isOfPlans(stem) || isOfPlans(stem.replace(/i$/, 'y')));
  });
}

/** The cue of what somebody means to do or is expected to do: "plans" before "to raise …". */
function intentionOf({ article, claim }: PreparedSide, { start }: Predicate): string | undefined {
  return /\bto\s$/i.test(article.text.slice(Math.max(0, start - 3), start)) ? claim.cue?.lemma : undefined;
}

function isDone({ tense, modal, isNegated }: Predicate): boolean {
  return tense === 'past' && modal === null && !isNegated;
}

function termsIn(terms: readonly Term[], { start, end }: Predicate): Term[] {
  return terms.filter((term) => start <= term.start && term.end <= end);
}

/** The first verb that both sides have, in whatever place, and that one of them puts as planned, the other as done. */
export function findPlannedAndDone({ a, b }: AlignedPair): PlannedAndDone | undefined {
  if (!mayPlan(a) && !mayPlan(b)) return undefined;
  for (const x of a.content.terms) {
    if (x.isFunction || x.isNumber) continue;
    const y = b.content.terms.find(({ conceptKey }) => conceptKey === x.conceptKey);
    if (y === undefined) continue;
    const [ofA, ofB] = [predicateAt(a, x), predicateAt(b, y)];
    if (ofA?.end !== x.end || ofB?.end !== y.end) continue;
    const isOfA = isPlanned(a, ofA) && isDone(ofB);
    if (!isOfA && !(isPlanned(b, ofB) && isDone(ofA))) continue;
    return {
      planned: isOfA ? 'a' : 'b',
      a: termsIn(a.content.terms, ofA),
      b: termsIn(b.content.terms, ofB),
    };
  }
  return undefined;
}
