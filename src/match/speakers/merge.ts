import { contentId } from '../../model/ids.ts';
import { compareText } from '../../model/order.ts';
import { speakerKey, type Speaker } from '../../model/speaker.ts';
import type { EventSpeaker } from './event-speaker.ts';
import type { CorpusSpeakers } from './layer.ts';
import type { DisjointSets } from './sets.ts';

/** One speaker per set. Namesakes, who bear one document-level id, get ids of their own. */
export function mergeSpeakers(speakers: readonly EventSpeaker[], sets: DisjointSets): CorpusSpeakers {
  const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  const merged = sets.list().flatMap((ids) => {
    const members = ids.flatMap((id) => byId.get(id) ?? []);
    const mentions = members.flatMap((member) => member.mentions);
    const speaker = mergeOne(mentions.map((mention) => mention.speaker));
    return speaker === undefined ? [] : [{ speaker, mentions, firstId: ids[0] ?? '' }];
  });
  const bearers = new Map<string, number>();
  for (const { speaker } of merged) bearers.set(speaker.id, (bearers.get(speaker.id) ?? 0) + 1);
  const speakerOf = new Map<string, string>();
  const found = merged.map(({ speaker, mentions, firstId }) => {
    const isAlone = bearers.get(speaker.id) === 1;
    const id = isAlone ? speaker.id : contentId('s', [speaker.id, firstId]);
    for (const one of mentions) speakerOf.set(speakerKey(one.articleId, one.speaker.id), id);
    return { ...speaker, id };
  });
  found.sort((a, b) => compareText(a.id, b.id));
  return { speakers: found, speakerOf, byId: new Map(found.map((speaker) => [speaker.id, speaker])) };
}

/** The speaker with the fullest name keeps its id; a description is no name. The fullest name wins, then the most frequent, then the first in code unit order. */
function mergeOne(members: readonly Speaker[]): Speaker | undefined {
  const named = members.filter(({ status }) => status === 'named');
  const counts = new Map<string, number>();
  for (const { name } of named.length > 0 ? named : members) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [name] = [...counts.keys()].sort(
    (a, b) =>
      countWords(b) - countWords(a) || (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || compareText(a, b),
  );
  const bearer = members.find((member) => member.name === name);
  if (name === undefined || bearer === undefined) return undefined;
  const aliases = new Set(members.flatMap((member) => [member.name, ...member.aliases]));
  aliases.delete(name);
  return {
    id: bearer.id,
    name,
    kind: bearer.kind,
    status: bearer.status,
    aliases: [...aliases].sort(compareText),
    roles: [...new Set(members.flatMap(({ roles }) => roles))].sort(compareText),
  };
}

/** Words of two letters or more: an initial makes no name fuller. */
function countWords(name: string): number {
  return name.split(/\s+/u).filter((word) => /\p{L}.*\p{L}/u.test(word)).length;
}
