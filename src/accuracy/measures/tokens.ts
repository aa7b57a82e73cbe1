import { ROLES, type Roles } from '../align.ts';
import { counts, type Score } from '../counts.ts';
import type { JudgedArticle } from '../judge.ts';
import { countShared, union } from '../words.ts';

/** Words in each role, whatever attribution they belong to. */
export function measureTokens({ gold, predicted }: JudgedArticle): Score {
  return Object.fromEntries(
    ROLES.map((role) => {
      const inGold = union(gold.map((roles) => roles[role]));
      const inPredicted = union(predicted.map((roles) => roles[role]));
      return [`tokens ${role}`, counts(countShared(inGold, inPredicted), inPredicted.size, inGold.size)];
    }),
  );
}

/** Sources and cues by the same set of words, one to one, whatever their content. */
export function measureSpans({ gold, predicted }: JudgedArticle): Score {
  return Object.fromEntries(
    (['source', 'cue'] as const).map((role) => {
      const inGold = keysOf(gold, role);
      const inPredicted = keysOf(predicted, role);
      const right = countCommon(inGold, inPredicted);
      return [`${role} exact`, counts(right, inPredicted.length, inGold.length)];
    }),
  );
}

function keysOf(attributions: readonly Roles[], role: keyof Roles): string[] {
  return attributions.map((roles) => [...roles[role]].join(' ')).filter((key) => key !== '');
}

/** How many of the keys can be paired off, each used once. */
function countCommon(a: readonly string[], b: readonly string[]): number {
  const remaining = [...a];
  let common = 0;
  for (const key of b) {
    const place = remaining.indexOf(key);
    if (place < 0) continue;
    remaining.splice(place, 1);
    common += 1;
  }
  return common;
}
