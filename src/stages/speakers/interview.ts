import type { Entity } from './entity.ts';
import type { Entities } from './gather.ts';

/** What a label before a turn of an interview stands for: who asks, or who answers. */
export function readLabel(words: string): 'asks' | 'answers' | undefined {
  if (/^(?:Q|Question)$/.test(words)) return 'asks';
  return /^(?:A|Answer)$/.test(words) ? 'answers' : undefined;
}

/** Whom an interview is with: the person who is named most. */
export function findInterviewed({ all }: Entities): Entity | undefined {
  const persons = all.filter(({ kind }) => kind === 'person');
  const [first, second] = persons.sort((a, b) => b.mentions.length - a.mentions.length);
  const isClear = first !== undefined && first.mentions.length > (second?.mentions.length ?? 0);
  return isClear ? first : undefined;
}
