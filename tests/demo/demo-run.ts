import { fileURLToPath } from 'node:url';
import { loadConfiguration } from '../../src/config/index.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { Extraction } from '../../src/model/extraction.ts';
import type { Group } from '../../src/model/group.ts';
import type { Finding, Pair } from '../../src/model/pair.ts';
import type { ClaimSpeaker } from '../../src/model/speaker.ts';
import { isOverlapping, span } from '../../src/model/span.ts';
import { run, type RunResult } from '../../src/pipeline/run.ts';
import type { ExpectedFinding, ExpectedSpeaker, ExpectedTrap } from './expectations.ts';

/** What a run over `input/` found, to be asked by words instead of ids. */
export class DemoRun {
  readonly result: RunResult;

  private constructor(result: RunResult) {
    this.result = result;
  }

  static async start(): Promise<DemoRun> {
    const cwd = fileURLToPath(new URL('../..', import.meta.url));
    const { configuration } = loadConfiguration({ cwd, environment: {}, flags: [] });
    return new DemoRun(await run({ configuration: { ...configuration, input: [`${cwd}input`] } }));
  }

  /** The one article of the outlet that holds the words. */
  article(outlet: string, words: string): Extraction {
    const found = this.result.extractions.filter(
      ({ article }) => article.outlet === outlet && article.text.includes(words),
    );
    const [extraction] = found;
    if (extraction === undefined || found.length > 1) {
      throw new Error(`“${words}” stands in ${found.length} articles of ${outlet}.`);
    }
    return extraction;
  }

  /** The claims whose content shares words with the words given. */
  claims(outlet: string, words: string): Claim[] {
    const { article, claims } = this.article(outlet, words);
    const start = article.text.indexOf(words);
    const place = span(start, start + words.length);
    return claims.filter(({ content }) => content.spans.some((part) => isOverlapping(part, place)));
  }

  /** What the pairs of claims at two places bear. */
  findings({ outlets: [a, b], aText, bText }: Omit<ExpectedTrap, 'why' | 'isOpen'>): Finding[] {
    const left = new Set(this.claims(a, aText).map(({ id }) => id));
    const right = new Set(this.claims(b, bText).map(({ id }) => id));
    const joins = ({ aClaimId, bClaimId }: Pair): boolean =>
      (left.has(aClaimId) && right.has(bClaimId)) || (left.has(bClaimId) && right.has(aClaimId));
    return this.result.matches.pairs.filter(joins).flatMap((pair) => [...pair.findings]);
  }

  hasFinding({ relation, type, alsoRight, outlets, aText, bText }: ExpectedFinding): boolean {
    const [a, b] = outlets;
    if (b === undefined) return this.groups(a, aText).some(({ verdict }) => verdict === 'one_outlet');
    const right = new Set<string>([type, ...alsoRight]);
    return this.findings({ outlets: [a, b], aText, bText }).some(
      (finding) => finding.relation === relation && right.has(finding.type),
    );
  }

  groups(outlet: string, words: string): Group[] {
    const ids = new Set(this.claims(outlet, words).map(({ id }) => id));
    return this.result.matches.groups.filter(({ claimIds }) => claimIds.some((id) => ids.has(id)));
  }

  /** Whose the words are; of several claims that hold them, the shortest decides. */
  speaker({ outlet, text }: ExpectedSpeaker): ClaimSpeaker | undefined {
    const attributed = this.claims(outlet, text).filter(({ speaker }) => speaker !== null);
    const [claim] = attributed.sort((a, b) => a.content.text.length - b.content.text.length);
    return claim?.speaker ?? undefined;
  }
}
