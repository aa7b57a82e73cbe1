import { tables } from '../tables/index.ts';
import type { Field, Table } from '../tables/table.ts';
import { AGREEMENTS, DISCREPANCIES, GROUP_TYPES, wordsOf } from '../vocabulary.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { Reporter } from './reporter.ts';

const INTRODUCTION = `# Codebook

This folder says who said what in which outlet, and where the outlets agree and differ. It says what differs, never who
is right. Open \`groups.csv\` first.

## Files

| file | what it holds |
|---|---|
TABLES
| \`report.json\` | All of it, nested, without loss; \`crossclaim report\` writes the other files again from it. |
| \`texts/<article_id>.txt\` | The text that the offsets count into. |
| \`datapackage.json\` | The tables, for programs (Data Package v2). |
| \`run.json\` | Version, configuration, inputs, counts and timings of the run. |

## Rules for all tables

- UTF-8, comma, CRLF, one header line. An empty cell is a missing value. Booleans are \`true\` and \`false\`, decimals have
  a point. \`NAME.excel.csv\`, where wanted, is the same with a byte order mark.
- Dates are ISO 8601: \`2021-06-16\`, or \`2021-06-16T09:30:00Z\` where the article gives the time.
- **Offsets** (\`start\`, \`end\`, \`spans\` …) count Unicode code points from 0 into \`texts/<article_id>.txt\`; \`end\` is
  exclusive. That is what Python and R count: \`text[start:end]\` in Python (open the file with \`newline=''\`),
  \`substr(text, start + 1, end)\` in R. \`report.json\` counts the same way. The lines of \`crossclaim extract\` count UTF-16
  code units instead, as JavaScript does.
- Half a character (an unpaired surrogate) in an input stands as U+FFFD in CSV and in the texts, and escaped in
  \`report.json\`. It counts as one.
- No line break stands inside a cell: a run of line breaks is one blank; other control characters are U+FFFD. A text
  that a spreadsheet would run as a formula begins with an apostrophe. \`report.json\` has every text as it is.
- Several values in one cell are joined with "; ". A value that holds a semicolon keeps it; \`report.json\` has them apart.
- In a pair, **a** is the claim of the earlier published article, then of the one with the smaller article id.
- A pair may agree and differ at once (the same words, another speaker): it then stands in both tables. Where two
  claims differ twice in the same way, the row joins the values and explanations; \`report.json\` has them apart.
- Ids are made from content: the same article has the same ids in every run.
- Values are kind, amount, unit and what is counted: \`count 12 person\`, \`money 3000000..5000000 USD\`. \`..\` stands between the
  ends of a range, \`~\` before an approximate amount.
`;

/** Describes the files to people. */
export const codebook: Reporter = function* () {
  yield { path: 'codebook.md', source: [describeAll()] };
};

function describeAll(): string {
  const files = tables.map(({ name, description }) => `| \`${name}.csv\` | ${description} |`).join('\n');
  return [
    INTRODUCTION.replace('TABLES', () => files),
    describeWords('Types of agreement', AGREEMENTS),
    describeWords('Types of discrepancy', DISCREPANCIES),
    ...tables.map(describeTable),
  ].join('\n');
}

function describeWords(title: string, vocabulary: Vocabulary): string {
  return `## ${title}\n\n${wordList(vocabulary)}\n`;
}

function describeTable({ name, title, description, key, order, fields }: Table): string {
  const rows = fields.map(
    (field) => `| \`${field.name}\` | ${typeOf(field)} | ${field.description}${referenceOf(field)} |`,
  );
  const vocabularies = fields.flatMap(({ name: column, vocabulary }) =>
    vocabulary === undefined || isTypeVocabulary(vocabulary)
      ? []
      : [`\n\`${column}\`:\n\n${wordList(vocabulary)}`],
  );
  return [
    `## ${title}: \`${name}.csv\`\n`,
    `${description}\n`,
    `Key: ${key.map((column) => `\`${column}\``).join(', ')}. Order: ${order}\n`,
    '| column | type | meaning |\n|---|---|---|',
    ...rows,
    ...vocabularies,
    '',
  ].join('\n');
}

function typeOf({ type, isRequired }: Field): string {
  const name = type === 'datetime' ? 'date' : type;
  return isRequired ? name : `${name}, may be empty`;
}

function referenceOf({ references }: Field): string {
  return references === undefined ? '' : ` Stands in \`${references}.csv\`.`;
}

function isTypeVocabulary(vocabulary: Vocabulary): boolean {
  return wordsOf(vocabulary).every((word) => word in GROUP_TYPES);
}

function wordList(vocabulary: Vocabulary): string {
  return Object.entries(vocabulary)
    .map(([word, meaning]) => `- \`${word}\`: ${meaning}`)
    .join('\n');
}
