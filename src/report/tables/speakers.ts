import type { ReportSpeaker } from '../schema/speaker.ts';
import { SPEAKER_KINDS } from '../vocabulary.ts';
import { count, id, list, text, word } from './columns.ts';
import { defineTable } from './table.ts';

export const speakers = defineTable<ReportSpeaker>({
  name: 'speakers',
  title: 'Speakers',
  description: 'Persons, groups and documents that speak, over all articles. Unknown speakers have no row.',
  key: ['speaker_id'],
  order: 'By falling number of claims, then name and speaker_id.',
  columns: [
    id('speaker_id', 'speakers', 'The speaker.', (speaker) => speaker.id),
    text('name', 'The fullest form of the name, or the description.', (speaker) => speaker.name),
    list('aliases', 'Other forms seen.', (speaker) => speaker.aliases),
    word('kind', 'What the speaker is.', SPEAKER_KINDS, (speaker) => speaker.kind),
    list('roles', 'Titles and offices as written.', (speaker) => speaker.roles),
    count('n_claims', 'Claims attributed to the speaker.', (speaker) => speaker.claims),
    count('n_articles', 'Articles with such a claim.', (speaker) => speaker.articles),
    count('n_outlets', 'Outlets with such a claim.', (speaker) => speaker.outlets),
  ],
  rows: ({ report }) => report.speakers,
});
