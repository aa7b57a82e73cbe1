import type { Article } from '../../model/article.ts';
import type { Claim } from '../../model/claim.ts';
import type { ClaimSpeaker } from '../../model/speaker.ts';
import { compareSpeakers, describe } from '../../text/names/index.ts';
import type { PreparedSide } from './compare.ts';
import { issuedDocumentOf } from './issued-document.ts';

/** Noun of a document ("statement") to the one who issued such a document. */
export type Issuers = ReadonlyMap<string, ClaimSpeaker>;

/** Who issued the documents that an article tells of; without those that two issued each. */
export function findIssuers(article: Article, claims: readonly Claim[]): Issuers {
  const issuers = new Map<string, ClaimSpeaker | null>();
  for (const claim of claims) {
    const { speaker } = claim;
    const document = issuedDocumentOf({ article, claim });
    if (document === undefined || speaker === null || speaker.status === 'unknown') continue;
    const known = issuers.get(document);
    issuers.set(document, known === undefined || known?.id === speaker.id ? speaker : null);
  }
  return new Map([...issuers].flatMap(([noun, one]) => (one === null ? [] : [[noun, one] as const])));
}

/** Noun of the document that speaks where its words do not tell which it is: "the statement", "the joint statement". */
function plainDocumentOf({ claim: { speaker } }: PreparedSide): string | undefined {
  if (speaker?.kind !== 'document') return undefined;
  const { head, modifiers, possessor, complement } = describe(speaker.name);
  const isPlain = possessor.length + complement.length === 0 && modifiers.every((word) => word === 'joint');
  return isPlain ? head : undefined;
}

/** Who may be the same by other words: "the two envoys" and "Norland and Sundby". Of two single names nothing says so. */
function isLoose({ status, memberIds }: ClaimSpeaker): boolean {
  return status === 'described' || memberIds.length > 0;
}

/**
 * Whether a document ("the statement said") speaks on the one side and who issued it on the other, as either article tells it. In articles about
 * one event the statement that the one quotes is taken for the one that the other says was issued, unless the first knows another issuer.
 */
export function isIssuer(author: PreparedSide, document: PreparedSide): boolean {
  const noun = plainDocumentOf(document);
  const { speaker } = author.claim;
  if (noun === undefined || speaker === null || speaker.kind === 'document') return false;
  const told = document.issuers?.get(noun);
  if (told !== undefined) {
    const relation = compareSpeakers(told, speaker);
    if (relation === 'same' || relation === 'compatible') return true;
    if (relation === 'different' || !(isLoose(told) || isLoose(speaker))) return false;
  }
  return issuedDocumentOf(author) === noun || author.issuers?.get(noun)?.id === speaker.id;
}
