import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { defineStage } from '../../src/model/stage.ts';
import { composeExtractor, composeStages } from '../../src/pipeline/compose.ts';
import { articleOf } from '../support/extractions.ts';

const article = (text: string) => articleOf({ id: 'a_bridge', file: 'herald/bridge.txt', text });

const noOptions = z.strictObject({});

const excluded = defineStage({
  name: 'furniture',
  version: 1,
  requires: [],
  assigns: 'excluded',
  options: noOptions,
  create: () => () => [{ start: 0, end: 3 }],
});

const claims = defineStage({
  name: 'claims',
  version: 1,
  requires: ['excluded'],
  assigns: 'claims',
  options: noOptions,
  create: () => (_, report) => {
    report({ code: 'no-claim', severity: 'info', message: 'The article says nothing.' });
    return [];
  },
});

const broken = defineStage({
  name: 'quotes',
  version: 1,
  requires: [],
  assigns: 'quotations',
  options: noOptions,
  create: () => () => {
    throw new RangeError('a quotation mark too many');
  },
});

describe('composeStages', () => {
  it('adds the layers of all stages', () => {
    const { layers } = composeStages([excluded, claims])(article('The mayor spoke.'));
    expect(layers).toEqual({ excluded: [{ start: 0, end: 3 }], claims: [] });
  });

  it('names the stage, the missing layer and the stages before it when a need is unmet', () => {
    expect(() => composeStages([broken, claims])).toThrow(
      /"claims" needs the layer "excluded".*before it: quotes/,
    );
  });

  it('refuses two stages of one name', () => {
    expect(() => composeStages([excluded, { ...broken, name: 'furniture' }])).toThrow(
      /Two stages are named "furniture"/,
    );
  });

  it('refuses two stages that add one layer', () => {
    expect(() => composeStages([excluded, { ...excluded, name: 'adverts' }])).toThrow(
      /"furniture" and "adverts" both add the layer "excluded"/,
    );
  });

  it('refuses an unknown option', () => {
    expect(() => composeStages([excluded], { furniture: { colour: 'red' } })).toThrow(
      /Options of stage "furniture"/,
    );
  });

  it('says where a notice of a stage comes from', () => {
    const { diagnostics } = composeStages([excluded, claims])(article('The mayor spoke.'));
    expect(diagnostics).toMatchObject([
      { stage: 'claims', code: 'no-claim', file: 'herald/bridge.txt', articleId: 'a_bridge' },
    ]);
  });

  it('shows a stage only the layers that it declares', () => {
    const seen: string[][] = [];
    const curious = defineStage({
      ...claims,
      requires: [],
      create: () => (document) => {
        seen.push(Object.keys(document.layers));
        return [];
      },
    });
    composeStages([excluded, curious])(article('The mayor spoke.'));
    expect(seen).toEqual([[]]);
  });
});

describe('composeExtractor', () => {
  it('makes a diagnostic and an empty extraction of a stage that throws', () => {
    const extraction = composeExtractor([excluded, broken])(article('The mayor spoke.'));
    expect(extraction).toMatchObject({ claims: [], excluded: [], speakers: [] });
    expect(extraction.diagnostics).toMatchObject([
      { code: 'stage-failed', severity: 'error', stage: 'quotes' },
    ]);
    expect(extraction.diagnostics[0]?.message).toContain('a quotation mark too many');
  });

  it('goes on with the next article after a stage has thrown', () => {
    const touchy = defineStage({
      ...excluded,
      create: () => (document) => {
        if (document.article.text.includes('"')) throw new Error('quotation mark');
        return [{ start: 0, end: 1 }];
      },
    });
    const extract = composeExtractor([touchy]);
    expect(extract(article('"Never," she said.')).excluded).toEqual([]);
    expect(extract(article('She said nothing.')).excluded).toHaveLength(1);
  });
});
