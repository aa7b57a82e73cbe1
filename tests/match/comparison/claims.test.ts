import { describe, expect, it } from 'vitest';
import type { Side } from '../../../src/match/comparison/compare.ts';
import { createComparison } from '../../../src/match/comparison/index.ts';
import type { Article } from '../../../src/model/article.ts';
import type { Claim } from '../../../src/model/claim.ts';
import type { DateValue, Quantity } from '../../../src/model/value.ts';
import { articleOf, claimOf, speakerOf } from '../../support/extractions.ts';

const compare = createComparison();

function stated(
  outlet: string,
  text: string,
  fields: Partial<Claim> = {},
  about: Partial<Article> = {},
): Side {
  const article = articleOf({ text, outlet, ...about });
  return { article, claim: claimOf(article, text, fields) };
}

function place(text: string, words: string) {
  const start = text.indexOf(words);
  return { span: { start, end: start + words.length }, text: words };
}

function count(
  text: string,
  words: string,
  lo: number | null,
  hi: number | null,
  fields: Partial<Quantity> = {},
): Quantity {
  const bare = {
    kind: 'count',
    lo,
    hi,
    unit: '',
    what: 'person',
    scope: [],
    period: '',
    isApproximate: false,
  } as const;
  return { ...place(text, words), ...bare, ...fields };
}

function day(text: string, words: string, date: string): DateValue {
  return { ...place(text, words), kind: 'date', from: date, to: date, granularity: 'day' };
}

function typesOf(a: Side, b: Side, sameEvent: boolean | null = true): string[] {
  return compare(a, b, { sameEvent }).findings.map(({ type }) => type);
}

const HERALD = 'The ferry fire injured 38 people in Varnholm.';
const COURIER = 'The ferry fire injured 42 people in Varnholm.';

describe('numbers', () => {
  const herald = (
    lo: number | null,
    hi: number | null,
    fields: Partial<Quantity> = {},
    about: Partial<Article> = {},
  ) => stated('Herald', HERALD, { values: [count(HERALD, '38', lo, hi, fields)] }, about);
  const courier = (
    lo: number | null,
    hi: number | null,
    fields: Partial<Quantity> = {},
    about: Partial<Article> = {},
  ) => stated('Courier', COURIER, { values: [count(COURIER, '42', lo, hi, fields)] }, about);

  it('differ where the intervals are disjoint', () => {
    const [finding] = compare(herald(38, 38), courier(42, 42), { sameEvent: true }).findings;
    expect(finding).toMatchObject({ type: 'number', severity: 'medium', aValue: '38', bValue: '42' });
    expect(finding?.explanation).toBe('Herald has “38”, Courier “42”.');
  });

  it('are compatible where the intervals meet', () => {
    const text = 'The ferry fire injured at least 35 people in Varnholm.';
    const bound = stated('Herald', text, { values: [count(text, 'at least 35', 35, null)] });
    const types = typesOf(bound, courier(42, 42));
    expect(types).toContain('value_compatible');
    expect(types).not.toContain('number');
  });

  it('are not compared where they count other things', () => {
    expect(
      typesOf(herald(38, 38, { scope: ['injure'] }), courier(42, 42, { scope: ['rescue'] })),
    ).not.toContain('number');
    expect(typesOf(herald(38, 38, { what: 'boat' }), courier(42, 42))).not.toContain('number');
  });

  it('are an update where the later report has the higher count', () => {
    const { findings, mayBeUpdate } = compare(
      herald(38, 38, {}, { publishedAt: '2021-06-16T08:00:00Z' }),
      courier(42, 42, {}, { publishedAt: '2021-06-16T18:00:00Z' }),
      { sameEvent: true },
    );
    expect(findings[0]).toMatchObject({ type: 'update', severity: 'info' });
    expect(mayBeUpdate).toBe(true);
  });

  it('are a dispute, and no finding, where two sources are named', () => {
    const police = stated('Herald', HERALD, {
      speaker: speakerOf('Lena Brill'),
      kind: 'indirect',
      values: [count(HERALD, '38', 38, 38)],
    });
    const union = stated('Courier', COURIER, {
      speaker: speakerOf('Paul Amadi'),
      kind: 'indirect',
      values: [count(COURIER, '42', 42, 42)],
    });
    expect(typesOf(police, union)).toEqual([]);
  });

  it('are grave from a factor of ten on', () => {
    expect(compare(herald(38, 38), courier(420, 420), { sameEvent: true }).findings[0]?.severity).toBe(
      'high',
    );
  });

  it('tell of another event where the place differs, too', () => {
    const nepal = stated('Herald', 'A bus crash kills 14 in Nepal');
    const peru = stated('Courier', 'A bus crash kills 22 in Peru');
    expect(typesOf(nepal, peru, null)).toEqual([]);
  });

  it('of articles about two events are not compared', () => {
    expect(typesOf(herald(38, 38), courier(42, 42), false)).toEqual([]);
  });
});

