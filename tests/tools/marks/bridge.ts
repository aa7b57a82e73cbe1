import type { Extraction } from '../../../src/model/extraction.ts';
import type { Matches } from '../../../src/model/corpus.ts';
import type { Group } from '../../../src/model/group.ts';
import type { Pair } from '../../../src/model/pair.ts';
import type { Side } from '../../../src/match/comparison/index.ts';
import { readMarks, type Mark } from '../../../tools/marks/mark.ts';
import { extractionOf } from '../../support/extractions.ts';

/** Three outlets on one bridge, two claims each: that it is shut, and how many were hurt. */
export const HERALD = articleOn(
  'herald',
  'The harbour bridge was closed on Monday.',
  'Twelve people were hurt.',
);
export const COURIER = articleOn(
  'courier',
  'On Monday the harbour bridge was closed.',
  'Fifteen people were hurt.',
);
export const GAZETTE = articleOn(
  'gazette',
  'Nobody may cross the harbour bridge.',
  'A dozen people were hurt.',
);

function articleOn(outlet: string, closed: string, hurt: string): Extraction {
  const fields = { outlet, externalId: `${outlet}-1`, text: `${closed} ${hurt}`, publishedAt: '2023-10-02' };
  return extractionOf(fields, [closed, hurt]);
}

/** The n-th claim of the article. */
export function sideOf({ article, claims }: Extraction, index: number): Side {
  const claim = claims[index];
  if (claim === undefined) throw new Error(`The article has no claim ${index}.`);
  return { article, claim };
}

export function idOf(extraction: Extraction, index: number): string {
  return sideOf(extraction, index).claim.id;
}

/** A mark between two claims, or between other places of the two articles. */
export function markOf(a: Side, b: Side, fields: object = {}): Mark {
  const marked = ({ article, claim }: Side) => ({
    article: article.externalId,
    spans: claim.content.spans.map(({ start, end }) => [start, end]),
  });
  const line = {
    event: 'bridge',
    a: marked(a),
    b: marked(b),
    relation: 'agreement',
    type: 'claim_paraphrase',
  };
  const [mark] = readMarks(JSON.stringify({ ...line, level: 'plain', ...fields }));
  if (mark === undefined) throw new Error('No mark was read.');
  return mark;
}

/** What matching gave: one event for each list of articles. */
export function matchesOf(
  events: readonly (readonly Extraction[])[],
  pairs: readonly Pair[] = [],
  groups: readonly Group[] = [],
): Matches {
  return {
    duplicates: new Map(),
    events: events.map((extractions, index) => ({
      id: `e_${index}`,
      label: '',
      articleIds: extractions.map(({ article }) => article.id),
    })),
    speakers: [],
    speakerOf: new Map(),
    pairs,
    groups,
    diagnostics: [],
  };
}

export function groupOf(claimIds: readonly string[], pairs: readonly Pair[]): Group {
  return {
    id: 'g_bridge',
    eventId: 'e_0',
    claimIds,
    pairIds: pairs.map(({ id }) => id),
    verdict: 'agreed',
    severity: 'info',
    types: [],
    independentOutlets: claimIds.length,
    score: 1,
  };
}
