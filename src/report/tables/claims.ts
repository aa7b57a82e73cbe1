import type { PlacedClaim } from '../index-report.ts';
import { KINDS, MODALITY_MEANINGS, SPEAKER_STATUSES, STANCE_MEANINGS } from '../vocabulary.ts';
import {
  count,
  flag,
  id,
  list,
  offset,
  optionalReference,
  optionalWord,
  reference,
  requiredText,
  score,
  text,
  word,
} from './columns.ts';
import { describeSpans, firstStart, lastEnd } from './spans.ts';
import { defineTable } from './table.ts';
import { describeValue } from './values.ts';

export const claims = defineTable<PlacedClaim>({
  name: 'claims',
  title: 'Claims',
  description: 'Every claim that was found, with or without a match in another outlet.',
  key: ['claim_id'],
  order: 'By publication of the article, then article_id, then place in the text.',
  columns: [
    id('claim_id', 'claims', 'The claim.', ({ claim }) => claim.id),
    reference('article_id', 'articles', 'The article that it stands in.', ({ article }) => article.id),
    optionalReference('event_id', 'events', 'The event of the article.', ({ article }) => article.eventId),
    optionalReference('group_id', 'groups', 'The group that it belongs to.', ({ claim }) => claim.groupId),
    requiredText('outlet', 'Who published it.', ({ article }) => article.outlet),
    word('kind', 'How it is reported.', KINDS, ({ claim }) => claim.kind),
    optionalReference(
      'speaker_id',
      'speakers',
      'Who is said to have said it; empty for statements and where unknown.',
      ({ claim }) => claim.speaker?.id ?? null,
    ),
    text(
      'speaker',
      "The speaker's fullest name over all articles.",
      ({ claim }) => claim.speaker?.name ?? null,
    ),
    optionalWord(
      'speaker_status',
      'How well the speaker is known; empty for statements.',
      SPEAKER_STATUSES,
      ({ claim }) => claim.speaker?.status ?? null,
    ),
    text(
      'speaker_text',
      'The words that name the speaker; for a quotation that goes on without any, the last that did.',
      ({ claim }) => claim.speaker?.text ?? null,
    ),
    text('role', 'Title or office of the speaker as written.', ({ claim }) => claim.speaker?.role ?? null),
    text(
      'cue',
      'The words that attribute it ("said", "according to").',
      ({ claim }) => claim.cue?.text ?? null,
    ),
    word('stance', 'How the speaker stands to the content.', STANCE_MEANINGS, ({ claim }) => claim.stance),
    requiredText(
      'text',
      'The content as printed, quotation marks included.',
      ({ claim }) => claim.content.text,
    ),
    flag('negated', 'Whether the main predicate is negated.', ({ claim }) => claim.negated),
    word('modality', 'How the content is put.', MODALITY_MEANINGS, ({ claim }) => claim.modality),
    list('values', 'Numbers, dates and times in the content.', ({ claim }) =>
      claim.values.map(describeValue),
    ),
    count('paragraph', 'Paragraph of the first word, counted from 0.', ({ claim }) => claim.paragraph),
    count(
      'sentence',
      'Sentence of the first word in the article, counted from 0.',
      ({ claim }) => claim.sentence,
    ),
    text('context_before', 'Up to 80 characters before the content.', ({ claim }) => claim.context.before),
    text('context_after', 'Up to 80 characters after the content.', ({ claim }) => claim.context.after),
    offset('start', 'Where the content starts.', ({ claim }) => firstStart(claim.content.spans)),
    offset('end', 'Where the content ends, exclusive.', ({ claim }) => lastEnd(claim.content.spans)),
    requiredText('spans', 'All pieces of the content, start-end, joined with ";".', ({ claim }) =>
      describeSpans(claim.content.spans),
    ),
    offset('speaker_start', 'Where the words for the speaker start.', ({ claim }) =>
      firstStart(claim.speaker?.spans ?? []),
    ),
    offset('speaker_end', 'Where they end, exclusive.', ({ claim }) => lastEnd(claim.speaker?.spans ?? [])),
    offset('cue_start', 'Where the cue starts.', ({ claim }) => firstStart(claim.cue?.spans ?? [])),
    offset('cue_end', 'Where it ends, exclusive.', ({ claim }) => lastEnd(claim.cue?.spans ?? [])),
    score('score', 'How sure it is that this is a claim, 0 to 1.', ({ claim }) => claim.score),
    list('rules', 'The rules that found it.', ({ claim }) => claim.rules),
  ],
  rows: ({ claims }) => [...claims.values()],
});
