/**
 * How fast the program is as it is shipped (`dist/`).
 *
 *   npm run bench -- [--articles PATH] [--seconds N]
 *   npm run bench -- --matching [--claims N]...
 *
 * The first: articles a second of the document stages, beside bare wink-nlp (sentences, tags, negation) over the same texts in the same
 * process, the time of each stage, and the time of matching. The second: seconds by step, memory and recall of planted pairs when so many
 * generated claims are matched; 10,000, 100,000 and 1,000,000 where none is given, each number in a process of its own, because
 * the peak of the memory is a process's.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: 'input' },
    seconds: { type: 'string', default: '3' },
    matching: { type: 'boolean', default: false },
    claims: { type: 'string', multiple: true, default: ['10000', '100000', '1000000'] },
  },
});

const [only, ...others] = values.claims;
if (!values.matching) {
  const { benchDocuments } = await import('./bench/documents.ts');
  await benchDocuments(values.articles, Number(values.seconds));
} else if (only !== undefined && others.length === 0) {
  const { benchMatching } = await import('./bench/matching.ts');
  benchMatching(Number(only));
} else {
  for (const claims of values.claims) benchAlone(claims);
}

function benchAlone(claims: string): void {
  const script = [...process.execArgv, fileURLToPath(import.meta.url), '--matching', '--claims', claims];
  const { status } = spawnSync(process.execPath, script, { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
