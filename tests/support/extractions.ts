import type { Article } from '../../src/model/article.ts';
import { claimId, type Claim } from '../../src/model/claim.ts';
import type { Extraction } from '../../src/model/extraction.ts';
import { contentId } from '../../src/model/ids.ts';
import type { ClaimSpeaker } from '../../src/model/speaker.ts';

/** An article with defaults for all that a test does not care about. */
export function articleOf(fields: Partial<Article> & Pick<Article, 'text'>): Article {
  const outlet = fields.outlet ?? 'The Harbour Herald';
  return {
    id: contentId('a', [outlet, fields.text]),
    outlet,
    outletSource: 'metadata',
    title: '',
    language: 'en',
    file: `${outlet}.txt`,
    format: 'txt',
    sha256: '0'.repeat(64),
    ...fields,
  };
}

export function speakerOf(name: string, fields: Partial<ClaimSpeaker> = {}): ClaimSpeaker {
  return {
    spans: [],
    text: name,
    id: contentId('s', ['person', name]),
    name,
    kind: 'person',
    status: name === '' ? 'unknown' : 'named',
    role: '',
    memberIds: [],
    ...fields,
  };
}

/** A claim whose content is the words given, which must stand in the article; a direct quotation where they are in marks. */
export function claimOf(article: Article, words: string, fields: Partial<Claim> = {}): Claim {
  const start = article.text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” does not stand in the article.`);
  const spans = [{ start, end: start + words.length }];
  const isQuoted = /^["“]/.test(words);
  const kind = fields.kind ?? (isQuoted ? 'direct' : 'statement');
  return {
    id: claimId(article.id, kind, spans),
    kind,
    content: { spans, text: words },
    cue: null,
    speaker: null,
    quoted: isQuoted ? spans : [],
    negated: false,
    modality: 'asserted',
    stance: 'asserts',
    values: [],
    entities: [],
    paragraph: 0,
    sentence: 0,
    repeats: [],
    score: 1,
    rules: [],
    ...fields,
  };
}

/** An extraction whose claims are the words given. */
export function extractionOf(
  fields: Partial<Article> & Pick<Article, 'text'>,
  contents: readonly string[] = [],
): Extraction {
  const article = articleOf(fields);
  const claims = contents.map((words) => claimOf(article, words));
  return { article, excluded: [], speakers: [], claims, diagnostics: [] };
}
