export { printedKey, wordKey } from './keys.ts';
export { stemWord } from './stem.ts';
export { normaliseWords, type Break, type Word } from './words.ts';
