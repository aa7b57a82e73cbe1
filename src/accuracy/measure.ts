import type { Counts } from './counts.ts';
import { counts } from './counts.ts';
import type { Alignment, Roles } from './align.ts';
import { align } from './align.ts';
import { matchByCoverage } from './coverage.ts';
import type { GoldArticle, ScoredAttribution } from './gold.ts';
import { isSameName } from './names.ts';
import { findQuotedStretches, kindOf } from './quoted.ts';
import { isSpeechOrClaim } from './scope.ts';
import type { WordSet } from './words.ts';
import { countShared, findWords, isSameSet, jaccard, wordsTouched } from './words.ts';

/** Counts by the name of the measure. */
export type Score = Readonly<Record<string, Counts>>;

const ROLES = ['content', 'source', 'cue'] as const;
const KINDS = ['direct', 'mixed', 'indirect'] as const;
const HALF = 0.5;
/** Shorter quoted stretches are mostly scare quotes and titles. */
const SHORTEST_REGION = 3;
const COVERAGE_THRESHOLDS = [0.3, 0.8];

interface Judged extends Roles {
  readonly attribution: ScoredAttribution;
  readonly isInScope: boolean;
}

/** How one pair of aligned attributions compares. */
const COMPARISONS: Readonly<Record<string, (gold: Roles, predicted: Roles) => boolean>> = {
  'content exact': (gold, predicted) => isSameSet(gold.content, predicted.content),
  'content half': (gold, predicted) => jaccard(gold.content, predicted.content) >= HALF,
  'content overlap': () => true,
  'relation partial': isPartialRelation,
  'relation exact': (gold, predicted) => ROLES.every((role) => isSameSet(gold[role], predicted[role])),
};

/** All measures of one article, by the protocol of the documentation. `speechForms`: inflected speech words. */
export function measureArticle(
  article: GoldArticle,
  predictions: readonly ScoredAttribution[],
  speechForms: ReadonlySet<string>,
): Score {
  const words = findWords(article.text);
  const quotedStretches = findQuotedStretches(article.text).map((stretch) => wordsTouched(words, [stretch]));
  const quoted = union(quotedStretches);
  const judge = (attribution: ScoredAttribution): Judged => {
    const content = wordsTouched(words, attribution.content);
    return {
      attribution,
      content,
      source: wordsTouched(words, attribution.source),
      cue: wordsTouched(words, attribution.cue),
      isInScope: isSpeechOrClaim(article.text, attribution, content, quoted, speechForms),
    };
  };
  const gold = article.attributions.map(judge);
  const goldContent = union(gold.map(({ content }) => content));
  const ignored = wordsTouched(words, article.ignored);
  const predicted = predictions.map(judge).filter(({ content }) => !isIgnored(content, ignored, goldContent));
  const alignments = align(gold, predicted);
  return {
    ...measureTokens(gold, predicted),
    ...measureSpans(gold, predicted),
    ...measureAlignments(gold, predicted, alignments),
    ...measureScope(gold, predicted, alignments),
    ...measureKinds(gold, predicted, alignments, quoted),
    ...measureQuotedRegions(quotedStretches, goldContent, union(predicted.map(({ content }) => content))),
    ...measureNames(gold, predicted, alignments),
    ...measureCoverage(gold, predicted),
  };
}

function union(sets: readonly WordSet[]): WordSet {
  return new Set(sets.flatMap((set) => [...set]));
}

function isIgnored(content: WordSet, ignored: WordSet, goldContent: WordSet): boolean {
  return countShared(content, ignored) === content.size && countShared(content, goldContent) === 0;
}

function isPartialRelation(gold: Roles, predicted: Roles): boolean {
  const isCueShared = gold.cue.size + predicted.cue.size === 0 || countShared(gold.cue, predicted.cue) > 0;
  return (
    isCueShared &&
    jaccard(gold.content, predicted.content) >= HALF &&
    jaccard(gold.source, predicted.source) >= HALF
  );
}

function measureTokens(gold: readonly Roles[], predicted: readonly Roles[]): Score {
  return Object.fromEntries(
    ROLES.map((role) => {
      const inGold = union(gold.map((roles) => roles[role]));
      const inPredicted = union(predicted.map((roles) => roles[role]));
      return [`tokens ${role}`, counts(countShared(inGold, inPredicted), inPredicted.size, inGold.size)];
    }),
  );
}

/** Sources and cues by the same set of words, one to one, whatever their content. */
function measureSpans(gold: readonly Roles[], predicted: readonly Roles[]): Score {
  return Object.fromEntries(
    (['source', 'cue'] as const).map((role) => {
      const keysOf = (all: readonly Roles[]): string[] =>
        all.map((roles) => [...roles[role]].join(' ')).filter((key) => key !== '');
      const remaining = keysOf(gold);
      const inGold = remaining.length;
      const inPredicted = keysOf(predicted);
      let right = 0;
      for (const key of inPredicted) {
        const place = remaining.indexOf(key);
        if (place < 0) continue;
        remaining.splice(place, 1);
        right += 1;
      }
      return [`${role} exact`, counts(right, inPredicted.length, inGold)];
    }),
  );
}

