import { contentId } from '../../model/ids.ts';
import { compareText } from '../../model/order.ts';
import type { Span } from '../../model/span.ts';
import type { ClaimSpeaker, Speaker } from '../../model/speaker.ts';
import { foldName } from '../../text/names/fold.ts';
import { parsePersonName } from '../../text/names/parse.ts';
import type { Entity } from './entities/entity.ts';

/** Keeps one speaker per person, group, document and description of the article. */
export class SpeakerRegister {
  readonly #articleId: string;
  readonly #speakers = new Map<string, Speaker>();
  readonly #known = new Map<Entity | undefined, Speaker>();

  constructor(articleId: string) {
    this.#articleId = articleId;
  }

  /** Sorted by id. */
  list(): Speaker[] {
    return [...this.#speakers.values()].sort((a, b) => compareText(a.id, b.id));
  }

  /**
   * The speaker of one attribution; those who are new are registered.
   * @param entity undefined where nobody can be told
   * @param role as the words of the source tell it; where empty, the first that the article tells
   */
  enter(entity: Entity | undefined, role: string, spans: readonly Span[], text: string): ClaimSpeaker {
    const members = (entity?.members ?? []).map((member) => this.#register(member).id);
    const { id, name, kind, status } = this.#register(entity);
    const [first = ''] = entity?.roles ?? [];
    return { spans, text, id, name, kind, status, role: role || first, memberIds: members };
  }

  #register(entity: Entity | undefined): Speaker {
    const known = this.#known.get(entity);
    if (known !== undefined) return known;
    const built = this.#build(entity);
    const speaker = this.#speakers.get(built.id) ?? built;
    this.#speakers.set(speaker.id, speaker);
    this.#known.set(entity, speaker);
    return speaker;
  }

  #build(entity: Entity | undefined): Speaker {
    if (entity === undefined) {
      const id = contentId('s', [this.#articleId, 'unknown']);
      return { id, name: '', kind: 'unknown', status: 'unknown', aliases: [], roles: [] };
    }
    const { kind, status, forms, roles } = entity;
    const name = tidyName(entity.name, entity);
    const aliases = new Set([...forms.keys()].map((form) => tidyName(form, entity)));
    aliases.delete(name);
    return {
      id: contentId('s', this.#identify(entity)),
      name,
      kind,
      status,
      aliases: [...aliases].sort(compareText),
      roles: status === 'named' ? [...roles].sort(compareText) : [],
    };
  }

  /** A full name has one id in all articles; a surname alone and a description may be another’s elsewhere. */
  #identify({ kind, status, name, members }: Entity): readonly unknown[] {
    const folded = foldName(name);
    if (members.length > 0)
      return ['several', ...members.map((one) => this.#register(one).id).sort(compareText)];
    if (status === 'described') return [this.#articleId, folded];
    const isFull = kind === 'group' || parsePersonName(name).words.length > 1;
    return isFull ? [kind, folded] : [kind, folded, this.#articleId];
  }
}

function tidyName(name: string, { kind, status }: Entity): string {
  const plain = name.replace(/\s+/gu, ' ').trim();
  return kind === 'group' && status === 'named' ? plain.replace(/^(?:the|The) (?=.)/u, '') : plain;
}
