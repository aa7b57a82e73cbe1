import { describe, expect, it } from 'vitest';
import { describeValues } from './describe-values.ts';

/** A sentence, and its values as kind, interval, unit, what is counted, scope, period; `~` for approximate. Published 2021-06-17. */
type Row = readonly [sentence: string, values: readonly string[]];

const MONEY: readonly Row[] = [
  ['The stadium cost $1.2bn.', ['money 1150000000..1299999999 $ cost']],
  ['The stadium cost 1.5 billion dollars.', ['money 1450000000..1599999999 $ cost']],
  ['The stamp cost .85 dollars.', ['money 0.845..0.8599 $ cost']],
  ['The club paid £30,000 for him.', ['money 25000..39999 GBP']],
  [
    'The budget is US$3 million, or 2.5 million euros.',
    ['money 2500000..3999999 USD budget', 'money 2450000..2599999 EUR'],
  ],
  ['They gave us $5 and 50 cents.', ['money 5..5 $', 'money 0.5..0.5 $']],
  [
    'The fund owes 1.5 trillion yen, Rs 500 crore and 3m Swiss francs.',
    [
      'money 1450000000000..1600000000000 JPY',
      'money 4500000000..5999999999 INR',
      'money 2500000..3999999 CHF',
    ],
  ],
  ['The estate was sold for three and a half million euros.', ['money 3250000..3999999 EUR']],
  ['Revenue was $4bn in the quarter.', ['money 3500000000..4999999999 $ revenue per quarter']],
  ['Revenue was $15bn for the year.', ['money 14500000000..15999999999 $ revenue per year']],
];

const SHARE: readonly Row[] = [
  ['Turnout was 61 per cent.', ['percent 60.5..61.99 % turnout']],
  ['Turnout was 67%.', ['percent 66.5..67.99 % turnout']],
  ['34 per cent of pupils were absent.', ['percent 33.5..34.99 % pupil']],
  ['A third of pupils were absent.', ['percent 30..37 % pupil ~']],
  ['Two-thirds of the seats fell vacant.', ['percent 63..70 % seat ~']],
  ['Half of voters stayed at home.', ['percent 45..55 % voter ~']],
  ['One in five drivers said so.', ['percent 17.5..22.5 % driver ~']],
  ['Nine out of 10 doctors agreed.', ['percent 87.5..92.5 % doctor ~']],
  ['A majority of members objected.', ['percent 50..100 % member ~']],
  ['Rates rose by 0.25 percentage points.', ['points 0.245..0.2599 point rate change']],
  ['Rates rose by 25 basis points.', ['points 0.245..0.2599 point rate change']],
  ['Emissions fell 48 per cent in a decade.', ['percent 47.5..48.99 % emission change']],
  ['Emissions halved in a decade.', ['ratio 0.45..0.55 ~']],
  ['Profits doubled.', ['ratio 1.8..2.2 ~']],
  ['Costs are three times as high.', ['ratio 2.7..3.3 ~']],
  [
    'Unemployment rose to 5.4 percent from 5 percent.',
    ['percent 5.35..5.499 % unemployment', 'percent 4.5..5.99 % unemployment'],
  ],
];

const PARTS: readonly Row[] = [
  [
    'The blast injured 112 people, among them 12 children.',
    ['count 112..112 person injure', 'count 12..12 child injure+part'],
  ],
  ['Eleven people died, including two nurses.', ['count 11..11 person die', 'count 2..2 nurse die+part']],
  [
    'Nine people were hurt, three of them badly.',
    ['count 9..9 person injure', 'count 3..3 person injure+part'],
  ],
  ['Three of the wounded died.', ['count 3..3 person die+injure+part']],
  ['At least 10 children were among the injured.', ['count 10.. child injure+part']],
];

