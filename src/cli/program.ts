import { Command } from 'commander';
import type { AccuracyFlags } from './commands/accuracy.ts';
import type { ExtractFlags } from './commands/extract.ts';
import type { ExitCode } from './exit-codes.ts';
import { readVersion } from './package.ts';
import type { CommonFlags } from './settings.ts';

const EXIT_CODES = `
Exit codes: 0 done; 1 a gate failed (--fail-on, --baseline); 2 usage or configuration, nothing written;
3 done, but some inputs could not be read; 4 a bug.`;

const LINES = `
Every line of JSON is answered by one line. One that holds no article, a blank one too, is answered by the
diagnostic that says why, and the exit code is 3.`;

function withTalk(command: Command): Command {
  return command
    .option('--config <file>', 'configuration file, on top of the nearest pipeline.config.json')
    .option('--quiet', 'say nothing but errors')
    .option('--verbose', 'say more');
}

function withOutput(command: Command): Command {
  return command
    .option('--out <dir>', 'folder of the results (replaced as a whole)')
    .option('--format <list>', 'what to write, parted by commas: csv,json')
    .option('--excel', 'also write copies of the tables for Excel');
}

/**
 * The command line. Every command is loaded when it is called: `--help` starts no language model.
 *
 * @param done hears the exit code of the command
 */
export function createProgram(done: (code: ExitCode) => void): Command {
  const program = new Command('crossclaim')
    .description('Who said what, in which outlet, and where do the outlets differ?')
    .version(readVersion())
    .showHelpAfterError(
      '"crossclaim --help" lists the commands, "crossclaim <command> --help" their options.',
    )
    .addHelpText('after', EXIT_CODES);

  withOutput(withTalk(program.command('run')))
    .description('read articles, extract and match their claims, write the reports')
    .argument('[paths...]', 'files and folders, - for standard input (default: the configured input)')
    .option('--fail-on <condition>', 'none or discrepancy: end with exit code 1 when one is found')
    .option('--json', 'print the summary as JSON')
    .action(async (paths: string[], flags: CommonFlags) => {
      const { runCommand } = await import('./commands/run.ts');
      done(await runCommand(paths, flags));
    });

  withTalk(program.command('extract'))
    .description('extract the claims of each article to a line of JSON; lines in, lines out, in order')
    .argument('[paths...]', 'files and folders, - for lines of JSON through standard input')
    .option('--layers <names>', 'add these layers to each line, parted by commas')
    .option('--brat <dir>', 'print nothing, but fill a new folder that the annotation tool brat opens')
    .addHelpText('after', LINES)
    .action(async (paths: string[], flags: ExtractFlags) => {
      const { extractCommand } = await import('./commands/extract.ts');
      done(await extractCommand(paths, flags));
    });

  withOutput(withTalk(program.command('match')))
    .description('match the claims that extract wrote; prints JSON, or writes the reports with --out')
    .argument('[claims]', 'a file, - for standard input', '-')
    .action(async (file: string, flags: CommonFlags) => {
      const { matchCommand } = await import('./commands/match.ts');
      done(await matchCommand(file, flags));
    });

  withTalk(program.command('compare'))
    .description('compare pairs of claims or texts; lines of JSON in, lines out, in order')
    .argument('[pairs]', 'a file, - for standard input', '-')
    .action(async (file: string, flags: CommonFlags) => {
      const { compareCommand } = await import('./commands/compare.ts');
      done(await compareCommand(file, flags));
    });

  withOutput(withTalk(program.command('report')))
    .description('write the report files again from report.json')
    .argument('[results]', 'report.json or its folder (default: the configured output folder)')
    .action(async (results: string | undefined, flags: CommonFlags) => {
      const { reportCommand } = await import('./commands/report.ts');
      done(await reportCommand(results, flags));
    });

  withTalk(program.command('accuracy'))
    .description('score the extraction against annotated articles, the comparison against pairs')
    .requiredOption(
      '--gold <path...>',
      'files and folders: lines of JSON (articles or pairs), marked text (.gold.txt), brat (.ann)',
    )
    .option(
      '--cues <file>',
      'words that make a cue one of speech (default: speech-cues.txt beside the gold, or our own)',
    )
    .option('--json', 'print counts, ratios and intervals as JSON, a line a corpus')
    .option('--errors <file>', 'write what is wrong, sorted by class: .html or .jsonl')
    .option('--baseline <file>', 'compare with these figures; exit code 1 where a measure fell')
    .option('--update-baseline', 'write the figures to the baseline instead')
    .option('--tolerance <points>', 'how far a measure may fall, in percentage points (default: 0.3)')
    .action(async (flags: AccuracyFlags) => {
      const { accuracyCommand } = await import('./commands/accuracy.ts');
      done(await accuracyCommand(flags));
    });

  withTalk(program.command('explain'))
    .description('say why: spans, rules, values and alternatives of a claim (c_…) or a pair (p_…)')
    .argument('<id>', 'id of a claim or a pair')
    .option('--out <dir>', 'folder of the results to look into')
    .option('--json', 'print JSON')
    .action(async (id: string, flags: CommonFlags) => {
      const { explainCommand } = await import('./commands/explain.ts');
      done(await explainCommand(id, flags));
    });

  withOutput(withTalk(program.command('config')))
    .description('show the configuration in force, each value with where it came from')
    .option('--json', 'print JSON')
    .action(async (flags: CommonFlags) => {
      const { configCommand } = await import('./commands/config.ts');
      done(await configCommand(flags));
    });

  return program;
}
