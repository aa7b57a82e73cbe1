import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { UsageError } from '../../src/model/errors.ts';
import { buildReport, readReport, reportJsonSchema } from '../../src/report/index.ts';
import { reportLines } from '../../src/report/reporters/json.ts';
import { findingsOfBridge } from '../support/findings.ts';
import { bridgeReport, writtenFiles } from './written.ts';

describe('buildReport', () => {
  it('counts offsets in code points, so that Python slices the words of every claim', () => {
    for (const { text, claims } of bridgeReport().articles) {
      const codePoints = Array.from(text);
      for (const { content, cue, values } of claims) {
        const pieces = content.spans.map(([start, end]) => codePoints.slice(start, end).join(''));
        expect(pieces.join(' ')).toBe(content.text);
        for (const [start, end] of cue?.spans ?? [])
          expect(codePoints.slice(start, end).join('')).toBe(cue?.text);
        for (const { span, text: words } of values) expect(codePoints.slice(...span).join('')).toBe(words);
      }
    }
  });

  it('converts the spans of findings and diagnostics', () => {
    const { articles, pairs, diagnostics } = bridgeReport();
    const herald = Array.from(articles.find(({ outlet }) => outlet === 'The Harbour Herald')?.text ?? '');
    const toll = pairs.flatMap(({ findings }) => findings).find(({ aValue }) => aValue === '12 people');
    expect(herald.slice(...(toll?.aSpans[0] ?? [])).join('')).toBe('Twelve');
    const marks = diagnostics.filter(({ span }) => span !== null);
    expect(marks.map(({ text }) => text)).toEqual(['”', '”', '”', '”']);
    const mark = marks.find(({ file }) => file === 'The Harbour Herald.txt');
    expect(herald.slice(...(mark?.span ?? [])).join('')).toBe('”');
  });

  it('names a speaker by the corpus, not by the article', () => {
    const { articles, speakers } = bridgeReport();
    const rescue = speakers.find(({ name }) => name === 'the rescue service');
    const claims = articles.flatMap((article) => article.claims);
    expect(rescue).toMatchObject({ claims: 2, articles: 2, outlets: 2, kind: 'group' });
    expect(claims.filter(({ speaker }) => speaker?.id === rescue?.id)).toHaveLength(2);
  });

  it('lists the speakers whom matching did not join, but nobody who is unknown', () => {
    expect(bridgeReport().speakers.map(({ name, claims }) => [name, claims])).toEqual([
      ['Ada Lindqvist', 2],
      ['the rescue service', 2],
      ['Tom Okafor', 1],
      ['a fisherman', 1],
    ]);
  });

  it('gives up to 80 characters of context on word boundaries', () => {
    const claims = bridgeReport().articles.flatMap((article) => article.claims);
    const toll = claims.find(({ content }) => content.text === 'Twelve people were hurt');
    expect(toll?.context).toEqual({
      before: 'bridge stays closed until every cable is checked,” Mayor\u00a0Ada Lindqvist said.',
      after: ', the rescue service said 🚑.\n\nShare this article',
    });
  });

  it('counts words outside page furniture', () => {
    const words = bridgeReport().articles.map(({ outlet, words: count }) => [outlet, count]);
    expect(Object.fromEntries(words)).toMatchObject({ 'The Harbour Herald': 24, 'Coast Daily "Late"': 27 });
  });

  it('does not depend on the order of its input', () => {
    const findings = findingsOfBridge();
    const { extractions, matches } = findings;
    const turned = {
      ...findings,
      extractions: extractions.toReversed(),
      matches: {
        ...matches,
        pairs: matches.pairs.toReversed(),
        groups: matches.groups.toReversed(),
        speakers: matches.speakers.toReversed(),
      },
    };
    expect(JSON.stringify(buildReport(turned, '0.1.0'))).toBe(JSON.stringify(bridgeReport()));
  });
});

describe('report.json', () => {
  it('keeps to the published JSON Schema', () => {
    const schema = z.fromJSONSchema(reportJsonSchema());
    const content: unknown = JSON.parse([...reportLines(bridgeReport())].join(''));
    expect(schema.safeParse(content).error).toBeUndefined();
    expect(schema.safeParse({ ...bridgeReport(), winner: 'The Harbour Herald' }).success).toBe(false);
  });

  it('holds the report without loss', () => {
    expect(JSON.parse([...reportLines(bridgeReport())].join(''))).toEqual(bridgeReport());
  });

  it('holds an empty report', () => {
    const { matches } = findingsOfBridge();
    const nothing = { ...matches, duplicates: new Map(), events: [], speakers: [], pairs: [], groups: [] };
    const report = buildReport({ extractions: [], matches: nothing }, '0.1.0');
    expect(JSON.parse([...reportLines(report)].join(''))).toEqual(report);
  });
});

describe('readReport', () => {
  it('gives a report from which every file is written again with the same bytes', async () => {
    const first = await writtenFiles();
    const again = await writtenFiles(readReport(first.get('report.json') ?? ''));
    expect([...again]).toEqual([...first]);
  });

  it.each([
    ['{', 'is not JSON'],
    ['{"claims": []}', 'is not a crossclaim report'],
    ['{"program": "crossclaim", "format": 99}', 'report format 99'],
    ['{"program": "crossclaim", "format": 1}', 'is damaged.\n  version:'],
  ])('says what is wrong with %j', (json, message) => {
    expect(() => readReport(json)).toThrow(UsageError);
    expect(() => readReport(json)).toThrow(message);
  });

  it('refuses a report that refers to a claim that it does not hold', () => {
    const report = bridgeReport();
    const json = JSON.stringify({
      ...report,
      articles: report.articles.map((article) => ({ ...article, claims: [] })),
    });
    expect(() => readReport(json)).toThrow(/refers to the claim c_/);
  });
});
