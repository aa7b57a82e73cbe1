import type { Roles } from './align.ts';

/**
 * The annotation types of our brat scheme, which brat itself can edit: a content is joined to its cue and its source by a
 * relation each, and bears the full name of the speaker as a note.
 */
export const BRAT_ROLES: Readonly<Record<keyof Roles, string>> = {
  content: 'Content',
  cue: 'Cue',
  source: 'Source',
};

/** A stretch that the annotators leave open. */
export const BRAT_IGNORED = 'Ignore';

/** `annotation.conf` of a brat collection with this scheme. Annotations may overlap: speech is nested. */
export const BRAT_CONFIGURATION = `# Who says what: a Content, joined to its Cue and its Source. A note on the Content is the speaker's full name.
# Ignore marks a stretch that is left open: claims found there count neither for nor against.

[entities]
Content
Cue
Source
Ignore

[relations]
CuedBy	Arg1:Content, Arg2:Cue
SaidBy	Arg1:Content, Arg2:Source
<OVERLAP>	Arg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>

[events]

[attributes]
`;
