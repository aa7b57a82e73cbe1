import { frequentWord } from './frequent-words.ts';
import type { Fact, StoryTemplate, Teller } from './templates.ts';
import { pick, pickWord } from './vocabulary.ts';
import { nameWord, numberWord, plainWords, type NewsNumber, type NewsWord } from './words.ts';

/** Who speaks in a story. */
export interface Source {
  readonly name: string;
  /** As others may call a person; the name itself for an organisation. */
  readonly shortName: string;
  /** Empty for an organisation. */
  readonly role: string;
  readonly kind: 'person' | 'group';
}

/** Something that happened, with its names, and its numbers, which all who report it share. */
export interface Story {
  /** What may be reported of it, first what its title says. */
  readonly facts: readonly Fact[];
  readonly title: string;
  /** Words that its reports come back to. */
  readonly topics: readonly string[];
  /** Milliseconds since 1970. */
  readonly time: number;
  readonly sources: Readonly<Record<Exclude<Teller, 'own'>, Source>>;
  /** The words of a fact, filled in. */
  readonly tell: (fact: Fact, wording: string) => NewsWord[];
}

const NAMES = new Set(['place', 'street', 'org', 'p1', 'p2', 'day']);
/** The day on which the generated news begins, and how long it goes on. */
const FIRST_DAY = Date.UTC(2023, 0, 2);
const DAYS = 180;
/** What all outlets together may report of a story. */
const FACTS = 9;
const TOPICS = 12;
const DAY = 86_400_000;

/** A story of one of the kinds: its title and first fact are told of many, what else is known of it belongs to any kind. */
export function createStory(kinds: readonly StoryTemplate[], random: () => number): Story {
  const kind = pick(kinds, random);
  const facts = new Set(kind.facts.slice(0, 1));
  while (facts.size < FACTS) facts.add(pick(pick(kinds, random).facts.slice(1), random));
  const place = createName('place', random);
  const sources = {
    p1: createPerson(random),
    p2: createPerson(random),
    org: createOrganisation(place, random),
  };
  const slots = new Map([
    ['place', place],
    ['street', createStreet(random)],
    ...['thing', 'cause', 'day'].map((slot) => [slot, pickWord(slot, random)] as const),
    ...Object.entries(sources).map(([slot, { name }]) => [slot, name] as const),
  ]);
  const numbers = new Map<string, NewsNumber>();

  function fill(word: string, owner: string): NewsWord[] {
    const [, before = '', slot = '', after = ''] = /^(.*)\{(.+)\}(.*)$/u.exec(word) ?? [];
    if (slot === '') return plainWords(word);
    const filled = slots.get(slot);
    if (filled !== undefined)
      return NAMES.has(slot) ? [nameWord(before + filled + after)] : plainWords(before + filled + after);
    const key = `${owner} ${slot}`;
    const number = numbers.get(key) ?? createNumber(slot, random);
    numbers.set(key, number);
    const [, noun] = slot.split(':');
    return [numberWord(number), ...(noun === undefined ? [] : plainWords(noun + after))];
  }

  function tell(owner: string, text: string): NewsWord[] {
    return text.split(' ').flatMap((word) => fill(word, owner));
  }

  const title = tell('title', kind.title);
  const known = [...facts];
  return {
    facts: known,
    title: title.map(({ text }) => text).join(' '),
    topics: Array.from({ length: TOPICS }, () => frequentWord(random)),
    time: FIRST_DAY + Math.floor(random() * DAYS * DAY),
    sources,
    tell: (fact, wording) => tell(String(known.indexOf(fact)), wording),
  };
}

function createName(of: 'surname' | 'place' | 'street', random: () => number): string {
  return ['beginning', 'middle', 'ending']
    .map((part) => pickWord(part === 'middle' ? 'name-middle' : `${of}-${part}`, random))
    .join('');
}

function createPerson(random: () => number): Source {
  const shortName = createName('surname', random);
  const name = `${pickWord('given', random)} ${shortName}`;
  return { name, shortName, role: pickWord('role', random), kind: 'person' };
}

function createStreet(random: () => number): string {
  return `${createName('street', random)} ${pickWord('street-kind', random)}`;
}

function createOrganisation(place: string, random: () => number): Source {
  const founder = createName('surname', random);
  const name = `${random() < 0.5 ? place : founder} ${pickWord('org', random)}`;
  return { name, shortName: name, role: '', kind: 'group' };
}

/** Small numbers are more frequent than large ones, as in the news. */
function createNumber(slot: string, random: () => number): NewsNumber {
  if (slot === 'percent')
    return { kind: 'percent', value: 3 + Math.floor(random() * 94), unit: '%', what: '' };
  if (slot === 'money') {
    const value = Math.floor(10 ** (1 + random() * 3)) * 100_000;
    return { kind: 'money', value, unit: '$', what: '' };
  }
  const [, noun = ''] = slot.split(':');
  return { kind: 'count', value: Math.floor(10 ** (0.6 + random() * 3)), unit: '', what: lemmaOf(noun) };
}

function lemmaOf(noun: string): string {
  return noun === 'people' ? 'person' : noun.replace(/s$/u, '');
}

/** A sentence that no other report has: most of what an article says no other says. Half of its words belong to the story's matter. */
export function createAside({ topics, tell, facts }: Story, random: () => number): NewsWord[] {
  const word = (): string => (random() < 0.5 ? pick(topics, random) : frequentWord(random));
  const subject = `${pickWord('subject', random)} ${pickWord('verb', random)} the ${word()} ${word()}`;
  const object =
    random() < 0.5 ? `and the ${word()} of the ${word()} ${word()}` : `for ${word()} and ${word()}`;
  const words = plainWords(`${subject} ${object} ${pickWord('tail', random)} and the ${word()} ${word()}`);
  const [lead] = facts;
  if (lead === undefined || random() < 0.7) return words;
  return [...words, ...plainWords('in'), ...tell(lead, '{place}')];
}
