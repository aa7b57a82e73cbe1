import { z } from 'zod';
import type { ConfigurationSchema } from './schema.ts';

/** One key of the configuration that holds a value, not a section. */
export interface Option {
  /** `['output', 'directory']` */
  readonly path: readonly string[];
  /** `output.directory` */
  readonly key: string;
  /** `CROSSCLAIM_OUTPUT_DIRECTORY` */
  readonly variable: string;
  /** JSON Schema's name: `string`, `array`, `integer`, …; empty where the value may have several types. */
  readonly type: string;
  readonly description: string;
}

const nodeSchema = z.looseObject({
  type: z.string().default(''),
  description: z.string().default(''),
  properties: z.record(z.string(), z.unknown()).optional(),
});

/** Every option below the sections, in the order of the schema. */
export function listOptions(schema: ConfigurationSchema): Option[] {
  return collect([], z.toJSONSchema(schema, { io: 'input' })).filter(({ key }) => key !== '$schema');
}

function collect(path: readonly string[], json: unknown): Option[] {
  const { type, description, properties } = nodeSchema.parse(json);
  if (properties === undefined) {
    return [{ path, key: path.join('.'), variable: variableName(path), type, description }];
  }
  return Object.entries(properties).flatMap(([name, child]) => collect([...path, name], child));
}

function variableName(path: readonly string[]): string {
  const words = path.map((name) =>
    name.replace(/[^A-Za-z0-9]+/g, '_').replace(/([a-z0-9])([A-Z])/g, '$1_$2'),
  );
  return ['CROSSCLAIM', ...words].join('_').toUpperCase();
}
