import pc from 'picocolors';

export interface TalkOptions {
  readonly quiet?: boolean | undefined;
  readonly verbose?: boolean | undefined;
}

export type Colours = ReturnType<typeof pc.createColors>;

/** Where a command puts its words: data to standard output, talk to standard error. */
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
  const say = (text: string): void => void process.stderr.write(`${text}\n`);
  return {
    write: (text) => writeData(process.stdout, text),
    note: (text) => {
      if (!quiet) say(text);
    },
    detail: (text) => {
      if (verbose) say(stderrColours.dim(text));
    },
    complain: (text) => say(stderrColours.red(text)),
    isColoured,
    colours: pc.createColors(isColoured),
    isQuiet: quiet,
    isVerbose: verbose,
  };
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

function writeData(stream: NodeJS.WriteStream, text: string): Promise<void> {
  if (stream.write(text)) return Promise.resolve();
  return new Promise((resolve) => stream.once('drain', resolve));
}
