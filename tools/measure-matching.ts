import { join } from 'node:path';
import { createComparison, type Comparison } from '../src/match/comparison/index.ts';
import { readPairs, type LabelledPair } from './corpora.ts';
import { plainSide } from './plain-side.ts';

/**
 * Prints how the comparison does on the matching corpora, each text taken as one claim.
 * Usage: `npx tsx tools/measure-matching.ts CORPORA_FOLDER [dev|train]`
 */
const compare = createComparison();

interface Judged extends Comparison {
  readonly pair: LabelledPair;
}

function judge(
  folder: string,
  name: string,
  kind: 'statement' | 'direct',
  sameEvent: boolean | null,
): Judged[] {
  return readPairs(folder, name).map((pair) => ({
    pair,
    ...compare(plainSide('a', pair.a, kind), plainSide('b', pair.b, kind), { sameEvent }),
  }));
}

function isAgreed({ findings }: Judged): boolean {
  return findings.some(({ relation }) => relation === 'agreement');
}

function isDiffering({ findings }: Judged): boolean {
  return findings.some(({ relation, severity }) => relation === 'discrepancy' && severity !== 'info');
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : ((100 * part) / whole).toFixed(1);
}

/** Precision, recall, F1 and accuracy of a yes-no judgement, in percent. */
function score(
  judged: readonly Judged[],
  isGold: (j: Judged) => boolean,
  isFound: (j: Judged) => boolean,
): string {
  const hits = judged.filter((j) => isGold(j) && isFound(j)).length;
  const found = judged.filter(isFound).length;
  const gold = judged.filter(isGold).length;
  const right = judged.filter((j) => isGold(j) === isFound(j)).length;
  const [p, r] = [percent(hits, found), percent(hits, gold)];
  return `P ${p} R ${r} F1 ${percent(2 * hits, found + gold)} acc ${percent(right, judged.length)}`;
}

function correlation(pairs: readonly (readonly [number, number])[]): number {
  const mean = (k: 0 | 1): number => pairs.reduce((sum, pair) => sum + pair[k], 0) / pairs.length;
  const [x, y] = [mean(0), mean(1)];
  const product = (f: (pair: readonly [number, number]) => number): number =>
    pairs.reduce((sum, p) => sum + f(p), 0);
  return (
    product(([a, b]) => (a - x) * (b - y)) /
    Math.sqrt(product(([a]) => (a - x) ** 2) * product(([, b]) => (b - y) ** 2))
  );
}

function areaUnderCurve(positive: readonly number[], negative: readonly number[]): number {
  const wins = positive.flatMap((p) => negative.map((n): number => (p > n ? 1 : p === n ? 0.5 : 0)));
  return wins.reduce((sum, win) => sum + win, 0) / wins.length;
}

const [corpora, half = 'dev'] = process.argv.slice(2);
if (corpora === undefined) throw new Error('Usage: tsx tools/measure-matching.ts CORPORA_FOLDER [dev|train]');
const folder = join(corpora, 'matching');
const say = (line: string): boolean => process.stdout.write(`${line}\n`);

if (half === 'dev') {
  const quotes = judge(folder, 'quotes-real-dev', 'direct', true);
  const isUtterance = ({ findings }: Judged): boolean =>
    findings.some(({ type }) => type.startsWith('quote'));
  say(
    `quotes-real same utterance: ${score(quotes, ({ pair }) => pair.label !== 'different_utterance', isUtterance)}`,
  );
  say(
    `quotes-real alteration: ${score(quotes, ({ pair }) => pair.label === 'altered_substantive', isDiffering)}`,
  );
}
const altered = judge(folder, `synth-alter-${half}`, 'statement', null);
say(`synth-alter called agreed: ${percent(altered.filter(isAgreed).length, altered.length)} %`);
const mrpc = judge(folder, `mrpc-${half}`, 'statement', null);
const isParaphrase = ({ pair }: Judged): boolean => pair.label === 'paraphrase';
say(`mrpc same at .55: ${score(mrpc, isParaphrase, ({ same }) => same >= 0.55)}`);
say(`mrpc agreement: ${score(mrpc, isParaphrase, isAgreed)}`);
const paraphrases = mrpc.filter(isParaphrase);
say(
  `mrpc paraphrases called differing: ${percent(paraphrases.filter(isDiffering).length, paraphrases.length)} %`,
);
const headlines = judge(folder, `sts-headlines-${half}`, 'statement', null);
say(
  `sts-headlines r: ${correlation(headlines.map(({ pair, same }) => [same, pair.degree ?? 0])).toFixed(3)}`,
);
const rte = judge(folder, `rte3-${half}`, 'statement', null);
say(`rte3 contradiction: ${score(rte, ({ pair }) => pair.label === 'contradiction', isDiffering)}`);
const events = judge(folder, `ecbplus-${half}`, 'statement', null);
const samenessOf = (label: string): number[] =>
  events.filter(({ pair }) => pair.label === label).map(({ same }) => same);
say(
  `ecbplus same against look-alike: ${areaUnderCurve(samenessOf('same_event'), samenessOf('lookalike_event')).toFixed(3)}`,
);
