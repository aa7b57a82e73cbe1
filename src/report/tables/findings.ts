import type { ReportFinding } from '../schema/pair.ts';
import { AGREEMENTS, DISCREPANCIES, RELATIONS, SEVERITY_MEANINGS } from '../vocabulary.ts';
import type { Vocabulary } from '../vocabulary.ts';
import {
  date,
  flag,
  id,
  offset,
  optionalFlag,
  optionalReference,
  reference,
  requiredText,
  score,
  text,
  word,
} from './columns.ts';
import { listFindings } from './finding-rows.ts';
import type { FindingRow } from './finding-rows.ts';
import { firstStart, lastEnd } from './spans.ts';
import { defineTable } from './table.ts';
import type { Column, Table } from './table.ts';

const ORDER = 'By falling severity, falling confidence, then pair_id and type.';

export const agreements = defineFindings(
  'agreement',
  AGREEMENTS,
  'Pairs of claims of different outlets that agree, and in what. One row for each type of a pair.',
);

export const discrepancies = defineFindings(
  'discrepancy',
  DISCREPANCIES,
  'Pairs of claims of different outlets that differ, and in what; never who is right. One row for each type of a pair.',
);

function defineFindings(relation: ReportFinding['relation'], types: Vocabulary, description: string): Table {
  const isAgreement = relation === 'agreement';
  return defineTable<FindingRow>({
    name: isAgreement ? 'agreements' : 'discrepancies',
    title: isAgreement ? 'Agreements' : 'Discrepancies',
    description,
    key: ['pair_id', 'type'],
    order: ORDER,
    columns: [
      id('pair_id', 'discrepancies', 'The pair of claims.', ({ pair }) => pair.id),
      optionalReference('group_id', 'groups', 'The group of the two claims.', ({ pair }) => pair.groupId),
      reference('event_id', 'events', 'The event of the two articles.', ({ pair }) => pair.eventId),
      word('relation', 'Agreement or discrepancy.', RELATIONS, ({ finding }) => finding.relation),
      word('type', 'What agrees or differs.', types, ({ finding }) => finding.type),
      word('severity', 'How much it matters.', SEVERITY_MEANINGS, ({ finding }) => finding.severity),
      score('confidence', 'How sure the finding is, 0 to 1.', ({ finding }) => finding.confidence),
      ...describeSide('a', ({ a }) => a),
      ...describeSide('b', ({ b }) => b),
      text('a_value', 'The words or the value of a that were compared.', ({ finding }) => finding.aValue),
      text('b_value', 'The words or the value of b that were compared.', ({ finding }) => finding.bValue),
      requiredText('explanation', 'What agrees or differs, in words.', ({ finding }) => finding.explanation),
      flag(
        'signalled',
        'An ellipsis, a bracket or a split quotation shows the reader the edit.',
        ({ pair }) => pair.signalled,
      ),
      flag(
        'may_be_update',
        'The later publication may explain the difference.',
        ({ pair }) => pair.mayBeUpdate,
      ),
      optionalFlag(
        'same_speaker',
        'Whether both are attributed to the same speaker; empty where one is not known or for statements.',
        ({ pair }) => pair.sameSpeaker,
      ),
      ...locateSide('a', ({ a }) => a),
      ...locateSide('b', ({ b }) => b),
    ],
    rows: (index) => listFindings(index, relation),
  });
}

type SideOf = (row: FindingRow) => FindingRow['a'];

function describeSide(side: 'a' | 'b', of: SideOf): Column<FindingRow>[] {
  return [
    requiredText(`${side}_outlet`, `Outlet of ${side}.`, (row) => of(row).article.outlet),
    date(`${side}_published`, `When ${side} was published.`, (row) => of(row).article.publishedAt),
    text(
      `${side}_speaker`,
      `Speaker of ${side}; empty for statements and where unknown.`,
      (row) => of(row).claim.speaker?.name ?? null,
    ),
    requiredText(`${side}_text`, `Content of ${side} as printed.`, (row) => of(row).claim.content.text),
  ];
}

function locateSide(side: 'a' | 'b', of: SideOf): Column<FindingRow>[] {
  return [
    reference(`${side}_claim_id`, 'claims', `Claim ${side}.`, (row) => of(row).claim.id),
    reference(`${side}_article_id`, 'articles', `Article of ${side}.`, (row) => of(row).article.id),
    offset(`${side}_start`, `Where the content of ${side} starts.`, (row) =>
      firstStart(of(row).claim.content.spans),
    ),
    offset(`${side}_end`, `Where the content of ${side} ends, exclusive.`, (row) =>
      lastEnd(of(row).claim.content.spans),
    ),
  ];
}
