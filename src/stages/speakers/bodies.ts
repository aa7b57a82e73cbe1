import { foldName } from '../../text/names/fold.ts';
import { bodyKinds } from '../../text/names/lexicon.ts';
import type { Entity } from './entity.ts';
import { findHolders } from './nouns.ts';
import { findLast, type Describing, type Scene } from './scene.ts';

/** Told sentences within which "the ministry" means the last of several ministries. */
const REACH = 4;
/** Told sentences within which "the company" means the only body that was named. */
const SHORT_REACH = 2;
/** Nouns that take up a body of which nothing else is known. */
const GENERAL = /^(?:company|firm|organisation|organization|agency|group|institution|body|business)$/;

/** The named body that a description means: its name or what the telling calls it holds the noun. */
export function findBody(scene: Scene, describing: Describing): Entity | undefined {
  const { description, token } = describing;
  const { determiner, possessor, head } = description;
  if (!/^(?:the|this|that)$/.test(determiner) || possessor.length > 0) return undefined;
  const fitting = findHolders(scene.nouns, head).filter((entity) => fitsName(entity, describing));
  const [only, another] = fitting;
  if (only !== undefined && another === undefined) return only;
  if (another !== undefined) return findLast(scene, token, REACH, (entity) => fitting.includes(entity));
  return findOnlyBody(scene, describing);
}

/** The modifiers stand in the name, too, and the name is more than the noun. */
function fitsName({ kind, name, nouns }: Entity, { description: { head, modifiers } }: Describing): boolean {
  const words = foldName(name).split(' ');
  if (kind !== 'group' || (words.length < 2 && !nouns.has(head))) return false;
  const kinds = bodyKinds().get(head) ?? [];
  const isCalled =
    nouns.has(head) ||
    [words[0] ?? '', words.at(-1) ?? ''].some((word) => word === head || kinds.includes(word));
  return isCalled && modifiers.every((modifier) => words.includes(foldName(modifier)));
}

function findOnlyBody(scene: Scene, { description, token }: Describing): Entity | undefined {
  const { head, modifiers, complement } = description;
  if (!GENERAL.test(head) || modifiers.length + complement.length > 0) return undefined;
  const { narrative, history } = scene;
  const near = [...history.before(token, narrative.positionOf(token), SHORT_REACH)].map(
    ({ entity }) => entity,
  );
  const [only, another] = new Set(near.filter(isBody));
  return another === undefined ? only : undefined;
}

function isBody({ kind, status, mentions, members }: Entity): boolean {
  return (
    kind === 'group' &&
    status === 'named' &&
    members.length === 0 &&
    mentions.every((mention) => mention.kind !== 'place')
  );
}
