import { describe, expect, it } from 'vitest';
import type { Extraction } from '../../../src/model/extraction.ts';
import { duplicates } from '../../../src/match/duplicates/index.ts';
import { extractionOf } from '../../support/extractions.ts';

const WIRE = [
  'The ferry Astrid ran aground off Holm Island early on Tuesday with forty passengers on board, and all of them were brought ashore',
  'by lifeboats within two hours, the coast guard reported. Divers were sent down in the afternoon to look at the hull, which had been',
  'torn open over a length of several metres. The operator cancelled all crossings until Friday and offered travellers their money back.',
  'A spokesman declined to say whether the captain had left the marked channel, which local fishermen describe as treacherous in autumn.',
].join(' ');
const OWN = [
  'Passengers told of a loud bang before the lights went out on the Astrid. The old ship, built in 1974, has served the islands for longer than',
  'anyone who works on her can remember, and was to be replaced next spring by a vessel that runs on batteries. Whether she will ever sail again',
  'is for the insurers to say. On the quay, people stood in blankets and drank tea that the church had brought, and waited for the bus.',
].join(' ');

const find = (extractions: readonly Extraction[]) =>
  duplicates.create({ containment: 0.5 })({ extractions, layers: {} }, () => undefined);

describe('duplicates', () => {
  const first = extractionOf({ text: WIRE, outlet: 'Northern Wire', publishedAt: '2023-10-03' });

  it('takes the earliest published of two copies for the original', () => {
    const copy = extractionOf({ text: WIRE, outlet: 'Coast Courier', publishedAt: '2023-10-04' });
    expect([...find([copy, first])]).toEqual([[copy.article.id, first.article.id]]);
  });

  it('sees a copy that was cut and lightly edited', () => {
    const text = WIRE.replace('early on Tuesday', 'on Tuesday morning').slice(0, 420);
    const copy = extractionOf({ text, outlet: 'Coast Courier', publishedAt: '2023-10-04' });
    expect(find([first, copy]).get(copy.article.id)).toBe(first.article.id);
  });

  it('does not take two reports of one event for copies', () => {
    const other = extractionOf({ text: OWN, outlet: 'Coast Courier', publishedAt: '2023-10-04' });
    expect(find([first, other]).size).toBe(0);
  });

  it('does not take two reports for copies because they quote the same speech', () => {
    const speech = `“${WIRE}”`;
    const articles = ['Northern Wire', 'Coast Courier'].map((outlet, index) =>
      extractionOf({ text: `${index === 0 ? OWN : OWN.split(' ').reverse().join(' ')} ${speech}`, outlet }, [
        speech,
      ]),
    );
    expect(find(articles).size).toBe(0);
  });
});
