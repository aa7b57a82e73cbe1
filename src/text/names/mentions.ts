import type { Segments, Sentence, Token } from '../segments.ts';
import type { Span } from '../../model/span.ts';
import { groupNouns, readGender, honorifics, readPersonNoun, spellTitle, type Gender } from './lexicon.ts';
import { parsePersonName } from './parse.ts';
import {
  extendTitle,
  findAppositionAfter,
  findAppositionBefore,
  findOfficeBefore,
  findRoleBefore,
  type RoleRange,
} from './roles.ts';
import { findKnownRuns } from './known-names.ts';
import { findRuns, type Run } from './runs.ts';
import { findPersonInUnit, splitRun, type NameKind, type SplitRun } from './split.ts';

/** A name in the text. The span is the name without title; `endToken` exclusive. */
export interface NameMention extends Span {
  readonly firstToken: number;
  readonly endToken: number;
  /** As written, without title: `Joe Biden`. */
  readonly name: string;
  readonly kind: NameKind;
  /** Titles and offices beside the name, as written: `US President`; empty where none. */
  readonly role: string;
  /** First token of title, office and name together. */
  readonly phraseStart: number;
  /** Token after the apposition that follows the name; else `endToken`. */
  readonly phraseEnd: number;
  /** As title, office or given name tells it. */
  readonly gender: Gender | null;
  /** Whether title or office tell the gender, and not the given name alone. */
  readonly isGenderTold: boolean;
  /** Followed by the possessive clitic. */
  readonly isPossessive: boolean;
}

/** The names in the text, in text order; each with the title, office or apposition that stands beside it. */
export function findNames(text: string, segments: Segments): NameMention[] {
  const runs = findRuns(segments);
  const mentions = readRuns(text, segments, runs, false);
  const known = findKnownRuns(segments, runs, mentions);
  if (known.length === 0) return mentions;
  return [...mentions, ...readRuns(text, segments, known, true)].sort((a, b) => a.firstToken - b.firstToken);
}

/** @param isKnown whether one word alone is a name here, even where it could be a title */
function readRuns(
  text: string,
  { tokens, sentences }: Segments,
  runs: readonly Run[],
  isKnown: boolean,
): NameMention[] {
  return runs.flatMap((run) => {
    const sentence = sentences[tokens[run.firstToken]?.sentence ?? -1];
    return (sentence && readRun(text, tokens, run, sentence, isKnown)) ?? [];
  });
}

function readRun(
  text: string,
  tokens: readonly Token[],
  run: Run,
  sentence: Sentence,
  isKnown: boolean,
): NameMention | undefined {
  const words = tokens.slice(run.firstToken, run.endToken).map((token) => token.text);
  const office = findOfficeBefore(tokens, run.firstToken, sentence.firstToken);
  const person = office === undefined ? 0 : findPersonInUnit(words);
  // "a spokesman for Norwood Mayor Ana Ruiz": the name is the mayor’s.
  const inner = readPersonNoun(words[person - 1] ?? '') === undefined ? person : 0;
  const split = splitName(words, inner, isKnown);
  const firstToken = run.firstToken + split.nameStart;
  if (firstToken >= run.endToken || isAbbreviation(words.slice(split.nameStart))) return undefined;
  const title =
    split.nameStart > 0
      ? extendTitle(tokens, { firstToken: run.firstToken, endToken: firstToken }, sentence.firstToken)
      : undefined;
  const before = inner > 0 ? office : findRoleBefore(tokens, run.firstToken, sentence.firstToken);
  const isAlone = title === undefined && before === undefined;
  const isSubject = /^(?:VERB|AUX)$/u.test(tokens[run.endToken]?.tag ?? '');
  const apart =
    isAlone && !isSubject ? findAppositionBefore(tokens, firstToken, sentence.firstToken) : undefined;
  const isOpen = split.kind === 'person' || split.kind === 'unknown';
  const after = isOpen ? findAppositionAfter(tokens, run.endToken, sentence.endToken) : undefined;
  const beside = title ?? before ?? apart ?? after;
  // "the operator, Skerry Line,"
  const isBodyRole =
    split.kind === 'unknown' && beside !== undefined && isBodyNoun(tokens[beside.endToken - 1]);
  const isPerson = isOpen && beside !== undefined && !isBodyRole && !isPeople(words.slice(split.nameStart));
  return buildMention(
    text,
    tokens,
    { firstToken, endToken: run.endToken },
    {
      kind: isPerson ? 'person' : split.kind,
      prefix: isPerson ? join(before, title) : undefined,
      beside: isPerson ? (after ?? apart) : undefined,
      phraseEnd: isPerson && after !== undefined ? after.endToken : run.endToken,
    },
  );
}

