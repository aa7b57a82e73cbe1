import type { Segments } from '../../text/segments.ts';
import { arePersonNamesCompatible, listAcronyms } from '../../text/names/compatible.ts';
import { foldName, transliterationKey } from '../../text/names/fold.ts';
import { organisationHeads, type Gender } from '../../text/names/lexicon.ts';
import type { NameMention } from '../../text/names/mentions.ts';
import { findOfficesOf, isSurnameOfHolder } from '../../text/names/office-holders.ts';
import { parsePersonName, type PersonName } from '../../text/names/parse.ts';
import { listRoleNouns } from '../../text/names/role-match.ts';
import { isCommonOpening, judgeName, listLowerWords } from './judge.ts';

/** A person, organisation or place of the article, by all the names that it goes by. */
export interface Entity {
  readonly kind: 'person' | 'group';
  /** The fullest name seen. */
  name: string;
  gender: Gender | null;
  /** Name as written to how often. */
  readonly forms: Map<string, number>;
  /** Titles and offices as written, in text order. */
  readonly roles: Set<string>;
  /** Offices of state that the bearer of the name held when the article was published, in lower case. */
  offices: readonly string[];
  readonly mentions: NameMention[];
}

export interface Entities {
  /** In order of their first mention by full name. */
  readonly all: readonly Entity[];
  readonly byMention: ReadonlyMap<NameMention, Entity>;
  /** Persons by the nouns of their roles, bodies by the first and the last word of their names; folded. */
  readonly byNoun: ReadonlyMap<string, readonly Entity[]>;
  /** The one person whose surname or name the words are; undefined where none or several fit. */
  readonly findByName: (name: string) => Entity | undefined;
}

/** Gathers the mentions of one article into entities: full names first, then surnames, then first names. */
export function gatherEntities(
  mentions: readonly NameMention[],
  segments: Segments,
  publishedAt?: string,
): Entities {
  const gathering = new Gathering();
  const lowerWords = listLowerWords(segments.tokens);
  const shorts: NameMention[] = [];
  const heads: NameMention[] = [];
  for (const mention of mentions) {
    const kind = judgeName(mention, segments.tokens);
    const isHead = organisationHeads().has(foldName(mention.name));
    if (kind === 'group' && isCommonOpening(mention, segments.tokens, lowerWords)) continue;
    if (kind === 'group' && isHead) heads.push(mention);
    else if (kind === 'group') gathering.addGroup(mention);
    else if (parsePersonName(mention.name).words.length > 1) gathering.addFullName(mention);
    else shorts.push(mention);
  }
  for (const mention of heads) gathering.addGroup(mention);
  for (const mention of shorts) {
    if (gathering.knows(mention) || !isCommonOpening(mention, segments.tokens, lowerWords))
      gathering.addShortName(mention);
  }
  for (const entity of gathering.all) {
    if (entity.kind === 'person') entity.offices = findOfficesOf(entity.name, publishedAt);
  }
  gathering.indexNouns();
  return gathering;
}

/** What the article calls a person, and the offices of state that the name tells. */
export function rolesOf({ roles, offices }: Entity): string[] {
  return [...roles, ...offices];
}

class Gathering implements Entities {
  readonly all: Entity[] = [];
  readonly byMention = new Map<NameMention, Entity>();
  readonly byNoun = new Map<string, Entity[]>();
  readonly #persons = new Map<string, Set<Entity>>();
  readonly #groups = new Map<string, Entity>();
  readonly #acronyms = new Map<string, Entity>();

  addFullName(mention: NameMention): void {
    const parsed = parsePersonName(mention.name);
    const fitting = this.#candidates(parsed.words).filter((entity) => fits(entity, mention));
    const exact = fitting.find((entity) => entity.forms.has(mention.name));
    this.#attach(exact ?? fitting.at(-1) ?? this.#open('person', mention), mention);
  }

  addShortName(mention: NameMention): void {
    const person = this.#choose(mention) ?? this.#findUnclear(mention);
    if (person !== undefined) this.#attach(person, mention);
    else if (isSpeakable(mention)) this.#attach(this.#open('person', mention), mention);
    else this.addGroup(mention);
  }

  /** Whether one person of the article fits the surname or first name. */
  knows(mention: NameMention): boolean {
    return this.#choose(mention) !== undefined;
  }

  addGroup(mention: NameMention): void {
    const key = foldName(mention.name);
    const known = this.#groups.get(key) ?? this.#findAcronym(key) ?? this.#findByHead(key);
    const group = known ?? this.#open('group', mention);
    for (const acronym of listAcronyms(key)) this.#acronyms.set(acronym, group);
    this.#groups.set(key, group);
    this.#attach(group, mention);
  }

  indexNouns(): void {
    for (const entity of this.all) {
      const words = entity.kind === 'person' ? rolesOf(entity).flatMap(listRoleNouns) : listEnds(entity.name);
      for (const word of new Set(words)) {
        const known = this.byNoun.get(word);
        if (known === undefined) this.byNoun.set(word, [entity]);
        else known.push(entity);
      }
    }
  }

