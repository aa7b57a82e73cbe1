import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { corpusStages } from '../match/index.ts';
import { documentStages } from '../stages/index.ts';
import { checkSource } from './check.ts';
import { listOptions } from './options.ts';
import { createSchema, type Configuration, type ConfigurationSchema } from './schema.ts';
import {
  findConfigurationFile,
  readEnvironmentSource,
  readFileSource,
  readFlagSource,
  type FlagSetting,
  type Source,
  type SourceKind,
} from './sources.ts';
import { getAt, setAt } from './tree.ts';

export interface ConfigurationRequest {
  /** What relative paths are relative to, and where the search for `pipeline.config.json` starts. */
  readonly cwd: string;
  /** The argument of `--config`. */
  readonly file?: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly flags: readonly FlagSetting[];
}

/** One option in force. */
export interface ConfiguredValue {
  readonly key: string;
  readonly value: unknown;
  readonly source: SourceKind;
  /** `pipeline.config.json:4:12`, the environment variable or the flag; empty for a default. */
  readonly location: string;
  readonly description: string;
}

export interface LoadedConfiguration {
  readonly configuration: Configuration;
  readonly values: readonly ConfiguredValue[];
}

/** The schema with the sections of all stages of this program. */
export function createDefaultSchema(): ConfigurationSchema {
  return createSchema(documentStages, corpusStages);
}

/**
 * The configuration in force: flags before environment before `--config` before the nearest `pipeline.config.json`
 * before defaults, key by key.
 *
 * @throws UsageError for an unknown key, a wrong type, an unreadable or malformed file
 */
export function loadConfiguration(
  request: ConfigurationRequest,
  schema: ConfigurationSchema = createDefaultSchema(),
): LoadedConfiguration {
  const options = listOptions(schema);
  const defaults = schema.parse({});
  const sources = listSources(request, schema);
  for (const source of sources) checkSource(schema, defaults, source);

  let tree: unknown = {};
  const origins = new Map<string, Source>();
  for (const { path, key } of options) {
    const source = sources.find((candidate) => getAt(candidate.tree, path) !== undefined);
    if (source === undefined) continue;
    tree = setAt(tree, path, getAt(source.tree, path));
    origins.set(key, source);
  }

  const configuration = schema.parse(tree);
  const values = options.map(({ path, key, description }) => {
    const source = origins.get(key);
    return {
      key,
      value: getAt(configuration, path),
      source: source?.kind ?? 'default',
      location: source?.locate(path) ?? '',
      description,
    };
  });
  return { configuration, values };
}

/** Strongest first. */
function listSources(request: ConfigurationRequest, schema: ConfigurationSchema): Source[] {
  const { cwd, environment, flags, file } = request;
  const found = findConfigurationFile(cwd, existsSync);
  const named = file === undefined ? undefined : resolve(cwd, file);
  const files = [...new Set([named, found])].filter((path) => path !== undefined);
  return [
    readFlagSource(flags),
    readEnvironmentSource(environment, listOptions(schema)),
    ...files.map((path) => readFileSource(path, cwd)),
  ];
}
