import { describe, expect, it } from 'vitest';
import type { Side } from '../../../src/match/comparison/compare.ts';
import { createComparison } from '../../../src/match/comparison/index.ts';
import type { ClaimSpeaker } from '../../../src/model/speaker.ts';
import { articleOf, claimOf, speakerOf } from '../../support/extractions.ts';

const compare = createComparison();

function said(outlet: string, words: string, speaker: ClaimSpeaker = speakerOf('Ada Lindqvist')): Side {
  const article = articleOf({ text: `“${words}” ${speaker.name} said.`, outlet });
  return { article, claim: claimOf(article, `“${words}”`, { speaker }) };
}

function typesOf(a: string, b: string): string[] {
  return compare(said('Herald', a), said('Courier', b), { sameEvent: true }).findings.map(({ type }) => type);
}

describe('two quotations of one utterance', () => {
  it('agree word for word whatever the form of marks and case', () => {
    expect(typesOf('The bridge stays closed until Friday,', 'The bridge stays closed until Friday.')).toEqual(
      ['quote_verbatim'],
    );
  });

  it.each([
    ['We have 3 weeks and $2 million left', 'We have three weeks and two million dollars left'],
    ['We can’t open the harbour programme', 'We cannot open the harbor program'],
    ['I told Sen. Brandt that it’s health-care money', 'I told Senator Brandt that it is healthcare money'],
  ])('agree in another house style: “%s”, “%s”', (a, b) => {
    expect(typesOf(a, b)).toEqual(['quote_formatting']);
  });

  it('agree where one is a cut of the other', () => {
    expect(
      typesOf('We were told the valve was safe, and nobody checked it again', 'nobody checked it again'),
    ).toEqual(['quote_contained']);
  });

  it('agree where the gap is marked by an ellipsis', () => {
    const types = typesOf(
      'The engineers, who came on Monday with new plans, closed the northern bridge',
      'The engineers … closed the northern bridge',
    );
    expect(types).toEqual(['quote_elided']);
  });

  it('agree where they are different cuts that overlap', () => {
    const types = typesOf(
      'Nobody slept that night. The water came up to the kitchen windows.',
      'The water came up to the kitchen windows. We lost the piano first.',
    );
    expect(types).toEqual(['quote_overlap']);
  });

  it('take a bracket for a marked edit', () => {
    expect(typesOf('The [travel] ban ends on Friday', 'The ban ends on Friday')).not.toContain(
      'quote_wording',
    );
    expect(typesOf('[f]ederal aid will reach the villages', 'Federal aid will reach the villages')).toEqual([
      'quote_formatting',
    ]);
  });

  it('differ trivially in a function word', () => {
    const [finding] = compare(
      said('Herald', 'We just want that answer in writing'),
      said('Courier', 'We just want the answer in writing'),
      { sameEvent: true },
    ).findings;
    expect(finding).toMatchObject({ type: 'quote_wording_trivial', severity: 'info' });
  });

  it('differ in a content word, with the words and where they stand', () => {
    const [a, b] = [
      said('Herald', 'Every day brings the dam closer to a breach'),
      said('Courier', 'Every day brings the dam closer to a collapse'),
    ];
    const [finding] = compare(a, b, { sameEvent: true }).findings;
    expect(finding).toMatchObject({
      type: 'quote_wording',
      severity: 'medium',
      aValue: 'breach',
      bValue: 'collapse',
    });
    expect(finding?.explanation).toBe('Herald has “breach”, Courier “collapse”.');
    const [place] = finding?.aSpans ?? [];
    expect(a.article.text.slice(place?.start, place?.end)).toBe('breach');
  });

  it.each([
    ['We can guarantee supply through March', 'We can’t guarantee supply through March'],
    ['You must evacuate the lower valley', 'You may evacuate the lower valley'],
    ['All schools in the valley will close', 'Some schools in the valley will close'],
    ['We counted 12 boats in the harbour', 'We counted 21 boats in the harbour'],
  ])('flip the meaning: “%s”, “%s”', (a, b) => {
    const [finding] = compare(said('Herald', a), said('Courier', b), { sameEvent: true }).findings;
    expect(finding).toMatchObject({ type: 'quote_meaning_flip', severity: 'high' });
  });

  it('show a negation with the words that it stands between', () => {
    const [finding] = compare(
      said('Herald', 'We can guarantee supply through March'),
      said('Courier', 'We can’t guarantee supply through March'),
      { sameEvent: true },
    ).findings;
    expect(finding?.explanation).toBe('Herald has “can guarantee”, Courier “can’t guarantee”.');
  });

  it('leave out a condition without a mark', () => {
    expect(typesOf('If the tests are clean, the beach opens Saturday', 'The beach opens Saturday')).toContain(
      'quote_unmarked_omission',
    );
  });

  it('leave out a clause from the middle without a mark', () => {
    const types = typesOf(
      'The council voted for the tunnel, after a long and bitter debate about its price, on Thursday night in Varnholm',
      'The council voted for the tunnel, on Thursday night in Varnholm',
    );
    expect(types).toContain('quote_unmarked_omission');
  });

  it('leave out a sentence from the middle without a mark, which weighs less', () => {
    const all =
      'We lost the harbour vote. The count was a farce from the start. Tomorrow we start our work again.';
    const [marked, unmarked] = [' …', ''].map((mark) =>
      all.replace(' The count was a farce from the start.', mark),
    );
    expect(typesOf(all, marked ?? '')).not.toContain('quote_unmarked_omission');
    const { findings } = compare(said('Herald', all), said('Courier', unmarked ?? ''), { sameEvent: true });
    expect(findings).toContainEqual(
      expect.objectContaining({ type: 'quote_unmarked_omission', severity: 'low' }),
    );
  });

  it('splice two sentences into one', () => {
    expect(typesOf('We lost the vote. Tomorrow we start again.', 'We lost the vote tomorrow')).toContain(
      'quote_splice',
    );
  });

  it('weigh less where one is a translation', () => {
    const article = articleOf({
      outlet: 'Courier',
      text: '“Every day brings the dam closer to a collapse,” she said through an interpreter.',
    });
    const translated = {
      article,
      claim: claimOf(article, '“Every day brings the dam closer to a collapse,”'),
    };
    const [finding] = compare(said('Herald', 'Every day brings the dam closer to a breach'), translated, {
      sameEvent: true,
    }).findings;
    expect(finding).toMatchObject({ type: 'quote_wording', severity: 'low' });
  });
});

