import { isElement, isTextNode, walkNodes, type HtmlNode } from './dom.ts';

const BLOCKS = new Set(
  'address article aside blockquote body dd details div dl dt figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);
const CELLS = new Set(['td', 'th']);
/** Captions, code and controls: no words of the article. */
const SKIPPED = new Set(
  'button canvas figcaption form iframe input math noscript object script select style svg template textarea title'.split(
    ' ',
  ),
);

/**
 * The words below a node block by block (paragraph, heading, list item, quotation). White space is collapsed inside a
 * block as a browser does; `br` is a line break.
 */
export function readBlocks(root: HtmlNode): string[] {
  const blocks: string[] = [];
  let words: string[] = [];

  function flush(): void {
    const block = words
      .join('')
      .replace(/ {2,}/gu, ' ')
      .replace(/ ?\n ?/gu, '\n')
      .trim();
    if (block !== '') blocks.push(block);
    words = [];
  }

  function enter(node: HtmlNode): boolean {
    if (isTextNode(node)) words.push((node.textContent ?? '').replace(/[ \t\n\r\f]+/gu, ' '));
    if (!isElement(node) || SKIPPED.has(node.localName)) return false;
    if (node.localName === 'br') words.push('\n');
    if (isBlock(node)) flush();
    return true;
  }

  walkNodes(root, enter, (node) => {
    if (isBlock(node)) flush();
    else if (isElement(node) && CELLS.has(node.localName)) words.push(' ');
  });
  flush();
  return blocks;
}

function isBlock(node: HtmlNode): boolean {
  return isElement(node) && BLOCKS.has(node.localName);
}
