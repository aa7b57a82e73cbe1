import { z } from 'zod';
import { defineCorpusStage } from '../../model/stage.ts';
import '../events/layer.ts';
import { listEventSpeakers } from './event-speaker.ts';
import { groupBy } from '../../model/group-by.ts';
import { joinAcrossEvents } from './join-across.ts';
import { joinWithinEvent } from './join-within.ts';
import './layer.ts';
import { mergeSpeakers } from './merge.ts';
import { DisjointSets } from './sets.ts';

/** Adds one speaker per person, group or document over all articles. */
export const speakers = defineCorpusStage({
  name: 'speakers',
  scope: 'corpus',
  version: 2,
  requires: ['events'],
  assigns: 'speakers',
  options: z.strictObject({}),
  create: () =>
    function joinSpeakers(corpus) {
      const all = listEventSpeakers(corpus);
      const sets = new DisjointSets(all.map(({ id }) => id));
      for (const event of groupBy(all, ({ eventId }) => eventId).values()) joinWithinEvent(event, sets);
      joinAcrossEvents(all, sets);
      return mergeSpeakers(all, sets);
    },
});
