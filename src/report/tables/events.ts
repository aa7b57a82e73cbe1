import type { ReportEvent } from '../schema/event.ts';
import { count, date, id, list, text } from './columns.ts';
import { defineTable } from './table.ts';

export const events = defineTable<ReportEvent>({
  name: 'events',
  title: 'Events',
  description: 'Happenings that one or more articles report.',
  key: ['event_id'],
  order: 'By first publication, those without a date last, then event_id.',
  columns: [
    id('event_id', 'events', 'The event.', (event) => event.id),
    text('label', 'The title of its most typical article.', (event) => event.label),
    date('first_published', 'Of its earliest article.', (event) => event.firstPublished),
    date('last_published', 'Of its latest article.', (event) => event.lastPublished),
    count('n_articles', 'Articles.', (event) => event.articleIds.length),
    count('n_outlets', 'Outlets.', (event) => event.outlets.length),
    list('outlets', 'Outlets, sorted.', (event) => event.outlets),
    count('n_agreements', 'Rows of the event in agreements.csv.', (event) => event.agreements),
    count('n_discrepancies', 'Rows of the event in discrepancies.csv.', (event) => event.discrepancies),
  ],
  rows: ({ report }) => report.events,
});
