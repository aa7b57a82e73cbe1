import type { Description } from '../../../text/names/describe.ts';
import type { NameMention } from '../../../text/names/mentions.ts';
import type { Entity } from '../entities/entity.ts';
import type { Entities } from '../entities/gather.ts';
import { History } from './history.ts';
import type { Narrative } from '../reading/narrative.ts';
import type { TokenRange } from '../reading/source.ts';
import { indexNouns, type NounIndex } from '../entities/nouns.ts';

/** What is known where a pronoun or a description is read. */
export interface Scene {
  readonly text: string;
  readonly narrative: Narrative;
  /** In text order. */
  readonly mentions: readonly NameMention[];
  /** By first token. */
  readonly mentionAt: ReadonlyMap<number, NameMention>;
  readonly entities: Entities;
  readonly nouns: NounIndex;
  readonly history: History;
}

/** Those of the `names` count that may mean somebody. */
export function createScene(
  text: string,
  narrative: Narrative,
  names: readonly NameMention[],
  entities: Entities,
): Scene {
  const mentions = names.filter(
    (mention) => entities.byMention.has(mention) || entities.bearersOf(mention).length > 0,
  );
  return {
    text,
    narrative,
    mentions,
    mentionAt: new Map(mentions.map((mention) => [mention.firstToken, mention])),
    entities,
    nouns: indexNouns(entities.all),
    history: new History(),
  };
}

/** A description where it stands. */
export interface Phrase extends TokenRange {
  readonly description: Description;
}

/** A description and its first token. */
export interface Describing {
  readonly description: Description;
  readonly token: number;
  /** Whom "his" and "her" mean where the description begins so. */
  readonly owner: Entity | undefined;
}

/** The nearest entity, at most `reach` told sentences back, that the filter lets through. */
export function findLast(
  { history, narrative }: Scene,
  token: number,
  reach: number,
  accept: (entity: Entity) => boolean,
): Entity | undefined {
  return history.findLast(token, narrative.positionOf(token), reach, accept);
}
