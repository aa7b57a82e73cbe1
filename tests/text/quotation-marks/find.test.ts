import { describe, expect, it } from 'vitest';
import { findParagraphs } from '../../../src/text/paragraphs.ts';
import { findQuotations } from '../../../src/text/quotation-marks/find.ts';

function find(text: string) {
  const { quotations, unbalanced } = findQuotations(text, findParagraphs(text, []));
  return {
    quotations,
    unbalanced: unbalanced.map(({ start, end }) => text.slice(start, end)),
    words: quotations.map(({ spans }) => spans.map(({ start, end }) => text.slice(start, end)).join(' ¶ ')),
  };
}

describe('marks of every style', () => {
  it.each([
    ['curly', 'The mayor said “the bridge is safe” twice.', '“the bridge is safe”', 'double'],
    ['straight', 'The mayor said "the bridge is safe" twice.', '"the bridge is safe"', 'double'],
    ['two single marks', "The mayor said ''the bridge is safe'' twice.", "''the bridge is safe''", 'doubled'],
    [
      'two grave accents',
      "The mayor said ``the bridge is safe'' twice.",
      "``the bridge is safe''",
      'doubled',
    ],
    ['single curly', 'The mayor said ‘the bridge is safe’ twice.', '‘the bridge is safe’', 'single'],
    ['single straight', "The mayor said 'the bridge is safe' twice.", "'the bridge is safe'", 'single'],
    ['guillemets', 'The mayor said «the bridge is safe» twice.', '«the bridge is safe»', 'guillemet'],
    [
      'guillemets with blanks',
      'The mayor said « the bridge is safe » twice.',
      '« the bridge is safe »',
      'guillemet',
    ],
    ['inward guillemets', 'The mayor said »the bridge is safe« twice.', '»the bridge is safe«', 'guillemet'],
    ['low-high', 'The mayor said „the bridge is safe“ twice.', '„the bridge is safe“', 'low-high'],
    [
      'low-high, closed to the right',
      'The mayor said „the bridge is safe” twice.',
      '„the bridge is safe”',
      'low-high',
    ],
  ])('finds a quotation between %s marks', (_, text, words, style) => {
    const found = find(text);
    expect(found.words).toEqual([words]);
    expect(found.quotations[0]).toMatchObject({ style, depth: 0, isClosed: true });
    expect(found.unbalanced).toEqual([]);
  });

  it('keeps the marks in the spans and out of the inner spans', () => {
    const text = "Ms Okoro replied: ''Not this year.''";
    const [quotation] = find(text).quotations;
    expect(quotation?.inner.map(({ start, end }) => text.slice(start, end))).toEqual(['Not this year.']);
  });
});

describe('mismatched marks', () => {
  it.each([
    ['The harvest was "poor, but not lost,” the farmer said.', '"poor, but not lost,”'],
    ['The harvest was “poor, but not lost," the farmer said.', '“poor, but not lost,"'],
    ['The harvest was “poor, but not lost,“ the farmer said.', '“poor, but not lost,“'],
    ['The farmer said: ”Poor, but not lost.”', '”Poor, but not lost.”'],
    ["The harvest was “poor, but not lost,'' the farmer said.", "“poor, but not lost,''"],
    ["The harvest was ‘poor, but not lost,' the farmer said.", "‘poor, but not lost,'"],
  ])('pairs the marks of %s', (text, words) => {
    expect(find(text)).toMatchObject({ words: [words], unbalanced: [] });
  });
});

describe('apostrophes and units', () => {
  it.each([
    'The union’s members don’t trust the ministers’ word.',
    "The union's members don't trust the ministers' word, nor the teachers' plan.",
    '’Tis the season of the ’90s revival.',
    "'Tis the season of the '90s revival, and they love 'em.",
    "The rock 'n' roll years and the rock ’n’ roll museum",
    'He is 6\'2" and she is 5\'10".',
    'A 12" pipe burst and a 14" main flooded the square.',
    "The lap took 1'32'' on the old course.",
    'Yahoo!’s board met in the U.S.’s capital.',
  ])('finds no quotation in %s', (text) => {
    expect(find(text)).toMatchObject({ words: [], unbalanced: [] });
  });

  it('tells a possessive from the closing mark of a single quotation', () => {
    expect(find("'It is the workers' choice,' the clerk said.").words).toEqual([
      "'It is the workers' choice,'",
    ]);
  });

  it('leaves an inch within a quotation alone', () => {
    expect(find('"We need a 12" pipe," the plumber said.').words).toEqual(['"We need a 12" pipe,"']);
  });

  it('closes a quotation after a number', () => {
    expect(find('The coach said "we won in 2016" and "we need 40" later.').words).toEqual([
      '"we won in 2016"',
      '"we need 40"',
    ]);
  });
});

