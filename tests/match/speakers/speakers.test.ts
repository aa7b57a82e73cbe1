import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/model/article.ts';
import type { Extraction } from '../../../src/model/extraction.ts';
import { contentId } from '../../../src/model/ids.ts';
import { speakerKey, type Speaker } from '../../../src/model/speaker.ts';
import type { CorpusSpeakers } from '../../../src/match/speakers/layer.ts';
import { speakers } from '../../../src/match/speakers/index.ts';
import { foldName } from '../../../src/text/names/index.ts';

/** What an article says of its speakers: names of persons in plain words, groups after `group:`, descriptions after `:`, a role after ` / `. */
function readSpeaker(article: string, words: string): Speaker {
  const [, mark = '', name = ''] = /^(group:|document:|:)?(.*)$/u.exec(words) ?? [];
  const kind = mark === 'group:' ? 'group' : mark === 'document:' ? 'document' : 'person';
  const isNamed = mark === '' || mark === 'group:';
  const [bare = '', role] = name.split(' / ');
  const isGlobal = mark === 'group:' || (isNamed && bare.includes(' '));
  return {
    id: contentId('s', isGlobal ? [kind, foldName(bare)] : [kind, foldName(bare), article]),
    name: bare,
    kind,
    status: isNamed ? 'named' : 'described',
    aliases: [],
    roles: role === undefined ? [] : [role],
  };
}

function buildExtraction(id: string, words: readonly string[]): Extraction {
  const article: Article = {
    id,
    outlet: id,
    outletSource: 'metadata',
    title: '',
    language: 'en',
    text: '',
    file: `${id}.txt`,
    format: 'txt',
    sha256: '',
  };
  const found = words.map((one) => readSpeaker(id, one));
  return { article, excluded: [], speakers: found, claims: [], diagnostics: [] };
}

type News = Readonly<Record<string, readonly string[]>>;

function join(news: News, events: readonly (readonly string[])[] = [Object.keys(news)]): CorpusSpeakers {
  const extractions = Object.entries(news).map(([id, words]) => buildExtraction(id, words));
  const layer = events.map((articleIds, index) => ({ id: `e_${String(index)}`, label: '', articleIds }));
  return speakers.create({})({ extractions, layers: { events: layer } }, () => undefined);
}

function namesOf({ speakers: all }: CorpusSpeakers): string[] {
  return all.map(({ name }) => name).sort();
}

describe('within an event', () => {
  it('a son stays apart from the father whose name he bears', () => {
    const found = join({ herald: ['Paul Ruiz Jr. / eldest son'], courier: ['Paul Ruiz', 'Paul Ruiz Jr.'] });
    expect(namesOf(found)).toEqual(['Paul Ruiz', 'Paul Ruiz Jr.']);
  });

  it('a surname joins the full name of another article', () => {
    const found = join({ herald: ['Harlow'], courier: ['Edith Harlow'] });
    expect(found.speakers).toMatchObject([{ name: 'Edith Harlow', aliases: ['Harlow'] }]);
  });

  it('a surname that two full names fit joins neither', () => {
    const found = join({ herald: ['Harlow'], courier: ['Edith Harlow', 'Martin Harlow'] });
    expect(namesOf(found)).toEqual(['Edith Harlow', 'Harlow', 'Martin Harlow']);
  });

  it('two surnames that are equal are one person', () => {
    expect(namesOf(join({ herald: ['Harlow'], courier: ['Harlow'] }))).toEqual(['Harlow']);
  });

  it('an initial that two first names fit joins neither', () => {
    const found = join({ herald: ['J. Lee'], courier: ['John Lee'], gazette: ['Jane Lee'] });
    expect(namesOf(found)).toEqual(['J. Lee', 'Jane Lee', 'John Lee']);
  });

  it('an acronym joins the organisation', () => {
    const found = join({ herald: ['group:NHB'], courier: ['group:National Harbour Board'] });
    expect(namesOf(found)).toEqual(['National Harbour Board']);
  });

  it('a specific description is one speaker, a vague one is not', () => {
    const found = join({
      herald: [':the harbour master', ':a resident'],
      courier: [':the harbour master', ':a resident'],
    });
    expect(namesOf(found)).toEqual(['a resident', 'a resident', 'the harbour master']);
  });
});

