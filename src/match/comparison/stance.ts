import { likeliestStance, type PairStance } from '../../models/stance.ts';
import type { Side } from './compare.ts';
import { prepare } from './prepare.ts';
import { stanceFeaturesOf } from './stance-features.ts';

/**
 * How the report `a` stands to what `b` claims: says it too (`for`), says that it is not so (`against`), or passes it on with reserve
 * (`observing`: a rumour, somebody's claim, a question). Asks nothing but the words; a report of something else is mostly `observing`.
 */
export function stanceOf(a: Side, b: Side): PairStance {
  return likeliestStance(stanceFeaturesOf(prepare(a), prepare(b)));
}
