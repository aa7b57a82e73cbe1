import type { Article } from '../../src/model/article.ts';
import type { Claim } from '../../src/model/claim.ts';
import { diagnostic } from '../../src/model/diagnostic.ts';
import type { Extraction } from '../../src/model/extraction.ts';
import { contentId } from '../../src/model/ids.ts';
import { pairId } from '../../src/model/pair.ts';
import type { Finding, Pair } from '../../src/model/pair.ts';
import { speakerKey, type ClaimSpeaker, type Speaker } from '../../src/model/speaker.ts';
import { span } from '../../src/model/span.ts';
import type { Quantity } from '../../src/model/value.ts';
import type { Findings, Run } from '../../src/report/index.ts';
import { articleOf, claimOf, speakerOf } from './extractions.ts';

const QUOTE = '“The bridge stays closed until every cable is checked,”';

const HERALD = `🚢 Harbour bridge closed

${QUOTE} Mayor\u00a0Ada Lindqvist said.
Twelve people were hurt, the rescue service said 🚑.

Share this article`;

const POST = `${QUOTE} harbour master Tom Okafor told reporters.
The rescue service counted 15 injured people.`;

const VALLEY = `“We heard a crack 💥
and then we ran,” said a fisherman; he asked not to be named.`;

const herald = articleOf({
  text: HERALD,
  title: '+++ Live: harbour bridge closed +++',
  publishedAt: '2021-06-16T08:00:00Z',
  author: 'Mira Holm, Jan Ek',
  url: 'https://herald.example/bridge',
  externalId: '00017',
});
const post = articleOf({
  text: POST,
  outlet: 'Northern Post',
  title: 'Bridge shut',
  publishedAt: '2021-06-16T12:30:00Z',
});
const valley = articleOf({
  text: VALLEY,
  outlet: 'valley',
  outletSource: 'folder',
  publishedAt: '2021-06-17',
});
const coast = articleOf({ text: HERALD, outlet: 'Coast Daily "Late"', title: 'Bridge closed; ferries run' });

const lindqvist = personOf('Ada Lindqvist', ['Lindqvist'], ['Mayor']);
const okafor = personOf('Tom Okafor', [], ['harbour master']);
const rescue: Speaker = { ...personOf('the rescue service', [], []), kind: 'group' };
const documentRescue: ClaimSpeaker = speakerOf('the rescue service', {
  id: contentId('s', ['rescue', 'herald']),
  kind: 'group',
});

const heraldQuote = quoteIn(herald, lindqvist, 'Mayor\u00a0Ada Lindqvist', 'Mayor');
const heraldToll = tollIn(herald, 'Twelve people were hurt', 'Twelve', 12);
const postQuote = quoteIn(post, okafor, 'harbour master Tom Okafor', 'harbour master');
const postToll = tollIn(post, '15 injured people', '15', 15);
const coastQuote = quoteIn(coast, lindqvist, 'Mayor\u00a0Ada Lindqvist', 'Mayor');
const fishermanQuote = claimOf(valley, '“We heard a crack 💥\nand then we ran,”', {
  speaker: speakerOf('a fisherman', { status: 'described', spans: spansOf(valley, 'a fisherman') }),
  cue: { spans: spansOf(valley, 'said'), lemma: 'say' },
});
const wish = claimOf(valley, 'not to be named', {
  kind: 'indirect',
  speaker: speakerOf('', {
    text: 'he',
    spans: spansOf(valley, 'he asked').map(({ start }) => span(start, start + 2)),
  }),
  cue: { spans: spansOf(valley, 'asked'), lemma: 'ask' },
  negated: true,
  modality: 'demanded',
  stance: 'demands',
});

const eventId = contentId('e', ['bridge']);

const speakerPair = pairOf(heraldQuote, postQuote, [
  findingOf({
    relation: 'discrepancy',
    type: 'speaker',
    severity: 'high',
    aValue: 'Ada Lindqvist',
    bValue: 'Tom Okafor',
    explanation: 'The same words are attributed to Ada Lindqvist and to Tom Okafor.',
  }),
  findingOf({
    relation: 'agreement',
    type: 'quote_verbatim',
    severity: 'info',
    explanation: 'The same words.',
  }),
]);
const tollPair: Pair = {
  ...pairOf(heraldToll, postToll, [
    findingOf({
      relation: 'discrepancy',
      type: 'number',
      severity: 'medium',
      confidence: 0.81239,
      aValue: '12 people',
      bValue: '-15 people',
      aSpans: spansOf(herald, 'Twelve'),
      bSpans: spansOf(post, '15'),
      explanation: 'Injured people: 12 and 15.',
    }),
    findingOf({
      relation: 'discrepancy',
      type: 'number',
      severity: 'low',
      aValue: '1 bridge',
      explanation: 'Bridges: 1 and none.',
    }),
  ]),
  isSameSpeaker: null,
  mayBeUpdate: true,
};