describe('an office within an event', () => {
  it('is who is called so by name in another article', () => {
    const found = join({ herald: [':the Kenyan president'], courier: ['Samuel Okoye / Kenyan President'] });
    expect(found.speakers).toMatchObject([{ name: 'Samuel Okoye', aliases: ['the Kenyan president'] }]);
  });

  it('is not the holder of the same office elsewhere', () => {
    const found = join({ herald: [':the Kenyan president'], courier: ['Anders Lund / Norwegian President'] });
    expect(found.speakers).toHaveLength(2);
  });
});

describe('across events', () => {
  it('full names that are variants of each other are one person', () => {
    const found = join({ herald: ['Aleksandr Lukyanenko'], courier: ['Alexander Lukianenko'] }, [
      ['herald'],
      ['courier'],
    ]);
    expect(found.speakers).toHaveLength(1);
    expect(found.speakerOf.size).toBe(2);
  });

  it('namesakes of different fields of life are two, each with an id', () => {
    const found = join(
      {
        herald: ['Paul Ruiz / striker'],
        courier: ['Paul Ruiz / bishop of Norwood'],
        gazette: ['Paul Ruiz / Norwood striker'],
      },
      [['herald'], ['courier'], ['gazette']],
    );
    expect(found.speakers).toHaveLength(2);
    const idIn = (article: string) =>
      found.speakerOf.get(speakerKey(article, readSpeaker(article, 'Paul Ruiz').id));
    expect(idIn('herald')).toBe(idIn('gazette'));
    expect(idIn('herald')).not.toBe(idIn('courier'));
  });

  it('one who goes from one office to another is one person', () => {
    const found = join({ herald: ['Paul Ruiz / mayor'], courier: ['Paul Ruiz / senator'] }, [
      ['herald'],
      ['courier'],
    ]);
    expect(found.speakers).toHaveLength(1);
  });

  it('a namesake without a role is joined to nobody where there are two', () => {
    const found = join(
      { herald: ['Paul Ruiz / striker'], courier: ['Paul Ruiz / bishop'], gazette: ['Paul Ruiz'] },
      [['herald'], ['courier'], ['gazette']],
    );
    expect(found.speakers).toHaveLength(3);
  });

  it('surnames and descriptions stay apart', () => {
    const found = join(
      { herald: ['Harlow', ':the harbour master'], courier: ['Edith Harlow', ':the harbour master'] },
      [['herald'], ['courier']],
    );
    expect(found.speakers).toHaveLength(4);
  });

  it('the most frequent of the fullest names is shown', () => {
    const found = join({
      herald: ['Kristen Wilk'],
      courier: ['Kristin Wilk'],
      gazette: ['Kristin Wilk'],
      tribune: ['Wilk'],
    });
    expect(found.speakers).toMatchObject([{ name: 'Kristin Wilk', aliases: ['Kristen Wilk', 'Wilk'] }]);
  });
});

describe('whatever the speakers', () => {
  it('each has a corpus-level speaker, and the order of the articles does not matter', () => {
    const names = fc.constantFrom(
      'Harlow',
      'Edith Harlow',
      'E. Harlow',
      'Martin Harlow',
      'group:NHB',
      'group:National Harbour Board',
      ':the mayor',
      'document:the report',
    );
    const news = fc.dictionary(
      fc.constantFrom('a_1', 'a_2', 'a_3', 'a_4'),
      fc.uniqueArray(names, { maxLength: 5 }),
    );
    fc.assert(
      fc.property(news, (written) => {
        const found = join(written);
        const reversed = join(Object.fromEntries(Object.entries(written).reverse()), [Object.keys(written)]);
        expect(reversed.speakers).toEqual(found.speakers);
        const ids = new Set(found.speakers.map(({ id }) => id));
        for (const [id, words] of Object.entries(written)) {
          for (const one of words)
            expect(ids.has(found.speakerOf.get(speakerKey(id, readSpeaker(id, one).id)) ?? '')).toBe(true);
        }
      }),
      { seed: 20210616, numRuns: 200 },
    );
  });
});
