import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentText } from '../../src/text/segment.ts';

const sentencesOf = (text: string): string[] =>
  segmentText(text).sentences.map(({ start, end }) => text.slice(start, end));

describe('segmentText', () => {
  it('splits sentences where a scraped text lost the blank after the full stop', () => {
    expect(sentencesOf('The envoys met in Oslo.At the end they shook hands.')).toEqual([
      'The envoys met in Oslo.',
      'At the end they shook hands.',
    ]);
  });

  it('splits behind the closing quotation mark of a glued sentence', () => {
    expect(sentencesOf('“We are done.”The minister then left.')).toEqual([
      '“We are done.”',
      'The minister then left.',
    ]);
    expect(sentencesOf('"We are done."The minister then left.')).toEqual([
      '"We are done."',
      'The minister then left.',
    ]);
  });

  it('does not split initials, decimals and web addresses', () => {
    expect(sentencesOf('The U.S. envoy paid 3.5 million at example.com on Monday.')).toHaveLength(1);
  });

  it('keeps a quotation and its reporting clause in one sentence', () => {
    expect(sentencesOf('“Why now?” he asked.')).toHaveLength(1);
    expect(sentencesOf('“Why now?” Mayor Ana Roe asked. Nobody knew.')).toHaveLength(2);
  });

  it('keeps a sentence together over abbreviated titles and parentheses', () => {
    expect(sentencesOf('Sens. Roe and Poe (D-N.C.) voted no. Others did not.')).toHaveLength(2);
  });

  it('ends a sentence with a word that could be an abbreviation', () => {
    expect(sentencesOf('The board said no. Others agreed.')).toHaveLength(2);
    expect(sentencesOf('Platform No. 5 was shut.')).toHaveLength(1);
  });

  it('ends a sentence with its paragraph', () => {
    expect(sentencesOf('A harbour rebuilt\n\nThe port opened on Monday.')).toHaveLength(2);
  });

  it('reads hard-wrapped lines as one paragraph', () => {
    const lines = [
      'The council voted on Tuesday to close the old bridge after an inspection had',
      'found cracks in two of its pillars, which engineers believe to be the result of',
      'heavy lorries that use the road at night in spite of a ban that the town has had',
      'in force since the spring of last year, when a first survey was made by the same',
      'firm that built it.',
    ];
    expect(segmentText(lines.join('\n')).paragraphs).toHaveLength(1);
    expect(segmentText(lines.join('\n')).sentences).toHaveLength(1);
  });

  it('passes over excluded spans', () => {
    const text = 'Share this page\nThe port opened.';
    const { tokens, paragraphs } = segmentText(text, [{ start: 0, end: 15 }]);
    expect(tokens.map((token) => token.text)).toEqual(['The', 'port', 'opened', '.']);
    expect(paragraphs).toHaveLength(1);
  });

  it('gives the same tokens whatever was read before', () => {
    const text = 'Marlowe’s plan won’t pass, Quillfeather’s allies say. I’m sure it’ll fail.';
    const first = segmentText(text);
    segmentText('Quillfeather’s plan. Marlowe’s. Marlowe’s allies. Quillfeather.');
    expect(segmentText(text)).toEqual(first);
    expect(first.tokens.map((token) => token.text)).toContain('’s');
  });

  it('does not slow down on an endless word', () => {
    const { tokens } = segmentText(`The file ${'x'.repeat(200_000)} was read.`);
    expect(tokens.map((token) => token.text)).toEqual(['The', 'file', 'was', 'read', '.']);
  });

  it('keeps words with letters outside Latin-1 in one token', () => {
    const { tokens } = segmentText('Ilinca Brătescu met Łukasz Dvořák.');
    expect(tokens.map((token) => token.text)).toEqual(['Ilinca', 'Brătescu', 'met', 'Łukasz', 'Dvořák', '.']);
  });

  it('counts UTF-16 code units over emoji, no-break blanks and line separators', () => {
    const text = 'The 🎉 mayor\u00A0said:\u2028“Fine.”';
    for (const token of segmentText(text).tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
  });

  it('gives tokens in order whose spans are their words, in sentences and paragraphs without gaps, for any text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(
        '“',
        '”',
        '"',
        "'",
        '’',
        '\n',
        '\n\n',
        '. ',
        '.A',
        ' said ',
        'Roe',
        '’s ',
        '\u00A0',
        '🎉',
        '...',
        '?”',
      ),
    );
    const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, (words) => {
        const { tokens, sentences, paragraphs } = segmentText(words);
        let end = 0;
        for (const [index, token] of tokens.entries()) {
          expect(token.index).toBe(index);
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(words.slice(token.start, token.end)).toBe(token.text);
          end = token.end;
        }
        expect(sentences.map((sentence) => sentence.index)).toEqual(sentences.map((_, index) => index));
        expect(sentences.at(-1)?.endToken ?? 0).toBe(tokens.length);
        expect(paragraphs.at(-1)?.endSentence ?? 0).toBe(sentences.length);
      }),
      { seed: 20210616, numRuns: 300 },
    );
  });
});
