import { contentId } from '../../model/ids.ts';
import type { ClaimSpeaker, Speaker, SpeakerKind } from '../../model/speaker.ts';
import type { Span } from '../../model/span.ts';
import { foldName } from '../../text/names/fold.ts';
import { parsePersonName } from '../../text/names/parse.ts';
import type { Entity } from './entities.ts';
import { compareText } from '../../model/order.ts';

/** Whom the words of a source mean. */
export type Meaning =
  | { readonly kind: 'entity'; readonly entity: Entity; readonly role: string }
  | {
      readonly kind: 'described';
      readonly name: string;
      readonly speaker: SpeakerKind;
      readonly role: string;
    }
  | { readonly kind: 'several'; readonly parts: readonly Meaning[] }
  | { readonly kind: 'unknown' };

export const UNKNOWN: Meaning = { kind: 'unknown' };

/** Keeps one speaker per person, group, document and description of the article. */
export class SpeakerRegister {
  readonly #articleId: string;
  readonly #speakers = new Map<string, Speaker>();
  readonly #named = new Map<Entity, Speaker>();

  constructor(articleId: string) {
    this.#articleId = articleId;
  }

  /** Sorted by id. */
  list(): Speaker[] {
    return [...this.#speakers.values()].sort((a, b) => compareText(a.id, b.id));
  }

  /** The speaker of one attribution; those who are new are registered. */
  enter(meaning: Meaning, spans: readonly Span[], text: string): ClaimSpeaker {
    const members = meaning.kind === 'several' ? meaning.parts.map((part) => this.#register(part)) : [];
    const speaker = meaning.kind === 'several' ? this.#join(members) : this.#register(meaning);
    const { id, name, kind, status } = speaker;
    return {
      spans,
      text,
      id,
      name,
      kind,
      status,
      role: readRole(meaning),
      memberIds: members.map((one) => one.id),
    };
  }

  #register(meaning: Meaning): Speaker {
    const speaker = this.#build(meaning);
    const known = this.#speakers.get(speaker.id);
    if (known === undefined) this.#speakers.set(speaker.id, speaker);
    return known ?? speaker;
  }

  #build(meaning: Meaning): Speaker {
    if (meaning.kind !== 'entity') return buildUnnamed(this.#articleId, meaning);
    const { entity } = meaning;
    const speaker = this.#named.get(entity) ?? buildNamed(this.#articleId, entity);
    this.#named.set(entity, speaker);
    return speaker;
  }

  #join(members: readonly Speaker[]): Speaker {
    const ids = members.map(({ id }) => id).sort(compareText);
    const speaker: Speaker = {
      id: contentId('s', ['several', ...ids]),
      name: joinNames(members.map(({ name }) => name)),
      kind: 'group',
      status: members.every(({ status }) => status === 'named') ? 'named' : 'described',
      aliases: [],
      roles: [],
    };
    this.#speakers.set(speaker.id, this.#speakers.get(speaker.id) ?? speaker);
    return speaker;
  }
}

/** "Ruiz and Lee"; "Ruiz, Lee and Sato". */
function joinNames(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

function readRole(meaning: Meaning): string {
  if (meaning.kind === 'entity') return meaning.role || ([...meaning.entity.roles][0] ?? '');
  return meaning.kind === 'described' ? meaning.role : '';
}

function buildUnnamed(articleId: string, meaning: Meaning): Speaker {
  if (meaning.kind === 'described') {
    const { name, speaker } = meaning;
    const id = contentId('s', [articleId, foldName(name)]);
    return { id, name, kind: speaker, status: 'described', aliases: [], roles: [] };
  }
  const id = contentId('s', [articleId, 'unknown']);
  return { id, name: '', kind: 'unknown', status: 'unknown', aliases: [], roles: [] };
}

/** A full name has one id in all articles; a surname alone may be another person's elsewhere. */
function buildNamed(articleId: string, { kind, name, forms, roles }: Entity): Speaker {
  const folded = foldName(name);
  const isFull = kind === 'group' || parsePersonName(name).words.length > 1;
  const shown = tidyName(name, kind);
  return {
    id: contentId('s', isFull ? [kind, folded] : [kind, folded, articleId]),
    name: shown,
    kind,
    status: 'named',
    aliases: [...new Set([...forms.keys()].map((form) => tidyName(form, kind)))]
      .filter((form) => form !== shown)
      .sort(compareText),
    roles: [...roles].sort(compareText),
  };
}

function tidyName(name: string, kind: Entity['kind']): string {
  const plain = name.replace(/\s+/gu, ' ').trim();
  return kind === 'group' ? plain.replace(/^(?:the|The) (?=.)/u, '') : plain;
}
