import pc from 'picocolors';
import { printable } from '../text/printable.ts';

export interface TalkOptions {
  readonly quiet?: boolean | undefined;
  readonly verbose?: boolean | undefined;
}

export type Colours = ReturnType<typeof pc.createColors>;

/**
 * Where a command puts its words: data to standard output, talk to standard error. Talk is made safe for a terminal line by
 * line, because it repeats names of files and words of the input.
 */
export interface Talk {
  /** Data. Resolves when the reader is ready for more. */
  readonly write: (text: string) => Promise<void>;
  /** Talk that `--quiet` silences. */
  readonly note: (text: string) => void;
  /** Talk that only `--verbose` wants to hear. */
  readonly detail: (text: string) => void;
  /** What must be heard. */
  readonly complain: (text: string) => void;
  /** Whether and how data may be coloured. */
  readonly isColoured: boolean;
  readonly colours: Colours;
  readonly isQuiet: boolean;
  readonly isVerbose: boolean;
}

export function createTalk({ quiet = false, verbose = false }: TalkOptions): Talk {
  const stderrColours = pc.createColors(hasColours(process.stderr, process.env));
  const isColoured = hasColours(process.stdout, process.env);
  const say = (text: string, colour = (line: string): string => line): void => {
    const lines = text.split('\n').map((line) => indentOf(line) + printable(line));
    process.stderr.write(`${colour(lines.join('\n'))}\n`);
  };
  return {
    write: (text) => writeData(process.stdout, text),
    note: (text) => {
      if (!quiet) say(text);
    },
    detail: (text) => {
      if (verbose) say(text, stderrColours.dim);
    },
    complain: (text) => say(text, stderrColours.red),
    isColoured,
    colours: pc.createColors(isColoured),
    isQuiet: quiet,
    isVerbose: verbose,
  };
}

interface Notice {
  readonly file?: string | null;
  readonly message: string;
}

/** A diagnostic in one line: where, then what. */
export function describeDiagnostic({ file, message }: Notice): string {
  return printable(`${file ?? '-'}: ${message}`);
}

/** NO_COLOR (no-color.org) before FORCE_COLOR before whether a terminal reads it. */
export function hasColours(
  stream: { readonly isTTY?: boolean },
  environment: Readonly<Record<string, string | undefined>>,
): boolean {
  const { NO_COLOR = '', FORCE_COLOR = '', TERM } = environment;
  if (NO_COLOR !== '') return false;
  if (FORCE_COLOR !== '') return FORCE_COLOR !== '0';
  return stream.isTTY === true && TERM !== 'dumb';
}

function indentOf(line: string): string {
  return /^ */.exec(line)?.[0] ?? '';
}

function writeData(stream: NodeJS.WriteStream, text: string): Promise<void> {
  if (stream.write(text)) return Promise.resolve();
  return new Promise((resolve) => stream.once('drain', resolve));
}
