const ELLIPSIS = '…';

/** At most `limit` UTF-16 code units of the text, cut between words and closed with an ellipsis where it is longer. */
export function cutAtWord(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const head = text.slice(0, limit);
  const blank = head.search(/\s\S*$/);
  const cut = blank > limit / 2 ? blank : limit - 1;
  return withoutHalfCharacter(head.slice(0, cut)).trimEnd() + ELLIPSIS;
}

/** Up to `limit` code units before `offset`, from a word's start, without the white space at the edges. */
export function wordsBefore(text: string, offset: number, limit: number): string {
  const start = Math.max(0, offset - limit);
  const stretch = text.slice(start, offset);
  const isCut = start > 0 && /\S/.test(text.charAt(start - 1));
  return (isCut ? stretch.replace(/^\S+/, '') : stretch).trim();
}

/** Up to `limit` code units after `offset`, to a word's end, without the white space at the edges. */
export function wordsAfter(text: string, offset: number, limit: number): string {
  const end = Math.min(text.length, offset + limit);
  const stretch = text.slice(offset, end);
  const isCut = end < text.length && /\S/.test(text.charAt(end));
  return (isCut ? stretch.slice(0, stretch.search(/\S*$/)) : stretch).trim();
}

function withoutHalfCharacter(text: string): string {
  return text.replace(/[\ud800-\udbff]$/, '');
}
