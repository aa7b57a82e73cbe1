export { compareSpeakers, type SpeakerRelation } from './compare-speakers.ts';
export { areNamesCompatible } from './compatible.ts';
export { describe } from './describe.ts';
export { foldName } from './fold.ts';
export { findNames } from './mentions.ts';
export { parsePersonName } from './parse.ts';
