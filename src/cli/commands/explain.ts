import { UsageError } from '../../model/errors.ts';
import { explainClaim, explainPair, type Report } from '../../report/index.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { loadReport } from '../results.ts';
import { loadSettings, type CommonFlags } from '../settings.ts';
import { createTalk } from '../talk.ts';

/** Says why a claim was found, or two claims were paired. */
export async function explainCommand(id: string, flags: CommonFlags): Promise<ExitCode> {
  const talk = createTalk(flags);
  const { configuration } = loadSettings(flags);
  const report = await loadReport(configuration.output.directory);
  const text = explain(report, id);
  await talk.write(flags.json === true ? `${JSON.stringify(find(report, id), null, 2)}\n` : text);
  return EXIT.done;
}

/** @throws UsageError for an id that is of neither kind or that the report does not hold */
function explain(report: Report, id: string): string {
  if (id.startsWith('c_')) return explainClaim(report, id);
  if (id.startsWith('p_')) return explainPair(report, id);
  throw new UsageError('unknown-id', `"${id}" is no id of a claim (c_…) or a pair (p_…).`);
}

function find(report: Report, id: string): unknown {
  const claims = report.articles.flatMap((article) => article.claims);
  return [...claims, ...report.pairs].find((part) => part.id === id);
}