const NOUNS: readonly Row[] = [
  ['The two nations share goals.', ['count 2..2 nation']],
  ['They signed three arms control treaties.', ['count 3..3 treaty arm+control+sign']],
  ['They had one snow plow for the runway.', ['count 1..1 plow snow']],
  ['He named 16 kinds of machinery.', ['count 16..16 machinery']],
  ['It was their first face-to-face meeting.', ['ordinal 1..1 meeting']],
  [
    'Vacancies in the region’s clinics rose by 2 percentage points.',
    ['points 1.5..2.99 point vacancy change'],
  ],
  ['The nurse was waiting for the 7.40.', []],
  ['It stands on pages 3 and 4.', []],
  ['The charge raised £18m.', ['money 17500000..18999999 GBP charge']],
];

const TALLY: readonly Row[] = [
  ['The committee approved it 9–6.', ['vote 9..6']],
  ['The council passed it by 9 votes to 6.', ['vote 9..6']],
  ['The senate voted 52 to 48.', ['vote 52..48']],
  ['Lanvale won 3-2 on penalties.', ['score 3..2']],
  ['He beat the champion 6-4, 7-5.', ['score 6..4', 'score 7..5']],
  ['It is the second-largest city.', ['ordinal 2..2 city large']],
  ['He seeks her third term.', ['ordinal 3..3 term']],
  ['They finished in fourth place overall.', ['ordinal 4..4 place']],
];

const AGE: readonly Row[] = [
  ['The suspect, 34, was arrested at home.', ['age 34..34 year']],
  ['Okoye, 29, won the race.', ['age 29..29 year']],
  ['A 29-year-old man was held.', ['age 29..29 year']],
  ['The boys, aged between 5 and 12, were found.', ['age 5..12 year']],
  ['She is 31 years old.', ['age 31..31 year']],
  ['A woman in her late 40s was seen.', ['age 47..49 year ~']],
  ['An 18-month-old girl was rescued.', ['age 1.5..1.5 year']],
  ['He turned 40 in the camp.', ['age 40..40 year']],
  ['He was sentenced to 10 years in prison.', ['duration 315569520..315569520 s']],
  [
    'The three-day strike ended after two hours and 20 minutes.',
    ['duration 259200..259200 s strike', 'duration 8400..8400 s'],
  ],
  ['They waited two-and-a-half hours.', ['duration 8100..10782 s']],
];

const COUNT: readonly Row[] = [
  ['At least 10 miners were trapped.', ['count 10.. miner trap']],
  ['No more than eight miners were trapped.', ['count 0..8 miner trap']],
  ['No fewer than 30 countries signed.', ['count 30.. country sign']],
  ['Up to 200 homes burned.', ['count 0..200 home']],
  ['About 1,500 of the 2,000 residents left.', ['count 1275..1725 resident ~', 'count 1500..2999 resident']],
  ['Nearly 3,000 homes burned.', ['count 2700..3000 home ~']],
  ['More than half a million others stayed.', ['count 500000.. person other']],
  ['Some 30,000 protesters gathered.', ['count 25000..35000 protester ~']],
  ['The company employs between 10,000 and 12,000 people.', ['count 10000..12000 person']],
  ['It hired 20 to 25 engineers.', ['count 20..25 engineer hire']],
  ['Police held 10–15 people.', ['count 10..15 person']],
  ['Around 40 or so cows escaped.', ['count 34..46 ~']],
  ['30 people or more were seen.', ['count 30.. person']],
  ['Sales reached 2.9 million.', ['count 2850000..2999999 sale']],
  ['Sales reached 2,974,000.', ['count 2973500..2974999 sale']],
  ['Twenty-five thousand people signed.', ['count 24500..25999 person sign']],
  ['Two hundred and fifty soldiers left.', ['count 245..259 soldier']],
  ['Dozens of homes burned.', ['count 24..99 home ~']],
  ['Several hundred cars were towed.', ['count 300..900 car ~']],
  ['A couple of thousand bikes were sold.', ['count 2000..3000 bike ~']],
  ['Two dozen tents stood there.', ['count 22..26 tent ~']],
  ['Tens of thousands of people marched.', ['count 20000..99900 person ~']],
  ['A handful of guests stayed.', ['count 3..7 guest ~']],
  ['Half a dozen lawyers resigned.', ['count 5..7 lawyer ~']],
  ['Organisers put the crowd at 200,000.', ['count 150000..299999 crowd']],
  ['The boat carried 1.2m people.', ['count 1150000..1299999 person']],
  ['A quarter of a million people fled.', ['count 245000..259999 person displace']],
  ['The fire killed 38 people.', ['count 38..38 person die']],
  ['Forty-two people died in the fire.', ['count 42..42 person die']],
  [
    'The death toll rose to 38, with dozens missing.',
    ['count 38..38 person die', 'count 24..99 person miss ~'],
  ],
  ['The blast killed 11 and wounded 49.', ['count 11..11 person die', 'count 49..49 person injure']],
  ['Eleven were killed in the blast.', ['count 11..11 person die']],
  ['The blast left 60 casualties.', ['count 60..60 casualty']],
  ['There were 12 deaths and 30 injuries.', ['count 12..12 person die', 'count 30..30 person injure']],
  ['Three adults and two children were killed.', ['count 3..3 adult die', 'count 2..2 child die']],
  ['Two senior officers were suspended.', ['count 2..2 officer senior+suspend']],
  ['The 12-member panel met.', ['count 12..12 member']],
  ['5 killed, 12 wounded in market blast', ['count 5..5 person die', 'count 12..12 person injure']],
  ['One person was hurt.', ['count 1..1 person injure']],
  ['The shop sold 300 loaves a day.', ['count 250..399 loaf per day']],
  ['The annual total of 400 visits fell.', ['count 350..499 visit per total']],
];

