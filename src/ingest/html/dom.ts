import { DOMParser } from 'linkedom';

/** The part of the DOM that is used here; linkedom's own types need the browser's library. */
export interface HtmlNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly firstChild: HtmlNode | null;
  readonly nextSibling: HtmlNode | null;
  readonly parentNode: HtmlNode | null;
}

export interface HtmlElement extends HtmlNode {
  readonly localName: string;
  getAttribute(name: string): string | null;
}

export interface HtmlDocument {
  readonly documentElement: HtmlNode;
  querySelector(selector: string): HtmlElement | null;
  querySelectorAll(selector: string): Iterable<HtmlElement>;
}

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

export function isTextNode(node: HtmlNode): boolean {
  return node.nodeType === TEXT_NODE;
}

export function isElement(node: HtmlNode): node is HtmlElement {
  return node.nodeType === ELEMENT_NODE;
}

/** Parses a page; nothing in it is run or fetched. A page that leaves out `html` or `body` gets them. */
export function parsePage(html: string): HtmlDocument {
  const isWhole = /<html[\s>]/iu.test(html) && /<body[\s>]/iu.test(html);
  const bare = (): string =>
    html.replace(/<!doctype[^>]{0,500}>|<\/?(?:html|head|body)(?:\s[^>]{0,500})?>/giu, '');
  const page = isWhole ? html : `<html><head></head><body>${bare()}</body></html>`;
  const document: unknown = new DOMParser().parseFromString(page, 'text/html');
  if (isDocument(document)) return document;
  throw new TypeError('the HTML parser gave no document');
}

/**
 * Visits the nodes below one in document order without recursion, so that no nesting can overflow the stack. `enter` says
 * whether to go into an element; `leave` follows each element that was entered.
 */
export function walkNodes(
  root: HtmlNode,
  enter: (node: HtmlNode, depth: number) => boolean,
  leave: (node: HtmlNode) => void = () => undefined,
): void {
  const entered: HtmlNode[] = [];
  let next = root.firstChild;
  for (;;) {
    if (next === null) {
      const parent = entered.pop();
      if (parent === undefined) return;
      leave(parent);
      next = parent.nextSibling;
    } else if (enter(next, entered.length + 1)) {
      entered.push(next);
      next = next.firstChild;
    } else {
      next = next.nextSibling;
    }
  }
}

function isDocument(value: unknown): value is HtmlDocument {
  return (
    typeof value === 'object' && value !== null && 'documentElement' in value && 'querySelectorAll' in value
  );
}
