import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { rowsOf, writtenFiles } from './written.ts';

const foreignKey = z.object({
  fields: z.array(z.string()),
  reference: z.object({ resource: z.string().optional(), fields: z.array(z.string()) }),
});
const field = z.object({
  name: z.string(),
  type: z.string(),
  constraints: z
    .object({
      required: z.boolean().optional(),
      enum: z.array(z.string()).optional(),
      pattern: z.string().optional(),
    })
    .optional(),
});
const dataPackage = z.object({
  resources: z.array(
    z.object({
      name: z.string(),
      path: z.string(),
      schema: z.object({
        fields: z.array(field),
        primaryKey: z.array(z.string()),
        foreignKeys: z.array(foreignKey).optional(),
      }),
    }),
  ),
});

async function describedFiles() {
  const files = await writtenFiles();
  const { resources } = dataPackage.parse(JSON.parse(files.get('datapackage.json') ?? ''));
  return { files, resources };
}

describe('datapackage.json', () => {
  it('describes every CSV file with its columns in their order', async () => {
    const { files, resources } = await describedFiles();
    const csvFiles = [...files.keys()].filter((path) => path.endsWith('.csv'));
    expect(resources.map(({ path }) => path).sort()).toEqual(csvFiles);
    for (const { path, schema } of resources) {
      const [header] = (files.get(path) ?? '').split('\r\n');
      expect(schema.fields.map(({ name }) => name).join(',')).toBe(header);
    }
  });

  it('names primary keys that tell all rows apart', async () => {
    const { files, resources } = await describedFiles();
    for (const { name, schema } of resources) {
      const keys = rowsOf(files, name).map((row) => schema.primaryKey.map((column) => row[column]).join(' '));
      expect(new Set(keys).size, name).toBe(keys.length);
    }
  });

  it('names foreign keys that lead to a row wherever they are not empty', async () => {
    const { files, resources } = await describedFiles();
    for (const { name, schema } of resources) {
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const [column = ''] = fields;
        const [target = ''] = reference.fields;
        const known = rowsOf(files, reference.resource ?? name).map((row) => row[target]);
        for (const row of rowsOf(files, name))
          expect(['', ...known], `${name}.${column}`).toContain(row[column]);
      }
    }
  });

  it('states constraints that the rows keep', async () => {
    const { files, resources } = await describedFiles();
    for (const { name, schema } of resources) {
      for (const { name: column, constraints = {} } of schema.fields) {
        const cells = rowsOf(files, name).map((row) => row[column] ?? '');
        if (constraints.required) expect(cells, `${name}.${column}`).not.toContain('');
        for (const cell of cells.filter((text) => text !== '')) {
          if (constraints.enum) expect(constraints.enum, `${name}.${column}`).toContain(cell);
          if (constraints.pattern) expect(cell, `${name}.${column}`).toMatch(new RegExp(constraints.pattern));
        }
      }
    }
  });
});

describe('codebook.md', () => {
  it('explains every column and every word that a column may hold', async () => {
    const { files, resources } = await describedFiles();
    const codebook = files.get('codebook.md') ?? '';
    for (const { fields } of resources.map(({ schema }) => schema)) {
      for (const { name, constraints } of fields) {
        expect(codebook).toContain(`| \`${name}\` |`);
        for (const word of constraints?.enum ?? []) expect(codebook).toContain(`- \`${word}\`: `);
      }
    }
  });

  it('states how a and b are ordered', async () => {
    expect((await writtenFiles()).get('codebook.md')).toContain(
      '**a** is the claim of the earlier published',
    );
  });
});
