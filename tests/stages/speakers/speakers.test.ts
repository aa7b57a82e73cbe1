import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { span } from '../../../src/model/span.ts';
import { attribute, lastName, resolve, speakersOf } from './article.ts';

describe('a name is resolved', () => {
  it('from a surname to the full name given before', () => {
    expect(lastName('Edith Harlow opened the bridge. {Harlow} said it was safe.')).toBe('Edith Harlow');
  });

  it('from a surname in the headline to the full name in the body', () => {
    expect(lastName('{Harlow}: bridge is safe\n\nMayor Edith Harlow opened the bridge on Monday.')).toBe(
      'Edith Harlow',
    );
  });

  it('from title and surname', () => {
    expect(lastName('Edith Harlow met Samuel Okoye. {Mr Okoye} left early.')).toBe('Samuel Okoye');
  });

  it('to the one of two persons whom the title fits', () => {
    expect(lastName('Edith Harlow and Martin Harlow came by boat. {Mrs Harlow} was late.')).toBe(
      'Edith Harlow',
    );
  });

  it('to nobody in particular where two persons bear the surname', () => {
    const { claims } = speakersOf('Edith Harlow and Martin Harlow came by boat. {Harlow} was late.');
    expect(claims[0]).toMatchObject({ name: 'Harlow', status: 'named' });
  });

  it('to a new person where the given name is another', () => {
    expect(lastName('Martin Harlow is ill. {Edith Harlow} came alone.')).toBe('Edith Harlow');
  });

  it('with the title as role', () => {
    const { claims } = speakersOf('{Norwegian ambassador to Kenya Anders Lund} said so.');
    expect(claims[0]).toMatchObject({
      name: 'Anders Lund',
      kind: 'person',
      role: 'Norwegian ambassador to Kenya',
    });
  });

  it('with the employer as role', () => {
    const { claims } = speakersOf('{KBC’s Rita Gomes} said so.');
    expect(claims[0]).toMatchObject({ name: 'Rita Gomes', role: 'KBC' });
  });

  it('as spokesperson, whose role keeps the institution', () => {
    const { claims } = speakersOf('{Dina Ray, a spokeswoman for the Harbour Board}, said so.');
    expect(claims[0]).toMatchObject({ name: 'Dina Ray', role: 'spokeswoman for the Harbour Board' });
  });

  it('as organisation, without the article', () => {
    const { claims } = speakersOf('{The National Harbour Board} said so.');
    expect(claims[0]).toMatchObject({ name: 'National Harbour Board', kind: 'group', status: 'named' });
  });

  it('from an acronym to the organisation', () => {
    expect(lastName('The National Harbour Board met on Monday. {The NHB} said so.')).toBe(
      'National Harbour Board',
    );
  });

  it('as two speakers at once', () => {
    const { claims, speakers } = speakersOf('{Presidents Ana Ortega and Paul Lim} said so.');
    expect(claims[0]).toMatchObject({ name: 'Ana Ortega and Paul Lim', kind: 'group' });
    const members = speakers.filter(({ id }) => claims[0]?.memberIds.includes(id) === true);
    expect(members.map(({ name }) => name).sort()).toEqual(['Ana Ortega', 'Paul Lim']);
  });
});

