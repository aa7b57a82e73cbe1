import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDate } from '../../src/ingest/date.ts';

describe('parseDate', () => {
  it.each([
    ['2021-06-16', '2021-06-16'],
    ['2021/6/16', '2021-06-16'],
    ['20210616', '2021-06-16'],
    ['2021-06-16T09:30:00Z', '2021-06-16T09:30:00Z'],
    ['2021-06-16T09:30:00.000Z', '2021-06-16T09:30:00Z'],
    ['2021-06-16T09:30:00+02:00', '2021-06-16T09:30:00+02:00'],
    ['2021-06-16 09:30:00 +0200', '2021-06-16T09:30:00+02:00'],
    ['2021-06-16T09:30', '2021-06-16'],
    ['Wed, 16 Jun 2021 09:30:00 GMT', '2021-06-16T09:30:00Z'],
    ['Wed, 16 Jun 2021 09:30:00 -0500', '2021-06-16T09:30:00-05:00'],
    ['June 16, 2021', '2021-06-16'],
    ['Sept. 3, 2021', '2021-09-03'],
    ['16 June 2021', '2021-06-16'],
    ['16th of June 2021', '2021-06-16'],
    ['16-Jun-2021', '2021-06-16'],
    ['Published June 16, 2021 at 9:30 p.m. GMT', '2021-06-16T21:30:00Z'],
    ['June 16, 2021 12:05 am UTC', '2021-06-16T00:05:00Z'],
    ['16/06/2021', '2021-06-16'],
    ['06/16/2021', '2021-06-16'],
    ['1623835800', '2021-06-16T09:30:00Z'],
    ['1623835800000', '2021-06-16T09:30:00Z'],
  ])('%s is %s', (written, expected) => {
    expect(parseDate(written)).toBe(expected);
  });

  it.each(['yesterday', '06/07/2021', '2021-02-30', 'June 2021', '31 June 2021', '', 'Room 12, 2021'])(
    'cannot tell %j',
    (written) => {
      expect(parseDate(written)).toBeNull();
    },
  );

  it('gives a date that it reads again as itself, or nothing, for any text', () => {
    const piece = fc.constantFrom(
      'June',
      '16',
      '2021',
      '-',
      '/',
      'T',
      ':',
      ' ',
      '09',
      '30',
      'Z',
      '+02:00',
      'pm',
      ',',
    );
    const property = fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const date = parseDate(pieces.join(''));
      expect(date === null || parseDate(date) === date).toBe(true);
    });
    fc.assert(property, { seed: 20210616, numRuns: 500 });
  });
});
