import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { AGREEMENT_TYPES, DISCREPANCY_TYPES } from '../../src/model/pair.ts';

const findingType = z.enum([...AGREEMENT_TYPES, ...DISCREPANCY_TYPES, 'one_outlet']);
/** Outlet and words that stand in exactly one of its articles, once. */
const place = z.tuple([z.string(), z.string()]);

const expectations = z.strictObject({
  about: z.string(),
  events: z.array(
    z.strictObject({
      event: z.string(),
      articles: z.array(place),
      /** The program puts it together with another. */
      isOpen: z.boolean().default(false),
    }),
  ),
  copies: z.array(z.strictObject({ outlet: z.string(), text: z.string(), of: z.string() })),
  furniture: z.array(z.string()),
  findings: z.array(
    z.strictObject({
      event: z.string(),
      relation: z.enum(['agreement', 'discrepancy']),
      type: findingType,
      alsoRight: z.array(findingType).default([]),
      outlets: z.tuple([z.string()]).or(z.tuple([z.string(), z.string()])),
      aText: z.string(),
      bText: z.string().default(''),
      /** The program does not find it yet. */
      isOpen: z.boolean().default(false),
    }),
  ),
  traps: z.array(
    z.strictObject({
      why: z.string(),
      outlets: z.tuple([z.string(), z.string()]),
      aText: z.string(),
      bText: z.string(),
      /** The program still falls into it. */
      isOpen: z.boolean().default(false),
    }),
  ),
  speakers: z.array(
    z.strictObject({
      outlet: z.string(),
      text: z.string(),
      speaker: z.string().nullable(),
      /** The program names another. */
      isOpen: z.boolean().default(false),
    }),
  ),
});

export type Expectations = z.output<typeof expectations>;
export type ExpectedFinding = Expectations['findings'][number];
export type ExpectedTrap = Expectations['traps'][number];
export type ExpectedSpeaker = Expectations['speakers'][number];

/** The reader's list of what stands in `input/`. */
export function readExpectations(): Expectations {
  const file = new URL('expected.json', import.meta.url);
  return expectations.parse(JSON.parse(readFileSync(file, 'utf8')));
}
