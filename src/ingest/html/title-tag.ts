/** Between a page's title and its site's name; the last of them counts. */
const SEPARATOR = / [|»·:–—-] /gu;
const MAX_SITE_WORDS = 4;
const MIN_TITLE_WORDS = 4;

export interface TitleTag {
  readonly title: string | undefined;
  /** The site's name, where it is certain that the rest is one: the page names its title a second time without it. */
  readonly outlet: string | undefined;
}

/**
 * Parts `Bridge to open in May | Northern Herald`. `titles` are what the page gives as its title elsewhere, `outlet` its
 * publisher; without them the rest counts as a site's name only after a long title, and is no outlet.
 */
export function readTitleTag(
  words: string,
  titles: readonly (string | undefined)[],
  outlet: string | undefined,
): TitleTag {
  if (words === '') return { title: titles.find((title) => title), outlet: undefined };
  const last = [...words.matchAll(SEPARATOR)].at(-1);
  if (last === undefined) return { title: words, outlet: undefined };
  const title = words.slice(0, last.index).trim();
  const site = words.slice(last.index + last[0].length).trim();
  if (titles.includes(title)) return { title, outlet: site };
  if (site.toLowerCase() === outlet?.toLowerCase()) return { title, outlet: undefined };
  const isSite = countWords(site) <= MAX_SITE_WORDS && countWords(title) >= MIN_TITLE_WORDS;
  const isTitleTag = titles.length > 0;
  return { title: isSite && isTitleTag ? title : words, outlet: undefined };
}

function countWords(text: string): number {
  return text.split(/\s+/u).length;
}
