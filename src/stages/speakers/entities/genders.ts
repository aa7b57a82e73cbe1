import type { Gender } from '../../../text/names/lexicon.ts';
import type { Entity } from './entity.ts';
import type { Entities } from './gather.ts';
import type { Narrative } from '../reading/narrative.ts';
import { isOpen } from './told.ts';

interface Named {
  readonly entity: Entity;
  readonly token: number;
  readonly position: number;
}

type Votes = Record<Gender, number>;

/** Names before a pronoun among which the only person is sought. */
const LONGEST_LOOK = 40;
/** Pronouns, with none to the contrary, that outweigh what a first name suggests. */
const CONVINCING = 3;

/**
 * A "he" or "she" after the only person of its sentence and the one before tells that person's gender: where nothing else told it,
 * and against the list of first names where it happens again and again.
 */
export function learnGenders(narrative: Narrative, { byMention }: Entities): void {
  const names = listNames(narrative, byMention);
  const votes = new Map<Entity, Votes>();
  let next = 0;
  for (const { index, lower } of narrative.segments.tokens) {
    while ((names[next]?.token ?? Infinity) < index) next += 1;
    if ((lower !== 'he' && lower !== 'she') || narrative.isQuoted(index)) continue;
    const gender = lower === 'he' ? 'm' : 'f';
    const entity = findOnly(names, next, narrative.positionOf(index), gender);
    if (entity === undefined) continue;
    const vote = votes.get(entity) ?? { m: 0, f: 0 };
    vote[gender] += 1;
    votes.set(entity, vote);
  }
  for (const [entity, vote] of votes) entity.gender = judge(entity, vote);
}

function listNames(narrative: Narrative, byMention: Entities['byMention']): Named[] {
  const names: Named[] = [];
  const { tokens } = narrative.segments;
  for (const [{ firstToken }, entity] of byMention) {
    if (entity.kind !== 'person' || narrative.isQuoted(firstToken)) continue;
    // "the port of Norwood": what nothing tells to be a person is a place there.
    if (isOpen(entity) && tokens[firstToken - 1]?.tag === 'ADP') continue;
    names.push({ entity, token: firstToken, position: narrative.positionOf(firstToken) });
  }
  return names.sort((a, b) => a.token - b.token);
}

/** The only person of that gender near before; else the only person whatever the list of first names says. */
function findOnly(
  names: readonly Named[],
  end: number,
  position: number,
  gender: Gender,
): Entity | undefined {
  const fitting = new Set<Entity>();
  const all = new Set<Entity>();
  for (let back = end - 1; back >= 0 && back > end - LONGEST_LOOK; back -= 1) {
    const name = names[back];
    if (name === undefined || position - name.position > 1) break;
    all.add(name.entity);
    if ((name.entity.gender ?? gender) === gender) fitting.add(name.entity);
  }
  const [only, another] = fitting.size > 0 ? fitting : all;
  return another === undefined ? only : undefined;
}

function judge({ gender, isGenderTold }: Entity, { m, f }: Votes): Gender | null {
  const voted = m === f ? null : m > f ? 'm' : 'f';
  if (gender === null || voted === null) return gender ?? voted;
  const isConvincing = Math.min(m, f) === 0 && Math.max(m, f) >= CONVINCING;
  return isConvincing && !isGenderTold ? voted : gender;
}
