import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { InternalError } from '../../src/model/errors.ts';
import type { Extraction } from '../../src/model/extraction.ts';
import { defineCorpusStage } from '../../src/model/stage.ts';
import { composeMatcher } from '../../src/pipeline/compose-match.ts';
import { articleOf } from '../support/extractions.ts';

function extraction(id: string): Extraction {
  return {
    article: articleOf({ id, text: 'The mayor spoke.' }),
    excluded: [],
    speakers: [],
    claims: [],
    diagnostics: [],
  };
}

const events = defineCorpusStage({
  name: 'events',
  scope: 'corpus',
  version: 1,
  requires: [],
  assigns: 'events',
  options: z.strictObject({}),
  create: () => (corpus, report) => {
    report({ code: 'one-event', severity: 'info', message: 'All articles report one event.' });
    return [{ id: 'e_1', label: 'Bridge', articleIds: corpus.extractions.map(({ article: { id } }) => id) }];
  },
});

describe('composeMatcher', () => {
  it('gives the stages the articles in order of their ids', () => {
    const { events: found } = composeMatcher([events])([extraction('a_2'), extraction('a_1')]);
    expect(found[0]?.articleIds).toEqual(['a_1', 'a_2']);
  });

  it('collects what the stages notice under their names', () => {
    expect(composeMatcher([events])([]).diagnostics).toMatchObject([{ stage: 'events', code: 'one-event' }]);
  });

  it('names the stage and the layer of an unmet need', () => {
    const pairs = defineCorpusStage({
      name: 'pairs',
      scope: 'event',
      version: 1,
      requires: ['candidates'],
      assigns: 'pairs',
      options: z.strictObject({}),
      create: () => () => [],
    });
    expect(() => composeMatcher([events, pairs])).toThrow(
      /"pairs" needs the layer "candidates".*before it: events/,
    );
  });

  it('treats a stage that throws as a bug', () => {
    const broken = defineCorpusStage({
      ...events,
      create: () => () => {
        throw new TypeError('no such claim');
      },
    });
    expect(() => composeMatcher([broken])([])).toThrow(InternalError);
  });

  it('shows a stage of the scope "event" one event at a time, wherever it stands in the list', () => {
    const seen: (readonly string[])[] = [];
    const eachAlone = defineCorpusStage({
      ...events,
      create:
        () =>
        ({ extractions }) =>
          extractions.map(({ article: { id } }) => ({ id: `e_${id}`, label: '', articleIds: [id] })),
    });
    const groups = defineCorpusStage({
      name: 'groups',
      scope: 'event',
      version: 1,
      requires: ['events'],
      assigns: 'groups',
      options: z.strictObject({}),
      create:
        () =>
        ({ extractions, layers }) => {
          seen.push([...layers.events.map(({ id }) => id), ...extractions.map(({ article: { id } }) => id)]);
          return [];
        },
    });
    composeMatcher([groups, eachAlone])([extraction('a_2'), extraction('a_1')]);
    expect(seen).toEqual([
      ['e_a_1', 'a_1'],
      ['e_a_2', 'a_2'],
    ]);
  });
});
