export { parseArticleLine, type LinePosition } from './article-line.ts';
export { discoverFiles } from './discover.ts';
export type { InputFile } from './input-file.ts';
export { readInputFile, readStandardInput } from './read.ts';
