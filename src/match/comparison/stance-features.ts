import { loadMap } from '../../lexicon/load.ts';
import type { PreparedSide, Term } from './compare.ts';
import { containment } from './containment.ts';
import { reversals } from './cues.ts';

/** Classes of words whose presence says that a report leaves a claim open. */
const HEDGES = ['rumour', 'claim', 'report', 'possibility', 'saying', 'source'] as const;

const CLASSES = [...HEDGES, 'denial', 'confirmation'] as const;

/** A headline of so many words is a long one. */
const LONG = 20;

/** Marks that part the claim from who makes it, or doubt it. */
const MARKS = {
  question: /\?["”'’]?(?:\s|$)/u,
  colon: /:/,
  exclamation: /!/,
  dash: /\s[-–—]\s/,
  quotation: /["“”‘]|(?<!\p{L})'/u,
};

/** Content and the rest of the sentence: who is said to say it, and with what reserve. */
function wordsOf(side: PreparedSide): readonly Term[] {
  return [...side.surroundings().terms, ...side.content.terms];
}

function lineOf({ article, claim }: PreparedSide): string {
  const { start = 0, end = 0 } = claim.content.spans[0] ?? {};
  const from = article.text.lastIndexOf('\n', start) + 1;
  const newLine = article.text.indexOf('\n', end);
  return article.text.slice(from, newLine < 0 ? undefined : newLine);
}

function heaviestMissing(of: PreparedSide, other: PreparedSide): number {
  let heaviest = 0;
  for (const [concept, weight] of of.content.concepts)
    if (!other.content.concepts.has(concept)) heaviest = Math.max(heaviest, weight);
  return heaviest;
}

/** By name, what tells how the report `a` stands to the claim `b`: its words of denial and reserve that are not the claim's own. */
export function stanceFeaturesOf(a: PreparedSide, b: PreparedSide): ReadonlyMap<string, number> {
  const words = wordsOf(a);
  const claimed = new Set(wordsOf(b).map(({ norm }) => norm));
  const own = words.filter(({ norm }) => !claimed.has(norm));
  const classOf = (term: Term | undefined): string => loadMap('stance-words').get(term?.norm ?? '') ?? '';
  const count = (names: readonly string[]): number =>
    own.filter((term) => names.includes(classOf(term))).length;
  const [denials, hedges] = [count(['denial']), count(HEDGES)];
  const negations = reversals(own, undefined);
  const [ofA, ofB] = containment(a, b);
  const line = lineOf(a);
  const isPlain = denials + hedges === 0 && !MARKS.question.test(line);
  return new Map<string, number>([
    ...CLASSES.map((name): [string, number] => [name, Math.min(1, count([name]))]),
    ...Object.entries(MARKS).map(([name, mark]): [string, number] => [name, Number(mark.test(line))]),
    ['denials', denials],
    ['hedges', hedges],
    ['hedged', Math.min(1, hedges)],
    ['negated', Math.min(1, negations)],
    ['more_negations', reversals(words, undefined) - reversals(b.content.terms, undefined)],
    ['denied_and_negated', Number(denials > 0 && negations > 0)],
    ['opens_with_question', Number(classOf(words[0]) === 'question')],
    ['opens_with_no', Number(words[0]?.norm === 'no')],
    ['of_report', ofA],
    ['of_claim', ofB],
    ['heaviest_missing', heaviestMissing(b, a)],
    ['plainly_of_claim', isPlain ? ofB : 0],
    ['length', Math.min(1, words.length / LONG)],
  ]);
}
