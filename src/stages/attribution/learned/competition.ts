import type { Readings } from './readings.ts';
import { LABEL } from './rule-evidence.ts';

/** What the other cues of the article claim, by their best readings. */
export interface Competition {
  /** For each element the largest probability of a cue that takes it as content, whose it is, and the second. */
  readonly strongest: Float64Array;
  readonly owner: Int32Array;
  readonly second: Float64Array;
}

export function readCompetition(length: number, all: readonly Readings[]): Competition {
  const strongest = new Float64Array(length);
  const second = new Float64Array(length);
  const owner = new Int32Array(length).fill(-1);
  for (const { head, cue, window, candidates } of all) {
    const labels = candidates[0]?.labels;
    if (labels === undefined) continue;
    for (let i = 0; i < labels.length; i += 1) {
      if (labels[i] !== LABEL.content) continue;
      const place = window.first + i;
      if (cue > (strongest[place] ?? 0)) {
        second[place] = strongest[place] ?? 0;
        strongest[place] = cue;
        owner[place] = head;
      } else if (cue > (second[place] ?? 0)) {
        second[place] = cue;
      }
    }
  }
  return { strongest, owner, second };
}
