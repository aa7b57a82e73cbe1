import { describe, expect, it } from 'vitest';
import type { ClaimSpeaker } from '../../../src/model/speaker.ts';
import { compareSpeakers } from '../../../src/text/names/index.ts';

function speaker(fields: Partial<ClaimSpeaker>): ClaimSpeaker {
  const name = fields.name ?? '';
  return {
    spans: [],
    text: name,
    id: `s_${name}_${fields.role ?? ''}`,
    name,
    kind: 'person',
    status: 'named',
    role: '',
    memberIds: [],
    ...fields,
  };
}

const person = (name: string, role = '') => speaker({ name, role });
const described = (name: string, kind: ClaimSpeaker['kind'] = 'person') =>
  speaker({ name, kind, status: 'described', role: kind === 'person' ? name : '' });
const group = (name: string) => speaker({ name, kind: 'group' });
const joint = (name: string) => speaker({ name, kind: 'group', memberIds: ['s_1', 's_2'] });
const unknown = speaker({ kind: 'unknown', status: 'unknown' });

describe('same', () => {
  it.each([
    ['surname and full name', person('Brill'), person('Lena Brill')],
    ['transliterations', person('Aleksandr Lukyanenko'), person('Alexander Lukianenko')],
    ['the same description', described('the harbour master'), described('the harbour master')],
    ['acronym and name', group('NHB'), group('National Harbour Board')],
  ])('%s', (_, a, b) => {
    expect(compareSpeakers(a, b)).toBe('same');
    expect(compareSpeakers(b, a)).toBe('same');
  });
});

describe('compatible', () => {
  it.each([
    [
      'a company and its spokeswoman',
      described('the company', 'group'),
      person('Dina Ray', 'company spokeswoman'),
    ],
    ['a ministry and its spokesman', group('Interior Ministry'), person('Ali Demir', 'ministry spokesman')],
    ['joint speakers and one of them', joint('Ortega and Lim'), person('Lim')],
    ['an office and its holder', described('the president'), person('Joe Mbeki', 'Kenyan President')],
    ['a capital and its country', group('Moscow'), group('Russia')],
    ['a government and its seat', group('Kremlin'), described('the Russian government', 'group')],
    ['a president and the country’s seat', person('Ana Ruiz', 'US President'), group('White House')],
    ['a letter and who wrote it', described('Lena Brill’s letter', 'document'), person('Brill')],
    [
      'a statement and the body that it is from',
      described('a statement from the Harbour Board', 'document'),
      group('Harbour Board'),
    ],
    ['a ministry by its short name', described('the ministry', 'group'), group('Saudi Interior Ministry')],
  ])('%s', (_, a, b) => {
    expect(compareSpeakers(a, b)).toBe('compatible');
    expect(compareSpeakers(b, a)).toBe('compatible');
  });
});

describe('different', () => {
  it.each([
    ['two persons', person('Lena Brill', 'auditor'), person('Paul Amadi', 'treasurer')],
    ['two of one family', person('Edith Harlow'), person('Martin Harlow')],
    ['two offices', described('the harbour master'), described('the ferry captain')],
    ['two and two others', joint('Ortega and Lim'), joint('Brill and Amadi')],
    ['two organisations', group('Norland Steel'), group('Altamar Holdings')],
  ])('%s', (_, a, b) => {
    expect(compareSpeakers(a, b)).toBe('different');
    expect(compareSpeakers(b, a)).toBe('different');
  });
});

describe('unknown', () => {
  it.each([
    ['an unresolved pronoun', unknown, person('Lena Brill')],
    ['a person and officials', person('Lena Brill', 'auditor'), described('officials', 'group')],
    ['two residents', described('a resident'), described('a farmer')],
    ['a generic description', described('the man'), described('the mayor')],
    ['a statement and anybody', described('the statement', 'document'), person('Lena Brill')],
    ['a letter and to whom it is', described('a letter to Lena Brill', 'document'), person('Lena Brill')],
    ['two presidents and two countries', joint('Ana Ruiz and Paul Amadi'), joint('Kenya and Russia')],
    ['a person of another role', person('Lena Brill', 'auditor'), described('the mayor')],
  ])('%s', (_, a, b) => {
    expect(compareSpeakers(a, b)).toBe('unknown');
    expect(compareSpeakers(b, a)).toBe('unknown');
  });
});

describe('what a role tells', () => {
  const airline = speaker({ name: 'Norvia Air', kind: 'group' });

  it.each([
    [airline, speaker({ name: 'Dina Rasch', role: 'spokeswoman for Norvia Air' })],
    [speaker({ name: 'Norvia Air' }), speaker({ name: 'Dina Rasch', role: 'spokeswoman for Norvia Air' })],
    [
      speaker({ name: 'Interior Ministry', kind: 'group' }),
      speaker({ name: 'Ivan Petrov', role: 'Ministry official' }),
    ],
    [
      speaker({ name: 'the union', kind: 'group', status: 'described' }),
      speaker({ name: 'Grace Adeyemi', role: 'head of the Carrow Nurses’ Union' }),
    ],
  ])('makes who speaks for a body compatible with it: %#', (body, person) => {
    expect(compareSpeakers(body, person)).toBe('compatible');
    expect(compareSpeakers(person, body)).toBe('compatible');
  });

  it('does not make relatives one', () => {
    const wife = speaker({ name: 'Ana Ruiz', role: 'wife of Pedro Lim' });
    expect(compareSpeakers(wife, speaker({ name: 'Pedro Lim' }))).toBe('different');
  });
});

describe('what is not known', () => {
  it('is whether a nickname and a given name are one person’s', () => {
    const nickname = speaker({ name: 'Big Bear Ruiz' });
    expect(compareSpeakers(nickname, speaker({ name: 'Pedro Ruiz' }))).toBe('unknown');
  });

  it('is whether a son is meant', () => {
    const son = speaker({ name: 'Paul Ruiz Jr.' });
    expect(compareSpeakers(son, speaker({ name: 'Paul Ruiz' }))).toBe('unknown');
  });
});
