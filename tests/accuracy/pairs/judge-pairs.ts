import { readPairs, type GoldPair } from '../../../src/accuracy/pairs/gold.ts';
import { judgeComparison, type JudgedPair } from '../../../src/accuracy/pairs/judge.ts';
import type { Finding } from '../../../src/model/pair.ts';

/** A gold pair of two texts about a mill. */
export function goldPair(fields: Readonly<Record<string, unknown>> = {}): GoldPair {
  const line = {
    id: 'mill-1',
    a: 'The fire at the mill killed four people.',
    b: 'The fire at the mill killed nine people.',
    relation: 'discrepancy',
    type: 'number',
    ...fields,
  };
  const [pair] = readPairs(JSON.stringify(line), 'pairs.jsonl');
  if (pair === undefined) throw new Error('unreachable');
  return pair;
}

/** A gold pair, judged by what a comparison is made to find in it. */
export function judged(gold: Readonly<Record<string, unknown>>, findings: readonly Finding[]): JudgedPair {
  const comparison = { same: 0.9, isSameSpeaker: null, isSignalled: false, mayBeUpdate: false, findings };
  return judgeComparison(goldPair(gold), { ...comparison, stance: 'observing' });
}