describe('a pronoun is resolved', () => {
  it('to the person who spoke last', () => {
    expect(lastName('{Samuel Okoye} said <the dam was old>. “It leaks,” {he} said.')).toBe('Samuel Okoye');
  });

  it('by gender', () => {
    expect(lastName('Edith Harlow met Samuel Okoye on Monday. “It leaks,” {she} said.')).toBe('Edith Harlow');
  });

  it('to the subject rather than to whom was spoken', () => {
    expect(lastName('Samuel Okoye spoke with Paul Lim on Monday. “It leaks,” {he} said.')).toBe(
      'Samuel Okoye',
    );
  });

  it('not to somebody named only in the quotation', () => {
    expect(lastName('{Samuel Okoye} said so. “Paul Lim is wrong and Paul Lim knows it,” {he} said.')).toBe(
      'Samuel Okoye',
    );
  });

  it('not to the one whom its verb acts on', () => {
    expect(lastName('Paul Lim met Samuel Okoye. After that Samuel Okoye rested. {He} told Okoye so.')).toBe(
      'Paul Lim',
    );
  });

  it('to a nameless speaker of the sentence before', () => {
    expect(lastName('Paul Lim left. {A neighbour} saw smoke. “It was black,” {she} said.')).toBe(
      'a neighbour',
    );
  });

  it('to unknown where two persons fit alike', () => {
    const { claims } = speakersOf('Samuel Okoye and Paul Lim met. “It leaks,” {he} said.');
    expect(claims[0]).toMatchObject({ status: 'unknown', name: '' });
  });

  it('to unknown where nobody fits', () => {
    const { claims } = speakersOf('Edith Harlow left. “It leaks,” {he} said.');
    expect(claims[0]?.status).toBe('unknown');
  });

  it('of the first person to the speaker of the quotation', () => {
    const text = '“I think it leaks,” Samuel Okoye said.';
    const inner = attribute([span(1, 2)], [span(9, 17)]);
    const outer = attribute([span(20, 32)], [span(0, 19)]);
    expect(resolve(text, [outer, inner]).byAttribution[1]?.name).toBe('Samuel Okoye');
  });

  it('of the plural to the group that spoke before', () => {
    expect(lastName('{The two sides} agreed <to meet again>. {They} also said <more>.')).toBe(
      'the two sides',
    );
  });

  it('that opens a relative clause to the name before it', () => {
    expect(lastName('It was up to Edith Harlow, {who} said no.')).toBe('Edith Harlow');
  });

  it('by what the text itself says of an unfamiliar name', () => {
    const text =
      'Xolani Qwabe runs the port. She took over in May. Samuel Okoye left. “It leaks,” {she} said.';
    expect(lastName(text)).toBe('Xolani Qwabe');
  });
});

describe('a description is resolved', () => {
  it('to the person who bears the role', () => {
    expect(lastName('Kenyan President Samuel Okoye came. {The president} spoke for an hour.')).toBe(
      'Samuel Okoye',
    );
  });

  it('to the holder of the office in that country', () => {
    const text =
      'Kenyan President Samuel Okoye met Norwegian President Anders Lund. {The Kenyan president} spoke first.';
    expect(lastName(text)).toBe('Samuel Okoye');
  });

  it('to the counterpart', () => {
    const text =
      'Kenyan President Samuel Okoye met Norwegian President Anders Lund. Okoye was late, and {his Norwegian counterpart} said so.';
    expect(lastName(text)).toBe('Anders Lund');
  });

  it('not to somebody of the holder’s family', () => {
    const { claims } = speakersOf(
      'They met the president’s son, Samuel Okoye. {The president} stayed at home.',
    );
    expect(claims[0]?.status).toBe('described');
  });

  it('not to a former holder', () => {
    const { claims } = speakersOf(
      'The hall is named for former President Samuel Okoye. {The president} spoke there.',
    );
    expect(claims[0]).toMatchObject({ name: 'the president', status: 'described' });
  });

  it('not to the holder of the same office elsewhere', () => {
    const { claims } = speakersOf('President Samuel Okoye came. {The Norwegian president} did not.');
    expect(claims[0]?.status).toBe('described');
  });

  it('to the organisation whose name holds the noun', () => {
    expect(lastName('The Saudi Interior Ministry counted again. {The ministry} gave no number.')).toBe(
      'Saudi Interior Ministry',
    );
  });

  it('to the description given before', () => {
    const { claims } = speakersOf('{A spokesman for the port} saw it. {The spokesman} gave no details.');
    expect(claims[1]?.id).toBe(claims[0]?.id);
  });

  it('as a document', () => {
    const { claims } = speakersOf('The ministers left. {A joint statement} named no date.');
    expect(claims[0]).toMatchObject({ kind: 'document', status: 'described', name: 'a joint statement' });
  });

  it('without the clause that follows', () => {
    const { claims } = speakersOf('{A farmer who lost two barns} saw it.');
    expect(claims[0]).toMatchObject({ kind: 'person', name: 'a farmer' });
  });

  it('as a person by age alone', () => {
    expect(speakersOf('{The 43-year-old} said so.').claims[0]?.kind).toBe('person');
  });

  it('as a group', () => {
    const { claims } = speakersOf('{Police officers} saw it.');
    expect(claims[0]).toMatchObject({ kind: 'group', status: 'described' });
  });

  it('with the owner’s name for a possessive pronoun', () => {
    expect(lastName('Edith Harlow left early. {Her campaign} gave no reason.')).toBe(
      'Edith Harlow’s campaign',
    );
  });
});

