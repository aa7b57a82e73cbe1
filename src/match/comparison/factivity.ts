import type { Discrepancy } from '../../model/pair.ts';
import { stemWord } from '../../text/normalise/index.ts';
import type { AlignedPair, PreparedSide, Term } from './compare.ts';
import { factivityOf } from './cues.ts';
import { discrepancy, evidenceOf, has, type Evidence } from './explain.ts';
import { comparableContents, frame } from './gates.ts';
import { laterOf } from './publication.ts';

/** "Said" against "showed" is one step and says little: reporters choose their verbs. */
const LEAST_CUE_DISTANCE = 2;
const LEAST_FRAME = 0.6;

function cueEvidence({ article, claim }: PreparedSide): Evidence {
  const spans = claim.cue?.spans ?? [];
  return { value: spans.map(({ start, end }) => article.text.slice(start, end)).join(' '), spans };
}

/** "Scientists showed that", "scientists suggested that": the same content under verbs of unequal certainty. */
function unequalCues({ a, b }: AlignedPair): [Evidence, Evidence] | undefined {
  const [x, y] = [a, b].map(({ claim }) => factivityOf(stemWord(claim.cue?.lemma ?? '')));
  if (x === undefined || y?.scale !== x.scale) return undefined;
  return Math.abs(x.rung - y.rung) >= LEAST_CUE_DISTANCE ? [cueEvidence(a), cueEvidence(b)] : undefined;
}

function rungIn(terms: readonly Term[]): Term | undefined {
  return terms.find(({ stem }) => factivityOf(stem)?.scale === 'realisation');
}

/** "withdrew" against "plans to withdraw"; "showed" against "suggested" within the contents. */
function unequalVerbs(pair: AlignedPair): [Evidence, Evidence] | undefined {
  const edits = comparableContents(pair)?.edits ?? [];
  for (const { aTerms, bTerms } of edits) {
    const [aVerb, bVerb] = [rungIn(aTerms), rungIn(bTerms)];
    if ((aVerb === undefined) !== (bVerb === undefined)) {
      return [
        evidenceOf(pair.a, aVerb === undefined ? [] : aTerms),
        evidenceOf(pair.b, bVerb === undefined ? [] : bTerms),
      ];
    }
    for (const x of aTerms) {
      const rung = factivityOf(x.stem);
      const y = bTerms.find(({ stem }) => isApart(rung, factivityOf(stem)));
      if (y !== undefined) return [evidenceOf(pair.a, [x]), evidenceOf(pair.b, [y])];
    }
  }
  return undefined;
}

function isApart(
  x: { scale: string; rung: number } | undefined,
  y: { scale: string; rung: number } | undefined,
): boolean {
  return x !== undefined && y?.scale === x.scale && Math.abs(x.rung - y.rung) >= LEAST_CUE_DISTANCE;
}

/** Done against planned, attempted or promised; proved against suggested. */
export function factivity(pair: AlignedPair): readonly Discrepancy[] {
  const alignment = comparableContents(pair);
  if (alignment === null || Math.min(...frame(pair)) < LEAST_FRAME) return [];
  const evidence = unequalCues(pair) ?? unequalVerbs(pair);
  if (evidence === undefined) return [];
  const [a, b] = evidence;
  const unrealised = a.value === '' ? 'b' : b.value === '' ? 'a' : undefined;
  const later = laterOf(pair);
  const isUpdate = unrealised !== undefined && later !== 'neither' && later !== unrealised;
  return [
    discrepancy(isUpdate ? 'update' : 'factivity', {
      severity: isUpdate ? 'info' : 'medium',
      confidence: 0.6,
      explanation: has(pair, a, b),
      a,
      b,
    }),
  ];
}
