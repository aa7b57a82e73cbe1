import type { z } from 'zod';

const SHOWN = 3;

/** What is wrong with a value, in one line: `article.outlet: expected string, received undefined; …`. */
export function describeIssues({ issues }: z.ZodError): string {
  const shown = issues.slice(0, SHOWN).map(({ path, message }) => {
    const words = message.replace(/^Invalid input: /, '');
    return path.length === 0 ? words : `${path.map(String).join('.')}: ${words}`;
  });
  const others = issues.length - shown.length;
  return [...shown, ...(others > 0 ? [`and ${others} more`] : [])].join('; ');
}
