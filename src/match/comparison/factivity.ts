import type { Discrepancy } from '../../model/pair.ts';
import { stemWord } from '../../text/normalise/index.ts';
import type { AlignedPair, Alignment, PreparedSide, Term } from './compare.ts';
import { areApart, factivityOf, scaleOf } from './cues.ts';
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
  return areApart(x, y, LEAST_CUE_DISTANCE) ? [cueEvidence(a), cueEvidence(b)] : undefined;
}

/** Index of the verb that "plans to", "tried to" and the like govern, by the index of the governing word. */
function governed(terms: readonly Term[], index: number): number | undefined {
  const isGoverning = factivityOf(terms[index]?.stem ?? '')?.scale === 'realisation';
  return isGoverning && terms[index + 1]?.norm === 'to' ? index + 2 : undefined;
}

/** Whether the word is put as done: no infinitive, no modal before it. */
function isRealised(terms: readonly Term[], index: number): boolean {
  return !terms
    .slice(Math.max(0, index - 2), index)
    .some((term) => term.norm === 'to' || scaleOf(term) !== undefined);
}

/** "withdrew" against "plans to withdraw". */
function unrealised(pair: AlignedPair, { matches }: Alignment): [Evidence, Evidence] | undefined {
  const [ofA, ofB] = [pair.a.content.terms, pair.b.content.terms];
  for (const [index] of ofA.entries()) {
    const verb = governed(ofA, index);
    const match = matches.find(([i]) => i === verb);
    if (match !== undefined && isRealised(ofB, match[1])) {
      return [
        evidenceOf(pair.a, ofA.slice(index, match[0] + 1)),
        evidenceOf(pair.b, ofB.slice(match[1], match[1] + 1)),
      ];
    }
  }
  return undefined;
}

function turn({ a, b, ...rest }: AlignedPair): AlignedPair {
  return { ...rest, a: b, b: a };
}

function unequalVerbs(pair: AlignedPair, alignment: Alignment): Found | undefined {
  const ofA = unrealised(pair, alignment);
  if (ofA !== undefined) return { evidence: ofA, planned: 'a' };
  const turned = alignment.matches.map(([i, j]): readonly [number, number] => [j, i]);
  const ofB = unrealised(turn(pair), { ...alignment, matches: turned });
  return ofB === undefined ? undefined : { evidence: [ofB[1], ofB[0]], planned: 'b' };
}

interface Found {
  readonly evidence: readonly [Evidence, Evidence];
  /** The side that tells of a plan or an attempt, where it is that. */
  readonly planned?: 'a' | 'b';
}

/** Verbs of unequal certainty in the same slot of the contents. */
function unequalSlots(pair: AlignedPair, { edits }: Alignment): [Evidence, Evidence] | undefined {
  for (const { aTerms, bTerms } of edits) {
    for (const x of aTerms) {
      const rung = factivityOf(x.stem);
      const y = bTerms.find(({ stem }) => areApart(rung, factivityOf(stem), LEAST_CUE_DISTANCE));
      if (y !== undefined) return [evidenceOf(pair.a, [x]), evidenceOf(pair.b, [y])];
    }
  }
  return undefined;
}

function find(pair: AlignedPair, alignment: Alignment): Found | undefined {
  const evidence = unequalCues(pair) ?? unequalSlots(pair, alignment);
  return evidence === undefined ? unequalVerbs(pair, alignment) : { evidence };
}

/** Done against planned, attempted or promised; proved against suggested. */
export function factivity(pair: AlignedPair): readonly Discrepancy[] {
  const alignment = comparableContents(pair);
  if (alignment === null || Math.min(...frame(pair)) < LEAST_FRAME) return [];
  const found = find(pair, alignment);
  if (found === undefined) return [];
  const [a, b] = found.evidence;
  const later = laterOf(pair);
  const isUpdate = found.planned !== undefined && later !== 'neither' && later !== found.planned;
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
