import { describe, expect, it } from 'vitest';
import { scoreJudged } from '../../../src/accuracy/corpus.ts';
import { findErrors } from '../../../src/accuracy/errors/find.ts';
import { formatErrorPage, formatErrorsHtml } from '../../../src/accuracy/errors/html.ts';
import { formatErrorsJsonl } from '../../../src/accuracy/errors/jsonl.ts';
import { judgeMarked } from '../judge-marked.ts';

const NAMES = '\n---\n1 = Ana Lind\n';

function errorsOf(gold: string, claims: string) {
  return findErrors([scoreJudged('harbour', [judgeMarked(gold, claims)])]);
}

describe('what is wrong', () => {
  const right = `{c1|It rained all day}, {u1|said} {s1|Lind}.${NAMES}`;

  it.each([
    ['nothing', right, []],
    ['a miss', 'It rained all day, said Lind.', ['missed']],
    ['little of the content', 'It rained all {c1|day}, {u1|said} {s1|Lind}.', ['content mostly wrong']],
    ['most of the content', `It {c1|rained all day}, {u1|said} {s1|Lind}.${NAMES}`, ['content half right']],
    ['who and how', `{c1|It rained all day}, said {u1|Lind}.${NAMES}`, ['wrong source', 'wrong cue']],
    ['the name', `{c1|It rained all day}, {u1|said} {s1|Lind}.\n---\n1 = Ole Roe\n`, ['wrong speaker name']],
    ['an unknown name', '{c1|It rained all day}, {u1|said} {s1|Lind}.', ['wrong speaker name']],
  ])('is told by class: %s', (_, claims, expected) => {
    expect(errorsOf(right, claims).map(({ errorClass }) => errorClass)).toEqual(expected);
  });

  it('is sorted by class, kind and cue', () => {
    const text = 'It rained, hoped Lind. “It rained,” said Roe. It snowed, said Roe.';
    const gold = '{c1|It rained}, {u1|hoped} Lind. {c2|“It rained,”} said Roe. It snowed, said Roe.';
    const claims = 'It rained, hoped Lind. “It rained,” said Roe. {c1|It snowed}, said Roe.';
    expect(errorsOf(gold, text).map(({ subject }) => subject.kind)).toEqual(['direct', 'indirect']);
    expect(errorsOf(gold, claims).map(({ errorClass }) => errorClass)).toEqual([
      'missed',
      'missed',
      'false alarm',
    ]);
  });
});

describe('the page of errors', () => {
  const gold = `Fog <b>. {c1|“It rained & poured all day,”} {u1|said} {s1|Lind}.${NAMES}`;
  const claims = 'Fog <b>. {c1|“It rained & poured all} day,” {u1|said} {s1|Lind}.';
  const page = formatErrorPage('Errors in <harbour>', formatErrorsHtml(errorsOf(gold, claims)));

  it('counts each class at the top', () => {
    expect(page).toMatch(
      /content-half-right">content half right<\/a><\/th><td>1<\/td><td>1<\/td><td>0<\/td>/,
    );
    expect(page).toMatch(/missed<\/a><\/th><td>0<\/td>/);
  });

  it('shows gold above the claim, with roles in words, score, rules and name', () => {
    expect(page).toMatch(/1 · harbour · bridge · direct · speech verb · score 0\.90 · marked/);
    expect(page).toMatch(/<p class="gold"><b>gold<\/b> <i class="name">Ana Lind<\/i>/);
    expect(page).toContain('<p class="claim"><b>claim</b> <i class="name">no name</i>');
    expect(page).toContain('<mark class="source"><small>source</small>Lind</mark>');
    expect(page.indexOf('class="gold"')).toBeLessThan(page.indexOf('class="claim"'));
  });

  it('escapes every word of an article and needs no script and no other file', () => {
    expect(page).toContain('<title>Errors in &lt;harbour&gt;</title>');
    expect(page).toContain('Fog &lt;b&gt;');
    expect(page).toContain('“It rained &amp; poured all day,”');
    expect(page).not.toMatch(/<script|src=|https?:/);
  });
});

describe('the lines of errors', () => {
  it('hold class, place, context, gold and claim with their spans', () => {
    const lines = formatErrorsJsonl(
      errorsOf(`{c1|It rained}, {u1|said} {s1|Lind}.${NAMES}`, 'It rained, said Lind.'),
    );
    expect(JSON.parse(lines)).toEqual({
      class: 'missed',
      corpus: 'harbour',
      article: 'bridge',
      outlet: 'Port Herald',
      kind: 'indirect',
      cueKind: 'speech verb',
      context: 'It rained, said Lind.',
      gold: {
        source: { spans: [[16, 20]], text: 'Lind' },
        cue: { spans: [[11, 15]], text: 'said' },
        content: { spans: [[0, 9]], text: 'It rained' },
        reference: 'Ana Lind',
      },
      predicted: null,
    });
  });
});
