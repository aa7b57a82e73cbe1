import type { Corpus } from '../../model/corpus.ts';
import { compareText } from '../../model/order.ts';
import type { Speaker } from '../../model/speaker.ts';
import '../events/layer.ts';

/** One speaker of the articles of one event. `id`: event and document-level id together. */
export interface EventSpeaker extends Speaker {
  readonly eventId: string;
  readonly mentions: readonly Mention[];
}

/** The speaker as one article has it, with the document-level id. */
export interface Mention {
  readonly articleId: string;
  readonly speaker: Speaker;
}

/** The speakers of each event, once each; sorted by id. */
export function listEventSpeakers({ extractions, layers }: Corpus<'events'>): EventSpeaker[] {
  const eventOf = new Map(layers.events.flatMap((event) => event.articleIds.map((id) => [id, event.id])));
  const all = new Map<string, { readonly eventId: string; readonly mentions: Mention[] }>();
  for (const { article, speakers } of extractions) {
    const eventId = eventOf.get(article.id) ?? article.id;
    for (const speaker of speakers) {
      const id = `${eventId} ${speaker.id}`;
      const known = all.get(id) ?? { eventId, mentions: [] };
      known.mentions.push({ articleId: article.id, speaker });
      all.set(id, known);
    }
  }
  return [...all]
    .flatMap(([id, { eventId, mentions }]) => toEventSpeaker(id, eventId, mentions) ?? [])
    .sort((a, b) => compareText(a.id, b.id));
}

function toEventSpeaker(id: string, eventId: string, mentions: readonly Mention[]): EventSpeaker | undefined {
  const [first] = mentions.map(({ speaker }) => speaker).sort((a, b) => compareText(a.name, b.name));
  const roles = [...new Set(mentions.flatMap(({ speaker }) => speaker.roles))].sort(compareText);
  return first && { ...first, id, eventId, mentions, roles };
}
