import { describe, expect, it } from 'vitest';
import { createComparison } from '../../../src/match/comparison/index.ts';
import { sideOfText } from '../../support/plain-texts.ts';
import { FAR, NEAR } from '../../support/standings.ts';

const compare = createComparison();

function findingsOf(a: string, b: string, standing = NEAR) {
  const [first, second] = [sideOfText('Herald', a), sideOfText('Courier', b)];
  return compare(first, second, { sameEvent: true, standing }).findings;
}

const typesOf = (...args: Parameters<typeof findingsOf>) => findingsOf(...args).map(({ type }) => type);

const SANK = 'The ferry sank off Norland on Monday after a storm had torn its bow open.';
const STORM = 'A storm tore open the bow of the ferry, which went down before Norland.';

describe('two claims that stand out together in their event', () => {
  it('tell the same thing in other words', () => {
    expect(typesOf(SANK, STORM)).toEqual(['claim_paraphrase']);
  });

  it('do not where others of the event are nearer', () => {
    expect(typesOf(SANK, STORM, FAR)).toEqual([]);
  });

  it.each([
    ['only one of them has a verb', 'The bow of the Norland ferry after the storm', STORM],
    [
      'their figures cannot be one',
      'The ferry cost $40 million before the storm tore its bow open.',
      'The storm tore open the bow of a ferry worth $12 million.',
    ],
    [
      'they share but a figure',
      'Ortiz took over the line eight months ago.',
      'In eight months the shipyard built a pier.',
    ],
    ['one only asks whether', 'whether the storm tore open the bow of the ferry', STORM],
  ])('do not where %s', (_, a, b) => {
    expect(findingsOf(a, b).filter(({ relation }) => relation === 'agreement')).toEqual([]);
  });

  it('name the clauses that they share', () => {
    const long = `${STORM.slice(0, -1)}, while the mayor of Norland was abroad, where she opened a school for 300 children and a library.`;
    const [finding] = findingsOf(SANK, long);
    expect(finding?.bValue).toContain('tore open the bow of the ferry');
    expect(finding?.bValue).not.toContain('library');
  });
});
