import type { Matches } from '../../model/corpus.ts';
import type { Extraction } from '../../model/extraction.ts';
import { speakerKey, type ClaimSpeaker, type Speaker } from '../../model/speaker.ts';
import type { ReportArticle } from '../schema/article.ts';
import type { ReportSpeaker } from '../schema/speaker.ts';
import { compareText } from '../../model/order.ts';

/** Finds the corpus-wide speaker of a speaker that an article names. */
export interface SpeakerDirectory {
  /** Null where nobody is known by the id. */
  readonly find: (articleId: string, documentSpeakerId: string) => Speaker | null;
  readonly all: readonly Speaker[];
}

/** Everybody who is named or described: the speakers of the corpus, then those that matching did not join. */
export function listSpeakers(extractions: readonly Extraction[], matches: Matches): SpeakerDirectory {
  const byId = new Map(matches.speakers.filter(isKnown).map((speaker) => [speaker.id, speaker]));
  const corpusId = (articleId: string, id: string): string =>
    matches.speakerOf.get(speakerKey(articleId, id)) ?? id;
  const inClaims = (claimSpeaker: ClaimSpeaker): Speaker => {
    const { id, name, kind, status, role } = claimSpeaker;
    return { id, name, kind, status, aliases: [], roles: role === '' ? [] : [role] };
  };
  for (const { article, speakers, claims } of extractions) {
    const mentioned = claims.flatMap(({ speaker }) => (speaker === null ? [] : [inClaims(speaker)]));
    for (const speaker of [...speakers, ...mentioned]) {
      const id = corpusId(article.id, speaker.id);
      if (isKnown(speaker) && !byId.has(id)) byId.set(id, { ...speaker, id });
    }
  }
  return { find: (articleId, id) => byId.get(corpusId(articleId, id)) ?? null, all: [...byId.values()] };
}

/** The speakers with the numbers of their claims, those with most claims first, then by name and id. */
export function countSpeakers(
  speakers: readonly Speaker[],
  articles: readonly ReportArticle[],
): ReportSpeaker[] {
  const usage = new Map<string, { claims: number; articles: Set<string>; outlets: Set<string> }>();
  for (const { id: articleId, outlet, claims } of articles) {
    for (const { speaker } of claims) {
      const speakerId = speaker?.id ?? null;
      if (speakerId === null) continue;
      const used = usage.get(speakerId) ?? { claims: 0, articles: new Set(), outlets: new Set() };
      usage.set(speakerId, used);
      used.claims += 1;
      used.articles.add(articleId);
      used.outlets.add(outlet);
    }
  }
  return speakers
    .map(({ id, name, kind, status, aliases, roles }) => ({
      id,
      name,
      kind,
      status,
      aliases: [...aliases],
      roles: [...roles],
      claims: usage.get(id)?.claims ?? 0,
      articles: usage.get(id)?.articles.size ?? 0,
      outlets: usage.get(id)?.outlets.size ?? 0,
    }))
    .sort((a, b) => b.claims - a.claims || compareText(a.name, b.name) || compareText(a.id, b.id));
}

function isKnown({ status }: Speaker): boolean {
  return status !== 'unknown';
}