describe('one quotation, two speakers', () => {
  const words = 'The numbers were simply invented by the auditors';

  it('is an agreement and a discrepancy at once', () => {
    const { findings, isSameSpeaker } = compare(
      said('Herald', words, speakerOf('Lena Brill')),
      said('Courier', words, speakerOf('Paul Amadi')),
      { sameEvent: true },
    );
    expect(findings.map(({ type }) => type)).toEqual(['speaker', 'quote_verbatim']);
    expect(findings[0]?.explanation).toBe(
      'Herald attributes the words to Lena Brill, Courier to Paul Amadi.',
    );
    expect(isSameSpeaker).toBe(false);
  });

  it('is no discrepancy where one speaker is unknown', () => {
    const unknown = speakerOf('', { text: 'he', kind: 'unknown' });
    const { findings, isSameSpeaker } = compare(
      said('Herald', words, speakerOf('Lena Brill')),
      said('Courier', words, unknown),
      {
        sameEvent: true,
      },
    );
    expect(findings.map(({ type }) => type)).toEqual(['quote_verbatim']);
    expect(isSameSpeaker).toBeNull();
  });
});

describe('two quotations of two utterances', () => {
  it.each([
    ['We went too far', 'I crossed a line'],
    ['It is a humiliation', 'It’s a disgrace'],
    ['The northern bridge will open in spring', 'Nobody has told us what the tunnel will cost'],
  ])('are not compared: “%s”, “%s”', (a, b) => {
    expect(typesOf(a, b)).toEqual([]);
  });

  it('are two where two speakers share the opening only', () => {
    const { findings } = compare(
      said('Herald', 'I don’t think that’s fair to the nurses', speakerOf('Lena Brill')),
      said('Courier', 'I don’t think that’s fair to the drivers', speakerOf('Paul Amadi')),
      { sameEvent: true },
    );
    expect(findings).toEqual([]);
  });
});
