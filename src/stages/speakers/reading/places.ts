import type { Description } from '../../../text/names/describe.ts';
import type { NameMention } from '../../../text/names/mentions.ts';
import { readPronoun, type Pronoun } from '../../../text/names/pronouns.ts';
import type { Token } from '../../../text/segments.ts';
import type { Narrative } from './narrative.ts';
import { findPart, type Part } from './parts.ts';
import { describeTokens, isPredicate, readPhraseAt } from './phrases.ts';
import type { Scene } from '../meaning/scene.ts';
import type { Source, TokenRange } from './source.ts';
import type { ToldSource } from './told-sources.ts';

/** Words outside quotations that mean somebody, before anyone asks whom. */
export type Place = TokenRange & { readonly part: Part } & (
    | { readonly kind: 'name'; readonly mention: NameMention }
    | { readonly kind: 'joint'; readonly mentions: readonly NameMention[] }
    | { readonly kind: 'pronoun'; readonly pronoun: Pronoun }
    | { readonly kind: 'description'; readonly description: Description }
  );

/** Names, pronouns and descriptions of persons and bodies in the telling, in text order. */
export function findPlaces(scene: Scene, sources: ReadonlyMap<number, ToldSource>): Place[] {
  return new PlaceReader(scene, sources).read();
}

class PlaceReader {
  readonly #narrative: Narrative;
  readonly #tokens: readonly Token[];
  readonly #mentions: readonly NameMention[];
  readonly #sources: ReadonlyMap<number, ToldSource>;
  /** First tokens of the names and pronouns that head a source. */
  readonly #heads: ReadonlySet<number>;
  /** 1 for each token of a name or of the title beside it. */
  readonly #titled: Uint8Array;
  /** Where the phrases of names begin. */
  readonly #starts: ReadonlySet<number>;
  /** Where the phrase of somebody begins who is asked, and may answer. */
  readonly #addressees: ReadonlySet<number | undefined>;
  /** First token of the last of several who are one source, to all of them. */
  readonly #together: ReadonlyMap<number, readonly NameMention[]>;
  /** Where the name begins that a description before it is said to be. */
  readonly #identified = new Set<number>();
  readonly #places: Place[] = [];

  constructor({ narrative, mentions }: Scene, sources: ReadonlyMap<number, ToldSource>) {
    this.#narrative = narrative;
    this.#tokens = narrative.segments.tokens;
    this.#mentions = mentions;
    this.#sources = sources;
    this.#heads = new Set([...sources.values()].flatMap(({ source }) => listHeads(source)));
    this.#together = new Map([...sources.values()].flatMap(({ source }) => listTogether(source)));
    this.#titled = new Uint8Array(this.#tokens.length);
    for (const { phraseStart, phraseEnd } of mentions) this.#titled.fill(1, phraseStart, phraseEnd);
    this.#starts = new Set(mentions.map(({ phraseStart }) => phraseStart));
    this.#addressees = new Set([...sources.values()].map(({ addressee }) => addressee));
  }

  read(): Place[] {
    let next = 0;
    let phraseEnd = 0;
    for (const { index, lower } of this.#tokens) {
      while ((this.#mentions[next]?.firstToken ?? Infinity) < index) next += 1;
      if (this.#narrative.isQuoted(index)) continue;
      if (this.#mentions[next]?.firstToken === index) this.#addName(next);
      else this.#addPronoun(index, readPronoun(lower));
      if (index >= phraseEnd) phraseEnd = this.#addDescription(index);
    }
    return this.#places;
  }

  #addName(at: number): void {
    const mention = this.#mentions[at];
    const before = this.#mentions[at - 1];
    const after = this.#mentions[at + 1];
    if (mention === undefined) return;
    const { firstToken, endToken, isPossessive } = mention;
    const phrase = { firstToken: mention.phraseStart, endToken: mention.phraseEnd };
    const isActor = this.#identified.has(mention.phraseStart) || this.#addressees.has(mention.phraseStart);
    const own = isActor ? 'subject' : findPart(this.#tokens, phrase, isPossessive);
    const isSource = this.#heads.has(firstToken) && !isPossessive;
    const isSecond = before !== undefined && this.#isJoint(before, mention);
    // Of two who are named together, "he" seldom takes up one.
    const isOneOfTwo = isSecond || (after !== undefined && this.#isJoint(mention, after));
    const part = isOneOfTwo || this.#isAsking(firstToken) ? 'other' : isSource ? 'source' : own;
    this.#places.push({ kind: 'name', firstToken, endToken, mention, part });
    const mentions = this.#together.get(firstToken) ?? (isSecond ? [before, mention] : undefined);
    if (mentions !== undefined)
      this.#places.push({ kind: 'joint', firstToken, endToken, mentions, part: isSource ? 'source' : own });
  }

  /** Who asks somebody who is named is taken up less than who answers. */
  #isAsking(token: number): boolean {
    return this.#starts.has(this.#sources.get(token)?.addressee ?? -1);
  }

  #isJoint(a: NameMention, b: NameMention): boolean {
    let joint = a.phraseEnd;
    if (this.#tokens[joint]?.text === ',' && this.#tokens[joint + 1]?.tag === 'NUM') joint += 2;
    if (this.#tokens[joint]?.text === ',') joint += 1;
    return this.#tokens[joint]?.lower === 'and' && b.phraseStart === joint + 1;
  }

  /** "The first witness was Ana Ruiz": the description says no more than the name. */
  #isIdentified(verb: number): boolean {
    return /^(?:is|was)$/.test(this.#tokens[verb]?.lower ?? '') && this.#starts.has(verb + 1);
  }

  #addPronoun(index: number, pronoun: Pronoun | undefined): void {
    if (pronoun?.person !== 3 || pronoun.kind === 'indefinite') return;
    const isSource = this.#heads.has(index);
    if (pronoun.kind === 'relative' && !isSource) return;
    const range = { firstToken: index, endToken: index + 1 };
    const part = isSource ? 'source' : findPart(this.#tokens, range, pronoun.kind === 'possessive');
    this.#places.push({ kind: 'pronoun', ...range, pronoun, part });
  }

  /** Gives the token after the noun phrase. */
  #addDescription(index: number): number {
    const source = this.#sources.get(index)?.source;
    if (source?.kind === 'description') {
      const { description, range } = source;
      this.#places.push({ kind: 'description', ...range, description, part: 'source' });
      return range.endToken;
    }
    const { endToken, phrase } = readPhraseAt(this.#tokens, index);
    if (phrase === undefined || this.#titled[phrase.headToken] === 1 || isPredicate(this.#tokens, index))
      return endToken;
    if (this.#isIdentified(phrase.endToken)) {
      this.#identified.add(phrase.endToken + 1);
      return endToken;
    }
    const description = describeTokens(this.#tokens, phrase);
    const part = findPart(this.#tokens, phrase, phrase.isPossessive);
    this.#places.push({ kind: 'description', ...phrase, description, part });
    return endToken;
  }
}

function listTogether(source: Source): [number, readonly NameMention[]][] {
  if (source.kind !== 'several') return [];
  const mentions = source.parts.map(({ mention }) => mention);
  return [[mentions.at(-1)?.firstToken ?? -1, mentions]];
}

function listHeads(source: Source): number[] {
  switch (source.kind) {
    case 'pronoun':
      return [source.token];
    case 'name':
      return [source.mention.firstToken];
    case 'several':
      return source.parts.map(({ mention }) => mention.firstToken);
    case 'description':
      return [];
  }
}
