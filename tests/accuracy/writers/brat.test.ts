import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBrat } from '../../../src/accuracy/readers/brat.ts';
import { formatBrat } from '../../../src/accuracy/writers/brat.ts';
import { findWords, wordsTouched } from '../../../src/accuracy/words.ts';
import { articleOf } from '../judge-marked.ts';

function written(marked: string): string {
  const { text, attributions } = articleOf(marked);
  return formatBrat(text, attributions);
}

describe('attributions as brat annotations', () => {
  it.each([
    ['{c1|“We will pay,”} {u1|said} {s1|the mayor}, {c1|“every cent.”}\n---\n1 = Ana Ruiz\n'],
    ['🚢 {c1|“Sail on 🚢,”} {s1|Lind 👩‍🚒} {u1|wrote}. {c2|“Never 🌧️!”}'],
    ['{s1|Roe} {u1|said} {c1|{s2|Lind had} {u2|promised} {c2|rain}}.'],
    ['{s1,2|Roe} {u1|said} {c1|it rained} and {u2|denied} {c2|it snowed}.'],
    ['{c1|“It rains.\n\n“It pours,”} {s1|she} {u1|said}.'],
  ])('are read back as they were: %j', (marked) => {
    const { text, attributions } = articleOf(marked);
    expect(readBrat(text, formatBrat(text, attributions), 'bridge').attributions).toEqual(attributions);
  });

  it('are read back with the same words, whatever the text', () => {
    const news = fc.string({
      unit: fc.constantFrom(
        'rain',
        ' ',
        '“',
        '\t',
        '\r\n',
        '\u2028',
        '\u0085',
        '🚢',
        '👩‍🚒',
        '\ud83d',
        '\ufeff',
      ),
    });
    const property = fc.property(news, news, news, (before, content, after) => {
      const text = before + content + after;
      const span = { start: before.length, end: before.length + content.length };
      const annotations = formatBrat(text, [{ source: [], cue: [], content: [span] }]);
      const words = findWords(text);
      const read = readBrat(text, annotations, 'bridge').attributions.flatMap((each) => each.content);
      expect(wordsTouched(words, read)).toEqual(wordsTouched(words, [span]));
      for (const line of annotations.split('\n').slice(0, -1)) expect(line).toMatch(/^T1\t[^\t]+\t[^\t]+$/);
    });
    fc.assert(property, { seed: 20210616, numRuns: 300 });
  });

  it('give each shared source once, with a relation for every content', () => {
    const lines = written('{s1,2|Roe} {u1|said} {c1|it rained} and {u2|denied} {c2|it snowed}.').split('\n');
    expect(lines.filter((each) => each.includes('\tSource '))).toHaveLength(1);
    expect(lines.filter((each) => each.includes('\tSaidBy '))).toHaveLength(2);
  });

  it('are cut where a line ends, as brat has no annotation over line breaks', () => {
    expect(written('{c1|“It rains.\n\u2028“It pours,”} she said.')).toBe(
      'T1\tContent 0 10;12 23\t“It rains. “It pours,”\n',
    );
  });

  it('have names in one line', () => {
    const { text, attributions } = articleOf('{c1|It rained}, she said.');
    const named = attributions.map((attribution) => ({ ...attribution, reference: 'Ana\nRuiz' }));
    expect(formatBrat(text, named)).toContain('#1\tAnnotatorNotes T1\tAna Ruiz\n');
  });
});
