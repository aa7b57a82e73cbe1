import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { readPredicates, type Predicate } from '../../../src/text/verbs/index.ts';

function predicate(text: string, root: string): Partial<Predicate> | undefined {
  return readPredicates(text).find((one) => one.root === root);
}

describe('predicates of a sentence', () => {
  it.each([
    ['The council raised the harbour charge.', 'raise', 'past'],
    ['The council has raised the harbour charge.', 'raise', 'past'],
    ['The council will raise the harbour charge.', 'raise', 'future'],
    ['The council is going to raise the harbour charge.', 'raise', 'future'],
    ['The council raises the harbour charge.', 'raise', 'present'],
    ['The council plans to raise the harbour charge.', 'raise', 'none'],
    ['The council could raise the harbour charge.', 'raise', 'none'],
    ['The charge was raised by the council.', 'raise', 'past'],
  ])('reads the tense of "%s"', (text, root, tense) => {
    expect(predicate(text, root)?.tense).toBe(tense);
  });

  it.each([
    ['The bank did not raise rates.', 'raise', true],
    ["The bank didn't raise rates.", 'raise', true],
    ['The bank has never raised rates.', 'raise', true],
    ['The bank chose not to raise rates.', 'raise', true],
    ['The bank raised rates but did not explain it.', 'raise', false],
  ])('attaches a negation to its own verb: "%s"', (text, root, isNegated) => {
    expect(predicate(text, root)?.isNegated).toBe(isNegated);
  });

  it.each([
    ['Marlow was sued by Carter.', 'sue', true],
    ['Marlow has been sued by Carter.', 'sue', true],
    ['Carter sued Marlow by post.', 'sue', false],
    ['Carter had sued Marlow.', 'sue', false],
  ])('tells the passive from the active: "%s"', (text, root, isPassive) => {
    expect(predicate(text, root)?.isPassive).toBe(isPassive);
  });

  it('names what an infinitive hangs on', () => {
    expect(predicate('The minister plans to withdraw the bill.', 'withdraw')?.governor).toBe('plan');
    expect(predicate('The team is set to return on Monday.', 'return')?.governor).toBe('set');
  });

  it('names the modal', () => {
    expect(predicate('The mayor said he would resign.', 'resign')?.modal).toBe('would');
  });

  it('tells where the verb with its auxiliaries stands', () => {
    const text = 'On Friday the bank will not raise rates.';
    const { start = 0, end = 0 } = predicate(text, 'raise') ?? {};
    expect(text.slice(start, end)).toBe('will not raise');
  });

  it('finds nothing where there is no verb', () => {
    expect(readPredicates('Two towns, one river')).toEqual([]);
    expect(readPredicates('')).toEqual([]);
  });

  it('stays within any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const places = readPredicates(text).flatMap(({ start, end }) => [start, end]);
        expect(places.every((place) => place >= 0 && place <= text.length)).toBe(true);
      }),
      { seed: 20210616, numRuns: 200 },
    );
  });
});
