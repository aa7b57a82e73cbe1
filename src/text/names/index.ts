export { areNamesCompatible } from './compatible.ts';
export { compareSpeakers, type SpeakerRelation } from './compare-speakers.ts';
export { describe, type Description } from './describe.ts';
export { foldName } from './fold.ts';
export { findNames, type NameMention } from './mentions.ts';
export { parsePersonName, type PersonName } from './parse.ts';