describe('dates', () => {
  const vote = (outlet: string, words: string, date: string): Side => {
    const text = `The council vote on the tunnel was held on ${words}.`;
    return stated(outlet, text, { values: [day(text, words, date)] });
  };

  it('differ where they do not meet', () => {
    const [finding] = compare(
      vote('Herald', '16 June', '2021-06-16'),
      vote('Courier', 'Monday', '2021-06-14'),
      {
        sameEvent: true,
      },
    ).findings;
    expect(finding).toMatchObject({ type: 'date', severity: 'medium', aValue: '16 June', bValue: 'Monday' });
  });

  it('of one day without its year are one, whichever year each was taken for', () => {
    expect(
      typesOf(vote('Herald', '16 June', '2020-06-16'), vote('Courier', '16 June', '2021-06-16')),
    ).not.toContain('date');
    expect(
      typesOf(vote('Herald', '16 June 2020', '2020-06-16'), vote('Courier', '16 June 2021', '2021-06-16')),
    ).toContain('date');
  });

  it('one day apart are of low severity: time zones', () => {
    const [finding] = compare(
      vote('Herald', '16 June', '2021-06-16'),
      vote('Courier', 'Tuesday', '2021-06-15'),
      {
        sameEvent: true,
      },
    ).findings;
    expect(finding).toMatchObject({ type: 'date', severity: 'low' });
  });

  it('of two steps of a case are not compared', () => {
    const arrested = 'Hallam was arrested on Monday.';
    const charged = 'Hallam was charged on Wednesday.';
    const types = typesOf(
      stated('Herald', arrested, { values: [day(arrested, 'Monday', '2021-06-14')] }),
      stated('Courier', charged, { values: [day(charged, 'Wednesday', '2021-06-16')] }),
    );
    expect(types).not.toContain('date');
  });

  const released = (outlet: string, words: string, on: string, rest: string): Side => {
    const text = `The inquiry was published on ${words}${rest}`;
    return stated(outlet, text, { values: [day(text, words, on)] });
  };

  it('right behind the same beginning are compared whatever follows', () => {
    const herald = released('Herald', '13 October', '2021-10-13', ', eight months after the derailment.');
    const courier = released('Courier', '11 October', '2021-10-11', ' by the Rail Accident Bureau.');
    expect(typesOf(herald, courier)).toEqual(['date']);
    expect(typesOf(courier, herald)).toEqual(['date']);
  });

  it('are left alone where another verb follows: two things may have been said on two days', () => {
    const herald = released('Herald', '13 October', '2021-10-13', ' and blamed a broken signal.');
    const courier = released('Courier', '11 October', '2021-10-11', ' by the Rail Accident Bureau.');
    expect(typesOf(herald, courier)).toEqual([]);
  });

  it('without a year are compared by month and day', () => {
    expect(
      typesOf(
        stated('Herald', 'The cannery closed in early June.'),
        stated('Courier', 'The cannery closed on June 28.'),
      ),
    ).toEqual(['date']);
  });
});

