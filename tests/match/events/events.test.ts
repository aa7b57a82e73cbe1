import { describe, expect, it } from 'vitest';
import { events } from '../../../src/match/events/index.ts';
import type { Extraction } from '../../../src/model/extraction.ts';
import { extractionOf } from '../../support/extractions.ts';

const group = (extractions: readonly Extraction[], duplicates = new Map<string, string>()) =>
  events.create({ similarity: 0.12, days: 7 })({ extractions, layers: { duplicates } }, () => undefined);

const ferry = (outlet: string, text: string, publishedAt: string) =>
  extractionOf({ outlet, text, publishedAt, title: 'Ferry Astrid runs aground off Holm Island' });

const ASTRID = ferry(
  'Herald',
  'The ferry Astrid ran aground off Holm Island on Tuesday. The coast guard brought forty passengers ashore.',
  '2023-10-03',
);
const ASTRID_AGAIN = ferry(
  'Courier',
  'Forty passengers of the Astrid were rescued by lifeboats near Holm Island after the ferry struck a reef.',
  '2023-10-04',
);
const ELECTION = extractionOf({
  outlet: 'Herald',
  title: 'Marlowe wins the Kestrel Valley election',
  text: 'Ida Marlowe was elected governor of Kestrel Valley with a lead of nine points over Tom Quill.',
  publishedAt: '2023-10-03',
});

describe('events', () => {
  it('puts reports of one happening together and others apart', () => {
    const found = group([ASTRID, ASTRID_AGAIN, ELECTION]);
    expect(found.map(({ articleIds }) => articleIds.length).sort()).toEqual([1, 2]);
  });

  it('gives the same events whatever the order of the articles', () => {
    expect(group([ELECTION, ASTRID_AGAIN, ASTRID])).toEqual(group([ASTRID, ASTRID_AGAIN, ELECTION]));
  });

  it('keeps the same headline of another season apart', () => {
    const later = ferry(
      'Courier',
      'A storm kept the Astrid in the harbour; islanders waited for bread and mail.',
      '2024-02-20',
    );
    expect(group([ASTRID, later])).toHaveLength(2);
  });

  it('keeps the same headline of another place apart', () => {
    const blast = (place: string, publishedAt: string) =>
      extractionOf({
        outlet: place,
        publishedAt,
        title: `Explosion at grain terminal kills four in ${place}`,
        text: `Four dockers died when dust exploded in a silo at the grain terminal in ${place}, tearing the roof off a store.`,
      });
    expect(group([blast('Port Calder', '2023-10-03'), blast('Santa Brisa', '2023-10-05')])).toHaveLength(2);
  });

  it('labels an event with the title of an article', () => {
    expect(group([ASTRID, ASTRID_AGAIN])[0]?.label).toBe('Ferry Astrid runs aground off Holm Island');
  });

  it('puts a copy with its original, however much later it was printed', () => {
    const reprint = ferry('Gazette', ASTRID.article.text, '2024-02-01');
    const copies = new Map([[reprint.article.id, ASTRID.article.id]]);
    expect(group([ASTRID, ELECTION, reprint])).toHaveLength(3);
    expect(group([ASTRID, ELECTION, reprint], copies)).toHaveLength(2);
  });

  it('takes one rare word that two articles share for no event', () => {
    const report = (outlet: string, text: string) =>
      extractionOf({ outlet, title: '', text, publishedAt: '2023-10-03' });
    const found = group([
      report(
        'Herald',
        'The Quillmere tannery will hire forty apprentices before winter, its owner promised.',
      ),
      report('Courier', 'Surgeons in Quillmere removed a fishhook from the throat of a sleeping heron.'),
    ]);
    expect(found).toHaveLength(2);
  });
});
