import { describe, expect, it } from 'vitest';
import { probabilityBy } from '../../../src/models/same-proposition.ts';
import { crossValidate } from '../../../tools/same/folds.ts';
import { trainExperts, type SamenessExample } from '../../../tools/same/experts.ts';

/** Three invented corpora: in each another length, and another overlap from which on a pair is the same. */
const EXPERTS = [
  { expert: 'paraphrase', length: 1, from: 0.7 },
  { expert: 'degree', length: 0.1, from: 0.5 },
  { expert: 'event', length: 0.6, from: 0.2 },
];

const examples = EXPERTS.flatMap(({ expert, length, from }) =>
  Array.from({ length: 40 }, (_, i): SamenessExample => {
    const target = Number(i / 40 >= from);
    const pair = { id: `${expert} ${String(i)}`, a: '', b: '', label: '', degree: 5 * target, group: '' };
    const features = new Map([
      ['overlap', i / 40],
      ['length', length + (i % 3) / 100],
    ]);
    return { pair, expert, features, target, weight: 1 };
  }),
);

function same(overlap: number, length: number): number {
  return probabilityBy(
    trainExperts(examples),
    new Map([
      ['overlap', overlap],
      ['length', length],
    ]),
  );
}

describe('the experts', () => {
  it('are asked by what the pair is like', () => {
    expect(same(0.45, 0.6)).toBeGreaterThan(0.6);
    expect(same(0.45, 1)).toBeLessThan(0.4);
  });

  it('are sure where all of them are', () => {
    expect(same(1, 0.6)).toBeGreaterThan(0.8);
    expect(same(0, 0.6)).toBeLessThan(0.5);
  });

  it('are held against pairs that they have not seen', () => {
    const lines = crossValidate(examples);
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/^paraphrase accuracy (?:8|9|100)/);
  });
});
