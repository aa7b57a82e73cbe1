import { describe, expect, it } from 'vitest';
import { segment } from '../../../src/stages/segment/index.ts';
import type { DocumentReport } from '../../../src/model/stage.ts';
import { LONGEST_SENTENCE } from '../../../src/text/sentences.ts';
import { articleOf } from '../../support/extractions.ts';

function read(text: string) {
  const codes: string[] = [];
  const report: DocumentReport = ({ code }) => codes.push(code);
  const segments = segment.create({})({ article: articleOf({ text }), layers: { excluded: [] } }, report);
  return { segments, codes };
}

describe('segment', () => {
  it('cuts a run of words that never ends, and says so', () => {
    const { segments, codes } = read('the bridge was closed and '.repeat(300));
    expect(segments.sentences[0]?.endToken).toBe(LONGEST_SENTENCE);
    expect(codes).toEqual(['endless-sentence']);
  });

  it('has nothing to say of running text', () => {
    expect(read('The bridge was closed. Nobody was hurt.').codes).toEqual([]);
  });
});