/** What a run could have found in invented news: a conflict of speakers, of numbers, a copy, and claims of one outlet. */
export function findingsOfBridge(): Findings {
  return {
    extractions: [
      extraction(valley, [fishermanQuote, wish]),
      { ...extraction(herald, [heraldQuote, heraldToll]), excluded: spansOf(herald, 'Share this article') },
      extraction(coast, [coastQuote]),
      extraction(post, [postQuote, postToll]),
    ],
    matches: {
      duplicates: new Map([[coast.id, herald.id]]),
      events: [
        {
          id: eventId,
          label: herald.title,
          articleIds: [herald, post, valley, coast].map(({ id }) => id).sort(),
        },
      ],
      speakers: [lindqvist, okafor, rescue],
      speakerOf: new Map(
        [valley, herald, post, coast].map(({ id }) => [speakerKey(id, documentRescue.id), rescue.id]),
      ),
      pairs: [speakerPair, tollPair],
      groups: [
        groupOf([fishermanQuote], [], 'one_outlet'),
        groupOf([wish], [], 'one_outlet'),
        groupOf([heraldToll, postToll], [tollPair], 'differs'),
        { ...groupOf([heraldQuote, postQuote, coastQuote], [speakerPair], 'differs'), severity: 'high' },
      ],
      diagnostics: [],
    },
    diagnostics: [
      diagnostic({
        file: 'broken.json',
        stage: 'ingest',
        code: 'not-json',
        severity: 'error',
        message: 'Not JSON: mend it.',
      }),
    ],
  };
}

export function runOfBridge(): Run {
  return {
    program: 'crossclaim',
    version: '0.1.0',
    configuration: { match: { threshold: 0.5 } },
    configurationHash: 'f'.repeat(64),
    inputs: [{ file: 'The Harbour Herald.txt', sha256: '0'.repeat(64) }],
    counts: {},
    timings: { extract: 12.5 },
  };
}

function extraction(article: Article, claims: readonly Claim[]): Extraction {
  const noticed = diagnostic({
    articleId: article.id,
    file: article.file,
    stage: 'quotes',
    code: 'unbalanced-quotation-mark',
    severity: 'warning',
    message: 'A quotation mark has no partner.',
    span: spansOf(article, '”')[0] ?? span(0, 0),
  });
  return { article, excluded: [], speakers: [], claims, diagnostics: [noticed] };
}

function quoteIn(article: Article, speaker: Speaker, words: string, role: string): Claim {
  const cue = article.text.includes('told') ? 'told' : 'said';
  return claimOf(article, QUOTE, {
    speaker: speakerOf(speaker.name, { id: speaker.id, text: words, spans: spansOf(article, words), role }),
    cue: { spans: spansOf(article, cue), lemma: cue === 'told' ? 'tell' : 'say' },
    score: 0.97123456,
    rules: ['quotation', 'cue-after'],
  });
}

function tollIn(article: Article, words: string, number: string, count: number): Claim {
  const value: Quantity = {
    kind: 'count',
    span: spansOf(article, number)[0] ?? span(0, 0),
    text: number,
    lo: count,
    hi: count,
    unit: '',
    what: 'person',
    scope: ['hurt'],
    period: '',
    isApproximate: false,
  };
  return claimOf(article, words, { kind: 'indirect', speaker: documentRescue, values: [value] });
}

function spansOf(article: Article, words: string) {
  const start = article.text.indexOf(words);
  return [span(start, start + words.length)];
}

function personOf(name: string, aliases: readonly string[], roles: readonly string[]): Speaker {
  return { id: contentId('s', ['person', name]), name, kind: 'person', status: 'named', aliases, roles };
}

function pairOf(a: Claim, b: Claim, findings: readonly Finding[]): Pair {
  return {
    id: pairId(a.id, b.id),
    aClaimId: a.id,
    bClaimId: b.id,
    eventId,
    same: 0.98,
    isSameSpeaker: false,
    isSignalled: false,
    mayBeUpdate: false,
    findings,
  };
}

function findingOf<
  Given extends Partial<Finding> & Pick<Finding, 'relation' | 'type' | 'severity' | 'explanation'>,
>(given: Given) {
  return { confidence: 0.9, aValue: '', bValue: '', aSpans: [], bSpans: [], ...given };
}

function groupOf(claims: readonly Claim[], pairs: readonly Pair[], verdict: 'differs' | 'one_outlet') {
  const claimIds = claims.map(({ id }) => id);
  const types = pairs.flatMap(({ findings }) => findings.map(({ type }) => type));
  return {
    id: contentId('g', [...claimIds].sort()),
    eventId,
    claimIds,
    pairIds: pairs.map(({ id }) => id),
    verdict,
    severity: verdict === 'differs' ? ('medium' as const) : ('info' as const),
    types: types.length === 0 ? (['one_outlet'] as const) : [...new Set(types)],
    independentOutlets: Math.min(2, claims.length),
    score: 0.9,
  };
}
