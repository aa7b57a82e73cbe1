export { parseArticleLine, type LinePosition } from './article-line.ts';
export { INGEST_CODES, type IngestCode } from './codes.ts';
export { discoverFiles } from './discover.ts';
export type { IngestResult, InputFile } from './input-file.ts';
export { readInputFile, readStandardInput } from './read.ts';
