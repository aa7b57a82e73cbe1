import { describe, expect, it } from 'vitest';
import { span } from '../../../src/model/span.ts';
import { isSamePlace, placesOf, readMarks } from '../../../tools/marks/mark.ts';

const LINE = JSON.stringify({
  event: 'bridge',
  a: { article: 'herald-1', spans: [[3, 20]], repeats: [[[40, 55]]] },
  b: { article: 'courier-1', spans: [[0, 9]] },
  relation: 'agreement',
  type: 'claim_paraphrase',
  level: 'plain',
});

describe('readMarks', () => {
  it('reads a mark a line, without repetitions and not late unless it says so', () => {
    const [mark] = readMarks(`${LINE}\n`);
    expect(mark).toMatchObject({ relation: 'agreement', level: 'plain', late: false });
    expect(mark?.b).toEqual({ article: 'courier-1', spans: [span(0, 9)], repeats: [] });
  });

  it('names the line that is no mark', () => {
    expect(() => readMarks(`${LINE}\n{"event": "bridge"}\n`)).toThrow(/^Line 2 is no mark/);
    expect(() => readMarks('not JSON')).toThrow(/^Line 1 is no mark/);
  });
});

describe('placesOf', () => {
  it('gives the place of the claim and those of its repetitions', () => {
    const [mark] = readMarks(LINE);
    expect(mark && placesOf(mark.a)).toEqual([[span(3, 20)], [span(40, 55)]]);
  });
});

describe('isSamePlace', () => {
  it('asks for half of the shorter one', () => {
    expect(isSamePlace([span(0, 100)], [span(95, 105)])).toBe(true);
    expect(isSamePlace([span(0, 100)], [span(96, 106)])).toBe(false);
  });

  it('adds up what the pieces of a split quotation share', () => {
    expect(isSamePlace([span(0, 10), span(30, 40)], [span(6, 34)])).toBe(false);
    expect(isSamePlace([span(0, 10), span(30, 40)], [span(5, 35)])).toBe(true);
  });
});
