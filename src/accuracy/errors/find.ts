import { isContentExact, isCueFound, isHalfFound, isSourceFound } from '../align.ts';
import type { CorpusScore } from '../corpus.ts';
import { CUE_KINDS } from '../cue-kind.ts';
import type { GoldArticle } from '../gold.ts';
import type { Judged, JudgedArticle, JudgedPair, JudgedPrediction } from '../judge.ts';
import { isNameRight } from '../measures/names.ts';
import { ATTRIBUTION_KINDS } from '../quoted.ts';

/** What can be wrong, in the order in which it is listed. */
export const ERROR_CLASSES = [
  'missed',
  'false alarm',
  'content mostly wrong',
  'content half right',
  'wrong source',
  'wrong cue',
  'wrong speaker name',
] as const;
export type ErrorClass = (typeof ERROR_CLASSES)[number];

export const ERROR_MEANINGS: Readonly<Record<ErrorClass, string>> = {
  missed: 'gold for which no claim is left',
  'false alarm': 'a claim for which no gold is left',
  'content mostly wrong': 'the contents share less than half of their words',
  'content half right': 'the contents share half of their words or more, not all',
  'wrong source': 'the content is found; the sources share less than half of their words',
  'wrong cue': 'the content is found; the cues share no word',
  'wrong speaker name': 'the content is found; the speaker’s full name is another, or none',
};

/** One thing that is wrong. An aligned pair may be wrong in several ways and is then several errors. */
export interface AccuracyError {
  readonly errorClass: ErrorClass;
  readonly corpus: string;
  readonly article: GoldArticle;
  /** The gold; the claim, where there is no gold. Kind and cue are told by it. */
  readonly subject: Judged;
  readonly gold: Judged | undefined;
  readonly predicted: JudgedPrediction | undefined;
}

/** All that is wrong: by class, kind and cue, so that like stands by like, then in the order of the articles. */
export function findErrors(corpora: readonly CorpusScore[]): AccuracyError[] {
  const errors = corpora.flatMap(({ name, articles }) =>
    articles.flatMap((article) => findInArticle(article, name)),
  );
  return errors.sort(
    (a, b) =>
      ERROR_CLASSES.indexOf(a.errorClass) - ERROR_CLASSES.indexOf(b.errorClass) ||
      ATTRIBUTION_KINDS.indexOf(a.subject.kind) - ATTRIBUTION_KINDS.indexOf(b.subject.kind) ||
      CUE_KINDS.indexOf(a.subject.cueKind) - CUE_KINDS.indexOf(b.subject.cueKind),
  );
}

function findInArticle({ article, gold, predicted, pairs }: JudgedArticle, corpus: string): AccuracyError[] {
  const aligned = new Set<Judged>(pairs.flatMap((pair) => [pair.gold, pair.predicted]));
  const place = { corpus, article };
  const isLeft = (each: Judged): boolean => !aligned.has(each);
  return [
    ...gold.filter(isLeft).map((missed): AccuracyError => ({
      ...place,
      errorClass: 'missed',
      subject: missed,
      gold: missed,
      predicted: undefined,
    })),
    ...predicted.filter(isLeft).map((alarm): AccuracyError => ({
      ...place,
      errorClass: 'false alarm',
      subject: alarm,
      gold: undefined,
      predicted: alarm,
    })),
    ...pairs.flatMap((pair) =>
      classifyPair(pair).map((errorClass): AccuracyError => ({
        ...place,
        errorClass,
        subject: pair.gold,
        gold: pair.gold,
        predicted: pair.predicted,
      })),
    ),
  ];
}

/** Source, cue and name are judged only where it is the same content. */
function classifyPair(pair: JudgedPair): ErrorClass[] {
  if (!isHalfFound(pair)) return ['content mostly wrong'];
  const isNamed = pair.gold.attribution.reference !== undefined;
  const wrong: Partial<Record<ErrorClass, boolean>> = {
    'content half right': !isContentExact(pair),
    'wrong source': !isSourceFound(pair),
    'wrong cue': !isCueFound(pair),
    'wrong speaker name': isNamed && !isNameRight(pair),
  };
  return ERROR_CLASSES.filter((errorClass) => wrong[errorClass] === true);
}
