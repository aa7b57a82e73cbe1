import { describe, expect, it } from 'vitest';
import { UsageError } from '../../src/model/errors.ts';
import { explainClaim, explainPair, readReport, summarise } from '../../src/report/index.ts';
import { bridgeReport } from './written.ts';

const PATHS = ['out/groups.csv', 'out/report.json', 'out/texts/a_1.txt', 'out/texts/a_2.txt'];

describe('summarise', () => {
  it('says what was read and found, the worst first, and where the files are', () => {
    expect(summarise(bridgeReport(), PATHS, { colour: false })).toMatchInlineSnapshot(`
      "4 articles (1 copy) from 4 outlets on 1 event
      7 claims: 4 direct, 0 mixed, 3 indirect, 0 statement
      4 groups: 0 agreed, 2 differing, 2 in one outlet

      2 discrepancies
        high speaker: The same words are attributed to Ada Lindqvist and to Tom Okafor.
          The Harbour Herald  Ada Lindqvist: “The bridge stays closed until every cable is checked,”
          Northern Post  Tom Okafor: “The bridge stays closed until every cable is checked,”
        medium number: Injured people: 12 and 15. Bridges: 1 and none.
          The Harbour Herald  the rescue service: Twelve people were hurt
          Northern Post  the rescue service: 15 injured people

      1 input could not be read: see diagnostics

      out/groups.csv
      out/report.json
      out/texts (2 texts)
      "
    `);
  });

  it('uses colours only where they are wanted', () => {
    const escape = String.fromCharCode(0x1b);
    expect(summarise(bridgeReport(), PATHS, { colour: true })).toContain(escape);
    expect(summarise(bridgeReport(), PATHS, { colour: false })).not.toContain(escape);
  });

  it('lets no article write to the terminal', () => {
    const escape = String.fromCharCode(0x1b);
    const report = readReport(
      JSON.stringify(bridgeReport()).replaceAll(
        'The bridge stays',
        '\\u001b[2J\\u001b]0;hacked\\u0007The bridge\\r\\nstays',
      ),
    );
    const summary = summarise(report, PATHS, { colour: false });
    expect(summary).toContain('“The bridge stays closed');
    expect(summary).not.toContain(escape);
  });
});

describe('explainPair', () => {
  it('shows both sides, their speakers, and what was found', () => {
    const [pair] = bridgeReport().pairs.filter(
      ({ findings }) => findings.length === 2 && findings[1]?.relation === 'agreement',
    );
    const text = explainPair(bridgeReport(), pair?.id ?? '');
    expect(text).toContain('discrepancy speaker (high, confidence 0.9)');
    expect(text).toContain('a: Ada Lindqvist | b: Tom Okafor');
    expect(text).toContain('agreement quote_verbatim');
    expect(text).toContain('Tom Okafor (s_');
  });
});

describe('explainClaim', () => {
  it('shows spans, rules, score, speaker, values and findings', () => {
    const claims = bridgeReport().articles.flatMap((article) => article.claims);
    const toll = claims.find(({ content }) => content.text === 'Twelve people were hurt');
    const text = explainClaim(bridgeReport(), toll?.id ?? '');
    expect(text).toContain('code points 107-130');
    expect(text).toContain('value     count 12 person, from "Twelve"');
    expect(text).toContain('the rescue service (s_');
    expect(text).toContain('with Northern Post: 15 injured people');
    expect(text).toContain('discrepancy number (medium');
  });

  it('says so where the report has no such claim', () => {
    expect(() => explainClaim(bridgeReport(), 'c_aaaaaaaaaaaa')).toThrow(UsageError);
  });
});
