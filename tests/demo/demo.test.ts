import { beforeAll, describe, expect, it } from 'vitest';
import { foldName } from '../../src/text/names/index.ts';
import { DemoRun } from './demo-run.ts';
import { readExpectations, type ExpectedFinding } from './expectations.ts';

const { events, copies, furniture, findings, traps, speakers } = readExpectations();
const isSettled = ({ isOpen }: { readonly isOpen: boolean }): boolean => !isOpen;
const nameFinding = ({ type, outlets, aText, bText }: ExpectedFinding): string =>
  `${type}: ${outlets.join(' and ')}, “${aText}”${bText === '' ? '' : ` and “${bText}”`}`;

describe('the demo corpus', () => {
  let demo: DemoRun;
  beforeAll(async () => {
    demo = await DemoRun.start();
  }, 120_000);

  it('is read without a warning, and no stage fails on it', () => {
    const { diagnostics, extractions } = demo.result;
    expect(extractions).toHaveLength(18);
    expect(diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([]);
    const noticed = extractions.flatMap((extraction) => extraction.diagnostics);
    expect(noticed.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('says every expected piece in exactly one place', () => {
    const pieces = [
      ...[...findings, ...traps].flatMap(({ outlets, aText, bText }) => [
        { outlet: outlets[0], text: aText },
        ...(outlets[1] === undefined ? [] : [{ outlet: outlets[1], text: bText }]),
      ]),
      ...speakers,
    ];
    for (const { outlet, text } of pieces) {
      expect(demo.article(outlet, text).article.text.split(text), `${outlet}: ${text}`).toHaveLength(2);
    }
  });

  it.each(furniture)('makes no claim of page furniture: %s', (words) => {
    const claims = demo.result.extractions.flatMap((extraction) => extraction.claims);
    expect(claims.filter(({ content }) => content.text.includes(words))).toEqual([]);
  });

  it.each(events.filter(isSettled))('is grouped by event: $event', ({ articles }) => {
    const ids = articles.map(([outlet, words]) => demo.article(outlet, words).article.id).sort();
    expect(demo.result.matches.events.map(({ articleIds }) => articleIds)).toContainEqual(ids);
  });

  it.each(copies)('knows the copy of $of in $outlet', ({ outlet, text, of }) => {
    const original = demo.result.matches.duplicates.get(demo.article(outlet, text).article.id);
    expect(original).toBe(demo.article(of, text).article.id);
  });

  it.each(speakers.filter(isSettled))('names the speaker of “$text” in $outlet: $speaker', (expected) => {
    const speaker = demo.speaker(expected);
    if (expected.speaker === null) expect(speaker?.status).toMatch(/^(described|unknown)$/u);
    else expect(foldName(speaker?.name ?? '')).toContain(foldName(expected.speaker));
  });

  it.each(findings.filter(isSettled).map((finding) => [nameFinding(finding), finding] as const))(
    'shows %s',
    (_name, finding) => {
      expect(demo.hasFinding(finding)).toBe(true);
    },
  );

  it('finds most of what a careful reader finds, what is still open included', () => {
    const found = findings.filter((finding) => demo.hasFinding(finding));
    expect(found.length / findings.length).toBeGreaterThan(0.7);
  });

  it.each(traps.filter(isSettled))('reports no discrepancy where $why', (trap) => {
    expect(demo.findings(trap).filter(({ relation }) => relation === 'discrepancy')).toEqual([]);
  });
});
