import type { Token } from '../segments.ts';
import { isCapital } from './name-tokens.ts';

const LONGEST_UNIT = 6;

/** The token after party and unit of a member, as in "(R-Fort Wayne)" and ", D-N.Y.,"; the token itself where none begins there. */
export function findPartyEnd(tokens: readonly Token[], index: number): number {
  const isLetter = /^\p{Lu}$/u.test(tokens[index]?.text ?? '');
  const isOpened = /^[(,]$/u.test(tokens[index - 1]?.text ?? '');
  if (!isLetter || !isOpened || !/^[-–]$/u.test(tokens[index + 1]?.text ?? '')) return index;
  let end = index + 2;
  while (end < index + LONGEST_UNIT && (isCapital(tokens[end]) || /^[.-]$/u.test(tokens[end]?.text ?? '')))
    end += 1;
  return end > index + 2 ? end : index;
}
