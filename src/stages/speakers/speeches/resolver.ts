import { textOf, type Span } from '../../../model/span.ts';
import { readPronoun, type Pronoun } from '../../../text/names/pronouns.ts';
import type { Attribution } from '../../attribution/layer.ts';
import type { Discourse } from '../meaning/discourse.ts';
import { findBeside, type Beside } from './beside.ts';
import { findEnclosing } from './enclosing.ts';
import type { Entity } from '../entities/entity.ts';
import { findInterviewed, readLabel } from './interview.ts';
import { findAnswerer, findLastActor } from './floating.ts';
import type { Scene } from '../meaning/scene.ts';
import type { DescriptionSource, Source, TokenRange } from '../reading/source.ts';
import { isUtterance } from '../reading/utterances.ts';

/** Who speaks in an attribution. */
export interface Speech {
  /** Undefined where nobody can be told. */
  readonly entity: Entity | undefined;
  /** Title or office in the words of the source; else empty. */
  readonly role: string;
}

const NOBODY: Speech = { entity: undefined, role: '' };

/** Finds who speaks in each attribution of one article. */
export class Resolver {
  readonly #scene: Scene;
  readonly #discourse: Discourse;
  readonly #attributions: readonly Attribution[];
  readonly #sources: readonly (Source | undefined)[];
  readonly #speeches = new Map<number, Speech>();
  readonly #beside = new Map<number, Beside>();

  /** @param sources what the words of each attribution's source are, by its index */
  constructor(
    scene: Scene,
    discourse: Discourse,
    attributions: readonly Attribution[],
    sources: readonly (Source | undefined)[],
  ) {
    this.#scene = scene;
    this.#discourse = discourse;
    this.#attributions = attributions;
    this.#sources = sources;
  }

  resolve(index: number): Speech {
    const known = this.#speeches.get(index);
    if (known !== undefined) return known;
    // A chain of attributions that refer to each other in a circle ends here.
    this.#speeches.set(index, NOBODY);
    const speech = this.#resolveOnce(index);
    this.#speeches.set(index, speech);
    return speech;
  }

