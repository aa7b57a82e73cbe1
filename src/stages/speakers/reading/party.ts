import type { NameMention } from '../../../text/names/mentions.ts';
import { findPartyEnd } from '../../../text/names/party.ts';
import type { Token } from '../../../text/segments.ts';
import type { TokenRange } from './source.ts';

const LONGEST_PARTY = 6;

/** The name before party and state, where a source is no more than a part of these: "C." in "Ruiz, R-S.C.,". */
export function leaveParty(
  tokens: readonly Token[],
  mentions: readonly NameMention[],
  range: TokenRange,
): TokenRange {
  for (let start = range.firstToken; start > range.firstToken - LONGEST_PARTY; start -= 1) {
    if (findPartyEnd(tokens, start) < Math.max(range.endToken, start + 1)) continue;
    return mentions.find(({ endToken }) => endToken === start - 1) ?? range;
  }
  return range;
}
