import { describe, expect, it } from 'vitest';
import { parse } from 'csv-parse/sync';
import { writtenFiles } from './written.ts';

const FINDING_COLUMNS =
  'pair_id, group_id, event_id, relation, type, severity, confidence, a_outlet, a_published, a_speaker, a_text, b_outlet, b_published, b_speaker, b_text, a_value, b_value, explanation, signalled, may_be_update, same_speaker, a_claim_id, a_article_id, a_start, a_end, b_claim_id, b_article_id, b_start, b_end';

const COLUMNS: readonly (readonly [table: string, columns: string])[] = [
  [
    'groups',
    'group_id, event_id, verdict, severity, speaker, gist, n_claims, n_outlets, n_independent_outlets, outlets, only_in, first_published, last_published, longest_text, types, score',
  ],
  ['agreements', FINDING_COLUMNS],
  ['discrepancies', FINDING_COLUMNS],
  [
    'claims',
    'claim_id, article_id, event_id, group_id, outlet, kind, speaker_id, speaker, speaker_status, speaker_text, role, cue, stance, text, negated, modality, values, paragraph, sentence, context_before, context_after, start, end, spans, speaker_start, speaker_end, cue_start, cue_end, score, rules',
  ],
  ['speakers', 'speaker_id, name, aliases, kind, roles, n_claims, n_articles, n_outlets'],
  [
    'articles',
    'article_id, external_id, event_id, outlet, title, url, author, published, language, file, format, sha256, n_words, n_claims, n_unknown_speakers, duplicate_of, status',
  ],
  [
    'events',
    'event_id, label, first_published, last_published, n_articles, n_outlets, outlets, n_agreements, n_discrepancies',
  ],
  ['diagnostics', 'diagnostic_id, article_id, file, stage, code, severity, message, start, end, text'],
];

describe('the tables', () => {
  it.each(COLUMNS)('%s has the columns that users were promised, in that order', async (table, columns) => {
    const [header] = parse((await writtenFiles()).get(`${table}.csv`) ?? '');
    expect(header).toEqual(columns.split(', '));
  });
});
