import { describe, expect, it } from 'vitest';
import { attributeByRules, inWords } from './attribute.ts';

const inWordsByRules = (text: string): string[] => inWords(text, attributeByRules(text));

function sourceOf(text: string): string | undefined {
  return inWordsByRules(text)[0]?.split(' | ')[0];
}

function contentOf(text: string): string | undefined {
  return inWordsByRules(text)[0]?.split(' | ')[2];
}

describe('a source', () => {
  it.each([
    [
      'The prosecutor, Lena Fischer of Bonn, said the money was gone.',
      'The prosecutor, Lena Fischer of Bonn',
    ],
    ['Ana Brandt on Tuesday said the talks had failed.', 'Ana Brandt'],
    ['A spokesman for the port in Ghent said it would close.', 'A spokesman for the port in Ghent'],
    ['Officials briefed on the matter said the plane was late.', 'Officials briefed on the matter'],
    ['Nearly half of the voters said they were undecided.', 'Nearly half of the voters'],
    ['In Oslo, Okafor, speaking in the rain, said it was over.', 'Okafor'],
    ['Roe, Haddad and Brandt said they would leave.', 'Roe, Haddad and Brandt'],
    ['The US and Peru said they would talk.', 'The US and Peru'],
    ['In a joint statement the two kings said they would meet.', 'the two kings'],
    ['The sum is small (nine euros, according to tax filings).', 'tax filings'],
    ['A report that appeared in May said costs had doubled.', 'A report that appeared in May'],
  ])('of %s is %s', (text, source) => {
    expect(sourceOf(text)).toBe(source);
  });

  it('leaves out who is told', () => {
    expect(inWordsByRules('Okafor told shareholders that profits had fallen.')).toEqual([
      'Okafor | told | that profits had fallen',
    ]);
  });
});

describe('a content', () => {
  it.each([
    ['before another speaker', 'Roe said it rained, but Haddad said it snowed.', 'it rained'],
    ['before a further predicate of the source', 'Roe said it rained and blamed the wind.', 'it rained'],
    [
      'behind a subject of several names',
      'Roe said the sons of Ida Poe and Ben Lund asked him to stay.',
      'the sons of Ida Poe and Ben Lund asked him to stay',
    ],
    ['before a further cue', 'Roe said it rained, adding that it was cold.', 'it rained'],
    ['before a second source', 'Roe said it rained, with Haddad saying it snowed.', 'it rained'],
    ['where the relative clause closes', 'Roe, who said it rained, won the race.', 'it rained'],
    ['behind a list', 'Roe said he liked bread, butter and jam.', 'he liked bread, butter and jam'],
  ])('ends %s', (_where, text, content) => {
    expect(contentOf(text)).toBe(content);
  });
});

describe('a cue', () => {
  it.each([
    ['Roe has not yet said whether she will run.', 'has not yet said'],
    ['Roe declined to say whether she will run.', 'declined to say'],
    ['Roe went on to say that she would run.', 'went on to say'],
    ['Roe pointed out that she had won.', 'pointed out'],
  ])('of %s is %s', (text, cue) => {
    expect(inWordsByRules(text)[0]?.split(' | ')[1]).toBe(cue);
  });
});

describe('what only looks like an attribution', () => {
  it.each([
    'The team won the pledged delegates of the north.',
    'Okafor called both ministers on Monday.',
    'The show opened on Friday in the old theatre.',
    'Further adding to the noise, a band of improved players arrived.',
    'Goalkeeper Hope Winter saved two penalties.',
    'The operator counted ninety trips into the Ulm charging zone.',
    'Asked about the weather, he drew a cloud.',
    'She talked about other people.',
    'The owners have offered a small rise.',
    'The match ended early, indicating the possibility of a strike.',
    'OSLO: The king will sign the bill on Monday.',
    'Live: Storm reaches the coast',
    'BREAKING: Storm floods four villages',
    'Video: Storm reaches the coast',
    'A hiker found a boy alive under a loading ramp at noon.',
    'There was no telling that the dam would break.',
    'The minister met the mayor on Thursday in a hall that showed how old the town is.',
  ])('is none in: %s', (text) => {
    expect(inWordsByRules(text)).toEqual([]);
  });
});
