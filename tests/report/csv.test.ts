import { describe, expect, it } from 'vitest';
import { indexReport } from '../../src/report/index-report.ts';
import { cellText } from '../../src/report/reporters/cell-text.ts';
import { tables } from '../../src/report/tables/index.ts';
import type { Cell } from '../../src/report/tables/table.ts';
import { buildReport } from '../../src/report/index.ts';
import { findingsOfBridge } from '../support/findings.ts';
import { bridgeReport, rowsOf, writtenFiles } from './written.ts';

describe('the CSV files', () => {
  it.each(tables)('$name reads back to the values that were written', async ({ name, fields, rows }) => {
    const files = await writtenFiles();
    const expected = Array.from(rows(indexReport(bridgeReport())), (row) =>
      Object.fromEntries(row.map((cell, place) => [fields[place]?.name ?? '', asWritten(cell)] as const)),
    );
    expect(rowsOf(files, name)).toEqual(expected);
  });

  it('end every line with CRLF and have no other line break', async () => {
    for (const [path, content] of await writtenFiles()) {
      if (!path.endsWith('.csv')) continue;
      expect(content.endsWith('\r\n'), path).toBe(true);
      expect(content.replaceAll('\r\n', ''), path).not.toMatch(/[\r\n]/);
    }
  });

  it('put a claim that runs over a line break into one line', async () => {
    const texts = rowsOf(await writtenFiles(), 'claims').map(({ text }) => text);
    expect(texts).toContain('“We heard a crack 💥 and then we ran,”');
  });

  it('write booleans as words and leave what is not known empty', async () => {
    const rows = rowsOf(await writtenFiles(), 'discrepancies');
    expect(rows.map((row) => [row['type'], row['may_be_update'], row['same_speaker']])).toEqual([
      ['speaker', 'false', 'false'],
      ['number', 'true', ''],
    ]);
  });

  it('have a byte order mark in the copies for Excel only', async () => {
    const files = await writtenFiles(bridgeReport(), { excel: true });
    expect(files.get('groups.excel.csv')).toBe(`\ufeff${files.get('groups.csv') ?? ''}`);
    expect((await writtenFiles()).has('groups.excel.csv')).toBe(false);
  });
});

describe('groups.csv', () => {
  it('has the worst first', async () => {
    const rows = rowsOf(await writtenFiles(), 'groups');
    expect(rows.map((row) => [row['verdict'], row['severity']])).toEqual([
      ['differs', 'high'],
      ['differs', 'medium'],
      ['one_outlet', 'info'],
      ['one_outlet', 'info'],
    ]);
  });

  it('names both speakers of a conflict, the outlets, and the span of publication', async () => {
    const [worst] = rowsOf(await writtenFiles(), 'groups');
    expect(worst).toMatchObject({
      speaker: 'Ada Lindqvist; Tom Okafor',
      gist: 'The bridge stays closed until every cable is checked',
      n_claims: '3',
      n_outlets: '3',
      outlets: 'Coast Daily "Late"; Northern Post; The Harbour Herald',
      only_in: '',
      first_published: '2021-06-16T08:00:00Z',
      last_published: '2021-06-16T12:30:00Z',
    });
  });

  it('takes as the gist the shortest wording of five words or more, without marks at its edges', () => {
    const report = bridgeReport();
    const gistOf = (texts: readonly string[]): string | undefined => {
      const { extractions, matches } = findingsOfBridge();
      const [group] = matches.groups.filter(({ claimIds }) => claimIds.length === texts.length);
      const reworded = extractions.map((extraction) => ({
        ...extraction,
        claims: extraction.claims.map((claim) => {
          const text = texts[group?.claimIds.indexOf(claim.id) ?? -1] ?? claim.content.text;
          return { ...claim, content: { ...claim.content, text } };
        }),
      }));
      return buildReport({ extractions: reworded, matches }, report.version).groups.find(
        ({ id }) => id === group?.id,
      )?.gist;
    };
    expect(gistOf(['“… it is closed for now!”', 'closed', 'that it is closed for the whole winter'])).toBe(
      'it is closed for now',
    );
    expect(gistOf(['the bridge “will stay closed”', '', ''])).toBe('the bridge will stay closed');
    expect(gistOf(['“Closed,”', '“It is closed”', '…'])).toBe('It is closed');
    expect(gistOf([`“${'cable '.repeat(40)}”`, '', ''])).toBe(`${'cable '.repeat(23).trim()}…`);
  });

  it('says in which outlet alone a claim stands', async () => {
    const rows = rowsOf(await writtenFiles(), 'groups');
    expect(rows.slice(2).map((row) => row['only_in'])).toEqual(['valley', 'valley']);
  });
});

describe('discrepancies.csv', () => {
  it('joins two differences of one type in one row, so that pair and type are a key', async () => {
    const numbers = rowsOf(await writtenFiles(), 'discrepancies').filter((row) => row['type'] === 'number');
    expect(numbers).toMatchObject([
      {
        severity: 'medium',
        confidence: '0.9',
        a_value: '12 people; 1 bridge',
        b_value: "'-15 people",
        explanation: 'Injured people: 12 and 15. Bridges: 1 and none.',
      },
    ]);
  });

  it('has a pair that agrees too in agreements.csv', async () => {
    const files = await writtenFiles();
    const [differing] = rowsOf(files, 'discrepancies');
    expect(rowsOf(files, 'agreements')).toMatchObject([
      { pair_id: differing?.['pair_id'], type: 'quote_verbatim' },
    ]);
  });
});

describe('claims.csv', () => {
  it('describes values in few words', async () => {
    const values = rowsOf(await writtenFiles(), 'claims').map((row) => row['values']);
    expect(values.filter((value) => value !== '')).toEqual(['count 12 person', 'count 15 person']);
  });

  it('has neither id nor name for a speaker who is unknown', async () => {
    const unknown = rowsOf(await writtenFiles(), 'claims').filter(
      (row) => row['speaker_status'] === 'unknown',
    );
    expect(unknown).toMatchObject([{ speaker_id: '', speaker: '', speaker_text: 'he' }]);
  });
});

function asWritten(cell: Cell): string {
  if (cell === null) return '';
  return typeof cell === 'string' ? cellText(cell) : String(cell);
}