const MEASURE: readonly Row[] = [
  ['The wind blew at 90 km/h.', ['measure 25..25 m/s']],
  ['The wind blew at 60 mph.', ['measure 26.8224..26.8224 m/s']],
  ['The lake is 40 miles long.', ['measure 64373.76..64373.76 m lake']],
  ['It weighs 3 tonnes and 12 kg.', ['measure 3000..3000 kg weight', 'measure 12..12 kg']],
  ['Temperatures hit 45 degrees Celsius.', ['measure 45..45 °C temperature']],
  ['Temperatures hit 113 degrees Fahrenheit.', ['measure 45..45 °C temperature']],
  ['The fire burned 300 acres.', ['measure 1011714.1..1614695.7036 m²']],
  ['A 5.8-magnitude quake struck.', ['measure 5.75..5.899 magnitude quake']],
  ['The quake measured 5.6.', ['measure 5.55..5.699 magnitude magnitude']],
  ['The quake had a magnitude of 6.1.', ['measure 6.05..6.199 magnitude magnitude']],
  ['Officers found about 200 pounds of explosives.', ['measure 150..250 pound explosive ~']],
];

const NONE: readonly Row[] = [
  ['One of the men said that no one had called.', []],
  ['They looked at one another, and one day they left.', []],
  ['The one who knew was gone.', []],
  ['The two agreed.', []],
  ['Apollo 11 landed and COVID-19 spread.', []],
  ['The G7 and New START came up.', []],
  ['Section 230 stays, and so does Article 5.', []],
  ['Boeing 737 flights resumed.', []],
  ['Call 555-0123 or 1-800-555-0199.', []],
  ['The shop on 42nd Street is at 10 Downing Street.', []],
  ['It is open 24/7 and the F-35 flew.', []],
  ['The show was made by the Seven Network and sold abroad.', []],
  ['Page 3 and #12 were torn out.', []],
  ['For the first time in public, she wept.', []],
];

describe('findValues', () => {
  it.each([
    ['money', MONEY],
    ['shares, changes and ratios', SHARE],
    ['votes, scores and ranks', TALLY],
    ['ages and durations', AGE],
    ['counts', COUNT],
    ['parts of a whole', PARTS],
    ['what is counted', NOUNS],
    ['measures', MEASURE],
    ['numbers that count nothing', NONE],
  ] as const)('reads %s', (_, rows) => {
    expect(rows.map(([sentence]) => [sentence, describeValues(sentence)])).toEqual(rows);
  });
});
