import type { Span } from '../../../model/span.ts';
import { describe, isPersonClass } from '../../../text/names/describe.ts';
import type { NameMention } from '../../../text/names/mentions.ts';
import type { Pronoun } from '../../../text/names/pronouns.ts';
import { chooseAntecedent, PERSON_REACH } from './antecedents.ts';
import { findBody } from './bodies.ts';
import type { Entity } from '../entities/entity.ts';
import { findByEpithet } from './epithets.ts';
import { findHolder, findNational } from './holders.ts';
import { findFollowing, findIntroduced } from './leads.ts';
import { readNational } from '../reading/nationals.ts';
import { Joints } from '../entities/joints.ts';
import { Nameless } from './nameless.ts';
import type { Place } from '../reading/places.ts';
import { meanPersonal } from './personal.ts';
import { findAntecedentPhrase } from '../reading/relative.ts';
import type { Describing, Phrase, Scene } from './scene.ts';
import { isPredicate } from '../reading/phrases.ts';
import { readSource, type Source } from '../reading/source.ts';
import type { ToldSource } from '../reading/told-sources.ts';
import { findTogether } from './together.ts';

const INDEFINITE = /^(?:an?|some|any|another|each|every|one|no|several|many|few|most|other|others)$/;

/** Who is meant where: reads the telling once from top to bottom, and answers for quoted places afterwards. */
export class Discourse {
  readonly #scene: Scene;
  readonly #nameless = new Nameless();
  readonly #joints = new Joints();
  /** First token of a pronoun or description to whom it means; undefined where that cannot be told. */
  readonly #pronouns = new Map<number, Entity | undefined>();
  readonly #phrases = new Map<number, Entity | undefined>();

  constructor(scene: Scene, places: readonly Place[], told: ReadonlyMap<number, ToldSource>) {
    this.#scene = scene;
    for (const place of places) {
      const entity = this.#read(place, told.get(place.firstToken));
      if (entity !== undefined && isRemembered(entity, place)) this.#remember(entity, place);
    }
  }

  /** Whom the words of a source mean; undefined where that cannot be told. What is named in `ignored` does not count. */
  mean(source: Source, ignored: readonly Span[]): Entity | undefined {
    switch (source.kind) {
      case 'pronoun':
        return this.#pronouns.has(source.token)
          ? this.#pronouns.get(source.token)
          : this.#meanPronoun(source.token, source.pronoun, ignored);
      case 'name':
        return this.#meanName(source.mention);
      case 'several':
        return this.#meanJoint(source.parts.map(({ mention }) => mention));
      case 'description':
        return this.#phrases.has(source.range.firstToken)
          ? this.#phrases.get(source.range.firstToken)
          : this.#meanPhrase({ ...source.range, description: source.description });
    }
  }

