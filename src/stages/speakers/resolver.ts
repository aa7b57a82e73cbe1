import type { SpeakerKind } from '../../model/speaker.ts';
import { describe, isPersonClass, type Description } from '../../text/names/describe.ts';
import { CALENDAR } from '../../text/names/runs.ts';
import { readPronoun, type Pronoun } from '../../text/names/pronouns.ts';
import type { Gender } from '../../text/names/lexicon.ts';
import type { NameMention } from '../../text/names/mentions.ts';
import type { Attribution } from '../attribution/layer.ts';
import { findCounterpart, findDescribed } from './descriptions.ts';
import type { Discourse } from './discourse.ts';
import { findEnclosing } from './enclosing.ts';
import { isNational } from './designations.ts';
import type { Entities, Entity } from './entities.ts';
import { UNKNOWN, type Meaning } from './meaning.ts';
import type { Narrative } from './narrative.ts';
import { isUtterance } from './utterances.ts';
import { readSource, type Source, type TokenRange } from './source.ts';

/** Told sentences within which "they" and "it" mean the group that spoke last. */
const GROUP_REACH = 3;
/** Attributions before one among which the group that spoke is sought. */
const GROUP_LOOK = 40;

export interface ResolverInput {
  readonly text: string;
  readonly narrative: Narrative;
  readonly mentions: readonly NameMention[];
  readonly entities: Entities;
  readonly discourse: Discourse;
  /** First token of a designation to the person whom it means. */
  readonly designations: ReadonlyMap<number, Entity>;
  readonly attributions: readonly Attribution[];
}

/** What follows the noun phrase: ", who …", ", a …", " released on …". */
const CLAUSE =
  /(?:,\s+(?:who|which|whose|where|when|an?|the|one|including|such)\s|\s(?:who|which|whose|that|issued|released|published|posted|filed|obtained|seen|written|sent|given|made|conducted|commissioned|provided|dated|signed|distributed|delivered)\s).*$/u;

/** Finds whom each attribution's source means. */
export class Resolver {
  readonly #input: ResolverInput;
  readonly #meanings = new Map<number, Meaning>();
  /** Descriptions of the article by head noun, for "the report" after "a report by the auditors". */
  readonly #described = new Map<string, Meaning[]>();

  constructor(input: ResolverInput) {
    this.#input = input;
  }

  /** The meaning of the attribution's source; `unknown` where it cannot be told. */
  resolve(index: number): Meaning {
    const known = this.#meanings.get(index);
    if (known !== undefined) return known;
    // A chain of attributions that refer to each other in a circle ends here.
    this.#meanings.set(index, UNKNOWN);
    const meaning = this.#resolveOnce(index);
    this.#meanings.set(index, meaning);
    return meaning;
  }

