import { z } from 'zod';
import { InputError } from '../../model/errors.ts';
import { AGREEMENT_TYPES, DISCREPANCY_TYPES, type FindingType } from '../../model/pair.ts';
import { comparisonRequest } from '../../pipeline/compare-request.ts';

/** The names of look-alikes begin so: pairs that must not be reported as a discrepancy. */
const LOOK_ALIKE = 'LA_';

const findingType = z.enum([...AGREEMENT_TYPES, ...DISCREPANCY_TYPES]);

const goldPair = comparisonRequest
  .extend({
    id: z.string(),
    /** `compatible` may be reported as an agreement, `unrelated` as nothing. */
    relation: z.enum(['agreement', 'discrepancy', 'compatible', 'unrelated']),
    type: z.union([findingType, z.templateLiteral([LOOK_ALIKE, z.string()])], {
      error: `expected the type of a finding, or a look-alike's, which begins with ${LOOK_ALIKE}`,
    }),
    /** Types that a careful reader would accept too. */
    or: z.array(findingType).default([]),
    why: z.string().default(''),
    /** Kept from those who tune. */
    held: z.boolean().default(false),
  })
  .refine(
    ({ relation, type }) => (isLookAlike(type) ? relation !== 'discrepancy' : relationOf(type) === relation),
    'the type is not one of the relation',
  );

/** Two texts, and what a careful reader makes of them. */
export type GoldPair = z.output<typeof goldPair>;

/** A file of pairs. */
export interface PairCorpus {
  /** The base name of the file. */
  readonly name: string;
  readonly pairs: readonly GoldPair[];
}

export function isLookAlike(type: string): boolean {
  return type.startsWith(LOOK_ALIKE);
}

function relationOf(type: string): 'agreement' | 'discrepancy' {
  return (AGREEMENT_TYPES as readonly string[]).includes(type) ? 'agreement' : 'discrepancy';
}

/** Whether a type is one that the gold pair has or accepts. */
export function isAccepted({ type, or }: GoldPair, found: FindingType): boolean {
  return type === found || or.includes(found);
}

/** Whether lines of JSON hold pairs rather than articles: the first that is not blank has an `a` and a `b`. */
export function holdsPairs(jsonl: string): boolean {
  const first = /\S.*/.exec(jsonl)?.[0] ?? '';
  const value = parseJson(first);
  return typeof value === 'object' && value !== null && 'a' in value && 'b' in value;
}

/** @throws InputError `gold-not-readable` with the line number where a line is no pair, or has the id of another */
export function readPairs(jsonl: string, file: string): GoldPair[] {
  const seen = new Set<string>();
  return jsonl.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const parsed = goldPair.safeParse(parseJson(line));
    if (!parsed.success) throw problem(file, index, `is not a pair: ${z.prettifyError(parsed.error)}`);
    const { id } = parsed.data;
    if (seen.has(id)) throw problem(file, index, `has the id ${id}, which another line has too.`);
    seen.add(id);
    return [parsed.data];
  });
}

function problem(file: string, index: number, message: string): InputError {
  return new InputError('gold-not-readable', file, `${file}, line ${index + 1} ${message}`);
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