  #read(place: Place, said: ToldSource | undefined): Entity | undefined {
    const { firstToken } = place;
    switch (place.kind) {
      case 'name':
        return this.#meanName(place.mention);
      case 'joint':
        return this.#meanJoint(place.mentions);
      case 'pronoun': {
        const { gender } = place.pronoun;
        const isAsked = place.part === 'source' || gender === 'm' || gender === 'f';
        const found = isAsked
          ? this.#meanPronoun(firstToken, place.pronoun, said?.contents ?? [])
          : undefined;
        const entity = said?.isText === true && found?.kind !== 'document' ? undefined : found;
        this.#pronouns.set(firstToken, entity);
        return entity;
      }
      case 'description': {
        const entity = this.#meanPhrase(place);
        this.#phrases.set(firstToken, entity);
        return entity;
      }
    }
  }

  #remember(entity: Entity, { firstToken, endToken, part }: Place): void {
    const { narrative, history } = this.#scene;
    const { tokens } = narrative.segments;
    const start = tokens[firstToken]?.start ?? 0;
    const end = tokens[endToken - 1]?.end ?? start;
    history.push({ entity, token: firstToken, position: narrative.positionOf(firstToken), part, start, end });
  }

  #meanName(mention: NameMention): Entity | undefined {
    const { entities } = this.#scene;
    return this.#meanNational(mention) ?? entities.byMention.get(mention) ?? this.#settle(mention);
  }

  /** Of several who bear the surname the one who is named often and was spoken of lately; else nobody in particular. */
  #settle(mention: NameMention): Entity | undefined {
    const { entities, history, narrative } = this.#scene;
    const bearers = entities.bearersOf(mention);
    if (bearers.length === 0) return undefined;
    const { firstToken } = mention;
    const most = Math.max(...bearers.map((bearer) => bearer.mentions.length));
    const lately = chooseAntecedent(history, {
      token: firstToken,
      position: narrative.positionOf(firstToken),
      fit: (entity) => (bearers.includes(entity) ? entity.mentions.length / most : 0),
      ignored: [],
      reach: PERSON_REACH,
    });
    return entities.settle(mention, lately);
  }

  /** "the American" is a person, not a country. */
  #meanNational({ kind, name, firstToken, endToken }: NameMention): Entity | undefined {
    const { tokens } = this.#scene.narrative.segments;
    if (kind !== 'place' || tokens[firstToken - 1]?.lower !== 'the') return undefined;
    if (readNational(name) === undefined || /^(?:NOUN|ADJ|PROPN)$/.test(tokens[endToken]?.tag ?? ''))
      return undefined;
    const description = { ...describe('the person'), head: name };
    return findNational(this.#scene, name) ?? this.#nameless.open(`the ${name}`, description);
  }

  #meanJoint(mentions: readonly NameMention[]): Entity | undefined {
    const members = mentions.flatMap((mention) => this.#meanName(mention) ?? []);
    const isWhole = members.length === mentions.length && members.length > 1;
    return isWhole ? this.#joints.join(members) : undefined;
  }

  #meanPronoun(token: number, pronoun: Pronoun, ignored: readonly Span[]): Entity | undefined {
    if (pronoun.kind === 'relative') return this.#meanRelative(token, pronoun);
    if (pronoun.person !== 3 || pronoun.kind === 'indefinite') return undefined;
    const asked = { token, pronoun, ignored };
    return meanPersonal(this.#scene, asked, (mention) => this.#meanName(mention));
  }

  /** "Ruiz, who said": what stands before the pronoun. */
  #meanRelative(token: number, { gender }: Pronoun): Entity | undefined {
    const { text, narrative, mentions } = this.#scene;
    const { tokens } = narrative.segments;
    const isThing = gender === 'n';
    const phrase = findAntecedentPhrase(tokens, mentions, token, !isThing);
    if (phrase === undefined) return undefined;
    if (isPredicate(tokens, phrase.firstToken)) return this.#findSubject(token);
    const source = readSource(text, tokens, mentions, phrase);
    const beside = mentions.find(
      ({ phraseStart, phraseEnd }) => phraseStart < phrase.endToken && phrase.endToken <= phraseEnd,
    );
    const entity =
      beside !== undefined
        ? this.#meanName(beside)
        : source && source.kind !== 'pronoun'
          ? this.mean(source, [])
          : undefined;
    return isThing && entity?.kind === 'person' ? undefined : entity;
  }

  /** "Ruiz is a lawyer who": the subject of the sentence. */
  #findSubject(token: number): Entity | undefined {
    const { narrative, history } = this.#scene;
    const sentence = [...history.before(token, narrative.positionOf(token), 0)];
    return sentence.find(({ part }) => part === 'subject')?.entity;
  }

  #meanPhrase(phrase: Phrase): Entity | undefined {
    const { description, firstToken } = phrase;
    const owner = this.#findOwner(phrase);
    const describing: Describing = { description, token: firstToken, owner };
    const isIndefinite = INDEFINITE.test(description.determiner);
    const named =
      this.#findApposed(phrase) ??
      (isIndefinite
        ? findIntroduced(this.#scene, describing)
        : (this.#findNamed(describing) ?? findFollowing(this.#scene, describing)));
    return named ?? this.#nameless.find(this.#scene, phrase, owner);
  }

  /** "the team’s coach" before ", Ana Ruiz" */
  #findApposed({ firstToken, endToken }: Phrase): Entity | undefined {
    const { narrative, mentionAt } = this.#scene;
    if (narrative.segments.tokens[endToken]?.text !== ',') return undefined;
    const mention = mentionAt.get(endToken + 1);
    const isBeside =
      mention !== undefined && firstToken < mention.phraseStart && mention.phraseStart < endToken;
    return isBeside ? this.#meanName(mention) : undefined;
  }

  /** "his sister", "Ruiz’s sister" */
  #findOwner({ description, firstToken }: Phrase): Entity | undefined {
    if (description.possessor.length === 0) return this.#pronouns.get(firstToken);
    const mention = this.#scene.mentionAt.get(firstToken);
    return mention?.isPossessive === true ? this.#meanName(mention) : undefined;
  }

  #findNamed(describing: Describing): Entity | undefined {
    const { description } = describing;
    if (description.isPlural) return findTogether(this.#scene, describing);
    if (isPersonClass(description)) return findHolder(this.#scene, describing);
    return (
      (description.class === 'group' ? findBody(this.#scene, describing) : undefined) ??
      findByEpithet(this.#scene, describing)
    );
  }
}

/** Nobody asks later for one who has no name and neither speaks nor acts. */
function isRemembered({ status, isPlural }: Entity, { part }: Place): boolean {
  return status === 'named' || isPlural || part === 'source' || part === 'subject';
}
