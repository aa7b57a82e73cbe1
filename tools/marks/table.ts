import { formatGrid } from '../../src/accuracy/tables/grid.ts';
import { percent } from '../../src/accuracy/tables/ratios.ts';
import { LOSSES, type Loss } from './lost.ts';
import type { Mark } from './mark.ts';
import { VERDICTS, type JudgedMark, type Score } from './score.ts';

/** A mark that was not found, with where it was lost. */
export interface LostMark {
  readonly mark: Mark;
  readonly loss: Loss;
}

const RELATIONS = ['agreement', 'discrepancy'] as const;
const CLASSES = RELATIONS.flatMap((relation) =>
  (['plain', 'inference'] as const).map((level) => ({ relation, level, name: `${relation}, ${level}` })),
);

/** What was found of the marks, what was right of the reports, both by type, and where the rest was lost. */
export function formatScore(score: Score, lost: readonly LostMark[]): string {
  const unaided = score.marks.filter(({ mark }) => !mark.late);
  return [
    formatFound(unaided),
    formatLookAlikes(unaided),
    formatReports(score),
    formatTypes(unaided),
    formatLost(lost),
  ].join('\n');
}

/** The marks that a reader found without help and the run did not. */
export function missedMarks({ marks }: Score): Mark[] {
  return marks
    .filter(({ mark, found }) => found.length === 0 && mark.relation !== 'look-alike' && !mark.late)
    .map(({ mark }) => mark);
}

function isTyped({ mark, found }: JudgedMark): boolean {
  return found.some(({ types }) => types.some((type) => type === mark.type));
}

function foundCells(marks: readonly JudgedMark[]): string[] {
  const found = marks.filter((one) => one.found.length > 0);
  const typed = marks.filter(isTyped);
  return [marks, found, typed]
    .map(({ length }) => String(length))
    .concat(percent(found.length / marks.length), percent(typed.length / marks.length));
}

const FOUND_HEADER = ['marks', 'found', 'with its type', '% found', '% with its type'];

function formatFound(marks: readonly JudgedMark[]): string {
  return formatGrid([
    ['', ...FOUND_HEADER],
    ...CLASSES.map(({ relation, level, name }) => {
      const own = marks.filter(({ mark }) => mark.relation === relation && mark.level === level);
      return [name, ...foundCells(own)];
    }),
  ]);
}

function formatLookAlikes(marks: readonly JudgedMark[]): string {
  const all = marks.filter(({ mark }) => mark.relation === 'look-alike');
  return formatGrid([
    ['', 'marks', 'reported', '%'],
    ...RELATIONS.map((relation) => {
      const reported = all.filter(({ found }) => found.some((one) => one.relation === relation)).length;
      const name = `look-alike as ${relation}`;
      return [name, String(all.length), String(reported), percent(reported / all.length)];
    }),
  ]);
}

function formatReports({ reports }: Score): string {
  const sources = [
    { name: 'agreement, a pair', relation: 'agreement', isPair: true },
    { name: 'agreement, by the group', relation: 'agreement', isPair: false },
    { name: 'discrepancy', relation: 'discrepancy', isPair: true },
  ];
  return formatGrid([
    ['', 'reported', ...VERDICTS, '% right'],
    ...sources.map(({ name, relation, isPair }) => {
      const own = reports.filter(
        ({ reported }) => reported.relation === relation && reported.types.length > 0 === isPair,
      );
      const counts = VERDICTS.map((verdict) => own.filter((one) => one.verdict === verdict).length);
      return [name, String(own.length), ...counts.map(String), percent((counts[0] ?? 0) / own.length)];
    }),
  ]);
}

function formatTypes(marks: readonly JudgedMark[]): string {
  const rows = RELATIONS.flatMap((relation) => {
    const own = marks.filter(({ mark }) => mark.relation === relation);
    const types = [...new Set(own.map(({ mark }) => mark.type))].sort();
    return types.map((type) => [type, ...foundCells(own.filter(({ mark }) => mark.type === type))]);
  });
  return formatGrid([['by type', ...FOUND_HEADER], ...rows]);
}

function formatLost(lost: readonly LostMark[]): string {
  return formatGrid([
    ['lost at', ...CLASSES.map(({ name }) => name)],
    ...LOSSES.map((loss) => {
      const own = lost.filter((one) => one.loss === loss);
      return [
        loss,
        ...CLASSES.map(({ relation, level }) => {
          const count = own.filter(({ mark }) => mark.relation === relation && mark.level === level).length;
          return String(count);
        }),
      ];
    }),
  ]);
}
