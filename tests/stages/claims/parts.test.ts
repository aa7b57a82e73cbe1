import { describe, expect, it } from 'vitest';
import { claimsOf, type Said } from './build.ts';

function statementsOf(text: string, said: readonly Said[]): string[] {
  return claimsOf(text, said)
    .filter(({ kind }) => kind === 'statement')
    .map(({ content }) => content.text);
}

const said = (source: string, content: string, cue = 'said', lemma = 'say'): Said => ({
  source,
  content: [content],
  cue,
  lemma,
});

describe('the clause that somebody’s words hang on', () => {
  it('is a statement although its subject and its object are the sources of what follows', () => {
    const text =
      'Before the hearing, both mayors handed over a petition voicing their worry about the dam, adding “Norland cannot wait,” and declared that the ferries would stop.';
    const attributions = [
      said('a petition', 'their worry about the dam', 'voicing', 'voice'),
      said('both mayors', '“Norland cannot wait,”', 'adding', 'add'),
      said('both mayors', 'that the ferries would stop', 'declared', 'declare'),
    ];
    expect(statementsOf(text, attributions)).toEqual([
      'Before the hearing, both mayors handed over a petition',
    ]);
  });

  it.each([
    [
      'before a second predicate',
      'Lena Ortiz opened the bridge on Monday and said the toll would stay.',
      said('Lena Ortiz', 'the toll would stay'),
      'Lena Ortiz opened the bridge on Monday',
    ],
    [
      'before a participle whose source nobody found',
      'Lena Ortiz handed over a letter on Monday saying the toll would stay.',
      { content: ['the toll would stay'], cue: 'saying', lemma: 'say' },
      'Lena Ortiz handed over a letter on Monday',
    ],
    [
      'before a participle behind a comma',
      'Lena Ortiz opened the bridge on Monday, saying the toll would stay.',
      said('Lena Ortiz', 'the toll would stay', 'saying'),
      'Lena Ortiz opened the bridge on Monday',
    ],
    [
      'without the preposition before a participle',
      'Lena Ortiz opened the bridge on Monday by saying the toll would stay.',
      said('Lena Ortiz', 'the toll would stay', 'saying'),
      'Lena Ortiz opened the bridge on Monday',
    ],
    [
      'without an absolute phrase',
      'Lena Ortiz opened the bridge on Monday, with two unions saying the toll would stay.',
      said('two unions', 'the toll would stay', 'saying'),
      'Lena Ortiz opened the bridge on Monday',
    ],
    [
      'on both sides of a participle',
      'A note saying the toll would stay was found on Monday in Port Ellery.',
      said('A note', 'the toll would stay', 'saying'),
      'A note was found on Monday in Port Ellery',
    ],
    [
      'with the phrase that leads it',
      'After talks in Norland, Lena Ortiz drove to Port Ellery, saying the toll would stay.',
      said('Lena Ortiz', 'the toll would stay', 'saying'),
      'After talks in Norland, Lena Ortiz drove to Port Ellery',
    ],
    [
      'with what stands in brackets, a verb or not',
      'In May, the first crossing of the new ferry (after the old one sank) took place, and Ortiz said the toll would stay.',
      said('Ortiz', 'the toll would stay'),
      'In May, the first crossing of the new ferry (after the old one sank) took place',
    ],
  ])('is a statement %s', (_, text, attribution, expected) => {
    expect(statementsOf(text, [attribution])).toEqual([expected]);
  });

  it.each([
    [
      'its verb takes the participle',
      'Lena Ortiz spent the whole of Monday saying the toll would stay.',
      said('Lena Ortiz', 'the toll would stay', 'saying'),
    ],
    [
      'its preposition takes the participle',
      'Lena Ortiz of Port Ellery stopped short of saying the toll would stay.',
      said('Lena Ortiz', 'the toll would stay', 'saying'),
    ],
    [
      'a clause within it is cut',
      'The mayor of Port Ellery made it clear on Monday that sailors saying the toll would stay were wrong.',
      said('sailors', 'the toll would stay were wrong', 'saying'),
    ],
    [
      'the words behind it say of whom it holds',
      'Ortiz and Byrne were the only two mayors of Norland who said the toll would stay.',
      said('the only two mayors of Norland', 'the toll would stay'),
    ],
    [
      'a modifier of the source is no predicate',
      'The report, released on Monday in Norland, said the toll would stay.',
      said('The report', 'the toll would stay'),
    ],
    [
      'its object is the source’s',
      'The new road to Norland will feed Ortiz’s nagging fear that the toll would stay.',
      said('Ortiz’s', 'that the toll would stay', 'nagging fear', 'fear'),
    ],
    [
      'its object is quoted',
      'Ortiz summed up the new bridge as “a folly” and said the toll would stay.',
      said('Ortiz', 'the toll would stay'),
    ],
  ])('is none where %s', (_, text, attribution) => {
    expect(statementsOf(text, [attribution])).toEqual([]);
  });
});

describe('what is told behind somebody’s words as their circumstances', () => {
  it.each([
    ['she said after engineers found 14 cracks in the deck.', 'engineers found 14 cracks in the deck'],
    ['she said as the deck of the bridge collapsed.', 'the deck of the bridge collapsed'],
    ['she said on Monday while 12 divers searched the river.', '12 divers searched the river'],
    [
      'she said after talks held in Norland, while 12 divers searched the river.',
      '12 divers searched the river',
    ],
    ['she said because the council had cut 40 posts.', 'the council had cut 40 posts'],
  ])('is a statement: “… %s”', (rest, expected) => {
    const text = `“The deck stays shut,” ${rest}`;
    expect(statementsOf(text, [said('she', '“The deck stays shut,”')])).toEqual([expected]);
  });

  it.each([
    'she said after talks held in Norland on Monday.',
    'she said after a vote won last week by 12 members.',
    'she said before engineers found 14 cracks in the deck.',
    'she said if engineers found 14 cracks in the deck.',
    'she said when asked about 14 cracks in the deck.',
  ])('is none where nothing is presupposed or there is no clause: “… %s”', (rest) => {
    const text = `“The deck stays shut,” ${rest}`;
    expect(statementsOf(text, [said('she', '“The deck stays shut,”')])).toEqual([]);
  });

  it('belongs to the words where it stands behind them and not behind their cue', () => {
    const text = 'Ortiz said the bridge was closed after engineers found 14 cracks.';
    expect(statementsOf(text, [said('Ortiz', 'the bridge was closed')])).toEqual([]);
  });
});
