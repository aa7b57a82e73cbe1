import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/model/span.ts';
import { generateNews } from '../../../tools/bench/news/generate.ts';
import { PLANTED_KINDS } from '../../../tools/bench/news/plant.ts';

const CLAIMS = 3000;
const { extractions, planted } = generateNews(CLAIMS);
const claims = new Map(
  extractions.flatMap(({ article, claims: own }) => own.map((claim) => [claim.id, { article, claim }])),
);

describe('generateNews', () => {
  it('gives the same news for the same seed and other news for another', () => {
    expect(generateNews(CLAIMS).extractions[7]).toEqual(extractions[7]);
    expect(generateNews(CLAIMS, 2).extractions[7]).not.toEqual(extractions[7]);
  });

  it('gives as many claims as are asked for, about twelve an article', () => {
    const count = claims.size;
    expect(count).toBeGreaterThanOrEqual(CLAIMS);
    expect(count / extractions.length).toBeGreaterThan(10);
    expect(count / extractions.length).toBeLessThan(15);
  });

  it('lets every span point at the words that it stands for', () => {
    for (const { article, claim } of claims.values()) {
      expect(textOf(article.text, claim.content.spans)).toBe(claim.content.text);
      expect(textOf(article.text, claim.cue?.spans ?? []).trim()).toBe(claim.cue === null ? '' : 'said');
      for (const { span, text } of [...claim.values, ...claim.entities])
        expect(article.text.slice(span.start, span.end).toLowerCase()).toBe(text.toLowerCase());
      for (const quoted of claim.quoted) expect(textOf(article.text, [quoted])).toMatch(/^“.*”$/u);
    }
  });

  it('plants pairs of all kinds between two outlets', () => {
    expect(new Set(planted.map(({ kind }) => kind))).toEqual(new Set(PLANTED_KINDS));
    for (const { kind, aClaimId, bClaimId } of planted) {
      const [a, b] = [claims.get(aClaimId), claims.get(bClaimId)];
      expect(a?.article.outlet).not.toBe(b?.article.outlet);
      if (kind === 'identical') expect(a?.claim.content.text).toBe(b?.claim.content.text);
      if (kind === 'number')
        expect(a?.claim.values.map(({ text }) => text)).not.toEqual(b?.claim.values.map(({ text }) => text));
    }
  });
});
