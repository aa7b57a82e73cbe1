import { loadMap } from '../../../lexicon/load.ts';
import { foldName } from '../../../text/names/fold.ts';
import { bodyKinds } from '../../../text/names/lexicon.ts';
import { chooseAntecedent } from './antecedents.ts';
import type { Entity } from '../entities/entity.ts';
import { findHolders } from '../entities/nouns.ts';
import { findLast, type Describing, type Scene } from './scene.ts';
import { isOpen } from '../entities/told.ts';

/** Told sentences within which "the ministry" means the last of several ministries. */
const REACH = 4;
/** Told sentences within which "the company" means the body that the telling turns on. */
const SHORT_REACH = 2;
/** A name of which nothing tells whether it is a body’s. */
const MAYBE_BODY = 0.7;

const PUBLIC =
  /^(?:army|assembly|church|college|committee|congress|council|court|department|government|ministry|parliament|party|police|school|senate|union|university)$/;
const GROUND =
  /^(?:avenue|bay|bridge|county|forest|hill|island|islands|lake|lane|mountain|park|river|road|square|street|valley)$/;

/** The named body that a description means: its name or what the telling calls it holds the noun; or it is the one spoken of. */
export function findBody(scene: Scene, describing: Describing): Entity | undefined {
  const { description, token } = describing;
  const { determiner, possessor, head, modifiers, complement } = description;
  if (!/^(?:the|this|that|)$/.test(determiner) || possessor.length > 0) return undefined;
  const fitting = findHolders(scene.nouns, head).filter((entity) => fitsName(entity, describing));
  const [only, another] = fitting;
  const last = findLast(scene, token, REACH, (entity) => fitting.includes(entity));
  if (last !== undefined) return last;
  const isBare =
    determiner !== '' && complement.length === 0 && modifiers.every((word) => word.endsWith('-based'));
  const near = isBare ? findSalientBody(scene, describing) : findByModifiers(scene, describing);
  const isSure = near?.kind === 'group' || fitting.length === 0;
  return isSure ? near : another === undefined ? only : undefined;
}

/** The modifiers stand in the name, too, and the name is more than the noun. */
function fitsName({ kind, name, nouns }: Entity, { description: { head, modifiers } }: Describing): boolean {
  const words = foldName(name).split(' ');
  if (kind !== 'group' || (words.length < 2 && !nouns.has(head))) return false;
  const kinds = bodyKinds().get(head) ?? [];
  const ends = [words[0] ?? '', words.at(-1) ?? ''];
  const isCalled = nouns.has(head) || ends.some((word) => word === head || kinds.includes(word));
  return isCalled && modifiers.every((modifier) => words.includes(foldName(modifier)));
}

/** "the water firm" is Norwood Water. */
function findByModifiers(
  { entities }: Scene,
  { description: { head, modifiers } }: Describing,
): Entity | undefined {
  if (modifiers.length === 0 || !loadMap('general-bodies').has(head)) return undefined;
  const [only, another] = entities.all.filter(({ kind, name }) => {
    const words = foldName(name).split(' ');
    return (
      kind === 'group' &&
      words.length > 1 &&
      modifiers.every((modifier) => words.includes(foldName(modifier)))
    );
  });
  return another === undefined ? only : undefined;
}

function findSalientBody(
  { narrative, history }: Scene,
  { description, token }: Describing,
): Entity | undefined {
  const general = loadMap('general-bodies').get(description.head);
  if (general === undefined) return undefined;
  return chooseAntecedent(history, {
    token,
    position: narrative.positionOf(token),
    fit: general === 'state' ? fitState : (entity) => fitBody(entity, general === 'business'),
    ignored: [],
    reach: SHORT_REACH,
  });
}

function fitState({ mentions, kind }: Entity): number {
  return kind === 'group' && mentions.length > 0 && mentions.every((mention) => mention.kind === 'place')
    ? 1
    : 0;
}

function fitBody(entity: Entity, isBusiness: boolean): number {
  const { kind, status, name, members, mentions } = entity;
  const words = foldName(name).split(' ');
  if (status !== 'named' || members.length > 0 || mentions.some((mention) => mention.kind === 'place'))
    return 0;
  if (GROUND.test(words.at(-1) ?? '') || (isBusiness && words.some((word) => PUBLIC.test(word)))) return 0;
  if (kind === 'group') return 1;
  return isOpen(entity) ? MAYBE_BODY : 0;
}
