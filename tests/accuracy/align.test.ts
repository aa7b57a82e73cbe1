import { describe, expect, it } from 'vitest';
import { align } from '../../src/accuracy/align.ts';

const roles = (content: number[], cue: number[]) => ({
  source: new Set<number>(),
  cue: new Set(cue),
  content: new Set(content),
});

describe('alignment', () => {
  it('prefers the more similar content and breaks ties by the cue', () => {
    const gold = roles([1, 2, 3], [9]);
    const [shorter, otherCue, best] = [roles([1, 2], [9]), roles([1, 2, 3], [8]), roles([1, 2, 3], [9])];
    expect(align([gold], [shorter, otherCue, best])).toEqual([{ gold, predicted: best, similarity: 1 }]);
  });

  it('takes the first in order where all else is equal', () => {
    const [first, second] = [roles([1], []), roles([1], [])];
    expect(align([first, second], [second])[0]?.gold).toBe(first);
  });
});
