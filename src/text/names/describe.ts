import { remember } from '../remember.ts';
import {
  documentNouns,
  groupNouns,
  phraseWords,
  readPersonNoun,
  spellTitle,
  type Gender,
} from './lexicon.ts';

/** `spokesperson` and `generic` are persons of whom the words say little or that they speak for others. */
export type DescriptionClass =
  'office' | 'role' | 'spokesperson' | 'generic' | 'group' | 'document' | 'unknown';

/** A noun phrase that describes a speaker, taken apart: "the former Florida senator". All words in lower case. */
export interface Description {
  readonly class: DescriptionClass;
  /** Empty where the phrase holds no noun. */
  readonly head: string;
  /** Words between determiner and head. */
  readonly modifiers: readonly string[];
  /** "the team" in "the team's coach". */
  readonly possessor: readonly string[];
  /** "for", "the", "ministry" in "a spokesman for the ministry". */
  readonly complement: readonly string[];
  readonly determiner: string;
  readonly isPlural: boolean;
  readonly gender: Gender | null;
}

/** Whether the description is of one person. */
export function isPersonClass({ class: kind }: Description): boolean {
  return kind === 'office' || kind === 'role' || kind === 'spokesperson' || kind === 'generic';
}

/** Takes apart a noun phrase by its words alone. */
export const describe = remember((text) => describeWords(splitWords(text)));

/** The same for words in lower case, "'s" and commas each a word. */
export function describeWords(words: readonly string[]): Description {
  const determiner = phraseWords().get(words[0] ?? '') === 'determiner' ? (words[0] ?? '') : '';
  const start = determiner === '' ? 0 : 1;
  const end = findEnd(words, start);
  const mark = words.slice(start, end).lastIndexOf("'s");
  const possessor = mark < 0 ? [] : words.slice(start, start + mark);
  const core = words.slice(mark < 0 ? start : start + mark + 1, end).filter((word) => word !== '-');
  const joint = core.indexOf('and');
  if (joint > 0 && endsJoint(core[joint - 1])) core.length = joint;
  const noun = readRank(core) ?? readHead(core, determiner);
  return {
    class: noun.class,
    head: noun.head,
    modifiers: core.slice(0, -1),
    possessor,
    complement: words.slice(end).filter((word) => word !== ','),
    determiner,
    isPlural: noun.isPlural,
    gender: noun.gender,
  };
}

/** "a nurse and former councillor" is first of all a nurse, "residents and the mayor" are several. */
function endsJoint(word: string | undefined): boolean {
  const { class: kind, isPlural } = readNoun(word ?? '');
  return kind === 'group' ? isPlural : kind === 'office' || kind === 'role' || kind === 'generic';
}

/** Cuts the words behind the last noun that is known off. "general assembly" and "major split" are what the last word says. */
function readHead(core: string[], determiner: string): Noun {
  const known = core.findLastIndex((word) => readNoun(word).class !== 'unknown');
  if (known >= 0 && !/^(?:general|major)$/.test(core[known] ?? '')) core.length = known + 1;
  return readNoun(core.at(-1) ?? determiner);
}

/** "the former world number four" is a person, whose rank is one word here. */
function readRank(core: string[]): Noun | undefined {
  const at = core.findIndex((word, index) => word === 'world' && core[index + 1] === 'number');
  if (at < 0 || core.length !== at + LENGTH_OF_RANK) return undefined;
  core.splice(at, LENGTH_OF_RANK, core.slice(at).join('-'));
  return { class: 'role', head: core.at(-1) ?? '', isPlural: false, gender: null };
}

const LENGTH_OF_RANK = 3;

function splitWords(text: string): string[] {
  return text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/s'(?=\s)/gu, "s's")
    .replace(/'s(?![\p{L}])/gu, " 's")
    .split(/[^\p{L}\p{N}.'&,-]+/u)
    .flatMap((word) => (word.endsWith(',') ? [word.slice(0, -1), ','] : [word]))
    .map((word) => (/^\p{L}{4,}\.$/u.test(word) ? word.slice(0, -1) : word))
    .filter((word) => word !== '' && word !== '.');
}

function findEnd(words: readonly string[], start: number): number {
  const end = words.findIndex((word, index) => {
    if (index < start) return false;
    const kind = phraseWords().get(word);
    if (isParticiple(word) && readNoun(words[index - 1] ?? '').class !== 'unknown') return true;
    return word === ',' || kind === 'preposition' || kind === 'clause';
  });
  return end < 0 ? words.length : end;
}

/** Opens a clause after the noun: "a study documenting …", "a letter seen by …". */
function isParticiple(word: string): boolean {
  return /.(?:ing|ed)$|^(?:seen|held|sent|made|led|written|given|known|taken|shown|kept|based|run|set)$/u.test(
    word,
  );
}

interface Noun {
  readonly class: DescriptionClass;
  readonly head: string;
  readonly isPlural: boolean;
  readonly gender: Gender | null;
}

function readNoun(word: string): Noun {
  if (word.endsWith('-year-old')) return { class: 'generic', head: word, isPlural: false, gender: null };
  const group = groupNouns().get(word);
  if (
    group === undefined &&
    [word.replace(/s$/u, ''), word.replace(/ies$/u, 'y')].some(
      (form) => groupNouns().get(form) === 'institution',
    )
  ) {
    return { class: 'group', head: word, isPlural: true, gender: null };
  }
  const singular = spellTitle(word);
  const person = readPersonNoun(singular);
  const isPlural = singular !== word && singular + 's' === word;
  if (group === 'institution') return { class: 'group', head: word, isPlural: false, gender: null };
  if (group !== undefined || (person !== undefined && isPlural)) {
    return { class: 'group', head: word, isPlural: true, gender: null };
  }
  if (person !== undefined)
    return { class: person.class, head: singular, isPlural: false, gender: person.gender };
  const text = findDocument(word);
  if (text !== undefined) return { class: 'document', head: text, isPlural: text !== word, gender: null };
  const agent = AGENT.exec(word);
  if (agent !== null) {
    const isPlural = agent[1] !== undefined;
    return { class: isPlural ? 'group' : 'role', head: word, isPlural, gender: null };
  }
  return { class: 'unknown', head: word, isPlural: false, gender: null };
}

/** Endings that only nouns for persons have: "cellist", "beekeepers", "binman". */
const AGENT =
  /^[\p{L}-]{3,}(?:[^l]ist|(?<!^(?:ger|otto))man|ician|ologist|keeper|maker|holder|goer|owner|seller|writer|worker|driver|fighter|builder)(s)?$/u;

function findDocument(word: string): string | undefined {
  const nouns = documentNouns();
  const forms = [word, word.replace(/s$/u, ''), word.replace(/ies$/u, 'y'), word.replace(/es$/u, '')];
  return forms.find((form) => nouns.has(form));
}