  findByName(name: string): Entity | undefined {
    const { words } = parsePersonName(name);
    const fitting = this.#candidates(words).filter((entity) =>
      arePersonNamesCompatible(parsePersonName(entity.name), parsePersonName(name)),
    );
    return fitting.length === 1 ? fitting[0] : this.#groups.get(foldName(name));
  }

  /** The body whose name has these initials, or whose initials stood in the text before its name. */
  #findAcronym(key: string): Entity | undefined {
    const [first] = listAcronyms(key).flatMap((acronym) => this.#groups.get(acronym) ?? []);
    return first ?? this.#acronyms.get(key);
  }

  /** "the Church" after "the Church of Scientology": the one body whose name begins or ends so. */
  #findByHead(key: string): Entity | undefined {
    if (key.includes(' ') || !organisationHeads().has(key)) return undefined;
    const fitting = [...this.#groups].filter(
      ([name]) => name.startsWith(`${key} `) || name.endsWith(` ${key}`),
    );
    const bodies = new Set(fitting.map(([, group]) => group));
    return bodies.size === 1 ? fitting[0]?.[1] : undefined;
  }

  #open(kind: Entity['kind'], mention: NameMention): Entity {
    const entity: Entity = {
      kind,
      name: mention.name,
      gender: null,
      forms: new Map(),
      roles: new Set(),
      offices: [],
      mentions: [],
    };
    this.all.push(entity);
    return entity;
  }

  #attach(entity: Entity, mention: NameMention): void {
    const known = parsePersonName(entity.name).words.length;
    if (parsePersonName(mention.name).words.length > known) entity.name = mention.name;
    entity.forms.set(mention.name, (entity.forms.get(mention.name) ?? 0) + 1);
    if (mention.role !== '') entity.roles.add(mention.role);
    entity.gender ??= mention.gender;
    entity.mentions.push(mention);
    this.byMention.set(mention, entity);
    if (entity.kind === 'group') return;
    for (const key of parsePersonName(mention.name).words.flatMap(nameKeys)) {
      const holders = this.#persons.get(key) ?? new Set();
      this.#persons.set(key, holders.add(entity));
    }
  }

  /** Persons that share a word with the name; where there are none, those of whom a word begins alike. */
  #candidates(words: readonly string[]): Entity[] {
    const keys = words.map(nameKeys);
    const exact = keys.flatMap(([whole = '']) => [...(this.#persons.get(whole) ?? [])]);
    const found =
      exact.length > 0 ? exact : keys.flatMap(([, initial = '']) => [...(this.#persons.get(initial) ?? [])]);
    return [...new Set(found)];
  }

  /** The one-word name that stands for nobody in particular, because two persons bear it. */
  #findUnclear(mention: NameMention): Entity | undefined {
    const word = parsePersonName(mention.name).last;
    return this.#candidates([word]).find(({ name }) => foldName(name) === word);
  }

  /** The person whom a surname or first name means here; undefined where two may be meant. */
  #choose(mention: NameMention): Entity | undefined {
    const word = parsePersonName(mention.name).last;
    const all = this.#candidates([word]).filter((entity) => fits(entity, mention));
    const isHolder = /^(?:president|(?:prime )?minister)$/iu.test(mention.role) && isSurnameOfHolder(word);
    const full = all.filter((entity) => parsePersonName(entity.name).words.length > 1);
    if (isHolder && full.every(({ name }) => findOfficesOf(name, undefined).length === 0)) return undefined;
    const fitting = full.length > 0 ? full : all;
    const bySurname = fitting.filter(
      (entity) => parsePersonName(entity.name).last.split(' ').at(-1) === word,
    );
    const bearers = narrow(bySurname.length > 0 ? bySurname : fitting, mention);
    return bearers.length < 2 ? bearers[0] : chooseSalient(bearers, mention);
  }
}

function listEnds(name: string): string[] {
  const words = foldName(name).split(' ');
  return [words[0] ?? '', words.at(-1) ?? ''];
}

/** The word in one spelling, and its first letter marked as such. */
function nameKeys(word: string): [whole: string, initial: string] {
  const key = transliterationKey(word);
  return [key, `${key.slice(0, 1)}…`];
}

function fits(entity: Entity, mention: NameMention): boolean {
  if (entity.gender !== null && mention.gender !== null && entity.gender !== mention.gender) return false;
  const known = parsePersonName(entity.name);
  const parsed = parsePersonName(mention.name);
  return isOfGeneration(known, parsed) && arePersonNamesCompatible(known, parsed);
}

/** In one article "Paul Ruiz Jr." is not "Paul Ruiz", but may be "Ruiz". */
function isOfGeneration(known: PersonName, parsed: PersonName): boolean {
  return known.suffix === parsed.suffix || (parsed.suffix === '' && parsed.words.length === 1);
}

/** Of several who bear the name, those whose office or gender the title before it tells: "Captain Ruiz", "Ms Ruiz". */
function narrow(bearers: readonly Entity[], { role, gender }: NameMention): readonly Entity[] {
  if (bearers.length < 2) return bearers;
  const nouns = role === '' ? [] : listRoleNouns(role);
  const holders = bearers.filter(({ roles }) =>
    [...roles].flatMap(listRoleNouns).some((noun) => nouns.includes(noun)),
  );
  if (holders.length > 0) return holders;
  const known = gender === null ? [] : bearers.filter((bearer) => bearer.gender === gender);
  return known.length > 0 ? known : bearers;
}

const MUCH_MORE = 1.5;
const NEAR = 200;

/** Weighs how often each was named in full and whether lately; a close race stays open. */
function chooseSalient(entities: readonly Entity[], mention: NameMention): Entity | undefined {
  const ranked = entities
    .map((entity) => {
      const last = entity.mentions.findLast((other) => other.end <= mention.start);
      const isNear = last !== undefined && mention.firstToken - last.endToken < NEAR;
      return { entity, weight: entity.mentions.length + (isNear ? 2 : 0) };
    })
    .sort((a, b) => b.weight - a.weight);
  const [best, second] = ranked;
  if (best === undefined || second === undefined) return best?.entity;
  return best.weight >= second.weight * MUCH_MORE ? best.entity : undefined;
}

/** A single capitalised word of unknown kind may be a surname; a known place or body is none. */
function isSpeakable(mention: NameMention): boolean {
  return mention.kind === 'person' || mention.kind === 'unknown';
}