  /**
   * The words that name who speaks in an attribution: its source, else, for a quotation that goes on or stands alone, where its
   * speaker was named last before it, or right behind it. Empty where nobody can be told.
   */
  findWords(index: number): readonly Span[] {
    const attribution = this.#attributions[index];
    if (attribution === undefined) return [];
    const { source, content } = attribution;
    if (hasWords(this.#scene.text, source)) return source;
    const beside = this.#besideOf(index);
    if (beside !== undefined) return [beside.words];
    const earlier = this.#earlierOf(index, attribution);
    if (earlier !== undefined && earlier < index) return this.findWords(earlier);
    const { entity } = this.resolve(index);
    const range = this.#scene.narrative.tokensOf(content);
    if (entity === undefined || range === undefined) return [];
    for (const reference of this.#scene.history.before(range.firstToken, Infinity, Infinity))
      if (reference.entity === entity) return [{ start: reference.start, end: reference.end }];
    return [];
  }

  #resolveOnce(index: number): Speech {
    const attribution = this.#attributions[index];
    const source = this.#sources[index];
    if (attribution === undefined) return NOBODY;
    if (!hasWords(this.#scene.text, attribution.source)) return this.#carryOver(index, attribution);
    const label = readLabel(textOf(this.#scene.text, attribution.source));
    if (label !== undefined)
      return label === 'asks'
        ? NOBODY
        : { entity: findInterviewed(this.#scene, this.#attributions), role: '' };
    if (source === undefined) return NOBODY;
    const entity = this.#mean(source, index, attribution);
    return { entity, role: readRole(source, entity) };
  }

  #mean(source: Source, index: number, attribution: Attribution): Entity | undefined {
    if (source.kind === 'description')
      return this.#discourse.mean(source, []) ?? this.#findUtterer(source, attribution);
    if (source.kind !== 'pronoun') return this.#discourse.mean(source, []);
    const { pronoun, token } = source;
    if (pronoun.person === 1) return this.#meanFirstPerson(pronoun, index);
    const entity = this.#discourse.mean(source, attribution.content);
    const isQuoted = this.#scene.narrative.isQuoted(token);
    return isQuoted && entity !== undefined && this.#findSpeakerAround(index) === entity ? undefined : entity;
  }

  /** "I" in a quotation is its speaker; "we" is only where a group speaks. */
  #meanFirstPerson({ isPlural }: Pronoun, index: number): Entity | undefined {
    const entity = this.#findSpeakerAround(index);
    return isPlural && entity?.kind === 'person' ? undefined : entity;
  }

  #findSpeakerAround(index: number): Entity | undefined {
    const { narrative } = this.#scene;
    const around = findEnclosing({ attributions: this.#attributions, narrative }, index);
    return around === undefined ? undefined : this.resolve(around).entity;
  }

  /** "Mr Ruiz’s remarks", "her comments": what they said is their own saying. */
  #findUtterer({ description, range }: DescriptionSource, attribution: Attribution): Entity | undefined {
    const { head, class: kind, determiner } = description;
    if (kind !== 'unknown' || !isUtterance(head) || !this.#isBesideCue(range, attribution)) return undefined;
    const { firstToken, endToken } = range;
    const pronoun = readPronoun(determiner);
    if (pronoun !== undefined)
      return this.#discourse.mean({ kind: 'pronoun', token: firstToken, pronoun }, []);
    const owner = this.#scene.mentions.find(
      (mention) => mention.isPossessive && mention.firstToken >= firstToken && mention.endToken < endToken,
    );
    return owner && this.#scene.entities.byMention.get(owner);
  }

  /** Where the cue stands apart ("Ruiz’s remarks came as Lee left, saying …"), the speaker may be somebody else. */
  #isBesideCue({ firstToken, endToken }: DescriptionSource['range'], { cue }: Attribution): boolean {
    const beside = this.#scene.narrative.tokensOf(cue?.spans.slice(0, 1) ?? []);
    return beside !== undefined && (beside.firstToken === endToken || beside.endToken === firstToken);
  }

  /** A quotation that goes on, or that nothing is said of. */
  #carryOver(index: number, attribution: Attribution): Speech {
    const { cue, content, quoted } = attribution;
    const beside = this.#besideOf(index);
    if (beside !== undefined) {
      const entity = this.#discourse.mean(beside.source, []);
      return { entity, role: readRole(beside.source, entity) };
    }
    const earlier = this.#earlierOf(index, attribution);
    if (earlier !== undefined && earlier !== index) return { entity: this.resolve(earlier).entity, role: '' };
    const range = this.#scene.narrative.tokensOf(content);
    if (cue !== null || quoted.length === 0 || range === undefined) return NOBODY;
    const { firstToken } = range;
    const asker = this.#findAsker(index);
    const entity =
      asker === undefined
        ? findLastActor(this.#scene, firstToken)
        : findAnswerer(this.#scene, firstToken, asker);
    return { entity, role: '' };
  }

  /** The attribution whose speaker goes on here: the stage before says so, or it is the paragraph before in a transcript. */
  #earlierOf(index: number, { continues }: Attribution): number | undefined {
    if (continues !== undefined) return continues;
    return this.#findBefore(index) !== undefined && this.#isTurn(index - 1) ? index - 1 : undefined;
  }

  /** Whether the attribution is a turn with a label, or goes on in one. */
  #isTurn(index: number): boolean {
    if (this.#besideOf(index) !== undefined) return this.#besideOf(index)?.isLabel === true;
    const source = this.#attributions[index]?.source ?? [];
    return (
      !hasWords(this.#scene.text, source) && this.#findBefore(index) !== undefined && this.#isTurn(index - 1)
    );
  }

  /** The last content of the attribution before, where that ends in the paragraph before. */
  #findBefore(index: number): TokenRange | undefined {
    const { narrative } = this.#scene;
    const before = narrative.tokensOf(this.#attributions[index - 1]?.content.slice(-1) ?? []);
    const own = narrative.tokensOf(this.#attributions[index]?.content ?? []);
    if (before === undefined || own === undefined) return undefined;
    const distance = narrative.paragraphOf(own.firstToken) - narrative.paragraphOf(before.firstToken);
    return distance === 1 ? before : undefined;
  }

  #besideOf(index: number): Beside | undefined {
    const attribution = this.#attributions[index];
    const known = this.#beside.get(index) ?? (attribution && findBeside(this.#scene, attribution));
    if (known !== undefined) this.#beside.set(index, known);
    return known;
  }

  /** Who asked the question that the paragraph before ends with. */
  #findAsker(index: number): Entity | undefined {
    const before = this.#findBefore(index);
    if (before === undefined) return undefined;
    const isQuestion = this.#scene.narrative.segments.tokens
      .slice(Math.max(before.firstToken, before.endToken - 2), before.endToken)
      .some(({ text }) => text === '?');
    return isQuestion ? this.resolve(index - 1).entity : undefined;
  }
}

/** Not so for the stop or dash that a signature leaves. */
function hasWords(text: string, source: readonly Span[]): boolean {
  return source.some(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)));
}

/** "the US president" tells the role "US president"; "the 78-year-old" and "his sister" none. */
function readRole(source: Source, entity: Entity | undefined): string {
  if (source.kind === 'name') return source.role;
  if (source.kind !== 'description' || entity?.status !== 'named') return '';
  const { text, description } = source;
  if (!/^(?:office|role|spokesperson)$/.test(description.class)) return '';
  const { determiner } = description;
  if (readPronoun(determiner) !== undefined) return '';
  return /^(?:the|an?)$/.test(determiner) ? text.slice(determiner.length).trim() : text;
}
