import { describe, expect, it } from 'vitest';
import type { Side } from '../../src/match/comparison/index.ts';
import type { Article } from '../../src/model/article.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { Finding } from '../../src/model/pair.ts';
import { createLineComparer } from '../../src/pipeline/compare-line.ts';
import { encodeExtraction } from '../../src/pipeline/wire/index.ts';
import { articleOf, claimOf } from '../support/extractions.ts';
import { OTHER_NUMBER, VERBATIM } from '../support/pairs.ts';

interface Setting {
  readonly claimsIn?: (article: Article) => Claim[];
  readonly findings?: readonly Finding[];
}

/** A comparer that remembers what it was asked. */
function spy({ claimsIn = () => [], findings = [] }: Setting = {}) {
  const asked: { a: Side; b: Side; sameEvent: boolean | null }[] = [];
  const compareLine = createLineComparer(
    (article) => ({ article, excluded: [], speakers: [], claims: claimsIn(article), diagnostics: [] }),
    (a, b, { sameEvent }) => {
      asked.push({ a, b, sameEvent });
      return { same: 0.9, isSameSpeaker: null, isSignalled: false, mayBeUpdate: false, findings };
    },
  );
  return {
    asked,
    compareLine: (request: unknown) => compareLine(JSON.stringify(request)),
    compareLineText: compareLine,
  };
}

describe('createLineComparer', () => {
  it('takes a text without attribution as one statement', () => {
    const { asked, compareLine } = spy();
    compareLine({ a: ' The bridge reopened. ', b: 'The bridge is closed.' });
    expect(asked[0]?.a.claim).toMatchObject({ kind: 'statement', content: { text: 'The bridge reopened.' } });
    expect(asked[0]?.sameEvent).toBe(null);
  });

  it('takes of a text with attributions the longest content', () => {
    const claimsIn = (article: Article) => [
      claimOf(article, '“No,”'),
      claimOf(article, '“We will rebuild the bridge.”'),
    ];
    const { asked, compareLine } = spy({ claimsIn });
    compareLine({
      a: '“No,” she said. “We will rebuild the bridge.”',
      b: '“No,” “We will rebuild the bridge.”',
    });
    expect(asked[0]?.a.claim.content.text).toBe('“We will rebuild the bridge.”');
  });

  it('takes a text with fields of its article', () => {
    const { asked, compareLine } = spy();
    const a = { text: 'The bridge reopened on Monday.', outlet: 'Herald', publishedAt: '2021-06-14' };
    compareLine({ a, b: 'The bridge is closed.' });
    expect(asked[0]?.a).toMatchObject({ article: a, claim: { content: { text: a.text } } });
  });

  it('takes claims with their articles as extract writes them', () => {
    const { asked, compareLine } = spy();
    const article = articleOf({ text: 'The bridge reopened.', outlet: 'Herald', publishedAt: '2021-06-14' });
    const claim = claimOf(article, 'The bridge reopened.');
    const extraction = { article, excluded: [], speakers: [], claims: [claim], diagnostics: [] };
    const wire = encodeExtraction(extraction);
    const side = { ...wire.claims[0], article: wire.article };
    compareLine({ a: side, b: 'The bridge is closed.', sameEvent: true });
    expect(asked[0]?.a).toMatchObject({ claim, article: { outlet: 'Herald', publishedAt: '2021-06-14' } });
    expect(asked[0]?.sameEvent).toBe(true);
  });

  it('gives the two sides different outlets where none is named', () => {
    const { asked, compareLine } = spy();
    compareLine({ a: 'The bridge reopened.', b: 'The bridge reopened.' });
    expect(asked[0]?.a.article.outlet).not.toBe(asked[0]?.b.article.outlet);
  });

  it('answers with the id and the relations, and leaves out values that are not there', () => {
    const { compareLine } = spy({ findings: [{ ...OTHER_NUMBER, aValue: '12', bValue: '14' }, VERBATIM] });
    const { value, isFailed } = compareLine({ id: 7, a: 'Twelve were hurt.', b: 'Fourteen were hurt.' });
    expect(isFailed).toBe(false);
    expect(value).toEqual({
      id: 7,
      same: 0.9,
      stance: 'for',
      relations: [
        expect.objectContaining({ type: 'number', aValue: '12', bValue: '14' }),
        expect.not.objectContaining({ aValue: expect.anything() as unknown }),
      ],
    });
  });

  it('tells how the first text stands to the second', () => {
    const { compareLine } = spy();
    const stanceOf = (a: string): unknown => compareLine({ a, b: 'The bridge has reopened' }).value;
    expect(stanceOf('Report of reopened bridge was a hoax')).toMatchObject({ stance: 'against' });
    expect(stanceOf('Bridge has reportedly reopened')).toMatchObject({ stance: 'observing' });
  });

  it.each([
    ['', 'not JSON', null],
    ['{"id": 1', 'not JSON', null],
    ['null', 'expected object, received null', null],
    ['[]', 'expected object, received array', null],
    ['{"id": "q", "a": "The bridge reopened."}', 'b: expected a text, an article', 'q'],
    ['{"id": 2, "a": 5, "b": {}}', 'a: expected a text, an article', 2],
    ['{"id": 3, "a": "x", "b": "y", "sameEvent": "yes"}', 'sameEvent: expected boolean', 3],
  ])('answers %j with an error in one line', (line, error, id) => {
    const { value, isFailed } = spy().compareLineText(line);
    expect(isFailed).toBe(true);
    expect(value).toMatchObject({
      id,
      same: null,
      relations: [],
      error: expect.stringContaining(error) as string,
    });
    expect(JSON.stringify(value)).not.toContain(String.raw`\n`);
  });
});
