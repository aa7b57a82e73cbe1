import { InputError, UsageError } from '../model/errors.ts';

export const EXIT = {
  done: 0,
  /** `--fail-on discrepancy` found one. */
  gateFailed: 1,
  /** Nothing was written. */
  usage: 2,
  /** Done, but some inputs could not be read. */
  inputsFailed: 3,
  bug: 4,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

export function exitCodeOf(error: unknown): ExitCode {
  if (error instanceof UsageError) return EXIT.usage;
  if (error instanceof InputError) return EXIT.inputsFailed;
  return EXIT.bug;
}
