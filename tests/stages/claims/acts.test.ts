import { describe, expect, it } from 'vitest';
import { claimsOf, type Said } from './build.ts';

function statementsOf(text: string, said: Said): string[] {
  return claimsOf(text, [said])
    .filter(({ kind }) => kind === 'statement')
    .map(({ content }) => content.text);
}

const act = (source: string, cue: string, content: string): Said => ({
  source,
  cue,
  lemma: cue,
  content: [content],
});

describe('a saying told as an act', () => {
  it.each([
    ['with a thing for its object', act('Lena Ortiz', 'opposed', 'the new toll in Norland')],
    ['with an infinitive', act('The council', 'refused', 'to close the bridge in Port Ellery')],
    ['with somebody who is to do it', act('Two unions', 'called on', 'Lena Ortiz to veto the toll in May')],
    [
      'in a clause that says which one is meant',
      act('who', 'opposed', 'the new toll'),
      'The mayor who opposed the new toll lost her seat in Norland on Monday.',
    ],
    [
      'behind a phrase, with more behind it',
      act('Lena Ortiz', 'rejected', 'the offer'),
      'On Monday, Lena Ortiz rejected the offer and drove back to Port Ellery.',
    ],
  ])('is the outlet’s own statement %s', (_, said, whole = '') => {
    const text = whole === '' ? `${said.source ?? ''} ${said.cue ?? ''} ${said.content[0] ?? ''}.` : whole;
    expect(statementsOf(text, said)).toEqual([text]);
  });

  it.each([
    ['said', 'that the new toll in Norland would rise'],
    ['said', 'the new toll in Norland would rise'],
    ['asked', 'whether the new toll in Norland would rise'],
    ['quoted', '“The new toll in Norland is wrong.”'],
    ['vowed', '“to fight the new toll.” The ferries “will sail”'],
  ])(
    'is none where what is said is a clause, a quotation, or goes on behind the sentence: “… %s %s”',
    (cue, content) => {
      expect(statementsOf(`Lena Ortiz ${cue} ${content}.`, act('Lena Ortiz', cue, content))).toEqual([]);
    },
  );

  it('is one with words quoted in it', () => {
    const text = 'Lena Ortiz called the new toll in Norland “a folly” for ferrymen.';
    const said = act('Lena Ortiz', 'called', 'the new toll in Norland');
    const content = [...said.content, '“a folly”', 'for ferrymen'];
    expect(statementsOf(text, { ...said, content, kind: 'mixed' })).toEqual([text]);
  });

  it('leaves the main clause alone where it is only added to it', () => {
    const text = 'Lena Ortiz drove to Port Ellery on Monday, rejecting the offer of the council.';
    expect(statementsOf(text, act('Lena Ortiz', 'rejecting', 'the offer of the council'))).toEqual([
      'Lena Ortiz drove to Port Ellery on Monday',
    ]);
  });
});
