import type { SpeakerKind } from '../../../model/speaker.ts';
import type { Gender } from '../../../text/names/lexicon.ts';
import type { NameMention } from '../../../text/names/mentions.ts';

/** Who or what is spoken of in an article: by the names that it goes by, or by a description where no name is told. */
export interface Entity {
  /** Of a name that may be either, `person` until the telling says otherwise. */
  kind: SpeakerKind;
  readonly status: 'named' | 'described';
  /** The fullest name, without title; else the description as written. */
  name: string;
  gender: Gender | null;
  /** Whether a title told the gender, and not the first name alone. */
  isGenderTold: boolean;
  /** Whether "they" takes it up and "it" does not: "officials", two who speak at once. */
  readonly isPlural: boolean;
  /** Name as written to how often. */
  readonly forms: Map<string, number>;
  /** Titles and offices as written, in text order. */
  readonly roles: Set<string>;
  /** What is known of the bearer beside: offices of state at the time of publication, what somebody was before. In lower case. */
  readonly others: string[];
  /** Nouns that a body is called by, in lower case: "charity" in "the charity Lifeline". */
  readonly nouns: Set<string>;
  readonly mentions: NameMention[];
  /** Those who speak at once; else empty. */
  readonly members: readonly Entity[];
}

type Known = Pick<Entity, 'kind' | 'status' | 'name'> &
  Partial<Pick<Entity, 'gender' | 'isPlural' | 'members'>>;

export function createEntity(known: Known): Entity {
  return {
    gender: null,
    isGenderTold: false,
    isPlural: false,
    members: [],
    ...known,
    forms: new Map(),
    roles: new Set(),
    others: [],
    nouns: new Set(),
    mentions: [],
  };
}

/** "Ruiz and Lee"; "Ruiz, Lee and Sato". */
export function joinEntities(members: readonly Entity[]): Entity {
  const names = members.map(({ name }) => name);
  return createEntity({
    kind: 'group',
    status: members.every(({ status }) => status === 'named') ? 'named' : 'described',
    name: `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`,
    isPlural: true,
    members,
  });
}

/** All that a person may be called by. */
export function rolesOf({ roles, others }: Entity): string[] {
  return [...roles, ...others];
}
