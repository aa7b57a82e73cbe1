import type { Description } from '../../../text/names/describe.ts';
import { readPronoun } from '../../../text/names/pronouns.ts';
import { CALENDAR } from '../../../text/names/name-tokens.ts';
import type { Token } from '../../../text/segments.ts';
import type { TokenRange } from './source.ts';

/** Persons, bodies and documents speak, and names of unknown kind ("CBC.ca", "the Who"); a day, a thing and an idea do not. */
export function isSpeakable(
  tokens: readonly Token[],
  { class: kind, head, determiner }: Description,
  { firstToken, endToken }: TokenRange,
): boolean {
  if (kind !== 'unknown' || (determiner === 'the' && readPronoun(head) !== undefined)) return true;
  const own = tokens.slice(firstToken, endToken);
  if (own.some(({ text }) => /^\p{Lu}{2,}$|^\p{Lu}[\p{L}\d]*\.\p{L}/u.test(text))) return true;
  const at = own.find(({ lower }) => lower === head);
  const isOpening = at?.index === firstToken;
  return !isOpening && at?.tag === 'PROPN' && /^\p{Lu}/u.test(at.text) && !CALENDAR.test(at.lower);
}