describe('statements that differ in one slot', () => {
  it.each([
    [
      'polarity',
      'The pilot followed the landing checklist.',
      'The pilot failed to follow the landing checklist.',
    ],
    ['polarity', 'The council approved the tunnel budget.', 'The council never approved the tunnel budget.'],
    ['antonym', 'House prices in Varnholm rose in April.', 'House prices in Varnholm fell in April.'],
    [
      'antonym',
      'The jury convicted the former harbour master.',
      'The jury acquitted the former harbour master.',
    ],
    [
      'degree',
      'The river was slightly polluted by the cannery.',
      'The river was severely polluted by the cannery.',
    ],
    ['degree', 'All schools in the district closed.', 'Some schools in the district closed.'],
    [
      'factivity',
      'The army withdrew from the border town.',
      'The army plans to withdraw from the border town.',
    ],
    ['entity', 'The bridge contract went to Norland Steel.', 'The bridge contract went to Sudland Steel.'],
    ['entity', 'It is the second-largest dam in the country.', 'It is the largest dam in the country.'],
    [
      'role_swap',
      'All trains from Basel to Milan are cancelled.',
      'All trains from Milan to Basel are cancelled.',
    ],
  ])('are reported as %s: “%s”, “%s”', (type, a, b) => {
    const { findings } = compare(stated('Herald', a), stated('Courier', b), { sameEvent: true });
    expect(findings.map((finding) => finding.type)).toEqual([type]);
    expect(findings[0]?.relation).toBe('discrepancy');
  });
});

describe('statements that look alike and do not differ', () => {
  it.each([
    ['a passive', 'Kestrel sued Lumen over the patent.', 'Lumen was sued by Kestrel over the patent.'],
    [
      'a bound with “no”',
      'No fewer than 30 countries signed the pact.',
      'Thirty-four countries signed the pact.',
    ],
    ['a negation in another clause', 'The dam held, and nobody was hurt.', 'The dam held.'],
    ['a short name', 'Grupo Altamar bought the ferry line.', 'Altamar bought the ferry line.'],
    ['modals on one rung', 'The talks may resume this week.', 'The talks could resume this week.'],
    [
      'two negations',
      'The ministry did not refuse to pay the crews.',
      'The ministry agreed to pay the crews.',
    ],
    [
      'rounding',
      'Sales of the ferry line reached 2.9 million.',
      'Sales of the ferry line reached 2,974,000.',
    ],
    [
      'two propositions',
      'The union voted to strike on Monday.',
      'The union’s members marched through the city on Monday.',
    ],
    [
      'two sources in the sentence',
      'Organisers put the crowd at 200,000.',
      'Police put the crowd at 60,000.',
    ],
  ])('give no discrepancy: %s', (_, a, b) => {
    const { findings } = compare(stated('Herald', a), stated('Courier', b), { sameEvent: null });
    expect(findings.filter(({ relation }) => relation === 'discrepancy')).toEqual([]);
  });
});

describe('agreement on a fact', () => {
  it('is found in other words', () => {
    const types = typesOf(
      stated('Herald', 'The council of Varnholm approved the harbour tunnel on Thursday night.'),
      stated('Courier', 'On Thursday night Varnholm’s council approved a tunnel under the harbour.'),
    );
    expect(types).toEqual(['claim_paraphrase']);
  });

  it('is found where one says more', () => {
    const types = typesOf(
      stated('Herald', 'The council approved the harbour tunnel.'),
      stated(
        'Courier',
        'The council approved the harbour tunnel after a bitter debate about its price, with two Liberals abstaining.',
      ),
    );
    expect(types).toEqual(['claim_more_specific']);
  });

  it.each([
    'The council of Varnholm did not approve the harbour tunnel on Thursday night.',
    'The council of Varnholm approved the harbour tunnel on Monday night.',
    'The council of Sundby approved the harbour tunnel on Thursday night.',
  ])('is never called for the likeness of the words alone: “%s”', (other) => {
    const { findings, same } = compare(
      stated('Herald', 'The council of Varnholm approved the harbour tunnel on Thursday night.'),
      stated('Courier', other),
      { sameEvent: true },
    );
    expect(same).toBeGreaterThan(0.5);
    expect(findings.every(({ relation }) => relation === 'discrepancy')).toBe(true);
  });

  it('joins a quotation and its report in other words by the same speaker', () => {
    const speaker = speakerOf('Ada Lindqvist');
    const article = articleOf({
      text: '“We will rebuild the northern bridge by spring,” Ada Lindqvist said.',
      outlet: 'Herald',
    });
    const quoted = {
      article,
      claim: claimOf(article, '“We will rebuild the northern bridge by spring,”', { speaker }),
    };
    const reported = stated('Courier', 'the city would rebuild the northern bridge by spring', {
      kind: 'indirect',
      speaker,
    });
    expect(typesOf(quoted, reported)).toEqual(['quote_indirect']);
  });
});
