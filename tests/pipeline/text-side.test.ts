import { describe, expect, it } from 'vitest';
import { articleOfText, claimOfText } from '../../src/pipeline/text-side.ts';

function claimOf(text: string) {
  return claimOfText(articleOfText(text, 'herald'));
}

describe('a plain text without attribution', () => {
  it.each([
    ['Turnout was 67%.', ['67%']],
    ['The stadium cost $1.2bn.', ['$1.2bn']],
    ['Ten people were hurt.', ['Ten']],
    ['Bus crash kills 14 in Norland', ['14']],
    ['Ferries stopped.', []],
  ])('is one statement with its values: “%s”', (text, values) => {
    const claim = claimOf(text);
    expect(claim).toMatchObject({ kind: 'statement', speaker: null, cue: null, content: { text } });
    expect(claim.values.map((value) => value.text)).toEqual(values);
  });

  it('is read as negated where its predicate is', () => {
    expect(claimOf('The alarm never sounded.').negated).toBe(true);
  });

  it('leaves out the white space around it', () => {
    expect(claimOf('  Ferries stopped. \n').content).toEqual({
      spans: [{ start: 2, end: 18 }],
      text: 'Ferries stopped.',
    });
  });
});
