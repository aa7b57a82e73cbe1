import { describe, expect, it } from 'vitest';
import { cutPieces, cutSegments } from '../../../src/accuracy/errors/excerpt.ts';
import { articleOf } from '../judge-marked.ts';

const FAR = 'The ferry left in the fog. '.repeat(20);

describe('an excerpt', () => {
  it('leaves out what lies far from the marks, between words', () => {
    const { text, attributions } = articleOf(`${FAR}{c1|It rained}, they said. ${FAR}{s1|Lind} left. ${FAR}`);
    const pieces = cutPieces(text, attributions).map(({ start, end }) => text.slice(start, end));
    expect(pieces).toHaveLength(2);
    expect(pieces[0]).toMatch(/^(ferry|left|in|the|fog\.|The) .*It rained, they said\. The .* \w+\.?$/);
    expect(pieces.join('').length).toBeLessThan(700);
  });

  it('is cut wherever a role begins or ends, one inside another too', () => {
    const { text, attributions } = articleOf('{c1|“Rain,” {s1|Lind} {u1|said}, “again.”}');
    const segments = cutSegments(text, { start: 0, end: text.length }, attributions[0]!);
    expect(segments.map(({ text: words, roles, begins }) => [words, roles.join(), begins.join()])).toEqual([
      ['“Rain,” ', 'content', 'content'],
      ['Lind', 'content,source', 'source'],
      [' ', 'content', ''],
      ['said', 'content,cue', 'cue'],
      [', “again.”', 'content', ''],
    ]);
  });
});
