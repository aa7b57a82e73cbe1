import { Readability } from '@mozilla/readability';
import type { Notice } from '../codes.ts';
import type { RawArticles } from '../raw-article.ts';
import { readBlocks } from './blocks.ts';
import { isElement, parsePage, walkNodes, type HtmlDocument, type HtmlNode } from './dom.ts';
import { readMetadata } from './metadata.ts';

/**
 * Readability's time grows with the square of depth and of length: a page 1,000 elements deep takes ten seconds, one of 200
 * half a second; 20,000 paragraphs take five seconds.
 */
const MAX_DEPTH = 200;
const MAX_ELEMENTS = 30_000;
/** Below this many characters Readability tries again with fewer scruples. Its own 500 is more than a short news item has. */
const MIN_CHARACTERS = 200;
const BLANK_LINE = '\n\n';

/** The article of a page: its main text with paragraphs kept, parted by blank lines, and what the page says of itself. */
export function readHtml(html: string, sha256: string): RawArticles {
  const document = parsePage(html);
  if (isTooComplex(document)) {
    const message = `The page has more than ${MAX_ELEMENTS} elements or is nested more than ${MAX_DEPTH} deep: save the article's text as .txt.`;
    return failure({ code: 'html-too-complex', message });
  }
  const metadata = readMetadata(document);
  const read = new Readability(document, {
    charThreshold: MIN_CHARACTERS,
    serializer: (content: HtmlNode) => content,
  }).parse();
  const text = read?.content ? readBlocksBelowTitle(read.content, metadata.title) : '';
  if (text === '') {
    const message = 'No article was found in the page: save the article itself, or its text as .txt.';
    return failure({ code: 'no-article-in-html', message });
  }
  const author = metadata.author ?? read?.byline?.replace(/^by:? /iu, '');
  return { articles: [{ ...metadata, author, format: 'html', text, sha256 }], notices: [] };
}

function failure(notice: Notice): RawArticles {
  return { articles: [], notices: [notice] };
}

function isTooComplex(document: HtmlDocument): boolean {
  let deepest = 0;
  let elements = 0;
  walkNodes(document.documentElement, (node, depth) => {
    deepest = Math.max(deepest, depth);
    if (isElement(node)) elements += 1;
    return true;
  });
  return deepest > MAX_DEPTH || elements > MAX_ELEMENTS;
}

/** The title is metadata: a first block that repeats it is left out. */
function readBlocksBelowTitle(content: HtmlNode, title: string | undefined): string {
  const blocks = readBlocks(content);
  return (blocks[0] === title ? blocks.slice(1) : blocks).join(BLANK_LINE);
}