  #resolveOnce(index: number): Meaning {
    const { text, narrative, mentions, attributions } = this.#input;
    const attribution = attributions[index];
    if (attribution === undefined) return UNKNOWN;
    if (attribution.source.length === 0) {
      const { continues } = attribution;
      return continues === undefined || continues === index ? UNKNOWN : this.resolve(continues);
    }
    const range = narrative.tokensOf(attribution.source);
    const source = range && readSource(text, narrative.segments.tokens, mentions, range);
    return source === undefined ? UNKNOWN : this.#mean(source, index);
  }

  #mean(source: Source, index: number): Meaning {
    switch (source.kind) {
      case 'pronoun':
        return this.#meanPronoun(source.token, source.pronoun, index);
      case 'several':
        return { kind: 'several', parts: source.parts.map((part) => this.#mean(part, index)) };
      case 'name': {
        return this.#meanNational(source.mention) ?? this.#meanName(source.mention, source.role);
      }
      case 'description':
        return this.#meanDescription(source.text, source.description, source.range, index);
    }
  }

  #meanName(mention: NameMention, role: string): Meaning {
    const entity = this.#input.entities.byMention.get(mention);
    return entity === undefined ? UNKNOWN : { kind: 'entity', entity, role };
  }

  /** "the American" is a person, not a country. */
  #meanNational({ kind, name, firstToken }: NameMention): Meaning | undefined {
    const { designations, narrative } = this.#input;
    const isDefinite = narrative.segments.tokens[firstToken - 1]?.lower === 'the';
    if (kind !== 'place' || !isDefinite || !isNational(name)) return undefined;
    const entity = designations.get(firstToken - 1);
    return entity === undefined
      ? { kind: 'described', name: `the ${name}`, speaker: 'person', role: '' }
      : { kind: 'entity', entity, role: '' };
  }

  #meanPronoun(token: number, pronoun: Pronoun, index: number): Meaning {
    if (pronoun.kind === 'relative') {
      const meaning = this.#meanRelative(token, index);
      const isThing = pronoun.gender === 'n';
      return isThing && meaning.kind === 'entity' && meaning.entity.kind === 'person' ? UNKNOWN : meaning;
    }
    if (pronoun.person === 1) return this.#meanFirstPerson(pronoun, index);
    if (pronoun.person === 2) return UNKNOWN;
    if (pronoun.kind === 'indefinite') return UNKNOWN;
    const { gender } = pronoun;
    if (gender !== 'm' && gender !== 'f') return this.#meanGroup(index, token, pronoun.isPlural);
    const { discourse, narrative, attributions } = this.#input;
    const described = narrative.isQuoted(token) ? undefined : this.#findDescribedBefore(index, token, gender);
    if (described !== undefined) return described;
    const entity = discourse.resolve(token, gender, attributions[index]?.content);
    if (entity === undefined) return UNKNOWN;
    const around = narrative.isQuoted(token) ? findEnclosing(this.#input, index) : undefined;
    const speaker = around === undefined ? undefined : this.resolve(around);
    if (speaker?.kind === 'entity' && speaker.entity === entity) return UNKNOWN;
    return { kind: 'entity', entity, role: '' };
  }

  /** Whom the same pronoun meant a cue before; or the nameless person ("a neighbour") who spoke just before, where nobody was named since. */
  #findDescribedBefore(index: number, token: number, gender: Gender): Meaning | undefined {
    const { attributions, narrative, discourse } = this.#input;
    const range = narrative.tokensOf(attributions[index - 1]?.source ?? []);
    if (range?.firstToken === token) return this.resolve(index - 1);
    if (range === undefined || range.firstToken > token) return undefined;
    const distance = narrative.positionOf(token) - narrative.positionOf(range.firstToken);
    const meaning = this.resolve(index - 1);
    if (distance > 1 || meaning.kind !== 'described' || meaning.speaker !== 'person') return undefined;
    if (/^(?:each|every|no|any) /u.test(meaning.name)) return undefined;
    const known = describe(meaning.name).gender;
    if (known !== null && known !== gender) return undefined;
    return discourse.isNamedBetween(range.endToken, token, gender) ? undefined : meaning;
  }

  /** "I" in a quotation is its speaker; "we" is only where a group speaks. */
  #meanFirstPerson({ isPlural }: Pronoun, index: number): Meaning {
    const around = findEnclosing(this.#input, index);
    const meaning = around === undefined ? UNKNOWN : this.resolve(around);
    return isPlural && !isGroup(meaning) ? UNKNOWN : meaning;
  }

  /** The group, or for "it" also the document, that spoke shortly before. */
  #meanGroup(index: number, token: number, isPlural: boolean): Meaning {
    const { attributions, narrative } = this.#input;
    const position = narrative.positionOf(token);
    for (let earlier = index - 1; earlier >= 0 && earlier > index - GROUP_LOOK; earlier -= 1) {
      const range = narrative.tokensOf(attributions[earlier]?.source ?? []);
      if (range === undefined) continue;
      if (position - narrative.positionOf(range.firstToken) > GROUP_REACH) break;
      const meaning = this.resolve(earlier);
      if (isGroup(meaning) || (!isPlural && isDocument(meaning))) return meaning;
    }
    return UNKNOWN;
  }

  /** "Ruiz, who said": what stands before the pronoun. */
  #meanRelative(token: number, index: number): Meaning {
    const { narrative, mentions, text } = this.#input;
    const { tokens } = narrative.segments;
    let end = token;
    while (end > 0 && /^[,(–—]$/u.test(tokens[end - 1]?.text ?? '')) end -= 1;
    let start = end;
    const isInner = (at: number) =>
      /^(?:NOUN|PROPN|ADJ|NUM|DET)$/u.test(tokens[at]?.tag ?? '') || tokens[at]?.text === '-';
    while (
      start > 0 &&
      end - start < 12 &&
      isInner(start - 1) &&
      tokens[start - 1]?.sentence === tokens[token]?.sentence
    ) {
      start -= 1;
      if (tokens[start]?.tag === 'DET') break;
    }
    const source =
      end > start ? readSource(text, tokens, mentions, { firstToken: start, endToken: end }) : undefined;
    return source === undefined || source.kind === 'pronoun' ? UNKNOWN : this.#mean(source, index);
  }

  #meanDescription(written: string, description: Description, range: TokenRange, index: number): Meaning {
    const { entities, discourse } = this.#input;
    const entity =
      this.#input.designations.get(range.firstToken) ??
      this.#findCounterpart(description, range) ??
      findDescribed(description, entities, discourse, range.firstToken) ??
      this.#findCapitalised(written, description);
    if (entity !== undefined) return { kind: 'entity', entity, role: readOwnRole(written, description) };
    const owner = this.#isBesideCue(range, index) ? this.#findOwner(description, range) : undefined;
    if (owner !== undefined) return { kind: 'entity', entity: owner, role: '' };
    const short = description.modifiers.length === 0 && description.complement.length === 0;
    const isBack = short && /^(?:the|this|that)$/u.test(description.determiner);
    const key = `${description.head} ${String(description.isPlural)}`;
    const earlier = this.#described.get(key) ?? [];
    const [only, another] = earlier;
    if (isBack && only !== undefined && another === undefined) return only;
    if (!this.#isSpeaker(description, range)) return UNKNOWN;
    const name = this.#nameDescription(written.replace(CLAUSE, ''), description, range);
    const same = earlier.find((meaning) => meaning.kind === 'described' && meaning.name === name);
    if (same !== undefined) return same;
    const role = isPersonClass(description) ? name : '';
    const meaning: Meaning = { kind: 'described', name, speaker: kindOf(description), role };
    this.#described.set(key, [...earlier, meaning]);
    return meaning;
  }

  /** "Mr Ruiz’s remarks", "her comments": what they said is their own saying. */
  #findOwner({ head, class: kind, determiner }: Description, { firstToken, endToken }: TokenRange) {
    if (kind !== 'unknown' || !isUtterance(head)) return undefined;
    const { mentions, entities, discourse } = this.#input;
    const gender = readPronoun(determiner)?.gender;
    if (gender === 'm' || gender === 'f') return discourse.resolve(firstToken, gender);
    const owner = mentions.find(
      (mention) => mention.isPossessive && mention.firstToken >= firstToken && mention.endToken < endToken,
    );
    return owner && entities.byMention.get(owner);
  }

  /** Where the cue stands apart ("Ruiz’s remarks came as Lee left, saying …"), the speaker may be somebody else. */
  #isBesideCue({ firstToken, endToken }: TokenRange, index: number): boolean {
    const { attributions, narrative } = this.#input;
    const cue = narrative.tokensOf(attributions[index]?.cue?.spans.slice(0, 1) ?? []);
    return cue !== undefined && (cue.firstToken === endToken || cue.endToken === firstToken);
  }

  /** Persons, bodies and documents speak, and names of unknown kind ("CBC.ca", "the Who"); a day, a thing and an idea do not. */
  #isSpeaker({ class: kind, head, determiner }: Description, { firstToken, endToken }: TokenRange): boolean {
    if (kind !== 'unknown' || (determiner === 'the' && readPronoun(head) !== undefined)) return true;
    const tokens = this.#input.narrative.segments.tokens.slice(firstToken, endToken);
    if (tokens.some(({ text }) => /^\p{Lu}{2,}$|^\p{Lu}[\p{L}\d]*\.\p{L}/u.test(text))) return true;
    const at = tokens.find(({ lower }) => lower === head);
    const isOpening = at?.index === firstToken;
    return !isOpening && at?.tag === 'PROPN' && /^\p{Lu}/u.test(at.text) && !CALENDAR.test(at.lower);
  }

  #findCounterpart(description: Description, { firstToken }: TokenRange) {
    const gender = readPronoun(description.determiner)?.gender;
    if (description.head !== 'counterpart' || (gender !== 'm' && gender !== 'f')) return undefined;
    const { discourse, entities } = this.#input;
    const owner = discourse.resolve(firstToken, gender);
    return owner && findCounterpart(description, owner, entities);
  }

  /** In headlines, where capitals tell nothing: the person whose name the head is. */
  #findCapitalised(written: string, { head, class: kind }: Description) {
    const { entities } = this.#input;
    const at = written.toLowerCase().lastIndexOf(head);
    const isCapital = kind === 'unknown' && head !== '' && at >= 0 && /^\p{Lu}/u.test(written.slice(at));
    return isCapital ? (entities.findByName(written) ?? entities.findByName(head)) : undefined;
  }

  /** "Ana Ruiz's campaign" for "her campaign", where it is clear whose. */
  #nameDescription(written: string, { determiner }: Description, { firstToken }: TokenRange): string {
    const gender = readPronoun(determiner)?.gender;
    const tag = this.#input.narrative.segments.tokens[firstToken]?.tag;
    const isName = tag === 'PROPN' || (determiner === '' && !/^\p{Lu}\p{Ll}/u.test(written));
    const lowered = isName ? written : written.slice(0, 1).toLowerCase() + written.slice(1);
    if (gender !== 'm' && gender !== 'f') return lowered;
    const owner = this.#input.discourse.resolve(firstToken, gender);
    return owner === undefined ? lowered : `${owner.name}’s${written.slice(determiner.length)}`;
  }
}

/** "the US president" tells the role "US president"; "the 78-year-old" none. */
function readOwnRole(written: string, { class: kind, determiner }: Description): string {
  if (kind !== 'office' && kind !== 'role' && kind !== 'spokesperson') return '';
  return determiner === 'the' ? written.slice(determiner.length).trim() : written;
}

function kindOf(description: Description): SpeakerKind {
  if (isPersonClass(description)) return 'person';
  return description.class === 'group' || description.class === 'document' ? description.class : 'unknown';
}

function isGroup(meaning: Meaning): boolean {
  if (meaning.kind === 'several') return true;
  if (meaning.kind === 'entity') return meaning.entity.kind === 'group';
  return meaning.kind === 'described' && (meaning.speaker === 'group' || describe(meaning.name).isPlural);
}

function isDocument(meaning: Meaning): boolean {
  return meaning.kind === 'described' && meaning.speaker === 'document';
}
