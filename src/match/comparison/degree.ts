import type { Discrepancy } from '../../model/pair.ts';
import type { AlignedPair, PreparedSide, Term } from './compare.ts';
import { scaleOf } from './cues.ts';
import { discrepancy, evidenceOf, has } from './explain.ts';
import { comparableWords, isSubstitution } from './gates.ts';
import { noneOrLittle } from './none-or-little.ts';

const LEAST_DISTANCE_OF_MODALS = 2;

interface Step {
  readonly a: Term;
  readonly b: Term;
  readonly distance: number;
  readonly isNone: boolean;
}

/** Words that take a quantity down to the next rung: "nearly all" is "most". */
const SHORT_OF = new Set(['nearly', 'almost', 'virtually', 'practically']);

function isShortOf({ content }: PreparedSide, term: Term): boolean {
  return SHORT_OF.has(content.terms[content.terms.indexOf(term) - 1]?.norm ?? '');
}

/** "It is possible that the talks will resume": the modal is not what tells how sure it is. */
function isUnderCertainty({ content }: PreparedSide, term: Term): boolean {
  if (scaleOf(term)?.scale !== 'modal') return false;
  return content.terms.some((other) => scaleOf(other)?.scale === 'certainty');
}

/** "A few" are some, "few" are hardly any. */
function isAFew({ content }: PreparedSide, term: Term): boolean {
  return term.norm === 'few' && content.terms[content.terms.indexOf(term) - 1]?.norm === 'a';
}

/** Words that leave open what follows, so that its modal says no more: "whether it will", "feared that it may". */
const OPENING = new Set(['whether', 'if', 'fear']);

function isOpen({ content: { terms } }: PreparedSide, modal: Term): boolean {
  return terms
    .slice(0, terms.indexOf(modal))
    .some(({ norm, stem }) => OPENING.has(norm) || OPENING.has(stem));
}

/** Modals tell how sure a thing is only roughly: one rung is none, "can" tells of an ability, and some words leave all open. */
function isStepOfModals(pair: AlignedPair, { a, b, distance }: Step): boolean {
  if (distance < LEAST_DISTANCE_OF_MODALS || a.norm === 'can' || b.norm === 'can') return false;
  return !isOpen(pair.a, a) && !isOpen(pair.b, b);
}

function isStep(pair: AlignedPair, step: Step): boolean {
  const { a, b, distance } = step;
  if (scaleOf(a)?.scale === 'modal' && !isStepOfModals(pair, step)) return false;
  if (distance === 1 && (isAFew(pair.a, a) || isAFew(pair.b, b))) return false;
  if (distance === 1 && (isShortOf(pair.a, a) || isShortOf(pair.b, b))) return false;
  return !isUnderCertainty(pair.a, a) && !isUnderCertainty(pair.b, b);
}

function stepBetween(aTerms: readonly Term[], bTerms: readonly Term[]): Step | undefined {
  for (const a of aTerms) {
    const aRung = scaleOf(a);
    if (aRung === undefined) continue;
    for (const b of bTerms) {
      const bRung = scaleOf(b);
      if (bRung?.scale !== aRung.scale || bRung.rung === aRung.rung) continue;
      const isNone = Math.min(aRung.rung, bRung.rung) === 0;
      return { a, b, distance: Math.abs(aRung.rung - bRung.rung), isNone };
    }
  }
  return undefined;
}

/** Words of one scale on other rungs in the same slot: all and some, may and must, slightly and severely, proved and alleged; no and little. */
export function degree(pair: AlignedPair): readonly Discrepancy[] {
  const alignment = comparableWords(pair);
  const steps = (alignment?.edits ?? [])
    .filter((edit) => isSubstitution(edit) && !edit.isSignalled)
    .flatMap(({ aTerms, bTerms }) => stepBetween(aTerms, bTerms) ?? [])
    .filter((step) => isStep(pair, step));
  if (steps.length === 0) return noneOrLittle(pair);
  return steps.slice(0, 1).map(({ a, b, distance, isNone }) => {
    const [aEvidence, bEvidence] = [evidenceOf(pair.a, [a]), evidenceOf(pair.b, [b])];
    return discrepancy('degree', {
      severity: isNone ? 'high' : 'low',
      confidence: Math.min(0.85, 0.5 + 0.1 * distance),
      explanation: has(pair, aEvidence, bEvidence),
      a: aEvidence,
      b: bEvidence,
    });
  });
}
