import { describe, expect, it } from 'vitest';
import { cellText } from '../../src/report/reporters/cell-text.ts';

describe('cellText', () => {
  it.each([
    ['=HYPERLINK("http://example.org")', '\'=HYPERLINK("http://example.org")'],
    ['+++ Live: ferry aground +++', "'+++ Live: ferry aground +++"],
    ['- The mayor resigned', "'- The mayor resigned"],
    ['@harbour_herald wrote', "'@harbour_herald wrote"],
    ['  =1+1', "'  =1+1"],
    ['\u00a0@here', "'\u00a0@here"],
    ['\tThe mayor', "'\tThe mayor"],
    ['\r=1', "' =1"],
    ['\nThe mayor', "' The mayor"],
    ['＝1', "'＝1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠here', "'＠here"],
  ])('guards %j, which a spreadsheet may run', (text, cell) => {
    expect(cellText(text)).toBe(cell);
  });

  it.each([
    'The mayor resigned',
    '“We will rebuild,”',
    '— she said',
    "'Tis so",
    '12 people = 3 families',
    '-12.5',
    '+1,200',
    '',
  ])('leaves %j as it is', (text) => {
    expect(cellText(text)).toBe(text);
  });

  it('makes a run of line breaks one blank', () => {
    expect(cellText('one\r\n\r\ntwo\u2028three')).toBe('one two three');
  });

  it('shows control characters that readers of CSV refuse', () => {
    expect(cellText('a\u0000b\tc')).toBe('a\ufffdb\tc');
  });
});
