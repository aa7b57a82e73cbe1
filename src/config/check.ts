import type { z } from 'zod';
import { UsageError } from '../model/errors.ts';
import { pathKey } from './json.ts';
import type { ConfigurationSchema } from './schema.ts';
import type { Source } from './sources.ts';
import { didYouMean } from './suggest.ts';
import { getAt, isTree } from './tree.ts';

/**
 * Checks one source by itself, so that every mistake is told with the place where it was made.
 *
 * @throws UsageError with one line a mistake
 */
export function checkSource(schema: ConfigurationSchema, defaults: unknown, source: Source): void {
  const result = schema.safeParse(source.tree);
  if (result.success) return;
  const lines = result.error.issues.flatMap((issue) => describeIssue(issue, defaults, source));
  throw new UsageError('configuration', lines.join('\n'));
}

function describeIssue(issue: z.core.$ZodIssue, defaults: unknown, source: Source): string[] {
  if (issue.code === 'unrecognized_keys') {
    const section = getAt(defaults, issue.path);
    const known = isTree(section) ? Object.keys(section) : [];
    return issue.keys.map((key) => {
      const path = [...issue.path, key];
      return `${source.locate(path)}: unknown key "${pathKey(path)}".${didYouMean(key, known)}`;
    });
  }
  const got = getAt(source.tree, issue.path);
  const hint =
    issue.code === 'invalid_value' && typeof got === 'string'
      ? didYouMean(got, issue.values.map(String))
      : '';
  const message = issue.message.replace(/^[A-Z]/, (letter) => letter.toLowerCase());
  const place = issue.path.length === 0 ? '' : ` ${pathKey(issue.path)}:`;
  return [
    `${source.locate(issue.path)}:${place} ${message}, got ${got === undefined ? 'nothing' : JSON.stringify(got)}.${hint}`,
  ];
}
