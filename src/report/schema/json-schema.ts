import { z } from 'zod';
import { report } from './report.ts';

/** The JSON Schema (draft 2020-12) of `report.json`. */
export function reportJsonSchema(): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(report);
  return {
    $schema,
    title: 'crossclaim report',
    description: 'Who said what in which outlet, and where the outlets agree and differ.',
    ...schema,
  };
}
