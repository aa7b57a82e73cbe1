/** Wrong use or configuration: nothing was written. Exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly code: string;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** One input cannot be read: recorded for that file, the run goes on. Exit code 3 at the end. */
export class InputError extends Error {
  override readonly name = 'InputError';
  readonly code: string;
  readonly file: string;

  constructor(code: string, file: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.file = file;
  }
}

/** A bug of crossclaim. Exit code 4. */
export class InternalError extends Error {
  override readonly name = 'InternalError';
}
