import type { Article } from '../model/article.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { contentId } from '../model/ids.ts';
import { ingestDiagnostic, type Notice } from './codes.ts';
import { parseDate } from './date.ts';
import type { IngestResult, InputFile } from './input-file.ts';
import { detectLanguage, languageName } from './language.ts';
import { nameOutlet } from './outlet.ts';
import type { RawArticle, RawArticles } from './raw-article.ts';

/** Settles outlet, date and language of everything that a format found in one file. */
export async function buildArticles(found: RawArticles, file: InputFile): Promise<IngestResult> {
  const articles: Article[] = [];
  const diagnostics: Diagnostic[] = found.notices.map((notice) => ingestDiagnostic(notice, file.path));
  for (const raw of found.articles) {
    const built = await buildArticle(raw, file);
    articles.push(...built.articles);
    diagnostics.push(...built.diagnostics);
  }
  return { articles, diagnostics };
}

async function buildArticle(raw: RawArticle, file: InputFile): Promise<IngestResult> {
  const language = await detectLanguage(raw.text);
  const title = raw.title?.trim() ?? '';
  if (language !== 'en' && language !== 'und') {
    const message = `${describe(title)} is in ${languageName(language)}: only English is read, so it was left out.`;
    return { articles: [], diagnostics: [ingestDiagnostic({ code: 'not-english', message }, file.path)] };
  }
  const { notice, ...naming } = nameOutlet(raw.outlet, file);
  const { publishedAt, unparsable } = settleDate(raw.dates);
  const id = contentId('a', [naming.outlet, raw.text]);
  const article: Article = {
    id,
    ...optional('externalId', raw.externalId),
    ...naming,
    title,
    ...optional('url', raw.url),
    ...optional('author', raw.author),
    ...optional('publishedAt', publishedAt),
    language,
    text: raw.text,
    file: file.path,
    format: raw.format,
    sha256: raw.sha256,
  };
  const notices = [notice, unparsable].filter((entry): entry is Notice => entry !== undefined);
  return { articles: [article], diagnostics: notices.map((entry) => ingestDiagnostic(entry, file.path, id)) };
}

function settleDate(dates: readonly string[]): { publishedAt?: string; unparsable?: Notice } {
  for (const written of dates) {
    const publishedAt = parseDate(written);
    if (publishedAt !== null) return { publishedAt };
  }
  const [first] = dates;
  if (first === undefined) return {};
  const message = `The date "${first.slice(0, 80)}" cannot be read, so the article counts as undated. Write it as 2021-06-16 or 2021-06-16T09:30:00Z.`;
  return { unparsable: { code: 'unparsable-date', message } };
}

function describe(title: string): string {
  return title === '' ? 'The article' : `The article "${title.slice(0, 80)}"`;
}

function optional<Key extends string>(key: Key, value: string | undefined): Partial<Record<Key, string>>;
function optional(key: string, value: string | undefined): Record<string, string> {
  const trimmed = value?.trim();
  return trimmed ? { [key]: trimmed } : {};
}
