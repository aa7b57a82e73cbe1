#!/usr/bin/env node
import { CommanderError, type Command } from 'commander';
import { EXIT, exitCodeOf, type ExitCode } from './exit-codes.ts';
import { createProgram } from './program.ts';

/** A reader that went away (`crossclaim extract … | head`) is no mistake. */
function endQuietlyWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(EXIT.done);
  });
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

endQuietlyWithReader();
process.exitCode = await main(process.argv);
