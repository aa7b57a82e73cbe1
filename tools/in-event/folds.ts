import { sigmoid } from '../../src/models/forest.ts';
import { scoreLinear } from '../../src/models/linear.ts';
import { fitLinear } from '../same/linear.ts';
import type { InEventExample } from './examples.ts';

const THRESHOLDS = [0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8];

const FOLDS = 6;

/** How the pairs of each sixth of the events fare by a model of the others, one line a threshold. */
export function crossValidate(examples: readonly InEventExample[], ridge: number): string[] {
  const events = [...new Set(examples.map(({ event }) => event))].sort();
  const foldOf = new Map(events.map((event, place) => [event, place % FOLDS]));
  const judged = Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const isHeld = ({ event }: InEventExample): boolean => foldOf.get(event) === fold;
    const model = fitLinear(
      examples.filter((example) => !isHeld(example)),
      ridge,
    );
    return examples
      .filter(isHeld)
      .map((example) => ({ ...example, probability: sigmoid(scoreLinear(model, example.features)) }));
  });
  const all = judged.filter(({ target }) => target === 1).length;
  return [
    `${String(judged.length)} pairs in ${String(events.length)} events, ${String(all)} about the same thing`,
    ...THRESHOLDS.map((threshold) => {
      const found = judged.filter(({ probability }) => probability >= threshold);
      const right = found.filter(({ target }) => target === 1);
      const plain = right.filter(({ level }) => level === 'plain').length;
      const [precision, recall] = [right.length / found.length, right.length / all];
      return `from ${String(threshold)} on: ${String(found.length)} pairs, precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)}, ${String(plain)} of them plain`;
    }),
  ];
}
