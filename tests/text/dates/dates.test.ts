import { describe, expect, it } from 'vitest';
import { describeValues } from '../values/describe-values.ts';

/** A sentence of an article of Thursday, 17 June 2021, and the days or minutes that it names. */
type Row = readonly [sentence: string, values: readonly string[]];

const DATES: readonly Row[] = [
  ['The vote was held on 16 June.', ['date 2021-06-16..2021-06-16']],
  ['The vote was held on June 16, 2021.', ['date 2021-06-16..2021-06-16']],
  ['The vote was held on Wednesday, June 16.', ['date 2021-06-16..2021-06-16']],
  ['The vote was held on the 16th of June.', ['date 2021-06-16..2021-06-16']],
  ['The file is dated 2021-06-16.', ['date 2021-06-16..2021-06-16']],
  ['The fair runs from June 16-18.', ['date 2021-06-16..2021-06-18']],
  ['The vote was held on Tuesday.', ['date 2021-06-15..2021-06-15']],
  ['The vote was held on Thursday.', ['date 2021-06-17..2021-06-17']],
  ['They will meet on Wednesday.', ['date 2021-06-23..2021-06-23']],
  [
    'They met last Thursday and meet again next Thursday.',
    ['date 2021-06-10..2021-06-10', 'date 2021-06-24..2021-06-24'],
  ],
  ['It happened on Monday night.', ['date 2021-06-14..2021-06-14']],
  ['It happened yesterday.', ['date 2021-06-16..2021-06-16']],
  ['It happened overnight.', ['date 2021-06-16..2021-06-17']],
  ['It happened last night.', ['date 2021-06-16..2021-06-16']],
  ['It happened this morning.', ['date 2021-06-17..2021-06-17']],
  ['They leave tomorrow.', ['date 2021-06-18..2021-06-18']],
  ['It happened last week.', ['date 2021-06-07..2021-06-17']],
  ['It was announced earlier this month.', ['date 2021-06-01..2021-06-17']],
  ['It was founded last year.', ['date 2020-01-01..2020-12-31']],
  ['The factory closed in early June.', ['date 2021-06-01..2021-06-10']],
  ['The factory closed in mid-July.', ['date 2020-07-11..2020-07-20']],
  [
    'The factory closed in late 1999, or late May.',
    ['date 1999-01-01..1999-12-31', 'date 2021-05-21..2021-05-31'],
  ],
  ['The law took effect in March.', ['date 2021-03-01..2021-03-31']],
  ['The law will take effect in March.', ['date 2022-03-01..2022-03-31']],
  ['The law took effect in March 2019.', ['date 2019-03-01..2019-03-31']],
  ['It happened in December.', ['date 2020-12-01..2020-12-31']],
  ['It was built in 2019.', ['date 2019-01-01..2019-12-31']],
  ['It was built in the 1990s.', ['date 1990-01-01..1999-12-31']],
  ['It was built in the late 1980s.', ['date 1987-01-01..1989-12-31']],
  ['The economy shrank in the first quarter of 2020.', ['date 2020-01-01..2020-03-31']],
  ['The economy shrank in the second quarter.', ['date 2021-04-01..2021-06-30']],
  ['Sales fell in Q3 2020.', ['date 2020-07-01..2020-09-30']],
  ['It broke three days ago.', ['date 2021-06-14..2021-06-14']],
  ['It broke two weeks ago.', ['date 2021-05-31..2021-06-06']],
  ['It broke five years ago.', ['date 2016-01-01..2016-12-31']],
  ['It happened on Jan. 5.', ['date 2021-01-05..2021-01-05']],
  ['Prime Minister May said on Sunday that they march on.', ['date 2021-06-13..2021-06-13']],
  ['The jet left the runway on December 3.', ['date 2020-12-03..2020-12-03']],
  ['The treaty ends on July 5.', ['date 2021-07-05..2021-07-05']],
  ['The December 3 attack will be remembered.', ['date 2020-12-03..2020-12-03']],
  ['The ministry would send two experts on Monday.', ['count 2..2 expert', 'date 2021-06-21..2021-06-21']],
  ['Trains would bring grain from Monday.', ['date 2021-06-21..2021-06-21']],
  ['They can guarantee supplies through to the end of July.', ['date 2021-07-01..2021-07-31']],
  ['The trial begins on Monday.', ['date 2021-06-21..2021-06-21']],
  ['The hearing is on Monday.', ['date 2021-06-21..2021-06-21']],
  ['The schools stay shut until Friday.', ['date 2021-06-18..2021-06-18']],
  ['The bridge reopened by Tuesday.', ['date 2021-06-15..2021-06-15']],
  ['She has been in prison since August.', ['date 2020-08-01..2020-08-31']],
  ['He sat in the sun.', []],
];

const TIMES: readonly Row[] = [
  ['It opens at 9:30 a.m. and closes at 21:30.', ['time 570..570', 'time 1290..1290']],
  ['It opens at 9.15am and closes at 6pm.', ['time 555..555', 'time 1080..1080']],
  ['The train leaves at noon.', ['time 720..720']],
  ['He ran it in 3:45.', []],
];

describe('dates and times', () => {
  it.each(DATES)('resolves "%s"', (sentence, values) => {
    expect(describeValues(sentence)).toEqual(values);
  });

  it.each(TIMES)('reads the clock in "%s"', (sentence, values) => {
    expect(describeValues(sentence)).toEqual(values);
  });

  it('leaves out what counts from an unknown day of publication', () => {
    const sentence = 'They met on Tuesday, last week and on 16 June, but first in March 2019.';
    expect(describeValues(sentence, {})).toEqual(['date 2019-03-01..2019-03-31']);
  });
});
