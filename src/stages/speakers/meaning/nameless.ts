import type { SpeakerKind } from '../../../model/speaker.ts';
import { isPersonClass, type Description } from '../../../text/names/describe.ts';
import { createEntity, type Entity } from '../entities/entity.ts';
import { findLast, type Phrase, type Scene } from './scene.ts';
import { isSpeakable } from '../reading/speakable.ts';

/** Told sentences within which "the man" takes up one of several nameless men. */
const REACH = 4;

/** What follows the noun phrase: ", who …", ", a …", " released on …". */
const CLAUSE =
  /(?:,\s+(?:who|which|whose|where|when|an?|the|one|including|such)\s|\s(?:who|which|whose|that|issued|released|published|posted|filed|obtained|seen|written|sent|given|made|conducted|commissioned|provided|dated|signed|distributed|delivered)\s).*$/u;

const WRITER =
  /\sby\s(?:the\s)?(?:\p{Ll}+\s){0,3}(?:\p{Lu}[\p{L}'’-]*(?:\s(?:of|for|and|the)(?=\s\p{Lu}))*\s?)+(?<!\s)/u;

/** Keeps those of whom an article tells a description and no name. */
export class Nameless {
  readonly #byHead = new Map<string, Entity[]>();

  /** Whom the phrase takes up or tells anew; undefined where nobody can be meant by it. */
  find(scene: Scene, phrase: Phrase, owner: Entity | undefined): Entity | undefined {
    const { description, firstToken } = phrase;
    const earlier = this.#findEarlier(description);
    const [only, another] = earlier;
    if (only !== undefined && another === undefined) return only;
    const last = findLast(scene, firstToken, REACH, (entity) => earlier.includes(entity));
    if (last !== undefined) return last;
    const isOpened = isSpeakable(scene.narrative.segments.tokens, description, phrase);
    return isOpened ? this.open(write(scene, phrase, owner), description) : undefined;
  }

  /** Those whom "the spokesman" may take up after "a spokesman for the port". */
  #findEarlier(description: Description): readonly Entity[] {
    const isBack = /^(?:the|this|that|these|those)$/.test(description.determiner);
    const isShort =
      description.modifiers.every((word) => word === 'same') && description.complement.length === 0;
    return isBack && isShort ? (this.#byHead.get(keyOf(description)) ?? []) : [];
  }

  /**
   * The one who is described in these words; opened where they are new.
   * @param written with the owner’s name in the place of "his", in lower case where it is no name
   */
  open(written: string, description: Description): Entity {
    const name = cutClause(written, description).replace(/\s+/gu, ' ');
    const key = keyOf(description);
    const earlier = this.#byHead.get(key) ?? [];
    const plain = withoutArticle(name);
    const known = earlier.find((entity) => withoutArticle(entity.name) === plain);
    if (known !== undefined) {
      // A headline leaves the article out.
      if (name.length > known.name.length) known.name = name;
      return known;
    }
    const { gender, isPlural } = description;
    const entity = createEntity({ kind: kindOf(description), status: 'described', name, gender, isPlural });
    if (isPersonClass(description)) entity.roles.add(name);
    this.#byHead.set(key, [...earlier, entity]);
    return entity;
  }
}

/** The words in lower case where they are no name, with "Ana Ruiz’s" for "her" where it is clear whose. */
function write({ text, narrative }: Scene, phrase: Phrase, owner: Entity | undefined): string {
  const { determiner } = phrase.description;
  const first = narrative.segments.tokens[phrase.firstToken];
  const last = narrative.segments.tokens[phrase.endToken - 1];
  const written = text.slice(first?.start, last?.end);
  if (owner?.kind === 'person' && determiner !== '')
    return `${owner.name}’s${written.slice(determiner.length)}`;
  const isName = first?.tag === 'PROPN' || (determiner === '' && !/^\p{Lu}\p{Ll}/u.test(written));
  return isName ? written : written.slice(0, 1).toLowerCase() + written.slice(1);
}

/** Of a document’s clause who wrote it stays: "a poll published on Monday by Canvass North". */
function cutClause(written: string, { class: kind }: Description): string {
  const short = written.replace(CLAUSE, '');
  const clause = written.slice(short.length);
  const isWritten = kind === 'document' && !/^\s(?:obtained|seen|sent|signed)\s/.test(clause);
  const writer = isWritten ? WRITER.exec(clause)?.[0] : undefined;
  return writer === undefined ? short : short + writer;
}

function withoutArticle(name: string): string {
  return name.toLowerCase().replace(/^(?:the|an?) /, '');
}

function keyOf({ head, isPlural }: Description): string {
  return `${head} ${String(isPlural)}`;
}

function kindOf(description: Description): SpeakerKind {
  if (isPersonClass(description)) return 'person';
  return description.class === 'group' || description.class === 'document' ? description.class : 'unknown';
}
