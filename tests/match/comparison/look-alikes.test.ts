import { describe, it } from 'vitest';
import { expectDifferences } from '../../support/plain-texts.ts';

describe('two ways to say one thing', () => {
  it.each([
    [
      'a verb that both have as planned and as done',
      'The cook told the court that he pushed the waiter "because the waiter had tried to push him".',
      'The cook pushed the waiter "because the waiter had tried to push him", he told the court.',
    ],
    [
      'an attempt in two constructions',
      'Since spring the harbour board has tried to have them evicted from the pier in Trine.',
      'Since spring the harbour board has been trying to evict them from the pier in Trine.',
    ],
    [
      'a participle that tells no time',
      'The toll pays for a lighthouse which will be manned by pilots of the port of Trine.',
      'The toll pays for a lighthouse manned by pilots of the port of Trine.',
    ],
    [
      'papers that show and papers that indicate',
      'Tests in Lorne show that the well of the abbey is clean.',
      'Tests in Lorne indicate that the well of the abbey is clean.',
    ],
    [
      'a distance kept by an adverb and by a source',
      'The verger allegedly hid the silver bell in a barn, the prosecutor said.',
      'The verger hid the silver bell in a barn, investigators said.',
    ],
    [
      'modals of a rung apart',
      'Skippers without a pilot could lose their licence for the fjord.',
      'Skippers without a pilot should lose their licence for the fjord.',
    ],
    [
      'modals where all is left open',
      'Nobody in Miren can tell whether the old dam might burst.',
      'Nobody in Miren can tell whether the old dam will burst.',
    ],
    [
      'a few and several',
      'A few hundred geese settled on the lake of Varnholm in March.',
      'Several hundred geese settled on the lake of Varnholm in March.',
    ],
    [
      'an acronym before an office',
      'The dockers handed their list to NHC chairman Lyle Oates on Monday.',
      'The dockers handed their list to Norland Harbour Commission Chairman Lyle Oates on Monday.',
    ],
    [
      'party and state, cut and in full',
      'The bill was drawn up by Anna Orne, Democrat of Minnesota, over the winter.',
      'The bill was drawn up by Anna Orne, D-Minn., over the winter.',
    ],
    [
      'a building for its ministry',
      'The old radar in Sura was sold by the Pentagon last autumn.',
      'The old radar in Sura was sold by the Defense Department last autumn.',
    ],
    [
      'a capital for its country',
      'The islanders have sent their cod quota to the United States for approval.',
      'The islanders have sent their cod quota to Washington for approval.',
    ],
    [
      'names of a list in another order',
      'Rowers Ines Faber, Joan Pell and Boris Amsel triumphed.',
      'Rowers Boris Amsel, Joan Pell and Ines Faber won.',
    ],
    [
      'of a country, and the country’s',
      'Ilse Varga, Joan Pell and Tomas Brenn of Austria won the relay.',
      'Ilse Varga, Joan Pell and Austria’s Tomas Brenn won the relay.',
    ],
    [
      'above and below in the other order',
      'Birds below the ridge stay for the winter, birds above it leave.',
      'Birds above the ridge leave, birds below it stay for the winter.',
    ],
  ])('is no difference: %s', (_, a, b) => {
    expectDifferences(a, b, []);
  });
});

describe('near the look-alikes', () => {
  it.each([
    ['degree', 'The flood will hit the coast of Miren.', 'The flood might hit the coast of Miren.'],
    ['degree', 'Few of the geese settled in Varnholm.', 'Several of the geese settled in Varnholm.'],
    [
      'factivity',
      'The verger of Trine allegedly hid the silver bell.',
      'The verger of Trine hid the silver bell.',
    ],
    ['entity', 'The court in Lorne is led by Ines Faber.', 'The court in Lorne is led by Boris Amsel.'],
    ['role_swap', 'Norland accused Tomas Brenn of fraud.', 'Tomas Brenn accused Norland of fraud.'],
  ])('stands a difference: %s', (type, a, b) => {
    expectDifferences(a, b, [type]);
  });
});
