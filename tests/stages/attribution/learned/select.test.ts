import { describe, expect, it } from 'vitest';
import { selectReadings, type Rated } from '../../../../src/stages/attribution/learned/select.ts';

/** A reading of the cue at `head` over ten elements: `u` cue, `c` content, `s` source. */
function rated(head: number, labels: string, score: number, rank = 0): Rated {
  const codes = Uint8Array.from(labels, (label) => '.suc'.indexOf(label));
  const candidate = { labels: codes, logShare: -1, rank };
  return {
    readings: { head, cue: 0.5, window: { first: 0, end: 10 }, candidates: [candidate] },
    candidate,
    score,
    gain: score - 0.3,
  };
}

const shown = (chosen: readonly Rated[]): string[] =>
  chosen.map(({ candidate }) => [...candidate.labels].map((label) => '.suc'[label]).join(''));

describe('the choice among readings', () => {
  it('takes one reading a cue, and none below the threshold', () => {
    const all = [rated(1, 'succ......', 0.9), rated(1, 'succc.....', 0.6, 1), rated(6, '.....succc', 0.2)];
    expect(shown(selectReadings(all, 10))).toEqual(['succ......']);
  });

  it('lets sources be shared, but neither cues nor contents', () => {
    const all = [rated(1, 'succ......', 0.9), rated(5, 's....ucc..', 0.8), rated(6, '......uccc', 0.7)];
    expect(shown(selectReadings(all, 10))).toEqual(['succ......', 's....ucc..']);
  });

  it('gives up the best reading of one cue where two cues together are worth more', () => {
    const all = [
      rated(1, 'succcccccc', 0.9),
      rated(1, 'succc.....', 0.8, 1),
      rated(6, '.....sucCC'.toLowerCase(), 0.7),
    ];
    expect(shown(selectReadings(all, 10))).toEqual(['succc.....', '.....succc']);
  });
});
