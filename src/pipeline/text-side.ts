import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import { contentId } from '../model/ids.ts';
import { span } from '../model/span.ts';
import { createContext } from '../stages/claims/context.ts';
import { buildStatement, readStatement } from '../stages/claims/statement.ts';
import { findNames } from '../text/names/index.ts';
import { segmentText } from '../text/segment.ts';

/** A small article of its own for a bare text. */
export function articleOfText(text: string, outlet: string): Article {
  return {
    id: contentId('a', [outlet, text]),
    outlet,
    outletSource: 'metadata',
    title: '',
    language: 'en',
    text,
    file: '-',
    format: 'text',
    sha256: '',
  };
}

/** The whole text as one statement, however short or plain. */
export function claimOfText(article: Article): Claim {
  const { text } = article;
  const start = text.length - text.trimStart().length;
  const whole = span(start, Math.max(start, text.trimEnd().length));
  const segments = segmentText(text);
  const context = createContext(article, segments, findNames(text, segments));
  return buildStatement(context, readStatement(context, [whole]), { score: 1, rules: ['whole-text'] });
}
