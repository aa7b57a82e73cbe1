import { groupBy } from '../../model/group-by.ts';
import { textOfSide } from '../../pipeline/compare-request.ts';
import { escapeHtml } from '../../text/escape-html.ts';
import type { JudgedPair } from './judge.ts';
import type { PairScore } from './score.ts';

/** A pair whose relation or type is wrong. */
export interface PairError {
  readonly corpus: string;
  readonly pair: JudgedPair;
}

/** All pairs that are wrong, in the order of the gold, which is by type. */
export function findPairErrors(scores: readonly PairScore[]): PairError[] {
  return scores.flatMap(({ name, pairs }) =>
    pairs.filter(({ isTypeRight }) => !isTypeRight).map((pair) => ({ corpus: name, pair })),
  );
}

/** A wrong pair a line: the texts, what was expected and why, and all that was found. */
export function formatPairErrorsJsonl(errors: readonly PairError[]): string {
  return errors.map((error) => `${JSON.stringify(encodeError(error))}\n`).join('');
}

function encodeError({ corpus, pair: { gold, comparison, found, isRelationRight } }: PairError) {
  const { id, a, b, relation, type, or, why, held } = gold;
  return {
    class: isRelationRight ? 'wrong type' : 'wrong relation',
    corpus,
    pair: id,
    held,
    a: textOfSide(a),
    b: textOfSide(b),
    expected: { relation, type, or, why },
    found,
    same: comparison.same,
    findings: comparison.findings.map((finding) => {
      const { relation: reported, type: reportedType, severity, confidence, explanation } = finding;
      return { relation: reported, type: reportedType, severity, confidence, explanation };
    }),
  };
}

/** A section for each type of the gold that has wrong pairs: the two texts, what was expected and what was found. */
export function formatPairErrorsHtml(errors: readonly PairError[]): string {
  const byType = groupBy(errors, ({ pair }) => pair.gold.type);
  return [...byType]
    .map(([type, ofType]) => {
      const items = ofType.map(formatError).join('');
      return `<h2>${escapeHtml(type)} (${ofType.length})</h2>\n${items}`;
    })
    .join('');
}

function formatError({ corpus, pair: { gold, comparison } }: PairError): string {
  const { id, a, b, relation, type, why, held } = gold;
  const facts = [corpus, id, ...(held ? ['held'] : []), `same ${comparison.same.toFixed(2)}`];
  const found = comparison.findings.map(
    ({ relation: reported, type: reportedType, explanation }) =>
      `${reported}, ${reportedType}: ${explanation}`,
  );
  const lines = [
    ['a', textOfSide(a)],
    ['b', textOfSide(b)],
    ['gold', `${relation}, ${type}: ${why}`],
    ...(found.length === 0 ? ['nothing'] : found).map((text) => ['found', text]),
  ];
  return [
    `<section>\n<p class="facts">${escapeHtml(facts.join(' · '))}</p>\n`,
    ...lines.map(([label = '', text = '']) => `<p><b>${label}</b> ${escapeHtml(text)}</p>\n`),
    '</section>\n',
  ].join('');
}
