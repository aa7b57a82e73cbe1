import type { ReportDiagnostic } from '../schema/diagnostic.ts';
import { DIAGNOSTIC_SEVERITIES } from '../vocabulary.ts';
import { id, offset, optionalReference, requiredText, text, word } from './columns.ts';
import { defineTable } from './table.ts';

export const diagnostics = defineTable<ReportDiagnostic>({
  name: 'diagnostics',
  title: 'Diagnostics',
  description: 'What was guessed, dropped or could not be read.',
  key: ['diagnostic_id'],
  order: 'Errors, warnings, then the rest; by file, place in the text and diagnostic_id.',
  columns: [
    id('diagnostic_id', 'diagnostics', 'The diagnostic.', (diagnostic) => diagnostic.id),
    optionalReference(
      'article_id',
      'articles',
      'The article that it is about.',
      ({ articleId }) => articleId,
    ),
    text('file', 'The file that it is about.', ({ file }) => file),
    requiredText('stage', 'The step that noticed it.', ({ stage }) => stage),
    requiredText('code', 'What was noticed, always the same word for the same thing.', ({ code }) => code),
    word('severity', 'How grave it is.', DIAGNOSTIC_SEVERITIES, ({ severity }) => severity),
    requiredText('message', 'Cause and remedy.', ({ message }) => message),
    offset('start', 'Where the words start that it is about.', ({ span }) => span?.[0] ?? null),
    offset('end', 'Where they end, exclusive.', ({ span }) => span?.[1] ?? null),
    text('text', 'Those words.', (diagnostic) => diagnostic.text),
  ],
  rows: ({ report }) => report.diagnostics,
});
