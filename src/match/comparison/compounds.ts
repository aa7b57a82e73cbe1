import type { Edit } from './compare.ts';

/** Whether both sides of an edit are the same letters: "health care" and "healthcare". */
export function isCompound({ aTerms, bTerms }: Edit): boolean {
  const aKey = aTerms.map(({ norm }) => norm).join('');
  return aKey !== '' && aKey === bTerms.map(({ norm }) => norm).join('');
}
