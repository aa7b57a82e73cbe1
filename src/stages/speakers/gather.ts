import { arePersonNamesCompatible, listAcronyms } from '../../text/names/compatible.ts';
import { foldName, transliterationKey } from '../../text/names/fold.ts';
import { bodyKinds, organisationHeads } from '../../text/names/lexicon.ts';
import type { NameMention } from '../../text/names/mentions.ts';
import { findOfficesOf, isSurnameOfHolder } from '../../text/names/office-holders.ts';
import { parsePersonName, type PersonName } from '../../text/names/parse.ts';
import { listRoleNouns } from '../../text/names/role-match.ts';
import type { Segments } from '../../text/segments.ts';
import { createEntity, type Entity } from './entity.ts';
import { isCommonOpening, isNobody, judgeName, listLowerWords } from './judge.ts';
import { chooseName } from './naming.ts';

/** The persons and bodies that an article names. */
export interface Entities {
  /** In order of their first mention by full name. */
  readonly all: readonly Entity[];
  readonly byMention: ReadonlyMap<NameMention, Entity>;
  /** Those whom a surname or first name may mean where two or more bear it. */
  readonly bearersOf: (mention: NameMention) => readonly Entity[];
  /** Says whom such a name means here, and gives the one; undefined: nobody in particular. */
  readonly settle: (mention: NameMention, bearer: Entity | undefined) => Entity;
}

/** Gathers the mentions of one article into entities: full names first, then bodies, then surnames and first names. */
export function gatherEntities(
  mentions: readonly NameMention[],
  segments: Segments,
  publishedAt?: string,
): Entities {
  const gathering = new Gathering();
  const lowerWords = listLowerWords(segments.tokens, mentions);
  const shorts: NameMention[] = [];
  const heads: NameMention[] = [];
  for (const mention of mentions) {
    const kind = judgeName(mention, segments.tokens);
    const isCommon = kind !== 'person' && isCommonOpening(mention, segments.tokens, lowerWords);
    if (kind === 'group' && isCommon) continue;
    if (kind === 'group' && isLabel(mention)) shorts.push(mention);
    else if (kind === 'group' && organisationHeads().has(foldName(mention.name))) heads.push(mention);
    else if (kind === 'group') gathering.addGroup(mention);
    else if (parsePersonName(mention.name).words.length > 1) gathering.addFullName(mention);
    else shorts.push(mention);
  }
  for (const mention of heads) gathering.addGroup(mention);
  // "Mr Okoye" first tells that there is one, whom a bare "Okoye" in the headline may mean.
  for (const mention of shorts.sort((a, b) => Number(isTold(b)) - Number(isTold(a)))) {
    const bearers = gathering.listBearers(mention);
    if (bearers.length > 0) gathering.addBorne(mention, bearers);
    else if (!isCommonOpening(mention, segments.tokens, lowerWords))
      gathering.addShortName(mention, isLabel(mention) || isNobody(mention, segments.tokens));
  }
  gathering.complete(publishedAt);
  return gathering;
}

function isTold({ isGenderTold, role }: NameMention): boolean {
  return isGenderTold || role !== '';
}

/** "HARLOW:" in a transcript may be the surname of somebody. */
function isLabel({ name }: NameMention): boolean {
  return /^\p{Lu}{4,}$/u.test(name);
}

const MUCH_MORE = 1.5;

class Gathering implements Entities {
  readonly all: Entity[] = [];
  readonly byMention = new Map<NameMention, Entity>();
  readonly #bearers = new Map<NameMention, readonly Entity[]>();
  readonly #persons = new Map<string, Set<Entity>>();
  readonly #groups = new Map<string, Entity>();
  readonly #acronyms = new Map<string, Entity>();

  addFullName(mention: NameMention): void {
    const parsed = parsePersonName(mention.name);
    const fitting = this.#candidates(parsed.words).filter((entity) => fits(entity, mention));
    const exact = fitting.find((entity) => entity.forms.has(mention.name));
    this.#attach(exact ?? fitting.at(-1) ?? this.#open('person', mention), mention);
  }

  /** A surname or first name of one or more persons of the article. */
  addBorne(mention: NameMention, bearers: readonly Entity[]): void {
    const [only, another] = bearers;
    if (another !== undefined) this.#bearers.set(mention, bearers);
    else if (only !== undefined) this.#attach(only, mention);
  }

