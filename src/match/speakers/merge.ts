import type { Speaker } from '../../model/speaker.ts';
import type { CorpusSpeakers } from './layer.ts';
import type { DisjointSets } from './sets.ts';
import { compareText } from '../../model/order.ts';

/** One speaker per set. `speakers` holds those of every article, so that the same id may stand there more than once. */
export function mergeSpeakers(speakers: readonly Speaker[], sets: DisjointSets): CorpusSpeakers {
  const byId = new Map<string, Speaker[]>();
  for (const speaker of speakers) {
    const known = byId.get(speaker.id);
    if (known === undefined) byId.set(speaker.id, [speaker]);
    else known.push(speaker);
  }
  const merged: Speaker[] = [];
  const speakerOf = new Map<string, string>();
  for (const ids of sets.list()) {
    const speaker = mergeOne(ids.flatMap((id) => byId.get(id) ?? []));
    if (speaker === undefined) continue;
    merged.push(speaker);
    for (const id of ids) speakerOf.set(id, speaker.id);
  }
  return { speakers: merged.sort((a, b) => compareText(a.id, b.id)), speakerOf };
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
