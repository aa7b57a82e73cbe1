import { describe, expect, it } from 'vitest';
import { lastName, speakersOf } from './article.ts';

describe('a source that is more than a noun phrase', () => {
  it('speaks by its subject', () => {
    expect(lastName('{A source at the port told Radio Quill} that it leaks.')).toBe('a source at the port');
    expect(lastName('Bo Quill left. {Quill had blamed his wife, who acted as a guard}, saying no.')).toBe(
      'Bo Quill',
    );
  });

  it('speaks by the subject of its second clause', () => {
    expect(lastName('Bo Quill left. {Quill is now insisting on it, while unions} want pay.')).toBe('unions');
  });

  it('loses the word that a clause would open with', () => {
    expect(lastName('On Friday {residents who} said so.')).toBe('residents');
  });

  it('is nobody where it begins with a verb', () => {
    const { claims } = speakersOf('{giving the residents less time} to agree.');
    expect(claims[0]?.status).toBe('unknown');
  });

  it('is the name where it is the verb in no way', () => {
    expect(lastName('{Journalist Charlie Rose} asked why.')).toBe('Charlie Rose');
  });
});

describe('a source that is a part of a name', () => {
  it.each(['On Friday Sen. Jim Quill, R-S.{C.}, said no.', 'But Sen. Jim Quill, {R-Ky}., left, saying no.'])(
    'is who belongs to the party: %s',
    (text) => {
      expect(lastName(text)).toBe('Jim Quill');
    },
  );

  it.each(['In {Va.} it says so.', 'On {Dec.} 12 it says so.', '{Many residents}, they say, left.'])(
    'names nobody: %s',
    (text) => {
      expect(speakersOf(text).claims[0]?.status).not.toBe('named');
    },
  );
});

describe('a source with a dateline in front', () => {
  it('is what stands behind it', () => {
    expect(speakersOf('{WASHINGTON -- Norwood Gov. Ana Ruiz} said so.').claims[0]).toMatchObject({
      name: 'Ana Ruiz',
      role: 'Norwood Gov.',
    });
  });
});

describe('a word that opens a sentence', () => {
  it.each(['{Tradition} dictates that.', '“Wait until when?” {Then} an usher left.'])(
    'is no name: %s',
    (text) => {
      expect(speakersOf(text).claims[0]?.status).not.toBe('named');
    },
  );

  it('is one where nothing speaks against it', () => {
    expect(lastName('{Sambar} denies that.')).toBe('Sambar');
  });
});
