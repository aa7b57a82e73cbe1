import { describe, expect, it } from 'vitest';
import { readJsonl } from '../../../src/accuracy/readers/jsonl.ts';
import { InputError } from '../../../src/model/errors.ts';

const LINE = {
  id: 'a',
  text: 'Roe said it rained.',
  attributions: [{ source: [[0, 3]], cue: [[4, 8]], content: [[9, 18]], reference: 'Jo Roe' }],
};

function read(fields: object) {
  return readJsonl(`${JSON.stringify({ ...LINE, ...fields })}\n\n`, 'gold.jsonl');
}

describe('gold in lines of JSON', () => {
  it('is read line by line, with reference and ignored regions', () => {
    const [article] = read({ ignore: [{ type: 'discuss', spans: [[0, 3]] }] });
    expect(article?.ignored).toEqual([{ start: 0, end: 3 }]);
    expect(article?.attributions[0]?.reference).toBe('Jo Roe');
  });

  it('takes publisher and date where outlet and publishedAt are missing', () => {
    expect(read({ publisher: 'Herald', date: '2024-03-05' })[0]).toMatchObject({
      outlet: 'Herald',
      publishedAt: '2024-03-05',
    });
    expect(read({ publisher: 'Herald', outlet: 'Port Herald' })[0]?.outlet).toBe('Port Herald');
  });

  it('has no reference where it is null or empty', () => {
    const [attribution] = LINE.attributions;
    const attributions = [null, ''].map((reference) => ({ ...attribution, reference }));
    expect(read({ attributions })[0]?.attributions.map(({ reference }) => reference)).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('leaves out attributions without content', () => {
    expect(read({ attributions: [{ source: [[0, 3]], cue: [], content: [] }] })[0]?.attributions).toEqual([]);
  });

  it.each([
    ['no JSON', 'rain', /line 2/],
    ['no text', '{"id":"a","attributions":[]}', /text/],
    ['an empty span', JSON.stringify({ ...LINE, ignore: [{ spans: [[3, 3]] }] }), /ends behind its start/],
    [
      'a span behind the text',
      JSON.stringify({ ...LINE, ignore: [{ spans: [[3, 99]] }] }),
      /behind the text/,
    ],
  ])('is refused with the line: %s', (_, line, message) => {
    const file = `${JSON.stringify(LINE)}\n${line}\n`;
    expect(() => readJsonl(file, 'gold.jsonl')).toThrow(InputError);
    expect(() => readJsonl(file, 'gold.jsonl')).toThrow(message);
  });
});
