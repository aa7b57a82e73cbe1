import type { ReportGroup } from '../schema/group.ts';
import { SEVERITY_MEANINGS, VERDICT_MEANINGS } from '../vocabulary.ts';
import { count, date, id, list, reference, requiredText, score, text, word } from './columns.ts';
import { defineTable } from './table.ts';

export const groups = defineTable<ReportGroup>({
  name: 'groups',
  title: 'Groups',
  description:
    'What is reported, by whom, in which outlets, agreed or not. Open this first. A group is the claims, over all outlets, that report the same utterance or fact.',
  key: ['group_id'],
  order:
    'Worst first: by verdict (differs, disputed, agreed, copied, one_outlet), falling severity, falling number of independent outlets, then group_id.',
  columns: [
    id('group_id', 'groups', 'The group.', (group) => group.id),
    reference('event_id', 'events', 'The event that it belongs to.', (group) => group.eventId),
    word('verdict', 'Whether the outlets agree.', VERDICT_MEANINGS, (group) => group.verdict),
    word('severity', 'The highest of its discrepancies.', SEVERITY_MEANINGS, (group) => group.severity),
    list(
      'speaker',
      'Who is said to have said it; empty for statements and where unknown.',
      (group) => group.speakers,
    ),
    text('gist', 'The shortest wording of five words or more, cut where it is long.', (group) => group.gist),
    count('n_claims', 'Claims in the group.', (group) => group.claimIds.length),
    count('n_outlets', 'Outlets that carry it.', (group) => group.outlets.length),
    count(
      'n_independent_outlets',
      "Outlets whose article is not a copy of another outlet's.",
      (group) => group.independentOutlets,
    ),
    list('outlets', 'Outlets that carry it, sorted.', (group) => group.outlets),
    text('only_in', 'The outlet, where only one carries it.', (group) => group.onlyIn),
    date('first_published', 'Of its earliest article.', (group) => group.firstPublished),
    date('last_published', 'Of its latest article.', (group) => group.lastPublished),
    requiredText('longest_text', 'The longest wording.', (group) => group.longestText),
    list(
      'types',
      'The types of agreement and discrepancy between its claims, most frequent first.',
      (group) => group.types,
    ),
    score('score', 'How sure it is that the claims belong together, 0 to 1.', (group) => group.score),
  ],
  rows: ({ report }) => report.groups,
});