  /** One word that nobody is known by. */
  addShortName(mention: NameMention, isBody: boolean): void {
    if (isBody) this.addGroup(mention);
    else
      this.#attach(
        this.#findByFirstWord(foldName(mention.name)) ??
          this.#findUnclear(mention) ??
          this.#open('person', mention),
        mention,
      );
  }

  addGroup(mention: NameMention): void {
    const key = foldName(mention.name);
    const known = this.#groups.get(key) ?? this.#findAcronym(key) ?? this.#findByHead(key);
    const group = known ?? this.#open('group', mention);
    for (const acronym of listAcronyms(key)) this.#acronyms.set(acronym, group);
    this.#groups.set(key, group);
    this.#attach(group, mention);
  }

  bearersOf(mention: NameMention): readonly Entity[] {
    return this.#bearers.get(mention) ?? [];
  }

  settle(mention: NameMention, bearer: Entity | undefined): Entity {
    const entity =
      bearer ?? this.#chooseFrequent(mention) ?? this.#findUnclear(mention) ?? this.#open('person', mention);
    this.#attach(entity, mention);
    return entity;
  }

  complete(publishedAt: string | undefined): void {
    for (const entity of this.all) {
      entity.name = chooseName(entity);
      if (entity.kind === 'person') entity.others.push(...findOfficesOf(entity.name, publishedAt));
    }
  }

  /** The body whose name has these initials, or whose initials stood in the text before its name. */
  #findAcronym(key: string): Entity | undefined {
    const [first] = listAcronyms(key).flatMap((acronym) => this.#groups.get(acronym) ?? []);
    return first ?? this.#acronyms.get(key);
  }

  /** "Patriot" after "Patriot Coal": the one company whose name begins so. */
  #findByFirstWord(key: string): Entity | undefined {
    const [only, another] = new Set(
      [...this.#groups].filter(([name]) => isCompanyName(name, key)).map(([, group]) => group),
    );
    return another === undefined ? only : undefined;
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

  #open(kind: 'person' | 'group', { name }: NameMention): Entity {
    const entity = createEntity({ kind, status: 'named', name });
    this.all.push(entity);
    return entity;
  }

  #attach(entity: Entity, mention: NameMention): void {
    const known = parsePersonName(entity.name).words.length;
    if (parsePersonName(mention.name).words.length > known) entity.name = mention.name;
    entity.forms.set(mention.name, (entity.forms.get(mention.name) ?? 0) + 1);
    if (mention.role !== '') entity.roles.add(mention.role);
    if (mention.isGenderTold && !entity.isGenderTold) entity.gender = mention.gender;
    entity.gender ??= mention.gender;
    entity.isGenderTold ||= mention.isGenderTold;
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

  /** Of those who bear the name the one who is named far more often than the others. */
  #chooseFrequent(mention: NameMention): Entity | undefined {
    const [first, second] = [...this.bearersOf(mention)].sort(
      (a, b) => b.mentions.length - a.mentions.length,
    );
    if (first === undefined || second === undefined) return first;
    return first.mentions.length >= second.mentions.length * MUCH_MORE ? first : undefined;
  }

  /** The one-word name that stands for nobody in particular. */
  #findUnclear(mention: NameMention): Entity | undefined {
    const word = parsePersonName(mention.name).last;
    return this.#candidates([word]).find(({ name }) => foldName(name) === word);
  }

  /** The persons whom a surname or first name may mean: by surname before first name, by full name before bare surname. */
  listBearers(mention: NameMention): readonly Entity[] {
    const word = parsePersonName(mention.name).last;
    const all = this.#candidates([word]).filter((entity) => fits(entity, mention));
    const full = all.filter((entity) => parsePersonName(entity.name).words.length > 1);
    const isHolder = /^(?:president|(?:prime )?minister)$/iu.test(mention.role) && isSurnameOfHolder(word);
    if (isHolder && full.every(({ name }) => findOfficesOf(name, undefined).length === 0)) return [];
    const fitting = full.length > 0 && !all.some((entity) => isOther(entity, full)) ? full : all;
    const bySurname = fitting.filter(
      (entity) => parsePersonName(entity.name).last.split(' ').at(-1) === word,
    );
    return narrow(bySurname.length > 0 ? bySurname : fitting, mention);
  }
}

function isCompanyName(name: string, first: string): boolean {
  return (
    name.startsWith(`${first} `) && (bodyKinds().get('company') ?? []).includes(name.split(' ').at(-1) ?? '')
  );
}

/** "Mr Okoye" beside Edith Okoye. */
function isOther(entity: Entity, full: readonly Entity[]): boolean {
  const { gender } = entity;
  return (
    gender !== null &&
    entity.isGenderTold &&
    full.every((one) => one.gender !== null && one.gender !== gender)
  );
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
