import type { Discrepancy, DiscrepancyType, Severity } from '../../model/pair.ts';
import type { AlignedPair } from './compare.ts';
import { movedConcepts, natureOf, type EditNature } from './edits.ts';
import { discrepancy, evidenceOfEdits, has } from './explain.ts';
import { soften } from './circumstances.ts';
import { areTwoUtterances } from './other-utterance.ts';
import { widen } from './widen.ts';
import { findWithin } from './quote-agreement.ts';
import { splice } from './splice.ts';

interface Kind {
  readonly nature: EditNature;
  readonly type: DiscrepancyType;
  readonly severity: Severity;
  readonly confidence: number;
}

/** Gravest first: a pair bears one of the three, with all its edits as evidence. */
const KINDS: readonly Kind[] = [
  { nature: 'flip', type: 'quote_meaning_flip', severity: 'high', confidence: 0.8 },
  { nature: 'content', type: 'quote_wording', severity: 'medium', confidence: 0.75 },
  { nature: 'trivial', type: 'quote_wording_trivial', severity: 'info', confidence: 0.85 },
];

/** The same utterance, quoted in different words without a mark: trivial wording, another content word, another meaning. */
export function quoteWording(pair: AlignedPair): readonly Discrepancy[] {
  const { quotes, a, b } = pair;
  if (quotes === null || a.quote === null || b.quote === null || a.quote.key === b.quote.key) return [];
  if (findWithin(a.quote, b.quote) !== undefined || findWithin(b.quote, a.quote) !== undefined) return [];
  if (splice(pair).length > 0) return [];
  const moved = movedConcepts(quotes);
  const natures = quotes.edits.map((edit) => natureOf(edit, moved));
  const kind = KINDS.find(({ nature }) => natures.includes(nature));
  if (kind === undefined) return [];
  const [aQuote, bQuote] = [a.quote, b.quote];
  const ofKind = quotes.edits.filter((_, index) => natures[index] === kind.nature);
  if (areTwoUtterances(pair, quotes, kind.nature === 'trivial' ? [] : ofKind)) return [];
  const edits = ofKind.map((edit) => widen(edit, quotes, aQuote, bQuote));
  const [aEvidence, bEvidence] = evidenceOfEdits(pair, edits);
  const coverage = Math.max(quotes.aCoverage, quotes.bCoverage);
  return [
    discrepancy(kind.type, {
      severity: soften(pair, kind.severity),
      confidence: kind.confidence * Math.min(1, coverage + 0.1),
      explanation: has(pair, aEvidence, bEvidence),
      a: aEvidence,
      b: bEvidence,
    }),
  ];
}
