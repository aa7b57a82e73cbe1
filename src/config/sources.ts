import { readFileSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { UsageError } from '../model/errors.ts';
import { JsonSyntaxError, parseLocatedJson, pathKey, type Path } from './json.ts';
import type { Option } from './options.ts';
import { didYouMean } from './suggest.ts';
import { isTree, setAt } from './tree.ts';

/** A value for one key, from a flag. */
export interface FlagSetting {
  /** `output.directory` */
  readonly key: string;
  readonly value: unknown;
  /** `--out` */
  readonly flag: string;
}

export type SourceKind = 'default' | 'file' | 'environment' | 'flag';

/** A place where values come from: a tree like the configuration with only the keys that this place sets. */
export interface Source {
  readonly kind: SourceKind;
  readonly tree: unknown;
  /** `pipeline.config.json:4:12`, `CROSSCLAIM_OUTPUT_DIRECTORY`, `--out`: for messages and for `crossclaim config`. */
  readonly locate: (path: Path) => string;
}

export const CONFIGURATION_FILE = 'pipeline.config.json';
const PREFIX = 'CROSSCLAIM_';
const PATH_OPTIONS = new Set(['input', 'output.directory']);

/**
 * @param file as the user typed it, relative to `cwd`
 * @throws UsageError where the file cannot be read or is not JSON, with line and column
 */
export function readFileSource(file: string, cwd: string): Source {
  const path = resolve(cwd, file);
  const shown = relative(cwd, path).startsWith('..') ? path : relative(cwd, path);
  const { value, positions } = parseFile(path, shown);
  const folder = dirname(path);
  return {
    kind: 'file',
    tree: rebasePaths(value, [], (target) => rebase(target, folder, cwd)),
    locate(keyPath) {
      for (let length = keyPath.length; length > 0; length--) {
        const position = positions.get(pathKey(keyPath.slice(0, length)));
        if (position !== undefined) return `${shown}:${position.line}:${position.column}`;
      }
      return shown;
    },
  };
}

/** The nearest `pipeline.config.json` from `cwd` upward. */
export function findConfigurationFile(cwd: string, exists: (path: string) => boolean): string | undefined {
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    const path = join(folder, CONFIGURATION_FILE);
    if (exists(path)) return path;
    if (dirname(folder) === folder) return undefined;
  }
}

/** @throws UsageError for a variable with our prefix that names no option */
export function readEnvironmentSource(
  environment: Readonly<Record<string, string | undefined>>,
  options: readonly Option[],
): Source {
  let tree: unknown = {};
  const variables = new Map(options.map((option) => [option.variable, option]));
  for (const [name, text] of Object.entries(environment)) {
    if (!name.startsWith(PREFIX) || text === undefined || text === '') continue;
    const option = variables.get(name);
    if (option === undefined) {
      const hint = didYouMean(name, [...variables.keys()]);
      throw new UsageError('unknown-variable', `environment: unknown variable ${name}.${hint}`);
    }
    tree = setAt(tree, option.path, parseVariable(text, option.type));
  }
  return { kind: 'environment', tree, locate: (path) => variableAt(options, path) };
}

export function readFlagSource(flags: readonly FlagSetting[]): Source {
  let tree: unknown = {};
  for (const { key, value } of flags) tree = setAt(tree, key.split('.'), value);
  return {
    kind: 'flag',
    tree,
    locate: (path) => flags.find(({ key }) => pathKey(path).startsWith(key))?.flag ?? 'flags',
  };
}

function parseFile(path: string, shown: string) {
  let source: string;
  try {
    source = readFileSync(path, 'utf8');
  } catch (cause) {
    throw new UsageError(
      'no-configuration-file',
      `${shown}: the configuration file cannot be read: check the path and its permissions.`,
      { cause },
    );
  }
  try {
    return parseLocatedJson(source.replace(/^\uFEFF/, ''));
  } catch (cause) {
    if (!(cause instanceof JsonSyntaxError)) throw cause;
    const { line, column } = cause.position;
    throw new UsageError('configuration-syntax', `${shown}:${line}:${column}: not JSON: ${cause.message}.`, {
      cause,
    });
  }
}

function rebasePaths(value: unknown, path: readonly string[], change: (target: string) => string): unknown {
  if (PATH_OPTIONS.has(path.join('.'))) {
    const changeText = (item: unknown): unknown =>
      typeof item === 'string' && item !== '' ? change(item) : item;
    return Array.isArray(value) ? value.map(changeText) : changeText(value);
  }
  if (!isTree(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => [key, rebasePaths(child, [...path, key], change)]),
  );
}

/** A path of a configuration file as the user would type it in `cwd`. */
function rebase(target: string, folder: string, cwd: string): string {
  if (isAbsolute(target)) return target;
  return relative(cwd, join(folder, target)) || '.';
}

function parseVariable(text: string, type: string): unknown {
  if (type === 'boolean' && /^(true|false|1|0)$/.test(text)) return text === 'true' || text === '1';
  if ((type === 'integer' || type === 'number') && /^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (type === 'array') return text.split(',').map((item) => item.trim());
  return text;
}

function variableAt(options: readonly Option[], path: Path): string {
  return options.find(({ key }) => pathKey(path).startsWith(key))?.variable ?? 'environment';
}
