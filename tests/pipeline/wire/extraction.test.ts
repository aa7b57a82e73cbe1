import { describe, expect, it } from 'vitest';
import { InputError } from '../../../src/model/errors.ts';
import type { Extraction } from '../../../src/model/extraction.ts';
import { decodeExtraction, encodeExtraction } from '../../../src/pipeline/wire/index.ts';
import { articleOf, claimOf, speakerOf } from '../../support/extractions.ts';

const article = articleOf({
  externalId: 'herald-7',
  publishedAt: '2021-06-14',
  text: 'Share\n“We will hire 40 workers,” Lena Ortiz said.',
});

const extraction: Extraction = {
  article,
  excluded: [{ start: 0, end: 5 }],
  speakers: [
    {
      id: 's_ortiz',
      name: 'Lena Ortiz',
      kind: 'person',
      status: 'named',
      aliases: ['Ortiz'],
      roles: ['Mayor'],
    },
  ],
  claims: [
    claimOf(article, '“We will hire 40 workers,”', {
      cue: { spans: [{ start: 44, end: 48 }], lemma: 'say' },
      speaker: speakerOf('Lena Ortiz', { spans: [{ start: 33, end: 43 }] }),
      values: [
        {
          kind: 'count',
          span: { start: 20, end: 22 },
          text: '40',
          lo: 40,
          hi: 40,
          unit: '',
          what: 'worker',
          scope: [],
          period: '',
          isApproximate: false,
        },
      ],
      entities: [],
    }),
  ],
  diagnostics: [
    {
      id: 'd_1',
      stage: 'furniture',
      code: 'x',
      severity: 'info',
      message: 'Share',
      span: { start: 0, end: 5 },
    },
  ],
};

describe('the wire form of an extraction', () => {
  it('is read as it was written, through JSON', () => {
    const wire: unknown = JSON.parse(JSON.stringify(encodeExtraction(extraction)));
    expect(decodeExtraction(wire)).toEqual(extraction);
  });

  it('writes spans as pairs and the excluded ones with the article', () => {
    expect(encodeExtraction(extraction)).toMatchObject({
      article: { id: article.id, externalId: 'herald-7', excluded: [[0, 5]] },
      claims: [
        {
          content: { spans: [[6, 32]] },
          cue: { spans: [[44, 48]], lemma: 'say' },
          values: [{ span: [20, 22] }],
        },
      ],
      diagnostics: [{ span: [0, 5] }],
    });
  });

  it('needs of another program only what it cannot do without', () => {
    const { article: full, claims } = encodeExtraction(extraction);
    const { id, outlet, text } = full;
    expect(decodeExtraction({ article: { id, outlet, text }, claims }).article).toMatchObject({
      id,
      outlet,
      text,
      language: 'und',
    });
  });

  it('says what is missing, and in which file', () => {
    const read = () => decodeExtraction({ article: { id: 'a_1' }, claims: [] }, 'claims.ndjson');
    expect(read).toThrow(InputError);
    expect(read).toThrow(/not a line of "crossclaim extract"[^]*article\.outlet/);
  });
});
