import { UsageError } from '../../model/errors.ts';

/**
 * Does work that writes, and says of what the system refuses (no permission, no space, a name too long) where and why.
 *
 * @throws {UsageError} in place of a system error
 */
export async function tellUnwritable(directory: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new UsageError(
      'unwritable-output',
      `${directory} cannot be written (${error.code}). Check its permissions and the space left, or give another folder with --out.`,
      { cause: error },
    );
  }
}

/** Not what Node itself complains of, whose codes begin with `ERR_`: that is a mistake of the program. */
function isSystemError(error: unknown): error is Error & { readonly code: string } {
  return error instanceof Error && 'code' in error && 'syscall' in error && typeof error.code === 'string';
}
