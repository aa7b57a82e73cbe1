import { foldName } from '../../../text/names/fold.ts';
import { bodyKinds } from '../../../text/names/lexicon.ts';
import { listRoleNouns } from '../../../text/names/role-match.ts';
import { roleKin } from '../../../text/names/lexicon.ts';
import { rolesOf, type Entity } from './entity.ts';

/** Who may be called by a noun: persons by their roles, bodies by the ends of their names and by what the telling calls them. */
export type NounIndex = ReadonlyMap<string, readonly Entity[]>;

export function indexNouns(entities: readonly Entity[]): NounIndex {
  const index = new Map<string, Entity[]>();
  for (const entity of entities) {
    const nouns = entity.kind === 'person' ? rolesOf(entity).flatMap(listRoleNouns) : listBodyNouns(entity);
    for (const noun of new Set(nouns)) {
      const known = index.get(noun);
      if (known === undefined) index.set(noun, [entity]);
      else known.push(entity);
    }
  }
  return index;
}

function listBodyNouns({ name, nouns }: Entity): string[] {
  const words = foldName(name).split(' ');
  return [words[0] ?? '', words.at(-1) ?? '', ...nouns];
}

/** Those who may be called so, by this noun or a narrower one. */
export function findHolders(index: NounIndex, noun: string): readonly Entity[] {
  const narrower = roleKin().get(noun) ?? bodyKinds().get(noun) ?? [];
  return [...new Set([noun, ...narrower].flatMap((one) => index.get(one) ?? []))];
}
