import type { Discrepancy } from '../../model/pair.ts';
import type { AlignedPair, Term } from './compare.ts';
import { scaleOf } from './cues.ts';
import { discrepancy, evidenceOf, has } from './explain.ts';
import { comparableWords, isSubstitution } from './gates.ts';
import { noneOrLittle } from './none-or-little.ts';

interface Step {
  readonly a: Term;
  readonly b: Term;
  readonly distance: number;
  readonly isNone: boolean;
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
    .flatMap(({ aTerms, bTerms }) => stepBetween(aTerms, bTerms) ?? []);
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
