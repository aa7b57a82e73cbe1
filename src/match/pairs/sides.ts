import type { Extraction } from '../../model/extraction.ts';
import { speakerKey, type ClaimSpeaker } from '../../model/speaker.ts';
import { findIssuers, type Side } from '../comparison/index.ts';
import type { CorpusSpeakers } from '../speakers/layer.ts';

/** The articles' claims by their ids, each with the name that its speaker bears over the whole corpus and with who issued the documents of its article. */
export function listSides(
  extractions: readonly Extraction[],
  { byId, speakerOf }: CorpusSpeakers,
): ReadonlyMap<string, Side> {
  function inCorpus(articleId: string, speaker: ClaimSpeaker): ClaimSpeaker {
    const resolved = byId.get(speakerOf.get(speakerKey(articleId, speaker.id)) ?? speaker.id);
    return resolved === undefined ? speaker : { ...speaker, id: resolved.id, name: resolved.name };
  }

  function sidesOfArticle({ article, claims: own }: Extraction): Side[] {
    const claims = own.map((claim) => ({
      ...claim,
      speaker: claim.speaker && inCorpus(article.id, claim.speaker),
    }));
    const issuers = findIssuers(article, claims);
    return claims.map((claim) => ({ article, claim, issuers }));
  }

  return new Map(extractions.flatMap(sidesOfArticle).map((side) => [side.claim.id, side]));
}
