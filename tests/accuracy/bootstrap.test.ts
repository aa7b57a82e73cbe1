import { describe, expect, it } from 'vitest';
import { summarise } from '../../src/accuracy/bootstrap.ts';
import { counts, f1, shareOf } from '../../src/accuracy/counts.ts';

const ARTICLES = [counts(3, 4, 4), counts(1, 4, 5), counts(4, 4, 4)].map((value) => ({
  'content half': value,
}));

describe('intervals', () => {
  it('are the same at each call, around the ratio itself', () => {
    const { 'content half': measured } = summarise(ARTICLES);
    expect(summarise(ARTICLES)).toEqual({ 'content half': measured });
    expect(measured?.counts).toEqual(counts(8, 12, 13));
    expect(measured?.interval?.[0]).toBeLessThan(f1(counts(8, 12, 13)));
    expect(measured?.interval?.[1]).toBeGreaterThan(f1(counts(8, 12, 13)));
  });

  it('are those of the share where there is no precision', () => {
    const measured = summarise([{ 'recall direct': shareOf(1, 2) }, { 'recall direct': shareOf(1, 2) }]);
    expect(measured['recall direct']?.interval).toEqual([0.5, 0.5]);
  });

  it('pass over draws that hold nothing to measure', () => {
    const measured = summarise([{ 'recall mixed': shareOf(1, 1) }, { 'recall mixed': shareOf(0, 0) }]);
    expect(measured['recall mixed']?.interval).toEqual([1, 1]);
    const empty = { 'recall mixed': shareOf(0, 0) };
    expect(summarise([empty, empty])['recall mixed']?.interval).toBeNull();
  });

  it('are not told of one article', () => {
    expect(summarise(ARTICLES.slice(1, 2))['content half']?.interval).toBeNull();
  });
});
