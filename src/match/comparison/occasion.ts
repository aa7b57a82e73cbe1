import type { Discrepancy } from '../../model/pair.ts';
import { action } from './action.ts';
import { align } from './align.ts';
import type { AlignedPair, Edit } from './compare.ts';
import { exclusiveKind, reversals } from './cues.ts';
import { discrepancy, evidenceOfEdits, has } from './explain.ts';
import { frame, isDispute, isSubstitution } from './gates.ts';
import { namesDiffer } from './names.ts';
import { widen } from './widen.ts';

/** The contents must be the same, and what stands around them nearly so: else two reports just tell of other circumstances. */
const LEAST_FRAME = 0.9;
const LEAST_COVERAGE = 0.6;

function isOther(pair: AlignedPair, edit: Edit): boolean {
  const { aTerms, bTerms } = edit;
  if ((reversals(aTerms, undefined) + reversals(bTerms, undefined)) % 2 === 1) return true;
  if (!isSubstitution(edit)) return false;
  const isOtherValue = aTerms.some((x) =>
    bTerms.some((y) => exclusiveKind(x, y) !== undefined || (x.isNumber && y.isNumber && x.norm !== y.norm)),
  );
  return isOtherValue || namesDiffer(pair, edit);
}

/** The same words, said on another day, in another place or in answer to something else. */
export function occasion(pair: AlignedPair): readonly Discrepancy[] {
  const { a, b } = pair;
  if (action(pair).length > 0) return [];
  if (isDispute(pair) || pair.sameEvent === false || Math.min(...frame(pair)) < LEAST_FRAME) return [];
  const alignment = align(a.surroundings(), b.surroundings());
  if (alignment === null || Math.min(alignment.aCoverage, alignment.bCoverage) < LEAST_COVERAGE) return [];
  const edits = alignment.edits
    .filter((edit) => isOther(pair, edit))
    .map((edit) => widen(edit, alignment, a.surroundings(), b.surroundings()));
  if (edits.length === 0) return [];
  const [aEvidence, bEvidence] = evidenceOfEdits(pair, edits);
  return [
    discrepancy('occasion', {
      severity: 'low',
      confidence: 0.5,
      explanation: has(pair, aEvidence, bEvidence),
      a: aEvidence,
      b: bEvidence,
    }),
  ];
}
