import { tables } from '../tables/index.ts';
import type { Field, Table } from '../tables/table.ts';
import { wordsOf } from '../vocabulary.ts';
import type { Reporter } from './reporter.ts';

/** Describes the tables to programs: https://datapackage.org/standard/data-package/ */
export const dataPackage: Reporter = function* ({ index, formats }) {
  if (!formats.has('csv')) return;
  const content = describePackage(index.report.version);
  yield { path: 'datapackage.json', source: [`${JSON.stringify(content, null, 2)}\n`] };
};

function describePackage(version: string): unknown {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'crossclaim-report',
    title: 'crossclaim report',
    description: `Who said what in which outlet, and where the outlets agree and differ. Written by crossclaim ${version}; see codebook.md.`,
    resources: tables.map(describeResource),
  };
}

function describeResource({ name, title, description, key, fields }: Table): unknown {
  const references = fields.filter((field) => field.references !== undefined);
  return {
    name,
    path: `${name}.csv`,
    type: 'table',
    title,
    description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: fields.map(describeField),
      missingValues: [''],
      primaryKey: key,
      ...(references.length > 0 && {
        foreignKeys: references.map((field) => describeForeignKey(field, name)),
      }),
    },
  };
}

function describeField({ name, type, description, ...rules }: Field): unknown {
  const constraints = {
    ...(rules.isRequired && { required: true }),
    ...(rules.vocabulary && { enum: wordsOf(rules.vocabulary) }),
    ...(rules.pattern !== undefined && { pattern: rules.pattern }),
    ...(rules.minimum !== undefined && { minimum: rules.minimum }),
    ...(rules.maximum !== undefined && { maximum: rules.maximum }),
  };
  return {
    name,
    type,
    ...(type === 'datetime' && { format: 'any' }),
    description,
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

/** A reference to the own table has no `resource`: https://datapackage.org/standard/table-schema/#foreignKeys */
function describeForeignKey({ name, references }: Field, own: string): unknown {
  const target = tables.find((table) => table.name === references);
  return {
    fields: [name],
    reference: {
      ...(references !== own && { resource: references }),
      fields: target?.key ?? [],
    },
  };
}
