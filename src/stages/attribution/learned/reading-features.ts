import type { Candidate, Readings } from './readings.ts';
import type { Elements } from './elements.ts';
import type { FeatureList } from './features.ts';
import { distanceClass } from './features.ts';
import { mix } from './hash.ts';
import { LABEL } from './rule-evidence.ts';
import { isFinite } from './symbols.ts';

/** The features of one whole reading: the pattern of its pieces, and the words at their edges. */
export function addReadingFeatures(
  elements: Elements,
  words: Int32Array,
  { head, window }: Readings,
  { labels }: Candidate,
  list: FeatureList,
): void {
  const { word, lemma, symbol, region, sign, unit } = elements;
  const { first } = window;
  const l = lemma[head] ?? 0;
  let pattern = 17;
  let coarse = 17;
  let cue = 17;
  let gap = 17;
  let pieces = 0;
  let contentWords = 0;
  let finites = 0;
  for (let start = 0; start < labels.length;) {
    const label = labels[start] ?? 0;
    let end = start + 1;
    while (end < labels.length && labels[end] === label) end += 1;
    const at = first + start;
    const last = first + end - 1;
    const s = symbol[at] ?? 0;
    if (label === LABEL.outside) {
      for (let i = at; i <= last; i += 1) {
        const own = sign[i] ?? 0;
        if (own !== 0) gap = mix(gap, own);
      }
      if (pieces > 0 && end < labels.length) pattern = mix(pattern, gap);
      if (pieces > 0 && end < labels.length && end - start <= 3) coarse = mix(coarse, gap);
      gap = 17;
    } else {
      pieces += 1;
      const kind = label * 2 + (region[at] === -1 ? 0 : 1);
      pattern = mix(pattern, 100 + kind);
      coarse = mix(coarse, 100 + kind);
      const [before, after] = [at - 1, last + 1];
      const isUnitStart = before < 0 || unit[before] !== unit[at] ? 1 : 0;
      const isUnitEnd = after >= elements.length || unit[after] !== unit[last] ? 1 : 0;
      const side = Math.sign(at - head);
      if (label === LABEL.content) {
        list.add(400, l, word[at], side);
        list.add(401, l, s, symbol[before] ?? 99, side);
        list.add(402, symbol[last] ?? 0, symbol[after] ?? 99, isUnitEnd);
        list.add(403, word[after] ?? 0, isUnitEnd);
        list.add(404, word[after] ?? 0, word[after + 1] ?? 0);
        list.add(405, word[last]);
        list.add(406, word[before], s, isUnitStart);
        list.add(407, symbol[before] ?? 99, s, symbol[at + 1] ?? 99);
        list.add(408, word[at], symbol[before] ?? 99);
        list.add(
          409,
          symbol[last - 1] ?? 99,
          symbol[last] ?? 0,
          symbol[after] ?? 99,
          symbol[after + 1] ?? 99,
        );
        for (let i = at; i <= last; i += 1) {
          contentWords += words[i] ?? 0;
          if (region[i] === -1 && isFinite(symbol[i] ?? 0)) finites += 1;
        }
      } else if (label === LABEL.source) {
        list.add(420, symbol[before] ?? 99, s, isUnitStart, side);
        list.add(421, word[before], isUnitStart);
        list.add(422, word[at], side);
        list.add(423, symbol[last] ?? 0, symbol[after] ?? 99, side);
        list.add(424, word[last], side);
        list.add(425, word[after], symbol[last] ?? 0);
        list.add(426, l, side, s);
        list.add(427, distanceClass(end - start), side, symbol[last] ?? 0);
      } else {
        for (let i = at; i <= last; i += 1) cue = mix(cue, word[i] ?? 0);
        list.add(440, word[at], symbol[before] ?? 99);
        list.add(441, word[last], word[after] ?? 0);
        list.add(442, symbol[last] ?? 0, symbol[after] ?? 99, symbol[after + 1] ?? 99);
        list.add(443, symbol[before] ?? 99, s);
      }
    }
    start = end;
  }
  list.add(460);
  list.add(461, pattern);
  list.add(462, pattern, l);
  list.add(463, coarse);
  list.add(464, coarse, l);
  list.add(465, cue);
  list.add(466, cue, coarse);
  list.add(467, l, distanceClass(contentWords), Math.min(2, finites));
  list.add(468, pieces, symbol[head] ?? 0);
  list.add(469, l);
}
