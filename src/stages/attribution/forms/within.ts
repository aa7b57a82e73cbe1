import type { Proposal } from '../proposal.ts';
import type { Range, Reading, Region } from '../reading.ts';
import { lastInside, regionAt, unitAt } from '../reading.ts';
import { findSharedSubject, findSubject } from '../subjects.ts';
import { isVerb, readVerbGroup } from '../verbs.ts';

const LONGEST_NAME = 7;
/** How far left of its quotation the verb may stand. */
const REACH = 15;

/** "He presented them with “a list of names”": no verb of saying, but the clause tells whose words they are. */
export function proposeWithin(reading: Reading, region: Region, content: Range): Proposal | undefined {
  const { first: lowest } = unitAt(reading, region.first);
  for (let head = region.first - 1; head >= Math.max(lowest, region.first - REACH); head -= 1) {
    if (regionAt(reading, head) !== undefined) return undefined;
    const token = reading.tokens[head];
    if (token === undefined || !isVerb(token) || token.tag !== 'VERB') continue;
    const group = readVerbGroup(reading, head);
    if (group.isPassive) return undefined;
    const isHanging =
      group.isParticiple || group.isInfinitive || reading.tokens[group.first - 1]?.tag === 'CCONJ';
    const source = isHanging ? findSharedSubject(reading, group.first) : findSubject(reading, group.first);
    if (source === undefined) return undefined;
    return {
      rule: 'quote-in-clause',
      head,
      lemma: group.lemma,
      cue: [
        { first: group.first, end: isPreposition(reading, group.end, content) ? content.first : group.end },
      ],
      source,
      content: [content],
      score: 0.5,
    };
  }
  return undefined;
}

/** "spoke of “…”", "tried to “…”": the word between verb and quotation belongs to the cue. */
function isPreposition(reading: Reading, place: number, content: Range): boolean {
  return content.first === place + 1 && ['ADP', 'PART', 'SCONJ'].includes(reading.tokens[place]?.tag ?? '');
}

/** “…,” Roe fumed: whatever the verb, a name or phrase right behind a quotation that ends on a comma speaks. */
export function proposeFollowing(reading: Reading, region: Region): Proposal | undefined {
  if (!/^[,?!]$/.test(lastInside(reading, region))) return undefined;
  const { tokens } = reading;
  const { end: limit } = unitAt(reading, region.first);
  for (let head = region.end + 1; head < Math.min(limit, region.end + LONGEST_NAME); head += 1) {
    const token = tokens[head];
    if (token === undefined || regionAt(reading, head) !== undefined) return undefined;
    const isVerbLike = token.tag === 'VERB' || (token.tag === 'ADJ' && token.lower.endsWith('ed'));
    if (!isVerbLike) {
      if (!['PROPN', 'NOUN', 'DET', 'PRON', 'ADJ', 'ADV', 'PART'].includes(token.tag)) return undefined;
      continue;
    }
    return {
      rule: 'quote-before-any-verb',
      head,
      lemma: token.lemma,
      cue: [{ first: head, end: head + 1 }],
      source: { first: region.end, end: head },
      content: [{ first: region.first, end: region.end }],
      score: 0.7,
    };
  }
  return undefined;
}
