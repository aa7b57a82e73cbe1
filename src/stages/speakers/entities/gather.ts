import { foldName } from '../../../text/names/fold.ts';
import { organisationHeads } from '../../../text/names/lexicon.ts';
import type { NameMention } from '../../../text/names/mentions.ts';
import { findHolderName, findOfficesOf } from '../../../text/names/office-holders.ts';
import { parsePersonName } from '../../../text/names/parse.ts';
import type { Segments } from '../../../text/segments.ts';
import { BodyIndex } from './body-index.ts';
import { createEntity, type Entity } from './entity.ts';
import { isCommonOpening, isNobody, judgeName, readWordForms } from './judge.ts';
import { chooseName } from './naming.ts';
import { PersonIndex } from './person-index.ts';

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
  const forms = readWordForms(segments.tokens, mentions);
  const shorts: NameMention[] = [];
  const heads: NameMention[] = [];
  for (const mention of mentions) {
    const kind = judgeName(mention, segments.tokens);
    const isCommon = kind !== 'person' && isCommonOpening(mention, segments.tokens, forms);
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
    if (gathering.addBorne(mention) || isCommonOpening(mention, segments.tokens, forms)) continue;
    const isTurn = segments.tokens[mention.endToken]?.text === ':';
    if ((isLabel(mention) && !isTurn) || isNobody(mention, segments.tokens)) gathering.addGroup(mention);
    else gathering.addShortName(mention);
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

/** "President Macron", of whom the article tells no more. */
function nameHolder(entity: Entity, publishedAt: string | undefined): void {
  if (parsePersonName(entity.name).words.length > 1) return;
  const name = [...entity.roles].map((role) => findHolderName(entity.name, role, publishedAt)).find(Boolean);
  if (name === undefined) return;
  entity.name = name;
  entity.gender ??= parsePersonName(name).gender;
}

/** How much oftener than the next somebody must be named to be meant by the surname alone. */
const MUCH_MORE = 1.5;

class Gathering implements Entities {
  readonly all: Entity[] = [];
  readonly byMention = new Map<NameMention, Entity>();
  readonly #bearers = new Map<NameMention, readonly Entity[]>();
  readonly #persons = new PersonIndex();
  readonly #bodies = new BodyIndex();

  addFullName(mention: NameMention): void {
    this.#attach(this.#persons.findFull(mention) ?? this.#open('person', mention), mention);
  }

  /** Whether one or more persons of the article bear the surname or first name. */
  addBorne(mention: NameMention): boolean {
    const bearers = this.#persons.listBearers(mention);
    const [only, another] = bearers;
    if (another !== undefined) this.#bearers.set(mention, bearers);
    else if (only !== undefined) this.#attach(only, mention);
    return only !== undefined;
  }

  /** One word that nobody is known by. */
  addShortName(mention: NameMention): void {
    const known = this.#bodies.findCompany(mention.name) ?? this.#persons.findUnclear(mention);
    this.#attach(known ?? this.#open('person', mention), mention);
  }

  addGroup(mention: NameMention): void {
    const group = this.#bodies.find(mention.name) ?? this.#open('group', mention);
    this.#bodies.add(mention.name, group);
    this.#attach(group, mention);
  }

  bearersOf(mention: NameMention): readonly Entity[] {
    return this.#bearers.get(mention) ?? [];
  }

  settle(mention: NameMention, bearer: Entity | undefined): Entity {
    const known = bearer ?? this.#chooseFrequent(mention) ?? this.#persons.findUnclear(mention);
    const entity = known ?? this.#open('person', mention);
    this.#attach(entity, mention);
    return entity;
  }

  complete(publishedAt: string | undefined): void {
    for (const entity of this.all) {
      entity.name = chooseName(entity);
      if (entity.kind !== 'person') continue;
      nameHolder(entity, publishedAt);
      entity.others.push(...findOfficesOf(entity.name, publishedAt));
    }
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
    if (entity.kind === 'person') this.#persons.add(mention.name, entity);
  }

  /** Of those who bear the name and, where there are such, were named before, the one who is named far more often than the others. */
  #chooseFrequent(mention: NameMention): Entity | undefined {
    const bearers = this.bearersOf(mention);
    const known = bearers.filter(({ mentions }) => mentions.some(({ start }) => start < mention.start));
    const [first, second] = (known.length > 0 ? [...known] : [...bearers]).sort(
      (a, b) => b.mentions.length - a.mentions.length,
    );
    if (first === undefined || second === undefined) return first;
    return first.mentions.length >= second.mentions.length * MUCH_MORE ? first : undefined;
  }
}
