/** What a label before a turn of an interview stands for: who asks, or who answers. */
export function readLabel(words: string): 'asks' | 'answers' | undefined {
  if (/^(?:Q|Question)$/.test(words)) return 'asks';
  return /^(?:A|Answer)$/.test(words) ? 'answers' : undefined;
}
