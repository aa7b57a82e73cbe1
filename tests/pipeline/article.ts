import type { Article } from '../../src/model/article.ts';

export function article(text: string, changes: Partial<Article> = {}): Article {
  return {
    id: 'a_bridge',
    outlet: 'Herald',
    outletSource: 'metadata',
    title: 'Bridge to reopen',
    language: 'en',
    text,
    file: 'herald/bridge.txt',
    format: 'txt',
    sha256: '00',
    ...changes,
  };
}
