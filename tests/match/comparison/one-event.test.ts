import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createComparison } from '../../../src/match/comparison/index.ts';
import { createLineComparer } from '../../../src/pipeline/compare-line.ts';
import { composeExtractor } from '../../../src/pipeline/compose.ts';
import { documentStages } from '../../../src/stages/index.ts';

const answer = z.object({
  relations: z.array(z.object({ type: z.string(), severity: z.string(), aValue: z.string().optional() })),
});
const compareLine = createLineComparer(composeExtractor(documentStages), createComparison());

/** What is found between two texts, each read as an article about one event. */
function relate(a: string, b: string, sameEvent: boolean | null = true) {
  return answer.parse(compareLine(JSON.stringify({ id: 'example', a, b, sameEvent })).value).relations;
}

function typesOf(a: string, b: string, sameEvent: boolean | null = true): string[] {
  return relate(a, b, sameEvent).map(({ type }) => type);
}

describe('values of one thing in sentences that say other things', () => {
  const hurt = 'A further 74 passengers were injured, among them nine sailors.';
  const lottery = 'The lottery, which began in May, earned £17.34 million.';

  it.each([
    ['a count of the same part', hurt, 'At least eight sailors were among the injured.'],
    [
      'a figure of many digits behind the same verb',
      lottery,
      'Norland’s first lottery earned £17.3m for its schools, far more than the treasurer had hoped.',
    ],
    ['a fall and a factor', 'Ferry fares in Norland fell by 52 per cent.', 'Ferry fares in Norland halved.'],
    ['a rise and a factor', 'Ferry fares in Norland rose by 97 per cent.', 'Ferry fares in Norland doubled.'],
  ])('fit: %s', (_, a, b) => {
    expect(typesOf(a, b)).toEqual(['value_compatible']);
    expect(typesOf(b, a)).toEqual(['value_compatible']);
  });

  it.each([
    ['other people', hurt, 'At least eight cooks were among the injured.'],
    ['a bound that is not met', hurt, 'At least 20 sailors were among the injured.'],
    [
      'another verb',
      lottery,
      'The new stadium cost £17.3m, far more than the treasurer of Norland had hoped.',
    ],
    ['a figure of few digits', lottery, 'Norland’s first lottery earned £17m for its schools.'],
    ['nothing but the verb', 'The lottery earned £17.34 million.', 'Guests at the zoo earned £17.3m.'],
    [
      'another place on both sides',
      'Nine sailors were among the injured at the pier.',
      'At least eight sailors were among the injured aboard the second ferry.',
    ],
    [
      'two figures under one hedge',
      'Ferry fares in Norland fell by about 52 per cent.',
      'Ferry fares in Norland fell by about 51 per cent.',
    ],
    [
      'a fall that is no half',
      'Ferry fares in Norland fell by 20 per cent.',
      'Ferry fares in Norland halved.',
    ],
    [
      'a change the other way',
      'Ferry fares in Norland rose by 52 per cent.',
      'Ferry fares in Norland halved.',
    ],
  ])('are not taken for one: %s', (_, a, b) => {
    expect(typesOf(a, b)).toEqual([]);
  });

  it('are not looked for where nobody says that the event is the same', () => {
    expect(typesOf(hurt, 'At least eight sailors were among the injured.', null)).toEqual([]);
  });
});

describe('none of a thing and little of it', () => {
  const none = 'Divers found no clear trace of the missing trawler in the bay off Sundby.';

  it('differ by degree, of low severity', () => {
    const little = 'By Monday there was little trace of the missing trawler in the bay off Sundby.';
    expect(relate(none, little)).toMatchObject([
      { type: 'degree', severity: 'low', aValue: 'no clear trace' },
    ]);
  });

  it('are not of degree where "no" only bounds', () => {
    const bound = 'No fewer trawlers than last year left the harbour of Sundby on Monday.';
    const little = 'Few trawlers left the harbour of Sundby on Monday.';
    expect(typesOf(bound, little)).not.toContain('degree');
  });

  it('are not of degree where there is a thing', () => {
    const some = 'Divers found a clear trace of the missing trawler in the bay off Sundby.';
    expect(typesOf(none, some)).toEqual(['polarity']);
  });
});

