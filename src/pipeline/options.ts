import type { z } from 'zod';
import { UsageError } from '../model/errors.ts';
import { describeIssues } from './issues.ts';

/** Stage name to that stage's options; what is missing takes its default. */
export type StageOptions = Readonly<Record<string, unknown>>;

/**
 * The options of one stage, checked and completed by its own schema.
 *
 * @throws UsageError where an option is unknown or of the wrong type.
 */
export function readStageOptions<Options extends z.ZodType>(
  stage: { readonly name: string; readonly options: Options },
  options: StageOptions,
): z.output<Options> {
  const result = stage.options.safeParse(options[stage.name] ?? {});
  if (result.success) return result.data;
  throw new UsageError('stage-options', `Options of stage "${stage.name}": ${describeIssues(result.error)}`);
}
