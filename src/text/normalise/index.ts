export { printedKey, wordKey } from './keys.ts';
export { stemWord } from './stem.ts';
export { normaliseWords, type Word } from './words.ts';
