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

/** Words before a verb by which what it tells did not come about. */
const SHORT_OF_DONE = new Set(['almost', 'nearly']);

/** Objects: a form in -ed behind one of them has another verb's subject ("had him arrested"). */
const OBJECTS = new Set(['him', 'them', 'me', 'us']);

function isDone({ content: { terms } }: PreparedSide, predicate: Predicate): boolean {
  const { tense, modal, isNegated } = predicate;
  if (tense !== 'past' || modal !== null || isNegated) return false;
  const own = termsIn(terms, predicate);
  const [first] = own;
  const last = own.at(-1);
  if (first === undefined || last === undefined) return false;
  const [before, behind] = [terms[terms.indexOf(first) - 1], terms[terms.indexOf(last) + 1]];
  const isParticiple = own.length === 1 && (OBJECTS.has(before?.norm ?? '') || behind?.norm === 'by');
  return !isParticiple && ![before, ...own].some((term) => SHORT_OF_DONE.has(term?.norm ?? ''));
}

function termsIn(terms: readonly Term[], { start, end }: Predicate): Term[] {
  return terms.filter((term) => start <= term.start && term.end <= end);
}

/** How a side puts one verb, wherever it has it. */
interface Told {
  readonly planned: Predicate | undefined;
  readonly done: Predicate | undefined;
}

function tell(side: PreparedSide, conceptKey: number): Told {
  const predicates = side.content.terms
    .filter((term) => term.conceptKey === conceptKey)
    .flatMap((term) => {
      const predicate = predicateAt(side, term);
      return predicate?.end === term.end ? [predicate] : [];
    });
  return {
    planned: predicates.find((predicate) => isPlanned(side, predicate)),
    done: predicates.find((predicate) => isDone(side, predicate)),
  };
}

/** The first verb that both sides have, in whatever place, and that one of them puts as planned and nowhere as done, the other the other way round. */
export function findPlannedAndDone({ a, b }: AlignedPair): PlannedAndDone | undefined {
  if (!mayPlan(a) && !mayPlan(b)) return undefined;
  const inB = new Set(b.content.terms.map(({ conceptKey }) => conceptKey));
  for (const { isFunction, isNumber, conceptKey } of a.content.terms) {
    if (isFunction || isNumber || !inB.has(conceptKey)) continue;
    const [ofA, ofB] = [tell(a, conceptKey), tell(b, conceptKey)];
    const planned = ofA.planned ? 'a' : 'b';
    const [x, y] = planned === 'a' ? [ofA.planned, ofB.done] : [ofA.done, ofB.planned];
    const isTwofold = planned === 'a' ? (ofA.done ?? ofB.planned) : (ofA.planned ?? ofB.done);
    if (x === undefined || y === undefined || isTwofold !== undefined) continue;
    return { planned, a: termsIn(a.content.terms, x), b: termsIn(b.content.terms, y) };
  }
  return undefined;
}
