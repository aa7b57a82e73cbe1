import { textOf } from '../../../model/span.ts';
import type { Attribution } from '../../attribution/layer.ts';
import type { Entity } from '../entities/entity.ts';
import type { Scene } from '../meaning/scene.ts';

/** What a label before a turn of an interview stands for: who asks, or who answers. */
export function readLabel(words: string): 'asks' | 'answers' | undefined {
  if (/^(?:Q|Question)$/.test(words)) return 'asks';
  return /^(?:A|Answer)$/.test(words) ? 'answers' : undefined;
}

/** Whom an interview is with: the person who spoke last before its first label, else who was spoken of. */
export function findInterviewed(
  { text, narrative, history }: Scene,
  attributions: readonly Attribution[],
): Entity | undefined {
  const first = attributions.find(({ source }) => readLabel(textOf(text, source)) !== undefined);
  const token = narrative.tokensOf(first?.source ?? [])?.firstToken ?? 0;
  const before = [...history.before(token, Infinity, Infinity)].filter(
    ({ entity }) => entity.kind === 'person',
  );
  return (before.find(({ part }) => part === 'source') ?? before[0])?.entity;
}
