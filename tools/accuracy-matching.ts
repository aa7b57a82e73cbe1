/**
 * Prints how the matching does on the development corpora, which are not ours to keep here: each figure with its target and its 95 %
 * interval; then whether `same` means what it says.
 *
 *   npm run accuracy:matching -- CORPORA
 *
 * CORPORA, or the environment variable MATCHING_CORPORA, holds `matching/` and `attribution/`; `articles/` is looked for beside it. What is
 * not there is skipped.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { formatGrid } from '../src/accuracy/tables/grid.ts';
import { measureEvents } from './matching/events.ts';
import type { Figure } from './matching/figure.ts';
import {
  measureAltered,
  measureContradictions,
  measureDegrees,
  measureEventPairs,
  measureParaphrases,
  measureQuotes,
  measureStances,
} from './matching/measures.ts';
import { measureReliability } from './matching/reliability.ts';

const corpora = process.argv[2] ?? process.env['MATCHING_CORPORA'] ?? '';

function isPresent(file: string): boolean {
  const isThere = corpora !== '' && existsSync(file);
  if (!isThere) {
    const reason = corpora === '' ? 'MATCHING_CORPORA is not set' : 'it is not there';
    console.error(`accuracy:matching: ${file} skipped: ${reason}`);
  }
  return isThere;
}

const NOISE = ['polnear-train', 'polnear-dev'].map((name) => join(corpora, 'attribution', `${name}.jsonl`));

async function measureGrouping(): Promise<Figure[]> {
  const [articles, events] = ['three-outlets', 'three-outlets-events'].map((name) =>
    join(corpora, '..', 'articles', `${name}.jsonl`),
  );
  if (articles === undefined || events === undefined || ![articles, events].every(isPresent)) return [];
  return measureEvents(articles, events, NOISE.filter(isPresent));
}

function measurePairs(): Figure[] {
  if (!isPresent(join(corpora, 'matching'))) return [];
  return [
    measureQuotes,
    measureAltered,
    measureParaphrases,
    measureDegrees,
    measureStances,
    measureContradictions,
    measureEventPairs,
  ].flatMap((measure) => measure(corpora));
}

function show(value: number, isRatio = false): string {
  if (Number.isNaN(value)) return '–';
  return isRatio ? value.toFixed(3).replace(/^0/, '') : (100 * value).toFixed(1);
}

function toRow({ corpus, name, value, target, n, interval, isRatio }: Figure): string[] {
  const range = interval === null ? '–' : interval.map((end) => show(end, isRatio)).join(' to ');
  return [`${corpus}: ${name}`, show(value, isRatio), target, String(n), range];
}

function tableOfReliability(): string {
  const rows = measureReliability(corpora).map(({ from, pairs, meanSame, meanGold }) => [
    `same from ${show(from, true)}`,
    show(meanSame, true),
    show(meanGold, true),
    String(pairs),
  ]);
  return formatGrid([['', 'mean', 'corpora say', 'pairs'], ...rows]);
}

const pairFigures = measurePairs();
const figures = [...pairFigures, ...(await measureGrouping())];
if (figures.length > 0)
  process.stdout.write(formatGrid([['', 'figure', 'target', 'n', '95 % interval'], ...figures.map(toRow)]));
if (pairFigures.length > 0) process.stdout.write(`\n${tableOfReliability()}`);
