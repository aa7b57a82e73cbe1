import { listAcronyms } from '../../../text/names/compatible.ts';
import { foldName } from '../../../text/names/fold.ts';
import { bodyKinds, organisationHeads } from '../../../text/names/lexicon.ts';
import type { Entity } from './entity.ts';

/** The bodies of one article by their names. */
export class BodyIndex {
  readonly #byName = new Map<string, Entity>();
  readonly #byAcronym = new Map<string, Entity>();

  add(name: string, body: Entity): void {
    const key = foldName(name);
    for (const acronym of listAcronyms(key)) this.#byAcronym.set(acronym, body);
    this.#byName.set(key, body);
  }

  /** The body of that name, of these initials, or whose initials the name is; or the one whose name begins or ends so. */
  find(name: string): Entity | undefined {
    const key = foldName(name);
    return this.#byName.get(key) ?? this.#findAcronym(key) ?? this.#findByHead(key);
  }

  /** "Patriot" after "Patriot Coal": the one company whose name begins so. */
  findCompany(firstWord: string): Entity | undefined {
    const key = foldName(firstWord);
    return this.#findOnly((name) => isCompanyName(name, key));
  }

  #findAcronym(key: string): Entity | undefined {
    const [first] = listAcronyms(key).flatMap((acronym) => this.#byName.get(acronym) ?? []);
    return first ?? this.#byAcronym.get(key);
  }

  /** "the Church" after "the Church of Scientology". */
  #findByHead(key: string): Entity | undefined {
    if (key.includes(' ') || !organisationHeads().has(key)) return undefined;
    return this.#findOnly(
      (name) => name.startsWith(`${key} of `) || (name.endsWith(` ${key}`) && name !== 'white house'),
    );
  }

  #findOnly(accept: (name: string) => boolean): Entity | undefined {
    const found = new Set<Entity>();
    for (const [name, body] of this.#byName) if (accept(name)) found.add(body);
    const [only, another] = found;
    return another === undefined ? only : undefined;
  }
}

function isCompanyName(name: string, first: string): boolean {
  return (
    name.startsWith(`${first} `) && (bodyKinds().get('company') ?? []).includes(name.split(' ').at(-1) ?? '')
  );
}