describe('nesting', () => {
  it('nests single marks in double ones', () => {
    const { words, quotations } = find('“She told me ‘never again’ and left,” he said.');
    expect(words).toEqual(['“She told me ‘never again’ and left,”', '‘never again’']);
    expect(quotations[1]).toMatchObject({ depth: 1, parent: 0 });
  });

  it('nests double marks in single ones, as British outlets do', () => {
    const { words } = find('\'She told me "never again" and left,\' he said.');
    expect(words).toEqual(['\'She told me "never again" and left,\'', '"never again"']);
  });

  it('nests straight marks in straight ones', () => {
    expect(find('"She said "yes" to me," he said.').words).toEqual(['"She said "yes" to me,"', '"yes"']);
  });

  it('separates marks that close together', () => {
    expect(find('“They ask, ‘Who pays?’” the auditor said.').words).toEqual([
      '“They ask, ‘Who pays?’”',
      '‘Who pays?’',
    ]);
  });

  it('reads nesting to a depth of 3', () => {
    const { quotations } = find('“A ‘b “c ‘d’ e” f’ g,” he read.');
    expect(quotations.map(({ depth, parent }) => [depth, parent])).toEqual([
      [0, undefined],
      [1, 0],
      [2, 1],
      [3, 2],
    ]);
  });
});

describe('paragraphs', () => {
  it('joins a quotation whose mark is opened again at each paragraph', () => {
    const { words, quotations, unbalanced } = find(
      '“The river rose at night.\n\n“We left at dawn.\n\n“Nobody was hurt,” the mayor said. “Nobody.”',
    );
    expect(words).toEqual([
      '“The river rose at night. ¶ “We left at dawn. ¶ “Nobody was hurt,”',
      '“Nobody.”',
    ]);
    expect(quotations[0]?.isClosed).toBe(true);
    expect(unbalanced).toEqual([]);
  });

  it('joins an inner quotation that is opened again with the outer one', () => {
    const { words } = find('“He read: ‘The river rose.\n“‘We left,’ and then he stopped,” she said.');
    expect(words).toEqual([
      '“He read: ‘The river rose. ¶ “‘We left,’ and then he stopped,”',
      '‘The river rose. ¶ ‘We left,’',
    ]);
  });

  it('ends an open quotation with its paragraph where the next does not open it again', () => {
    const { words, quotations, unbalanced } = find(
      '“The river rose at night.\nThe mayor left. “Go,” she said.',
    );
    expect(words).toEqual(['“The river rose at night.', '“Go,”']);
    expect(quotations[0]?.isClosed).toBe(false);
    expect(unbalanced).toEqual(['“']);
  });

  it('goes on over a line that breaks off in the middle of a sentence', () => {
    const { words, unbalanced } = find('The mayor said: "The river rose\nat night," and left.');
    expect(words).toEqual(['"The river rose ¶ at night,"']);
    expect(unbalanced).toEqual([]);
  });

  it('never crosses an excluded stretch within a line', () => {
    const text = 'The mayor said “the river [Advertisement] rose” at night.';
    const start = text.indexOf('[');
    const { quotations } = findQuotations(text, findParagraphs(text, [{ start, end: start + 15 }]));
    for (const piece of quotations.flatMap(({ spans }) => spans)) {
      expect(text.slice(piece.start, piece.end)).not.toContain('Advertisement');
    }
    expect(quotations.map(({ spans }) => spans.length)).toEqual([1]);
  });
});

describe('faulty text', () => {
  it('reports a closing mark without an opening one', () => {
    expect(find('The river rose,” she said. “We left.”')).toMatchObject({
      words: ['“We left.”'],
      unbalanced: ['”'],
    });
  });

  it('takes the shorter quotation where an opening mark is left over', () => {
    expect(find('“The river rose, she said. “We left.”')).toMatchObject({
      words: ['“We left.”'],
      unbalanced: ['“'],
    });
  });

  it('reads marks without blanks beside them', () => {
    expect(find('The mayor said"We left,"and wept.').words).toEqual(['"We left,"']);
  });

  it('reads marks with blanks on both sides', () => {
    expect(find('The mayor said, “ We left ” and wept. " Nobody stayed " she said.').words).toEqual([
      '“ We left ”',
      '" Nobody stayed "',
    ]);
  });

  it('passes over marks with nothing between them', () => {
    expect(find('The form said "" and “ ” only.')).toMatchObject({ words: [], unbalanced: [] });
  });

  it('reads quotations in a headline', () => {
    expect(find("Mayor: 'River rose at night'; \n'Nobody hurt,' says chief").words).toEqual([
      "'River rose at night'",
      "'Nobody hurt,'",
    ]);
  });
});
