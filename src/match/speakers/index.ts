import { z } from 'zod';
import { defineCorpusStage } from '../../model/stage.ts';
import type { Event } from '../../model/event.ts';
import type { Speaker } from '../../model/speaker.ts';
import '../events/layer.ts';
import './layer.ts';
import { joinAcrossEvents, joinWithinEvent } from './join.ts';
import { mergeSpeakers } from './merge.ts';
import { DisjointSets } from './sets.ts';
import { compareText } from '../../model/order.ts';

/** Adds one speaker per person, group or document over all articles. */
export const speakers = defineCorpusStage({
  name: 'speakers',
  version: 1,
  requires: ['events'],
  assigns: 'speakers',
  options: z.strictObject({}),
  create: () =>
    function joinSpeakers(corpus) {
      const byArticle = new Map(
        corpus.extractions.map(({ article, speakers: found }) => [article.id, found]),
      );
      const all = listOnce(byArticle.values());
      const sets = new DisjointSets(all.map(({ id }) => id));
      joinAcrossEvents(all, sets);
      for (const event of corpus.layers.events) joinWithinEvent(speakersOf(event, byArticle), sets);
      return mergeSpeakers(
        corpus.extractions.flatMap(({ speakers: found }) => found),
        sets,
      );
    },
});

function speakersOf({ articleIds }: Event, byArticle: ReadonlyMap<string, readonly Speaker[]>): Speaker[] {
  return listOnce(articleIds.map((id) => byArticle.get(id) ?? []));
}

/** Every speaker once, sorted by id. */
function listOnce(lists: Iterable<readonly Speaker[]>): Speaker[] {
  const byId = new Map<string, Speaker>();
  for (const list of lists) for (const speaker of list) byId.set(speaker.id, speaker);
  return [...byId.values()].sort((a, b) => compareText(a.id, b.id));
}
