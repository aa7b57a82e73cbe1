import { loadAttributionModel, type AttributionModel } from '../../../models/attribution.ts';
import type { Proposal } from '../proposal.ts';
import type { Range, Reading } from '../reading.ts';
import { jaccard, type Readings } from './readings.ts';
import { countWords, readElements, type Elements } from './elements.ts';
import { findCues } from './find-cues.ts';
import { rateReadings } from './rate.ts';
import { CueReader, LEAST_CUE } from './read-cue.ts';
import { LABEL, readEvidence, type RuleEvidence } from './rule-evidence.ts';
import { selectReadings, type Rated } from './select.ts';
import { takesSureQuotation } from './sure-quotations.ts';
import { withSigns } from './signs.ts';

/** "and" before a clause, or a comma behind it, may be counted in. */
const CONJUNCTION = 1;
/** A rule is named as further evidence where its content agrees by half or more. */
const AGREEMENT = 0.5;

/**
 * What the learned model makes of an article, with the candidates of the rules as evidence.
 *
 * @param proposals all candidates of the rules
 * @param accepted those of them without conflicts
 */
export function proposeLearned(
  reading: Reading,
  proposals: readonly Proposal[],
  accepted: readonly Proposal[],
): Proposal[] {
  const model = loadAttributionModel();
  const elements = readElements(reading);
  const rules = readEvidence(elements, proposals, accepted);
  const words = countWords(elements);
  const cues = findCues(elements, rules, model);
  const reader = new CueReader(elements, rules, cues, words, model);
  const all: Readings[] = [];
  for (let head = 0; head < cues.length; head += 1)
    if ((cues[head] ?? 0) >= LEAST_CUE) all.push(reader.read(head));
  const rated = rateReadings(elements, rules, cues, words, all, model).filter(
    (each) => !takesSureQuotation(elements, rules, each),
  );
  return selectReadings(rated, elements.length).map((chosen) =>
    toProposal(elements, rules, words, model, chosen),
  );
}

function toProposal(
  elements: Elements,
  rules: RuleEvidence,
  words: Int32Array,
  model: AttributionModel,
  { readings, candidate, score }: Rated,
): Proposal {
  const { window, head } = readings;
  const rangesOf = (label: number): Range[] => findRanges(elements, candidate.labels, window.first, label);
  const source = rangesOf(LABEL.source);
  const [firstSource, lastSource] = [source[0], source.at(-1)];
  const token = elements.firstToken[head] ?? 0;
  const place = rules.cueOf[head] ?? -1;
  const rule = rules.proposals[place];
  const own = firstSource && lastSource && { first: firstSource.first, end: lastSource.end };
  const chosenSource = own ?? rule?.source;
  const isAgreed =
    rule !== undefined &&
    jaccard(
      candidate.labels,
      rules.labelsOf(place).subarray(window.first, window.end),
      LABEL.content,
      words,
      window.first,
    ) >= AGREEMENT;
  return {
    rule: 'learned',
    ...(isAgreed && { support: rule.rule }),
    head: token,
    lemma: elements.reading.tokens[token]?.lemma ?? '',
    cue: rangesOf(LABEL.cue),
    ...partFurther(rangesOf(LABEL.content), rule?.further),
    ...(chosenSource && { source: chosenSource }),
    score: calibrate(model, score),
  };
}

/** Parts a clause of its own behind the cue, where a rule saw one, from the content before the cue. */
function partFurther(
  content: readonly Range[],
  further: Range | undefined,
): Pick<Proposal, 'content' | 'further'> {
  const [last, ...others] = content.toReversed();
  const isApart =
    further !== undefined &&
    last !== undefined &&
    others.length > 0 &&
    Math.abs(last.first - further.first) <= CONJUNCTION &&
    Math.abs(last.end - further.end) <= CONJUNCTION;
  return isApart ? { content: others.toReversed(), further } : { content };
}

/** Stretches of tokens under a label. */
function findRanges(elements: Elements, labels: Uint8Array, first: number, label: number): Range[] {
  const ranges: Range[] = [];
  for (let place = 0; place < labels.length; place += 1) {
    if (labels[place] !== label) continue;
    const start = place;
    while (labels[place + 1] === label) place += 1;
    const own = {
      first: elements.firstToken[first + start] ?? 0,
      end: elements.endToken[first + place] ?? 0,
    };
    ranges.push(withSigns(elements.reading, own));
  }
  return ranges;
}

/** The share of readings with about this score whose content was right. Between the measured points: linear. */
function calibrate({ calibration: { scores, shares } }: AttributionModel, score: number): number {
  let above = 0;
  while (above < scores.length && (scores[above] ?? 0) < score) above += 1;
  if (above === 0) return shares[0] ?? score;
  if (above === scores.length) return shares[above - 1] ?? score;
  const [low, high] = [scores[above - 1] ?? 0, scores[above] ?? 1];
  const [from, to] = [shares[above - 1] ?? 0, shares[above] ?? 1];
  return high === low ? to : from + ((to - from) * (score - low)) / (high - low);
}
