/**
 * crossclaim as a library: extract the claims of articles, match them between outlets, build and write the reports.
 * Offsets are UTF-16 code units into `article.text`, except in a `Report`, where they are Unicode code points.
 *
 * @example
 * const extract = createExtractor();
 * const extractions = articles.map(extract);
 * const matches = createMatcher()(extractions);
 * const report = buildReport({ extractions, matches }, version);
 */
import { loadConfiguration, type Configuration } from './config/index.ts';
import { corpusStages } from './match/index.ts';
import type { Article } from './model/article.ts';
import type { Matches } from './model/corpus.ts';
import type { Extraction } from './model/extraction.ts';
import { composeMatcher } from './pipeline/compose-match.ts';
import { composeExtractor } from './pipeline/compose.ts';
import type { StageOptions } from './pipeline/options.ts';
import { documentStages } from './stages/index.ts';

/**
 * A function from an article to its claims, to be made once and used for any number of articles.
 *
 * @param options by stage, as below `stages` in the configuration
 * @throws UsageError for an unknown option
 */
export function createExtractor(options: StageOptions = {}): (article: Article) => Extraction {
  return composeExtractor(documentStages, options);
}

/**
 * A function from the extractions of all articles to pairs and groups.
 *
 * @param options by stage, as below `match` in the configuration
 * @throws UsageError for an unknown option
 */
export function createMatcher(options: StageOptions = {}): (extractions: readonly Extraction[]) => Matches {
  return composeMatcher(corpusStages, options);
}

/**
 * The configuration that the program would use in a folder: environment before `pipeline.config.json` before defaults.
 *
 * @throws UsageError that says where the mistake stands
 */
export function loadConfig(
  cwd: string,
  environment: Readonly<Record<string, string | undefined>> = {},
): Configuration {
  return loadConfiguration({ cwd, environment, flags: [] }).configuration;
}

export { articleOfText } from './pipeline/text-side.ts';
export { run, type RunRequest, type RunResult } from './pipeline/run.ts';
export { decodeExtraction, encodeExtraction, type WireExtraction } from './pipeline/wire/index.ts';
export {
  buildReport,
  readReport,
  summarise,
  writeReport,
  type Report,
  type WriteOptions,
} from './report/index.ts';
export { InputError, InternalError, UsageError } from './model/errors.ts';
export type { Configuration, Article, Extraction, Matches, StageOptions };
export type { Claim, ClaimKind, Cue, Entity, Modality, Stance } from './model/claim.ts';
export type { Diagnostic } from './model/diagnostic.ts';
export type { Event } from './model/event.ts';
export type { Group, Verdict } from './model/group.ts';
export type { Finding, Pair, Severity } from './model/pair.ts';
export type { ClaimSpeaker, Speaker } from './model/speaker.ts';
export type { Span } from './model/span.ts';
export type { Value } from './model/value.ts';
