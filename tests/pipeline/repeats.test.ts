import { describe, expect, it } from 'vitest';
import type { Extraction } from '../../src/model/extraction.ts';
import { dropRepeats } from '../../src/pipeline/repeats.ts';
import { articleOf } from '../support/extractions.ts';

function extraction(file: string, text: string): Extraction {
  return {
    article: articleOf({ outlet: 'Herald', file, text }),
    excluded: [],
    speakers: [],
    claims: [],
    diagnostics: [],
  };
}

describe('dropRepeats', () => {
  const bridge = extraction('herald/bridge.txt', 'The bridge reopens.');
  const copy = extraction('archive/bridge.txt', 'The bridge reopens.');
  const vote = extraction('herald/vote.txt', 'The council votes.');

  it('keeps the article whose file has the smallest path, whatever the order', () => {
    const kept = (order: Extraction[]) => dropRepeats(order).extractions.map(({ article: { file } }) => file);
    expect(kept([bridge, copy])).toEqual(['archive/bridge.txt']);
    expect(kept([copy, bridge])).toEqual(['archive/bridge.txt']);
  });

  it('says which file it leaves out', () => {
    expect(dropRepeats([bridge, vote, copy]).diagnostics).toMatchObject([
      { code: 'article-seen-twice', severity: 'info', file: 'herald/bridge.txt' },
    ]);
  });

  it('sorts by article id', () => {
    const ids = dropRepeats([vote, bridge]).extractions.map(({ article: { id } }) => id);
    expect(ids).toEqual([...ids].sort());
  });
});
