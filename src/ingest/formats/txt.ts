import { findLines } from '../../text/page/lines.ts';
import { readPageTop } from '../../text/page/top.ts';
import type { HeaderField } from '../../text/page/header-lines.ts';
import { sha256 } from '../hash.ts';
import type { RawArticle } from '../raw-article.ts';

/**
 * A plain text with what stands above its first paragraph read as metadata: header lines (`Outlet: …`), else headline,
 * byline and date line. The text itself stays whole.
 */
export function readPlainText(text: string, hash: string = sha256(text)): RawArticle {
  const top = readPageTop(text, findLines(text));
  const fromHeader = (wanted: HeaderField): string | undefined =>
    top.header.find(({ field }) => field === wanted)?.value;
  const dates = [fromHeader('date'), top.date?.text].filter((date) => date !== undefined);
  return {
    format: 'txt',
    text,
    sha256: hash,
    title: fromHeader('title') ?? top.headline?.text,
    outlet: fromHeader('outlet'),
    author: fromHeader('author') ?? top.author,
    url: fromHeader('url'),
    dates,
  };
}
