import { loadMap } from '../../lexicon/load.ts';
import { listRoleNouns } from '../../text/names/role-match.ts';

/** The fields of life that the roles tell, like `sport` and `public`; empty where they tell none. */
export function fieldsOf(roles: readonly string[]): ReadonlySet<string> {
  const fields = loadMap('role-fields');
  return new Set(roles.flatMap(listRoleNouns).flatMap((noun) => fields.get(noun) ?? []));
}
