import { describe, expect, it } from 'vitest';
import { readCorpora } from '../../../src/accuracy/readers/index.ts';
import { toModel } from '../../../src/models/attribution.ts';
import { readSections, writeSections } from '../../../src/models/sections.ts';
import { prepareArticle } from '../../../tools/train/prepare.ts';
import { trainAttribution } from '../../../tools/train/train.ts';

const quiet = (): void => undefined;

describe('training', { timeout: 120_000 }, () => {
  it('gives the same bytes for the same articles, and weights that load', () => {
    const articles = readCorpora(['tools/train/articles']).flatMap((corpus) => corpus.articles.slice(0, 10));
    const train = (): Uint8Array => writeSections(trainAttribution(articles.map(prepareArticle), quiet));
    const file = train();
    expect(Buffer.compare(file, train())).toBe(0);
    const { forest, calibration } = toModel(readSections(file));
    expect(forest.leaves.some((leaf) => leaf !== 0)).toBe(true);
    expect([...calibration.shares].every((share) => share >= 0 && share <= 1)).toBe(true);
  });
});
