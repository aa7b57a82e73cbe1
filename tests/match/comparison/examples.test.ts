import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createComparison } from '../../../src/match/comparison/index.ts';
import { createLineComparer } from '../../../src/pipeline/compare-line.ts';
import { composeExtractor } from '../../../src/pipeline/compose.ts';
import { documentStages } from '../../../src/stages/index.ts';

/** `finding`: the type to be found; null: a look-alike in which no difference must be seen. */
const example = z.object({ a: z.string(), b: z.string(), finding: z.string().nullable(), why: z.string() });

const answer = z.object({ relations: z.array(z.object({ relation: z.string(), type: z.string() })) });

const examples = readFileSync(new URL('./examples.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => example.parse(JSON.parse(line)));

const compareLine = createLineComparer(composeExtractor(documentStages), createComparison());

function relate(a: string, b: string) {
  return answer.parse(compareLine(JSON.stringify({ id: 'example', a, b })).value).relations;
}

describe('plain texts compared', () => {
  it.each(examples.filter(({ finding }) => finding !== null))(
    '$finding: $a | $b ($why)',
    ({ a, b, finding }) => {
      expect(relate(a, b).map(({ type }) => type)).toContain(finding);
    },
  );

  it.each(examples.filter(({ finding }) => finding === null))('no difference: $a | $b ($why)', ({ a, b }) => {
    expect(relate(a, b).filter(({ relation }) => relation === 'discrepancy')).toEqual([]);
  });
});