describe('an attribution without a source', () => {
  it('has the speaker of the attribution that it continues, and the words that name them there', () => {
    const text = 'Edith Harlow said no. “Never.”';
    const first = attribute([span(0, 12)], [span(18, 20)]);
    const second = { ...attribute([], [span(22, 30)]), continues: 0 };
    const { byAttribution } = resolve(text, [first, second]);
    expect(byAttribution[1]).toMatchObject({
      name: 'Edith Harlow',
      text: 'Edith Harlow',
      spans: [span(0, 12)],
    });
  });

  it('is unknown where it continues nothing, or itself in a circle', () => {
    const text = 'It was said. It was said again.';
    const circle = [
      { ...attribute([], [span(0, 12)]), continues: 1 },
      { ...attribute([], [span(13, 31)]), continues: 0 },
      attribute([], [span(0, 5)]),
    ];
    expect(resolve(text, circle).byAttribution.map(({ status }) => status)).toEqual([
      'unknown',
      'unknown',
      'unknown',
    ]);
  });
});

describe('ids', () => {
  it('of a full name are the same in every article, of a surname alone are not', () => {
    const full = speakersOf('{Edith Harlow} said no.').claims[0];
    expect(speakersOf('On Monday {Edith Harlow} said yes.').claims[0]?.id).toBe(full?.id);
    expect(speakersOf('On Monday {Harlow} said yes.').claims[0]?.id).not.toBe(full?.id);
  });
});

describe('whatever the text and the sources', () => {
  it('every attribution gets a speaker that is listed, and nothing is thrown', () => {
    const word = fc.constantFrom(
      'Edith',
      'Harlow',
      'he',
      'she',
      'I',
      'they',
      'the',
      'president',
      'and',
      ',',
      'said',
      '“',
      '”',
      '’s',
      'who',
      'Ministry',
      '😀',
      '\n',
      '.',
    );
    const pair = fc.tuple(
      fc.nat(200),
      fc.nat(30),
      fc.nat(200),
      fc.nat(30),
      fc.option(fc.nat(5), { nil: undefined }),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), fc.array(pair, { maxLength: 6 }), (words, pairs) => {
        const text = words.join(' ');
        const attributions = pairs.map(([source, length, content, size, continues]) => ({
          ...attribute(length === 0 ? [] : [span(source, source + length)], [
            span(content, content + size + 1),
          ]),
          ...(continues === undefined ? {} : { continues }),
        }));
        const { speakers, byAttribution } = resolve(text, attributions);
        const ids = new Set(speakers.map(({ id }) => id));
        expect(byAttribution).toHaveLength(attributions.length);
        for (const { id, memberIds } of byAttribution) {
          for (const one of [id, ...memberIds]) expect(ids.has(one)).toBe(true);
        }
      }),
      { seed: 20210616, numRuns: 200 },
    );
  });
});