describe('an exemption', () => {
  it('says the same as not having to', () => {
    const types = typesOf(
      'Pensioners remain exempt from the ferry toll.',
      'Pensioners do not have to pay the ferry toll.',
    );
    expect(types).toEqual(['claim_paraphrase']);
  });

  it('is the contrary of what those do who are not exempt', () => {
    expect(typesOf('Pensioners are exempt from the ferry toll.', 'Pensioners pay the ferry toll.')).toContain(
      'polarity',
    );
  });
});

describe('what the parties are to do together', () => {
  const crews = 'The two ports agreed that pilots would be assigned to keep the icebreakers moving.';

  it.each([
    [crews, 'Sundby said both ports will begin weekly calls about icebreakers.'],
    [
      'The two ports agreed to begin patrols against smugglers.',
      'Lindqvist and Byrne said they would send frigates to stop the smugglers.',
    ],
    [
      'Both firms said they would invest in cybersecurity.',
      'The two firms agreed to hire 40 people against cyber-attacks.',
    ],
  ])('is one undertaking by its topic: “%s”, “%s”', (a, b) => {
    expect(typesOf(a, b)).toEqual(['claim_paraphrase']);
  });

  it.each([
    ['another topic', 'Sundby said both ports will raise their fees for trawlers.'],
    ['another topic in a common word', 'Sundby said both ports will keep their fees.'],
    ['what is denied', 'Sundby denied that both ports will buy icebreakers.'],
    ['one party alone', 'Sundby said it would paint the icebreakers.'],
    ['what is over', 'Sundby said both ports had lost two icebreakers.'],
    ['what is not to be', 'Sundby said both ports will not hire more icebreakers.'],
  ])('is not mixed up with %s', (_, other) => {
    expect(typesOf(crews, other)).toEqual([]);
  });

  it('is not one where the figures cannot both hold', () => {
    const a = 'The two ports agreed to share 12 icebreakers.';
    const b = 'Sundby said both ports would one day own 30 icebreakers.';
    expect(typesOf(a, b)).toEqual([]);
  });

  it('is not looked for in two events', () => {
    expect(typesOf(crews, 'Sundby said both ports will begin weekly calls about icebreakers.', null)).toEqual(
      [],
    );
  });
});

describe('one happening by its number and its parties', () => {
  const held =
    'Norland’s premier Ada Lindqvist and Sundby’s mayor Tom Byrne held their first face-to-face talks aboard a tug on Monday.';

  it('is told in two ways', () => {
    const other =
      'This week Ada Lindqvist and Tom Byrne’s first in-person talks (since the strike) took place.';
    expect(typesOf(held, other)).toEqual(['claim_paraphrase']);
    expect(typesOf(other, held)).toEqual(['claim_paraphrase']);
  });

  it.each([
    [
      'another number',
      'This week Ada Lindqvist and Tom Byrne’s third in-person talks (since the strike) took place.',
    ],
    [
      'another party',
      'This week Ada Lindqvist and Eva Sanz’s first in-person talks (since the strike) took place.',
    ],
    [
      'more than that it took place',
      'Ada Lindqvist and Tom Byrne’s first in-person talks were a costly failure.',
    ],
  ])('is not: %s', (_, other) => {
    expect(typesOf(held, other)).not.toContain('claim_paraphrase');
  });
});

describe('two claims that share but their subject', () => {
  it('do not agree', () => {
    const a = 'Harbour commissioner Ada Lindqvist of Norland resigned.';
    const b =
      'Harbour commissioner Ada Lindqvist of Norland and Tom Byrne opened the bridge to Sundby on Monday.';
    expect(typesOf(a, b)).toEqual([]);
  });
});
