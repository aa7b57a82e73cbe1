import type { Discrepancy } from '../../model/pair.ts';
import { stemWord } from '../../text/normalise/index.ts';
import type { AlignedPair, Alignment, PreparedSide, Term } from './compare.ts';
import { areApart, factivityOf } from './cues.ts';
import { discrepancy, evidenceOf, has, type Evidence } from './explain.ts';
import { comparableContents, frame } from './gates.ts';
import { findPlannedAndDone } from './planned.ts';
import { laterOf } from './publication.ts';
import { widen } from './widen.ts';

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

interface Found {
  readonly evidence: readonly [Evidence, Evidence];
  /** The side that tells of a plan or an attempt, where it is that. */
  readonly planned?: 'a' | 'b';
}

/** "I think" opens what somebody says; it tells nothing of how sure the outlet is. */
function isOwnView({ content: { terms } }: PreparedSide, verb: Term): boolean {
  return /^(?:i|we)$/.test(terms[terms.indexOf(verb) - 1]?.norm ?? '');
}

/** Verbs of unequal certainty in the same slot of the contents. */
function unequalSlots(pair: AlignedPair, { edits }: Alignment): [Evidence, Evidence] | undefined {
  for (const { aTerms, bTerms } of edits) {
    for (const x of aTerms) {
      const rung = isOwnView(pair.a, x) ? undefined : factivityOf(x.stem);
      const y = bTerms.find(
        (term) => areApart(rung, factivityOf(term.stem), LEAST_CUE_DISTANCE) && !isOwnView(pair.b, term),
      );
      if (y !== undefined) return [evidenceOf(pair.a, [x]), evidenceOf(pair.b, [y])];
    }
  }
  return undefined;
}

/** Adverbs by which an outlet keeps a fact at a distance. */
const DISTANCING = new Set(['allegedly', 'reportedly', 'purportedly', 'supposedly']);

/** "…, investigators said": a cue that stands within what is compared. */
function namesSource({ content }: PreparedSide): boolean {
  return content.terms.some(({ stem }) => stem === 'sai');
}

/** Stated as a fact on one side, at a distance on the other, neither saying whose word it is. */
function unequalDistance(pair: AlignedPair, alignment: Alignment): [Evidence, Evidence] | undefined {
  if (pair.a.claim.cue !== null || pair.b.claim.cue !== null) return undefined;
  for (const edit of alignment.edits) {
    const terms = [...edit.aTerms, ...edit.bTerms];
    const [term] = terms;
    if (terms.length !== 1 || term === undefined || !DISTANCING.has(term.norm)) continue;
    if (namesSource(edit.aTerms.length === 0 ? pair.a : pair.b)) continue;
    const { aTerms, bTerms } = widen(edit, alignment, pair.a.content, pair.b.content);
    return [evidenceOf(pair.a, aTerms), evidenceOf(pair.b, bTerms)];
  }
  return undefined;
}

function find(pair: AlignedPair, alignment: Alignment): Found | undefined {
  const evidence = unequalCues(pair) ?? unequalSlots(pair, alignment) ?? unequalDistance(pair, alignment);
  if (evidence !== undefined) return { evidence };
  const verbs = findPlannedAndDone(pair);
  if (verbs === undefined) return undefined;
  return { evidence: [evidenceOf(pair.a, verbs.a), evidenceOf(pair.b, verbs.b)], planned: verbs.planned };
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
