import type { Extraction } from '../../../src/model/extraction.ts';
import { createRandom } from '../../train/random.ts';
import { composeArticle, type ArticlePlan, type Sentence } from './article.ts';
import { alter, PLANTED_KINDS, type PlantedKind } from './plant.ts';
import { createAside, createStory, type Story } from './story.ts';
import { readTemplates, type Fact, type Teller } from './templates.ts';
import { pick, wordsFor } from './vocabulary.ts';

/** Two claims of different outlets that matching should find again. */
export interface PlantedPair {
  readonly kind: PlantedKind;
  readonly aClaimId: string;
  readonly bClaimId: string;
}

export interface News {
  readonly extractions: readonly Extraction[];
  readonly planted: readonly PlantedPair[];
}

const FEWEST_ARTICLES = 2;
const MOST_ARTICLES = 8;
const FEWEST_ASIDES = 5;
const MOST_ASIDES = 10;
/** Share of the facts that are not planted which an article reports. */
const REPORTED = 0.3;
/** Share of the articles that another outlet takes over from a wire. */
const COPIED = 0.06;
const HOUR = 3_600_000;
/** Reports of one story appear within so many hours. */
const HOURS = 36;

/**
 * News of many stories that are told in few ways, each with names, numbers and days of its own: an event has 2 to 8 articles, an
 * article about 12 claims. The same for the same seed on every machine.
 * @param claims how many there are at least
 */
export function generateNews(claims: number, seed = 1): News {
  const random = createRandom(seed);
  const kinds = readTemplates();
  const extractions: Extraction[] = [];
  const planted: PlantedPair[] = [];
  for (let generated = 0; generated < claims;) {
    const story = createStory(kinds, random);
    const event = generateEvent(story, random);
    for (const extraction of event.extractions) generated += extraction.claims.length;
    extractions.push(...event.extractions);
    planted.push(...event.planted);
  }
  return { extractions, planted };
}

/** An article that is being written, and what of it is planted: the sentence is found again by its identity. */
interface Draft extends ArticlePlan {
  readonly sentences: Sentence[];
}

function generateEvent(story: Story, random: () => number): News {
  // Small events are the most frequent.
  const articles = FEWEST_ARTICLES + Math.floor(random() ** 2 * (MOST_ARTICLES - FEWEST_ARTICLES + 1));
  const [lead, ...others] = story.facts;
  const facts = shuffle(others, random);
  const outlets = shuffle(wordsFor('outlet'), random);
  const drafts = outlets.slice(0, articles).map((outlet) => startDraft(story, outlet, random));
  const sentences = plantPairs(story, drafts, facts, random);
  for (const draft of drafts) {
    draft.sentences.push(
      ...facts.filter(() => random() < REPORTED).map((fact) => report(story, fact, random)),
    );
    draft.sentences.splice(0, draft.sentences.length, ...shuffle(draft.sentences, random));
    if (lead !== undefined) draft.sentences.unshift(report(story, lead, random));
  }
  const extractions = drafts.map(composeArticle);
  const claimOf = new Map(
    drafts.flatMap((draft, index) =>
      draft.sentences.map((sentence, place) => [sentence, extractions[index]?.claims[place]?.id ?? '']),
    ),
  );
  const planted = sentences.map(({ kind, a, b }) => ({
    kind,
    aClaimId: claimOf.get(a) ?? '',
    bClaimId: claimOf.get(b) ?? '',
  }));
  const copied = drafts.filter(() => random() < COPIED);
  const copies = copied.map((draft, index) => copyOf(draft, outlets[articles + index] ?? '', random));
  return { extractions: [...extractions, ...copies.map(composeArticle)], planted };
}

function startDraft(story: Story, outlet: string, random: () => number): Draft {
  const asides = FEWEST_ASIDES + Math.floor(random() * (MOST_ASIDES - FEWEST_ASIDES + 1));
  return {
    outlet,
    title: story.title,
    time: story.time + Math.floor(random() * HOURS * HOUR),
    sentences: Array.from({ length: asides }, () => writeAside(story, random)),
  };
}

function writeAside(story: Story, random: () => number): Sentence {
  const teller = pick<Teller>(['own', 'own', 'p1', 'p2', 'org'], random);
  const words = createAside(story, random);
  return { words, source: sourceOf(story, teller), isQuote: teller !== 'own' && random() < 0.4 };
}

function report(story: Story, fact: Fact, random: () => number): Sentence {
  return sentenceOf(story, fact, story.tell(fact, pick(fact.wordings, random)));
}

function sentenceOf(story: Story, { teller, isQuote }: Fact, words: Sentence['words']): Sentence {
  return { words, source: sourceOf(story, teller), isQuote };
}

function sourceOf({ sources }: Story, teller: Teller): Sentence['source'] {
  return teller === 'own' ? null : sources[teller];
}

interface PlantedSentences {
  readonly kind: PlantedKind;
  readonly a: Sentence;
  readonly b: Sentence;
}

/** Puts one pair of each kind into two of the drafts, and takes its fact out of `facts`. */
function plantPairs(
  story: Story,
  drafts: readonly Draft[],
  facts: Fact[],
  random: () => number,
): PlantedSentences[] {
  return PLANTED_KINDS.flatMap((kind) => {
    for (const [index, fact] of facts.entries()) {
      const words = story.tell(fact, pick(fact.wordings, random));
      const altered = alter(words, kind, random);
      if (altered === undefined) continue;
      facts.splice(index, 1);
      const [first, second] = shuffle(drafts, random);
      const a = sentenceOf(story, fact, words);
      const b = sentenceOf(story, fact, altered);
      first?.sentences.push(a);
      second?.sentences.push(b);
      return [{ kind, a, b }];
    }
    return [];
  });
}

/** Another outlet prints the article later, with one sentence less. */
function copyOf({ title, time, sentences }: Draft, outlet: string, random: () => number): ArticlePlan {
  const dropped = 1 + Math.floor(random() * (sentences.length - 1));
  return { outlet, title, time: time + HOURS * HOUR, sentences: sentences.toSpliced(dropped, 1) };
}

function shuffle<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => [random(), item] as const)
    .sort(([a], [b]) => a - b)
    .map(([, item]) => item);
}
