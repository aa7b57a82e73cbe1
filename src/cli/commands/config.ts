import type { ConfiguredValue } from '../../config/index.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { loadSettings, type CommonFlags } from '../settings.ts';
import { createTalk, type Colours } from '../talk.ts';

/** Prints every option with its value and where the value came from. */
export async function configCommand(flags: CommonFlags): Promise<ExitCode> {
  const talk = createTalk(flags);
  const { values } = loadSettings(flags);
  await talk.write(
    flags.json === true ? `${JSON.stringify(values, null, 2)}\n` : formatValues(values, talk.colours),
  );
  return EXIT.done;
}

/** One option a line, in three columns. */
export function formatValues(values: readonly ConfiguredValue[], colours: Colours): string {
  const rows = values.map(({ key, value, source, location }) => ({
    key,
    value: JSON.stringify(value),
    origin: source === 'default' ? 'default' : `${source} ${location}`,
  }));
  const keyWidth = Math.max(...rows.map(({ key }) => key.length));
  const valueWidth = Math.max(...rows.map(({ value }) => value.length));
  return rows
    .map(({ key, value, origin }) => {
      const shownOrigin = origin === 'default' ? colours.dim(origin) : origin;
      return `${colours.bold(key.padEnd(keyWidth))}  ${value.padEnd(valueWidth)}  ${shownOrigin}\n`;
    })
    .join('');
}
