import { foldName } from '../../text/names/fold.ts';
import { givenNames } from '../../text/names/lexicon.ts';
import { parsePersonName } from '../../text/names/parse.ts';
import type { Entity } from './entity.ts';

/**
 * The form that an entity is shown by. Of a body the longest; of a person the full name that the article gives most often, so that
 * an epithet in front ("Crooked Edith Harlow") counts for nothing, and never one that lacks the first name of another form.
 */
export function chooseName({ kind, forms }: Entity): string {
  const all = [...forms];
  const longest = all.reduce((best, form) => (countWords(form[0]) > countWords(best[0]) ? form : best));
  if (kind === 'group') return longest[0];
  const complete = all.filter(
    ([form]) => isComplete(form) && !all.some(([other]) => lacksFirst(form, other)),
  );
  const [first = longest] = complete.sort(
    ([a, countA], [b, countB]) => countB - countA || countWords(b) - countWords(a),
  );
  return first[0];
}

function countWords(form: string): number {
  return parsePersonName(form).words.length;
}

function isComplete(form: string): boolean {
  return countWords(form) > 1;
}

/** "López Obrador" beside "Andrés Manuel López Obrador", "J. Lee" beside "Jane Lee". */
function lacksFirst(form: string, other: string): boolean {
  const { words, first } = parsePersonName(form);
  const longer = parsePersonName(other).words;
  if (first.length === 1) return longer.length > 1 && (longer[0]?.length ?? 0) > 1;
  const isTail = longer.length > words.length && foldName(other).endsWith(` ${words.join(' ')}`);
  return isTail && !givenNames().has(first) && givenNames().has(longer[0] ?? '');
}
