import { describe, expect, it } from 'vitest';
import { align } from '../../../src/match/comparison/align.ts';
import { featuresOf } from '../../../src/match/comparison/features.ts';
import { prepare } from '../../../src/match/comparison/index.ts';
import { articleOf, claimOf } from '../../support/extractions.ts';

function features(aText: string, bText: string): ReadonlyMap<string, number> {
  const [a, b] = [aText, bText].map((text) => {
    const article = articleOf({ text });
    return prepare({ article, claim: claimOf(article, text) });
  });
  if (a === undefined || b === undefined) throw new Error('two texts are needed');
  return featuresOf(a, b, align(a.content, b.content));
}

describe('the features of two claims', () => {
  const a = 'The ferry to Varnholm sank on Monday with 38 people aboard.';
  const b = 'On Monday 40 people were aboard when a ferry sank near Sundby.';

  it('are the same whichever side comes first', () => {
    const [forth, back] = [features(a, b), features(b, a)];
    for (const [name, value] of forth) expect(back.get(name), name).toBeCloseTo(value);
  });

  it('tell names, numbers and other words apart', () => {
    const found = features(a, b);
    expect(found.get('name_divided')).toBe(1);
    expect(found.get('number_unshared')).toBe(1);
    expect(found.get('word_unshared')).toBe(0);
    expect(found.get('day_shared')).toBe(1);
  });

  it('take a name on one side for one on the other, where a sentence begins with it', () => {
    const found = features('Opening hours were cut.', 'The mayor said Opening had failed.');
    expect(found.get('name_one_sided')).toBe(0);
  });

  it('are all at their best for the same words', () => {
    const found = features(a, a);
    for (const name of [
      'all_dice',
      'in_order_low',
      'letters_low',
      'runs_of_3_low',
      'aligned_low',
      'opening_4',
    ])
      expect([name, found.get(name)]).toEqual([name, 1]);
    expect(found.get('all_missing_high')).toBe(0);
  });

  it('count forms of a word in part', () => {
    const found = features('The electoral office closed.', 'Elections were held.');
    expect(found.get('all_containment_low')).toBe(0);
    expect(found.get('soft_low')).toBeGreaterThan(0);
  });

  it('know a headline by the stop that it lacks', () => {
    expect(features('Ferry sinks off Varnholm', a).get('both_prose')).toBe(0);
    expect(features(a, b).get('both_prose')).toBe(1);
  });

  it('are finite for claims without a word', () => {
    for (const value of features('…', '…').values()) expect(value).not.toBeNaN();
  });
});
