import { describe, expect, it } from 'vitest';
import { createTracer } from '../../../tools/marks/lost.ts';
import { COURIER, GAZETTE, HERALD, markOf, matchesOf, sideOf } from './bridge.ts';

const ARTICLES = [HERALD, COURIER, GAZETTE];
const traceLoss = createTracer(ARTICLES, matchesOf([ARTICLES]));

describe('createTracer', () => {
  it('misses a claim at the place of the mark', () => {
    const empty = { article: 'courier-1', spans: [[200, 220]] };
    expect(traceLoss(markOf(sideOf(HERALD, 0), sideOf(COURIER, 0), { b: empty }))).toBe('claim');
  });

  it('sees that the articles were taken for two events', () => {
    const trace = createTracer(ARTICLES, matchesOf([[HERALD], [COURIER, GAZETTE]]));
    expect(trace(markOf(sideOf(HERALD, 0), sideOf(COURIER, 0)))).toBe('event');
  });

  it('sees that claims without words in common were never compared', () => {
    expect(traceLoss(markOf(sideOf(HERALD, 1), sideOf(GAZETTE, 0)))).toBe('candidate');
  });

  it('sees that a difference was found where an agreement is marked', () => {
    expect(traceLoss(markOf(sideOf(HERALD, 1), sideOf(COURIER, 1)))).toBe('other relation');
  });

  it('sees that a nearer partner was preferred to what the comparison found', () => {
    expect(traceLoss(markOf(sideOf(HERALD, 0), sideOf(COURIER, 0)))).toBe('selection');
  });
});