/** "Va.", "Dec.", "C.": of a state, a month or a name, and no name by itself. */
function isAbbreviation([word = '', ...others]: readonly string[]): boolean {
  return others.length === 0 && /^\p{Lu}\p{Ll}*\.$/u.test(word);
}

/** "fellow Republicans" */
function isPeople([word = '', ...others]: readonly string[]): boolean {
  return others.length === 0 && groupNouns().get(word.toLowerCase()) === 'people';
}

/** @param inner where a person's name begins behind an office and its unit; else 0 */
function splitName(words: readonly string[], inner: number, isKnown: boolean): SplitRun {
  if (inner > 0) return { nameStart: inner, kind: 'person' };
  return isKnown && words.length === 1 ? { nameStart: 0, kind: 'unknown' } : splitRun(words);
}

function join(before: RoleRange | undefined, title: RoleRange | undefined): RoleRange | undefined {
  if (before === undefined || title === undefined) return before ?? title;
  return { firstToken: before.firstToken, endToken: title.endToken };
}

interface Reading {
  readonly kind: NameKind;
  /** Title or office directly before the name. */
  readonly prefix: RoleRange | undefined;
  /** Title or office in apposition. */
  readonly beside: RoleRange | undefined;
  readonly phraseEnd: number;
}

function buildMention(
  text: string,
  tokens: readonly Token[],
  { firstToken, endToken }: Run,
  { kind, prefix, beside, phraseEnd }: Reading,
): NameMention | undefined {
  const first = tokens[firstToken];
  const last = tokens[endToken - 1];
  if (first === undefined || last === undefined) return undefined;
  const name = text.slice(first.start, last.end);
  const title = readRole(text, tokens, prefix);
  const role = (isAddress(title) ? '' : title) || readRole(text, tokens, beside);
  const roleTokens = [prefix, beside].flatMap((range) =>
    range === undefined ? [] : tokens.slice(range.firstToken, range.endToken),
  );
  const told = kind === 'person' ? genderOf(roleTokens) : null;
  return {
    start: first.start,
    end: last.end,
    firstToken,
    endToken,
    name,
    kind,
    role,
    phraseStart:
      prefix?.firstToken ??
      (beside !== undefined && beside.firstToken < firstToken ? beside.firstToken : firstToken),
    phraseEnd,
    gender: told ?? (kind === 'person' ? parsePersonName(name).gender : null),
    isGenderTold: told !== null,
    isPossessive: /^['’]s?$/u.test(tokens[endToken]?.text ?? '') && tokens[endToken]?.start === last.end,
  };
}

function isBodyNoun(token: Token | undefined): boolean {
  return groupNouns().get(token?.lower ?? '') === 'institution';
}

function readRole(text: string, tokens: readonly Token[], range: RoleRange | undefined): string {
  const first = range === undefined ? undefined : tokens[range.firstToken];
  const last = range === undefined ? undefined : tokens[range.endToken - 1];
  if (first === undefined || last === undefined) return '';
  return text.slice(first.start, last.end).replace(/\s+/gu, ' ');
}

/** A word of address alone ("Mr") is no role. */
function isAddress(title: string): boolean {
  return honorifics().has(title.toLowerCase().replaceAll('.', ''));
}

/** The first word that tells the gender: "Mr", "spokeswoman"; not beyond "of" or "for", nor in "Mrs Lee’s" before "deputy". */
function genderOf(tokens: readonly Token[]): Gender | null {
  const owner = tokens.findLastIndex(({ lower }) => /^['’]s?$/u.test(lower));
  for (const { text, tag } of tokens.slice(owner + 1)) {
    if (tag === 'ADP') return null;
    const title = spellTitle(text);
    const gender =
      readGender(honorifics().get(text.toLowerCase().replaceAll('.', ''))) ??
      readPersonNoun(title)?.gender ??
      null;
    if (gender !== null) return gender;
  }
  return null;
}
