import { LEAST_SAME } from '../../src/match/comparison/paraphrase.ts';
import { measureFigure, type Figure, type FigureName } from './figure.ts';
import { isAgreed, isDiffering, isSameUtterance, judgePairs, judgeStances, type Judged } from './judge.ts';
import { areaUnderCurve, correlation, judgeYesNo, type YesNo } from './statistics.ts';

function share<T>(isSo: (item: T) => boolean): (items: readonly T[]) => number {
  return (items) => items.filter(isSo).length / items.length;
}

/** Figures of one yes-no judgement, each with its target. */
function yesNo(
  { corpus, name }: Pick<FigureName, 'corpus' | 'name'>,
  judged: readonly Judged[],
  { isGold, isFound }: { isGold: (label: string) => boolean; isFound: (judged: Judged) => boolean },
  targets: Partial<Readonly<Record<keyof YesNo, string>>>,
): Figure[] {
  const items = judged.map((one) => ({ gold: isGold(one.pair.label), found: isFound(one) }));
  return (['precision', 'recall', 'f1', 'accuracy'] as const).flatMap((part) => {
    const target = targets[part];
    if (target === undefined) return [];
    return [
      measureFigure({ corpus, name: `${name}, ${part}`, target }, items, (some) => judgeYesNo(some)[part]),
    ];
  });
}

/** The same quotation in two outlets. */
export function measureQuotes(corpora: string): Figure[] {
  const corpus = 'quotes-real';
  const judged = judgePairs(corpora, 'quotes-real-dev', 'direct');
  const sameUtterance = {
    isGold: (label: string): boolean => label !== 'different_utterance',
    isFound: isSameUtterance,
  };
  const altered = {
    isGold: (label: string): boolean => label === 'altered_substantive',
    isFound: isDiffering,
  };
  return [
    ...yesNo({ corpus, name: 'same utterance' }, judged, sameUtterance, { f1: '≥ 97' }),
    ...yesNo({ corpus, name: 'alteration' }, judged, altered, { precision: '≥ 65', recall: '≥ 85' }),
  ];
}

/** Sentences in which one thing was altered. */
export function measureAltered(corpora: string): Figure[] {
  const judged = judgePairs(corpora, 'synth-alter-dev');
  return [
    measureFigure({ corpus: 'synth-alter', name: 'called agreed', target: '≤ 2' }, judged, share(isAgreed)),
  ];
}

/** The same fact in two outlets' words. */
export function measureParaphrases(corpora: string): Figure[] {
  const corpus = 'mrpc';
  const judged = judgePairs(corpora, 'mrpc-dev');
  const isGold = (label: string): boolean => label === 'paraphrase';
  const isFound = ({ same }: Judged): boolean => same >= LEAST_SAME;
  return [
    ...yesNo({ corpus, name: 'same' }, judged, { isGold, isFound }, { accuracy: '≥ 77.4', f1: '≥ 84.1' }),
    measureFigure(
      { corpus, name: 'paraphrases called differing', target: '≤ 1.5' },
      judged.filter(({ pair }) => isGold(pair.label)),
      share(isDiffering),
    ),
  ];
}

/** Degrees of sameness. */
export function measureDegrees(corpora: string): Figure[] {
  return [
    measureFigure(
      { corpus: 'sts-headlines', name: 'correlation', target: '≥ .84', isRatio: true },
      judgePairs(corpora, 'sts-headlines-dev').map(({ pair, same }): [number, number] => [
        same,
        pair.degree ?? 0,
      ]),
      correlation,
    ),
  ];
}

/** Whether a headline is for, against or merely observing a claim. */
export function measureStances(corpora: string): Figure[] {
  return [
    measureFigure(
      { corpus: 'emergent', name: 'stance, accuracy', target: '≥ 75' },
      judgeStances(corpora, 'emergent-dev'),
      share(({ pair, stance }) => pair.label === stance),
    ),
  ];
}

/** Contradictions that mostly need inference. */
export function measureContradictions(corpora: string): Figure[] {
  const judged = judgePairs(corpora, 'rte3-dev');
  const judgement = { isGold: (label: string): boolean => label === 'contradiction', isFound: isDiffering };
  return yesNo({ corpus: 'rte3', name: 'contradiction' }, judged, judgement, {
    precision: '≥ 40',
    recall: '≥ 15',
  });
}

/** One event against another of its kind. */
export function measureEventPairs(corpora: string): Figure[] {
  const judged = judgePairs(corpora, 'ecbplus-dev')
    .filter(({ pair }) => pair.label !== 'same_story_other_event')
    .map(({ pair, same }) => ({ score: same, isRight: pair.label === 'same_event' }));
  return [
    measureFigure(
      { corpus: 'ecbplus', name: 'same against look-alike, area', target: '≥ .88', isRatio: true },
      judged,
      areaUnderCurve,
    ),
  ];
}