function alignedPairs(
  gold: readonly Judged[],
  predicted: readonly Judged[],
  alignments: readonly Alignment[],
): (readonly [Judged, Judged])[] {
  return alignments.flatMap((alignment) => {
    const [g, p] = [gold[alignment.gold], predicted[alignment.predicted]];
    return g === undefined || p === undefined ? [] : [[g, p] as const];
  });
}

function measureAlignments(
  gold: readonly Judged[],
  predicted: readonly Judged[],
  alignments: readonly Alignment[],
): Score {
  const pairs = alignedPairs(gold, predicted, alignments);
  return Object.fromEntries(
    Object.entries(COMPARISONS).map(([name, isRight]) => [
      name,
      counts(pairs.filter(([g, p]) => isRight(g, p)).length, predicted.length, gold.length),
    ]),
  );
}

/** Recall over the gold in scope, precision over the predictions in scope, which may match any gold. */
function measureScope(
  gold: readonly Judged[],
  predicted: readonly Judged[],
  alignments: readonly Alignment[],
): Score {
  const pairs = alignedPairs(gold, predicted, alignments);
  const inGold = gold.filter(({ isInScope }) => isInScope).length;
  const inPredicted = predicted.filter(({ isInScope }) => isInScope).length;
  return Object.fromEntries(
    Object.entries(COMPARISONS).map(([name, isRight]) => {
      const right = pairs.filter(([g, p]) => isRight(g, p));
      const tp = right.filter(([, p]) => p.isInScope).length;
      const recalled = right.filter(([g]) => g.isInScope).length;
      return [`scope ${name}`, { tp, fp: inPredicted - tp, fn: inGold - recalled, recalled }];
    }),
  );
}

/** Recall at half by the kind of the gold. Precision has no meaning here: `fp` stays 0. */
function measureKinds(
  gold: readonly Judged[],
  predicted: readonly Judged[],
  alignments: readonly Alignment[],
  quoted: WordSet,
): Score {
  const found = new Set(
    alignedPairs(gold, predicted, alignments)
      .filter(([g, p]) => jaccard(g.content, p.content) >= HALF)
      .map(([g]) => g),
  );
  return Object.fromEntries(
    KINDS.map((kind) => {
      const ofKind = gold.filter(({ content }) => kindOf(content, quoted) === kind);
      const right = ofKind.filter((g) => found.has(g)).length;
      return [`recall ${kind}`, counts(right, right, ofKind.length)];
    }),
  );
}

function measureQuotedRegions(regions: readonly WordSet[], gold: WordSet, predicted: WordSet): Score {
  const long = regions.filter((region) => region.size >= SHORTEST_REGION);
  const isSpeech = (region: WordSet, content: WordSet): boolean =>
    countShared(region, content) >= region.size * HALF;
  const inGold = long.filter((region) => isSpeech(region, gold));
  const inPredicted = long.filter((region) => isSpeech(region, predicted));
  const right = inPredicted.filter((region) => isSpeech(region, gold)).length;
  return { 'quoted region': counts(right, inPredicted.length, inGold.length) };
}

/** Precision of `speaker name`: among the aligned; recall: over all gold with a reference. */
function measureNames(
  gold: readonly Judged[],
  predicted: readonly Judged[],
  alignments: readonly Alignment[],
): Score {
  const withReference = gold.filter(({ attribution }) => attribution.reference !== undefined).length;
  const aligned = alignedPairs(gold, predicted, alignments).filter(
    ([g, p]) => g.attribution.reference !== undefined && jaccard(g.content, p.content) >= HALF,
  );
  const right = aligned.filter(([g, p]) =>
    isSameName(g.attribution.reference ?? '', p.attribution.reference ?? ''),
  ).length;
  return { 'speaker name': counts(right, aligned.length, withReference) };
}

/** Precision of `coverage … speaker`: among the quotes matched. */
function measureCoverage(gold: readonly Judged[], predicted: readonly Judged[]): Score {
  const result = matchByCoverage(
    gold.map(({ attribution }) => attribution),
    predicted.map(({ attribution }) => attribution),
  );
  return Object.fromEntries(
    COVERAGE_THRESHOLDS.flatMap((threshold) => {
      const matched = result.matches.filter(({ covered }) => covered > threshold);
      const isRight = matched.filter(({ isSpeakerRight }) => isSpeakerRight).length;
      const name = `coverage ${String(threshold)}`;
      return [
        [name, counts(matched.length, result.predicted, result.gold)],
        [`${name} speaker`, counts(isRight, matched.length, matched.length)],
      ];
    }),
  );
}
