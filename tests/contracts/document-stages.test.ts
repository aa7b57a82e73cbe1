import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/model/article.ts';
import type { LayerName, Layers } from '../../src/model/layers.ts';
import { composeStages } from '../../src/pipeline/compose.ts';
import { documentStages } from '../../src/stages/index.ts';
import { articleOf } from '../support/extractions.ts';

const NEWS = [
  'Harbour bridge to reopen',
  '',
  'By Ada Quill | Share | 12 Comments',
  '“We will rebuild the bridge before winter,” Mayor Lena Ortiz said on Monday. “It is a promise.”',
  'She added that 40 workers had been hired, according to a spokesman for the city.',
  "Critics, however, doubt it: the 'promise' would cost $3.2 million.",
].join('\n');

const TEXTS: Readonly<Record<string, string>> = {
  'a news story': NEWS,
  'an empty text': '',
  blanks: ' \n\t\u00a0\r\n ',
  emoji: '👩‍👩‍👧‍👦 “We won 🏆🏆,” she said 🎉. 🇫🇷',
  'unpaired surrogates': 'He said: “\ud83c is broken \udf89.”',
  '50 kB of quotation marks': '“"”\'‘’«»„'.repeat(5556),
  '50 kB without a blank': 'a'.repeat(50_000),
  '50 kB of line breaks': '\n'.repeat(50_000),
};

function freeze<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  Object.values(value).forEach(freeze);
  return value;
}

/** The layers before the stage, so that it can be run by itself. */
function prepare(article: Article, index: number): Layers {
  const { layers, diagnostics } = composeStages(documentStages.slice(0, index))(article);
  expect(diagnostics.filter(({ code }) => code === 'stage-failed')).toEqual([]);
  if (!hasAll(layers)) throw new Error('unreachable');
  return freeze(layers);
}

/** A stage reads only what it declares; composing has checked that this is there. */
function hasAll(layers: Partial<Record<LayerName, unknown>>): layers is Layers {
  return typeof layers === 'object';
}

describe.each(documentStages.map((stage, index) => ({ name: stage.name, stage, index })))(
  'the stage $name',
  { timeout: 120_000 },
  ({ stage, index }) => {
    it('has defaults for all its options', () => {
      expect(stage.options.safeParse({}).success).toBe(true);
    });

    it('refuses an option that it does not have', () => {
      expect(stage.options.safeParse({ 'no such option': 1 }).success).toBe(false);
    });

    describe.each(Object.entries(TEXTS))('on %s', (_, text) => {
      const article = freeze(articleOf({ text, publishedAt: '2021-06-16' }));
      const create = () => stage.create(stage.options.parse({}));

      it('gives the same for the same, and leaves its input as it was', () => {
        const layers = prepare(article, index);
        const addLayer = create();
        const first = addLayer({ article, layers }, () => undefined);
        const again = addLayer({ article, layers }, () => undefined);
        expect(again).toEqual(first);
        expect(create()({ article, layers }, () => undefined)).toEqual(first);
      });
    });

    it('remembers nothing of other articles', () => {
      const article = articleOf({ text: NEWS });
      const layers = prepare(article, index);
      const fresh = stage.create(stage.options.parse({}))({ article, layers }, () => undefined);
      const used = stage.create(stage.options.parse({}));
      const other = articleOf({ text: 'Lena Ortiz, 41, of Port Ellery, “never” spoke, said Tom Byrne.' });
      used({ article: other, layers: prepare(other, index) }, () => undefined);
      expect(used({ article, layers }, () => undefined)).toEqual(fresh);
    });
  },
);

describe('the document stages', { timeout: 120_000 }, () => {
  it('fit together', () => {
    expect(() => composeStages(documentStages)).not.toThrow();
  });

  it('give every claim the words that stand at its spans', () => {
    const { article, layers } = composeStages(documentStages)(articleOf({ text: NEWS }));
    const claims = layers.claims ?? [];
    expect(claims.length).toBeGreaterThan(0);
    for (const { content } of claims) {
      expect(content.spans.map(({ start, end }) => article.text.slice(start, end)).join(' ')).toBe(
        content.text,
      );
    }
  });
});
