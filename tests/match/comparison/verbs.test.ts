import { describe, expect, it } from 'vitest';
import type { Side } from '../../../src/match/comparison/compare.ts';
import { createComparison } from '../../../src/match/comparison/index.ts';
import type { Claim } from '../../../src/model/claim.ts';
import { articleOf, claimOf } from '../../support/extractions.ts';

const compare = createComparison();

function stated(outlet: string, text: string, fields: Partial<Claim> = {}): Side {
  const article = articleOf({ text, outlet });
  return { article, claim: claimOf(article, text, fields) };
}

function differences(a: Side, b: Side): string[] {
  const { findings } = compare(a, b, { sameEvent: true });
  return findings.filter(({ relation }) => relation === 'discrepancy').map(({ type }) => type);
}

function expectBothWays(a: string, b: string, types: readonly string[]): void {
  expect(differences(stated('Herald', a), stated('Courier', b))).toEqual(types);
  expect(differences(stated('Herald', b), stated('Courier', a))).toEqual(types);
}

describe('who did it to whom', () => {
  it.each([
    ['Lumen sued Kestrel over the patent.', 'Lumen was sued by Kestrel over the patent.'],
    ['Arden beat Corvo in the cup final.', 'Arden was beaten by Corvo in the cup final.'],
    [
      'Arden United were beaten by Corvo Rovers in the cup final.',
      'Corvo Rovers were beaten by Arden United in the cup final.',
    ],
  ])('is turned round: %s / %s', (a, b) => {
    expectBothWays(a, b, ['role_swap']);
  });

  it.each([
    ['Kestrel sued Lumen over the patent.', 'Lumen was sued by Kestrel over the patent.'],
    ['Arden beat Corvo in the cup final.', 'Corvo was beaten by Arden in the cup final.'],
  ])('is the same in active and passive: %s / %s', (a, b) => {
    expectBothWays(a, b, []);
  });
});

describe('what is planned and what is done', () => {
  it.each([
    [
      'The council will raise the harbour charge in Sundby.',
      'The council raised the harbour charge in Sundby.',
    ],
    ['The minister is going to withdraw the fishing bill.', 'The minister has withdrawn the fishing bill.'],
    ['The minister plans to withdraw the fishing bill.', 'The minister withdrew the fishing bill.'],
    ['The team is set to return to Varnholm.', 'The team returned to Varnholm.'],
    ['Thieves tried to steal the bell of Arden.', 'Thieves stole the bell of Arden.'],
    ['The state will build the new bridge in Arden.', 'The new bridge was built by the state in Arden.'],
  ])('are told apart by the tense: %s / %s', (a, b) => {
    expectBothWays(a, b, ['factivity']);
  });

  it('are told apart where "would" reports a plan, not where it states a condition', () => {
    const would = 'The council would raise the harbour charge in Sundby.';
    const done = stated('Courier', 'The council raised the harbour charge in Sundby.');
    expect(differences(stated('Herald', would, { modality: 'planned' }), done)).toEqual(['factivity']);
    expect(differences(stated('Herald', would, { modality: 'conditional' }), done)).toEqual([]);
  });

  it.each([
    ['The union will not accept the pay offer.', 'The union has not accepted the pay offer.'],
    ['The state will build the new bridge in Arden.', 'The new bridge will be built by the state in Arden.'],
  ])('are not seen where nothing is done: %s / %s', (a, b) => {
    expectBothWays(a, b, []);
  });
});

describe('a negation', () => {
  it.each([
    ['The bank did not raise interest rates in Norland.', 'The bank raised interest rates in Norland.'],
    [
      'The president decided not to sign the trade treaty.',
      'The president decided to sign the trade treaty.',
    ],
  ])('of the common verb is a difference: %s / %s', (a, b) => {
    expectBothWays(a, b, ['polarity']);
  });

  it.each([
    [
      'The plant, which is not in Arden, closed on Friday with 300 jobs lost.',
      'The plant closed on Friday with 300 jobs lost in Arden.',
    ],
    [
      'Police in Arden arrested a man who was not named over the fire.',
      'Police in Arden arrested a named man over the fire.',
    ],
  ])('of another verb is none: %s / %s', (a, b) => {
    expectBothWays(a, b, []);
  });

  it('is not read into a quotation of a word or two', () => {
    const refused = stated('Herald', '“no offer”');
    const offered = stated('Courier', 'the offer', { kind: 'indirect' });
    expect(differences(refused, offered)).toEqual([]);
  });
});
