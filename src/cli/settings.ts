import { loadConfiguration, type FlagSetting, type LoadedConfiguration } from '../config/index.ts';

/** The flags that several commands share, as commander gives them. */
export interface CommonFlags {
  readonly config?: string;
  readonly out?: string;
  readonly format?: string;
  readonly excel?: boolean;
  readonly failOn?: string;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly json?: boolean;
}

/** The configuration for one call of the program. Paths that the command names stand for `input`. */
export function loadSettings(flags: CommonFlags, paths: readonly string[] = []): LoadedConfiguration {
  return loadConfiguration({
    cwd: process.cwd(),
    environment: process.env,
    flags: flagSettings(flags, paths),
    ...(flags.config !== undefined && { file: flags.config }),
  });
}

function flagSettings({ out, format, excel, failOn }: CommonFlags, paths: readonly string[]): FlagSetting[] {
  const settings = [
    { key: 'input', flag: 'paths', value: paths.length === 0 ? undefined : paths },
    { key: 'output.directory', flag: '--out', value: out },
    { key: 'output.formats', flag: '--format', value: format?.split(',').map((name) => name.trim()) },
    { key: 'output.excel', flag: '--excel', value: excel },
    { key: 'failOn', flag: '--fail-on', value: failOn },
  ];
  return settings.filter(({ value }) => value !== undefined);
}
