#!/usr/bin/env node
import { CommanderError, type Command } from 'commander';
import { EXIT, exitCodeOf, type ExitCode } from './exit-codes.ts';
import { createProgram } from './program.ts';

/**
 * A reader that went away (`crossclaim extract … | head`) is no mistake; a full disk is one, but none of the program's.
 * Where nobody can be told anything more, the work goes on.
 */
function endWithStandardOutput(): void {
  process.stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
    if (code !== 'EPIPE') process.stderr.write(`Standard output cannot be written: ${message}.\n`);
    process.exit(code === 'EPIPE' ? EXIT.done : EXIT.usage);
  });
  process.stderr.on('error', () => undefined);
}

function leaveExitsToMain(command: Command): void {
  command.exitOverride();
  command.commands.forEach(leaveExitsToMain);
}

async function main(argv: readonly string[]): Promise<ExitCode> {
  let code: ExitCode = EXIT.done;
  const program = createProgram((ended) => {
    code = ended;
  });
  leaveExitsToMain(program);
  try {
    await program.parseAsync(argv);
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
    return complain(error, argv);
  }
}

async function complain(error: unknown, argv: readonly string[]): Promise<ExitCode> {
  const { createTalk } = await import('./talk.ts');
  const talk = createTalk({ verbose: argv.includes('--verbose') });
  const code = exitCodeOf(error);
  talk.complain(error instanceof Error ? error.message : String(error));
  if (code !== EXIT.bug) return code;
  talk.complain(
    'This is a bug of crossclaim. Please report it with the command and, if you can, the article.',
  );
  const isShown = talk.isVerbose && error instanceof Error;
  if (isShown) talk.detail([error.stack, causeOf(error)].join('\n'));
  else talk.note('--verbose shows where it happened.');
  return code;
}

function causeOf({ cause }: Error): string {
  return cause instanceof Error ? `caused by ${cause.stack ?? cause.message}` : '';
}

endWithStandardOutput();
process.exitCode = await main(process.argv);
