import type { Article } from '../../model/article.ts';
import type { Claim } from '../../model/claim.ts';
import type { ClaimSpeaker } from '../../model/speaker.ts';
import { hull, textOf } from '../../model/span.ts';
import { wordsAfter, wordsBefore } from '../../text/excerpt.ts';
import type { OffsetConverter } from '../../text/offsets.ts';
import type { ReportClaim } from '../schema/claim.ts';
import { convertSpan, convertSpans, convertValue, roundScore } from './convert.ts';
import type { SpeakerDirectory } from './speakers.ts';

const CONTEXT_LENGTH = 80;

export interface ClaimSurroundings {
  readonly article: Article;
  readonly convert: OffsetConverter;
  readonly speakers: SpeakerDirectory;
  readonly groupOf: ReadonlyMap<string, string>;
}

export function buildClaim(claim: Claim, surroundings: ClaimSurroundings): ReportClaim {
  const { article, convert, groupOf } = surroundings;
  const { cue, speaker } = claim;
  return {
    id: claim.id,
    kind: claim.kind,
    groupId: groupOf.get(claim.id) ?? null,
    content: { spans: convertSpans(claim.content.spans, convert), text: claim.content.text },
    cue:
      cue === null
        ? null
        : {
            spans: convertSpans(cue.spans, convert),
            text: textOf(article.text, cue.spans),
            lemma: cue.lemma,
          },
    speaker: speaker === null ? null : buildSpeaker(speaker, surroundings),
    quoted: convertSpans(claim.quoted, convert),
    negated: claim.negated,
    modality: claim.modality,
    stance: claim.stance,
    values: claim.values.map((value) => convertValue(value, convert)),
    entities: claim.entities.map(({ text, span }) => ({ text, span: convertSpan(span, convert) })),
    paragraph: claim.paragraph,
    sentence: claim.sentence,
    repeats: convertSpans(claim.repeats, convert),
    context: contextOf(claim, article),
    score: roundScore(claim.score),
    rules: [...claim.rules],
  };
}

function buildSpeaker(
  speaker: ClaimSpeaker,
  { article, convert, speakers }: ClaimSurroundings,
): NonNullable<ReportClaim['speaker']> {
  const known = speaker.status === 'unknown' ? null : speakers.find(article.id, speaker.id);
  return {
    spans: convertSpans(speaker.spans, convert),
    text: speaker.text,
    id: known?.id ?? null,
    name: known?.name ?? '',
    kind: known?.kind ?? speaker.kind,
    status: known?.status ?? 'unknown',
    role: speaker.role,
    memberIds: speaker.memberIds.flatMap((id) => speakers.find(article.id, id)?.id ?? []),
  };
}

function contextOf({ content }: Claim, { text }: Article): ReportClaim['context'] {
  const whole = hull(content.spans);
  if (whole === undefined) return { before: '', after: '' };
  return {
    before: wordsBefore(text, whole.start, CONTEXT_LENGTH),
    after: wordsAfter(text, whole.end, CONTEXT_LENGTH),
  };
}
