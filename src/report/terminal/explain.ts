import { UsageError } from '../../model/errors.ts';
import { printable } from '../../text/printable.ts';
import { claimOf, indexReport } from '../index-report.ts';
import type { PlacedClaim } from '../index-report.ts';
import type { ReportClaim } from '../schema/claim.ts';
import type { ReportFinding, ReportPair } from '../schema/pair.ts';
import type { Report } from '../schema/report.ts';
import { describeSpans } from '../tables/spans.ts';
import { describeValue } from '../tables/values.ts';
import { AGREEMENTS, DISCREPANCIES, KINDS, SPEAKER_STATUSES } from '../vocabulary.ts';

/**
 * Why a claim was found and how it was read.
 *
 * @throws {UsageError} if the report has no such claim
 */
export function explainClaim(report: Report, id: string): string {
  const index = indexReport(report);
  const placed = index.claims.get(id);
  if (placed === undefined) throw unknownId('claim', id);
  const pairs = report.pairs.filter(({ aClaimId, bClaimId }) => aClaimId === id || bClaimId === id);
  const group = placed.claim.groupId === null ? undefined : index.groups.get(placed.claim.groupId);
  return lines([
    `claim ${id}`,
    ...describeClaim(placed),
    ...(group === undefined
      ? []
      : [`group     ${group.id}: ${group.verdict}, ${group.outlets.map(printable).join('; ')}`]),
    ...pairs.flatMap((pair) => {
      const other = claimOf(index, pair.aClaimId === id ? pair.bClaimId : pair.aClaimId);
      return [
        '',
        `pair ${pair.id} with ${printable(other.article.outlet)}: ${printable(other.claim.content.text)}`,
        ...describeFindings(pair),
      ];
    }),
  ]);
}

/**
 * Why two claims were paired, and what agrees and differs.
 *
 * @throws {UsageError} if the report has no such pair
 */
export function explainPair(report: Report, id: string): string {
  const index = indexReport(report);
  const pair = index.pairs.get(id);
  if (pair === undefined) throw unknownId('pair', id);
  return lines([
    `pair ${id}`,
    `same      ${String(pair.same)} (probability that both are about the same thing)`,
    `speaker   ${describeSameSpeaker(pair)}`,
    ...(pair.groupId === null ? [] : [`group     ${pair.groupId}`]),
    ...(pair.signalled ? ['signalled an ellipsis, a bracket or a split quotation shows the edit'] : []),
    ...(pair.mayBeUpdate ? ['update    the later publication may explain the difference'] : []),
    ...describeFindings(pair),
    '',
    `a: claim ${pair.aClaimId}`,
    ...describeClaim(claimOf(index, pair.aClaimId)),
    '',
    `b: claim ${pair.bClaimId}`,
    ...describeClaim(claimOf(index, pair.bClaimId)),
  ]);
}

function describeClaim({ claim, article }: PlacedClaim): string[] {
  const { content, cue, values } = claim;
  return [
    `text      ${printable(content.text)}`,
    `place     ${printable(article.outlet)}, ${printable(article.publishedAt ?? 'no date')}, article ${article.id}, code points ${describeSpans(content.spans)}`,
    `kind      ${claim.kind}: ${KINDS[claim.kind]}`,
    ...(claim.speaker === null ? [] : [`speaker   ${describeSpeaker(claim.speaker)}`]),
    ...(cue === null
      ? []
      : [`cue       ${printable(cue.text)} (${printable(cue.lemma)}) at ${describeSpans(cue.spans)}`]),
    `reading   ${claim.modality}, ${claim.stance}, ${claim.negated ? 'negated' : 'not negated'}`,
    ...values.map((value) => `value     ${describeValue(value)}, from "${printable(value.text)}"`),
    `score     ${String(claim.score)}, found by ${claim.rules.join(', ') || 'no named rule'}`,
  ];
}

function describeSpeaker(speaker: NonNullable<ReportClaim['speaker']>): string {
  const { name, text, status, role, spans, id } = speaker;
  const place = spans.length === 0 ? '' : ` at ${describeSpans(spans)}`;
  const words = text === '' ? 'carried over from an earlier sentence' : `from "${printable(text)}"${place}`;
  const office = role === '' ? '' : `, ${printable(role)}`;
  return `${printable(name) || 'unknown'}${id === null ? '' : ` (${id})`}${office}, ${words}. ${SPEAKER_STATUSES[status]}`;
}

function describeSameSpeaker({ sameSpeaker }: ReportPair): string {
  if (sameSpeaker === null) return 'not compared: one is unknown, or a statement has none';
  return sameSpeaker ? 'the same' : 'not the same';
}

function describeFindings({ findings }: ReportPair): string[] {
  return findings.flatMap((finding) => [
    `${finding.relation} ${finding.type} (${finding.severity}, confidence ${String(finding.confidence)}): ${meaningOf(finding)}`,
    `  ${printable(finding.explanation)}`,
    ...(finding.aValue === '' && finding.bValue === ''
      ? []
      : [`  a: ${printable(finding.aValue)} | b: ${printable(finding.bValue)}`]),
  ]);
}

function meaningOf(finding: ReportFinding): string {
  return finding.relation === 'agreement' ? AGREEMENTS[finding.type] : DISCREPANCIES[finding.type];
}

function lines(content: readonly string[]): string {
  return `${content.join('\n')}\n`;
}

function unknownId(noun: string, id: string): UsageError {
  return new UsageError(
    'unknown-id',
    `The report has no ${noun} ${id}. Ids stand in the first columns of the tables.`,
  );
}
