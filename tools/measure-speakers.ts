/**
 * Prints how often the speakers stage finds the name of the gold when it is given the attributions of the gold, so that no error of
 * the attribution stage counts; and the errors by what the words of the source are.
 *
 *   npx tsx tools/measure-speakers.ts [--all] FILE.jsonl|FOLDER|FILE.gold.txt…
 *
 * `--all` lists every attribution with its speaker instead, also where the gold has no names: for reading by eye.
 */
import { parseArgs } from 'node:util';
import type { GoldArticle, ScoredAttribution } from '../src/accuracy/gold.ts';
import { isSameName } from '../src/accuracy/names.ts';
import { toReference } from '../src/accuracy/predict.ts';
import { readCorpora } from '../src/accuracy/readers/index.ts';
import { createDefaultSchema } from '../src/config/index.ts';
import type { Article } from '../src/model/article.ts';
import { textOf } from '../src/model/span.ts';
import type { ClaimSpeaker } from '../src/model/speaker.ts';
import { composeStages } from '../src/pipeline/compose.ts';
import { articleOfText } from '../src/pipeline/text-side.ts';
import { documentStages } from '../src/stages/index.ts';
import { readPronoun } from '../src/text/names/pronouns.ts';
import { goldStage, sortAttributions } from './gold-attributions.ts';

interface Judged {
  readonly article: GoldArticle;
  readonly gold: ScoredAttribution;
  readonly speaker: ClaimSpeaker;
  readonly kind: string;
  readonly isRight: boolean;
}

function toArticle({ id, text, publishedAt }: GoldArticle): Article {
  return { ...articleOfText(text, id), ...(publishedAt !== undefined && { publishedAt }) };
}

/** What the words of the source are. */
function kindOf(source: string, reference: string): string {
  if (source === '') return 'no source';
  const pronoun = readPronoun(source.toLowerCase());
  if (pronoun?.person === 1) return 'I, we';
  if (pronoun?.kind === 'relative') return 'who';
  if (pronoun !== undefined)
    return pronoun.gender === 'm' || pronoun.gender === 'f' ? 'he, she' : 'they, it, some';
  if (reference === source) return 'full name';
  const hasName = reference.split(' ').some((word) => /^\p{Lu}/u.test(word) && source.includes(word));
  return hasName ? 'part of the name' : 'description';
}

function judge(articles: readonly GoldArticle[]): Judged[] {
  const goldOf = new Map(
    articles.map((article) => [toArticle(article).id, sortAttributions(article.attributions)]),
  );
  const stages = documentStages
    .slice(0, 1 + documentStages.findIndex(({ assigns }) => assigns === 'speakers'))
    .map((stage) => (stage.assigns === 'attributions' ? goldStage(goldOf) : stage));
  const process = composeStages(stages, createDefaultSchema().parse({}).stages);
  return articles.flatMap((article) => {
    const { layers, diagnostics } = process(toArticle(article));
    if (layers.speakers === undefined) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
    const { byAttribution } = layers.speakers;
    return sortAttributions(article.attributions).flatMap((gold, index): Judged[] => {
      const speaker = byAttribution[index];
      if (speaker === undefined) return [];
      const kind = kindOf(textOf(article.text, gold.source), gold.reference ?? '');
      const isRight = isSameName(gold.reference ?? '', toReference(speaker) ?? '');
      return [{ article, gold, speaker, kind, isRight }];
    });
  });
}

function formatOne({ article: { id, text }, gold, speaker, kind, isRight }: Judged): string {
  const first = Math.min(...[...gold.source, ...gold.cue, ...gold.content].map(({ start }) => start));
  const words = (spans: ScoredAttribution['cue']): string => textOf(text, spans).replace(/\s+/gu, ' ');
  const named = `${speaker.name || '–'} (${[speaker.status, speaker.kind, speaker.role].filter(Boolean).join(', ')})`;
  const verdict = gold.reference === undefined ? '' : isRight ? ', right' : `, gold ${gold.reference}`;
  return `${kind} | ${words(gold.source) || '–'} | ${words(gold.cue) || '–'} | ${words(gold.content).slice(0, 60)} → ${named}${verdict}  [${id}:${first}]`;
}

function percent(part: number, whole: number): string {
  return `${part} of ${whole} (${((100 * part) / Math.max(1, whole)).toFixed(1)} %)`;
}

const { values, positionals } = parseArgs({
  options: { all: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const say = (line: string): boolean => process.stdout.write(`${line}\n`);
for (const path of positionals) {
  const judged = judge(readCorpora([path]).flatMap(({ articles }) => articles));
  const withName = judged.filter(({ gold }) => gold.reference !== undefined);
  const shown = values.all ? judged : withName.filter(({ isRight }) => !isRight);
  for (const one of shown.sort((a, b) => (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0)))
    say(formatOne(one));
  const isNamed = ({ speaker }: Judged): boolean => speaker.status === 'named';
  for (const kind of [...new Set(withName.map((one) => one.kind))].sort()) {
    const ofKind = withName.filter((one) => one.kind === kind);
    const right = ofKind.filter(({ isRight }) => isRight).length;
    const wrong = ofKind.filter((one) => isNamed(one) && !one.isRight).length;
    say(`${kind}: ${percent(right, ofKind.length)}, a wrong name ${wrong}`);
  }
  const right = withName.filter(({ isRight }) => isRight).length;
  const nameless = judged.filter(({ gold }) => gold.reference === undefined);
  say(
    `${path}: ${percent(right, withName.length)}; named without a name in the gold: ${percent(nameless.filter(isNamed).length, nameless.length)}`,
  );
}
