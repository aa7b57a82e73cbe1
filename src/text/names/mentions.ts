import type { Segments, Sentence, Token } from '../segments.ts';
import type { Span } from '../../model/span.ts';
import { readGender, honorifics, readPersonNoun, spellTitle, type Gender } from './lexicon.ts';
import { parsePersonName } from './parse.ts';
import {
  extendTitle,
  findAppositionAfter,
  findAppositionBefore,
  findOfficeBefore,
  findRoleBefore,
  type RoleRange,
} from './roles.ts';
import { findRuns, type Run } from './runs.ts';
import { findPersonInUnit, splitRun, type NameKind } from './split.ts';

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
  /** Followed by the possessive clitic. */
  readonly isPossessive: boolean;
}

/** The names in the text, in text order; each with the title, office or apposition that stands beside it. */
export function findNames(text: string, segments: Segments): NameMention[] {
  const mentions: NameMention[] = [];
  for (const run of findRuns(segments)) {
    const sentence = segments.sentences[segments.tokens[run.firstToken]?.sentence ?? -1];
    const mention = sentence === undefined ? undefined : readRun(text, segments.tokens, run, sentence);
    if (mention !== undefined) mentions.push(mention);
  }
  return mentions;
}

function readRun(
  text: string,
  tokens: readonly Token[],
  run: Run,
  sentence: Sentence,
): NameMention | undefined {
  const words = tokens.slice(run.firstToken, run.endToken).map((token) => token.text);
  const office = findOfficeBefore(tokens, run.firstToken, sentence.firstToken);
  const inner = office === undefined ? 0 : findPersonInUnit(words);
  const split = inner > 0 ? ({ nameStart: inner, kind: 'person' } as const) : splitRun(words);
  const firstToken = run.firstToken + split.nameStart;
  if (firstToken >= run.endToken) return undefined;
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
  const isPerson = isOpen && (title ?? before ?? apart ?? after) !== undefined;
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
  const role = readRole(text, tokens, prefix) || readRole(text, tokens, beside);
  const roleTokens = [prefix, beside].flatMap((range) =>
    range === undefined ? [] : tokens.slice(range.firstToken, range.endToken),
  );
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
    gender: kind === 'person' ? (genderOf(roleTokens) ?? parsePersonName(name).gender) : null,
    isPossessive: /^['’]s?$/u.test(tokens[endToken]?.text ?? '') && tokens[endToken]?.start === last.end,
  };
}

/** A word of address alone ("Mr") is no role. */
function readRole(text: string, tokens: readonly Token[], range: RoleRange | undefined): string {
  const first = range === undefined ? undefined : tokens[range.firstToken];
  const last = range === undefined ? undefined : tokens[range.endToken - 1];
  if (first === undefined || last === undefined) return '';
  const role = text.slice(first.start, last.end).replace(/\s+/gu, ' ');
  return honorifics().has(role.toLowerCase().replaceAll('.', '')) ? '' : role;
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
