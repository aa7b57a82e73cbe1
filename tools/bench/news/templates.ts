import { readDataLines, splitChoices } from './vocabulary.ts';

/** Who tells a fact: the outlet itself or one of the story's speakers. */
export const TELLERS = ['own', 'p1', 'p2', 'org'] as const;
export type Teller = (typeof TELLERS)[number];

/** Something that several outlets may report of a story. */
export interface Fact {
  readonly teller: Teller;
  /** Wholly in quotation marks, which the wordings are given without. */
  readonly isQuote: boolean;
  readonly wordings: readonly string[];
}

/** What a kind of story is told by, over and over, with other names. */
export interface StoryTemplate {
  readonly title: string;
  readonly facts: readonly Fact[];
}

/** The kinds of stories of `stories.txt`. */
export function readTemplates(): StoryTemplate[] {
  const templates: { readonly title: string; readonly facts: Fact[] }[] = [];
  for (const [first = '', wordings = ''] of readDataLines('stories.txt')) {
    if (first.startsWith('== ')) templates.push({ title: first.slice('== '.length), facts: [] });
    else templates.at(-1)?.facts.push(toFact(first, wordings));
  }
  return templates;
}

function toFact(first: string, field: string): Fact {
  const teller = TELLERS.find((one) => one === first);
  if (teller === undefined) throw new Error(`stories.txt names "${first}", who is no teller`);
  const isQuote = /^“[^”]*”$/u.test(field);
  return { teller, isQuote, wordings: splitChoices(isQuote ? field.slice(1, -1) : field) };
}
