import { z } from 'zod';

/** What the configuration needs to know of a stage. */
export interface ConfigurableStage {
  readonly name: string;
  readonly options: z.ZodType;
}

export const REPORT_FORMATS = ['csv', 'json'] as const;
export const FAIL_CONDITIONS = ['none', 'discrepancy'] as const;

/** One section a stage, derived from the stage's own options: a new stage brings its section along. */
function sections(stages: readonly ConfigurableStage[]): Record<string, z.ZodType> {
  return Object.fromEntries(stages.map(({ name, options }) => [name, options.prefault({})]));
}

/**
 * The schema of the configuration: every key with its default and a sentence on what it does.
 *
 * @param documentStages give the keys below `stages`
 * @param corpusStages give the keys below `match`
 */
export function createSchema(
  documentStages: readonly ConfigurableStage[],
  corpusStages: readonly ConfigurableStage[],
) {
  return z.strictObject({
    $schema: z.string().optional().describe('Where editors find the JSON Schema of this file.'),
    input: z
      .array(z.string().min(1))
      .min(1)
      .default(['input'])
      .describe('Files and folders to read when the command names none. Relative to this file.'),
    output: z
      .strictObject({
        directory: z
          .string()
          .min(1)
          .default('output/latest')
          .describe('Folder that a run replaces with its results. Relative to this file.'),
        formats: z
          .array(z.enum(REPORT_FORMATS))
          .min(1)
          .default([...REPORT_FORMATS])
          .describe('What to write: tables as csv, the whole nested result as json.'),
        excel: z
          .boolean()
          .default(false)
          .describe('Also write copies of the tables that Excel opens without an import dialogue.'),
      })
      .prefault({})
      .describe('What a run writes, and where.'),
    extract: z
      .strictObject({
        concurrency: z
          .int()
          .min(1)
          .max(256)
          .default(8)
          .describe('How many files may be open at once. Has no influence on the result.'),
      })
      .prefault({})
      .describe('How articles are read.'),
    stages: z
      .strictObject(sections(documentStages))
      .prefault({})
      .describe('Options of the stages that read one article, by stage.'),
    match: z
      .strictObject(sections(corpusStages))
      .prefault({})
      .describe('Options of the stages that compare articles, by stage.'),
    failOn: z
      .enum(FAIL_CONDITIONS)
      .default('none')
      .describe('End with exit code 1 when a discrepancy is found.'),
  });
}

export type ConfigurationSchema = ReturnType<typeof createSchema>;

/** All options of a run, each with a value. */
export type Configuration = Omit<z.output<ConfigurationSchema>, '$schema'>;
