import { describe, expect, it } from 'vitest';
import { holdsPairs, readPairs } from '../../../src/accuracy/pairs/gold.ts';
import { InputError } from '../../../src/model/errors.ts';
import { goldPair } from './judge-pairs.ts';

const LINE = { id: 'q', a: 'It rained.', b: 'Rain fell.', relation: 'agreement', type: 'claim_paraphrase' };
const read = (...lines: unknown[]) =>
  readPairs(lines.map((line) => JSON.stringify(line)).join('\n'), 'pairs.jsonl');

describe('gold pairs', () => {
  it('have defaults for what may be left out', () => {
    expect(goldPair()).toMatchObject({ or: [], why: '', held: false, sameEvent: null });
  });

  it('may be of texts with a day of publication', () => {
    const a = { text: 'It rained on Tuesday.', publishedAt: '2024-02-07' };
    expect(read({ ...LINE, a })[0]?.a).toMatchObject(a);
  });

  it.each([
    [{ ...LINE, b: undefined }, /line 1 is not a pair/],
    [{ ...LINE, relation: 'discrepancy' }, /the type is not one of the relation/],
    [{ ...LINE, type: 'LA_hedge', relation: 'discrepancy' }, /the type is not one of the relation/],
    [{ ...LINE, type: 'weather' }, /expected the type of a finding, or a look-alike's/],
  ])('are refused: %j', (line, message) => {
    expect(() => read(line)).toThrow(InputError);
    expect(() => read(line)).toThrow(message);
  });

  it('must have different ids', () => {
    expect(() => read(LINE, LINE)).toThrow(/line 2 has the id q, which another line has too/);
  });
});

describe('lines of JSON hold pairs', () => {
  it.each([
    [`\n${JSON.stringify(LINE)}\n`, true],
    ['{"id": "x", "text": "Rain.", "attributions": []}', false],
    ['rain', false],
    ['', false],
  ])('%j: %s', (jsonl, expected) => {
    expect(holdsPairs(jsonl)).toBe(expected);
  });
});
