import type { Token } from './segments.ts';

/** Whether the token holds a letter or a figure. Decided without a pattern for what begins with a letter of English. */
export function isWord({ text }: Pick<Token, 'text'>): boolean {
  return isEnglishLetter(text.charCodeAt(0)) || /[\p{L}\p{N}]/u.test(text);
}

function isEnglishLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}
