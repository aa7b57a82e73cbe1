import type { Discrepancy } from '../../model/pair.ts';
import { action } from './action.ts';
import { align } from './align.ts';
import type { AlignedPair, Edit } from './compare.ts';
import { exclusiveKind, reversals } from './cues.ts';
import { discrepancy, evidenceOf, evidenceOfEdits, has, type Evidence } from './explain.ts';
import { frame, isDispute, isSubstitution } from './gates.ts';
import { namesDiffer } from './names.ts';
import { otherKinds } from './occasion-kinds.ts';
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

/** Another day or another name in what stands around the contents, else another kind of occasion. */
function find(pair: AlignedPair): readonly [Evidence, Evidence] | undefined {
  const { a, b } = pair;
  const kinds = otherKinds(pair);
  if (kinds !== undefined) return [evidenceOf(a, [kinds[0]]), evidenceOf(b, [kinds[1]])];
  const alignment = align(a.surroundings(), b.surroundings());
  if (alignment === null || Math.min(alignment.aCoverage, alignment.bCoverage) < LEAST_COVERAGE)
    return undefined;
  const edits = alignment.edits
    .filter((edit) => isOther(pair, edit))
    .map((edit) => widen(edit, alignment, a.surroundings(), b.surroundings()));
  return edits.length === 0 ? undefined : evidenceOfEdits(pair, edits);
}

/** The same words, said on another day, in another place, to somebody else or in answer to something else. */
export function occasion(pair: AlignedPair): readonly Discrepancy[] {
  if (action(pair).length > 0 || isDispute(pair) || pair.sameEvent === false) return [];
  if (Math.min(...frame(pair)) < LEAST_FRAME) return [];
  const found = find(pair);
  if (found === undefined) return [];
  const [a, b] = found;
  return [discrepancy('occasion', { severity: 'low', confidence: 0.5, explanation: has(pair, a, b), a, b })];
}
