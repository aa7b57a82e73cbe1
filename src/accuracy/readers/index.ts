import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { UsageError } from '../../model/errors.ts';
import { compareText } from '../../model/order.ts';
import type { GoldArticle, GoldCorpus } from '../gold.ts';
import { holdsPairs, readPairs, type PairCorpus } from '../pairs/gold.ts';
import { readBrat } from './brat.ts';
import { readJsonl } from './jsonl.ts';
import { readMarked } from './marked.ts';

/** A list of speech words that lies beside the gold sets the scope "speech and claims". */
const SPEECH_LIST = 'speech-cues.txt';
const GOLD_ENDING = /\.(?:jsonl|ndjson|gold\.txt|ann)$/;
/** Files of one article each. */
const ARTICLE_ENDING = /\.(?:gold\.txt|ann)$/;

/** What can be scored. */
export interface Gold {
  readonly corpora: readonly GoldCorpus[];
  readonly pairs: readonly PairCorpus[];
}

/**
 * The annotated articles and pairs of files and folders. A file of lines whose first holds an `a` and a `b` is one of pairs.
 *
 * @throws UsageError where a path leads to no gold, InputError where a file is not what its name says
 */
export function readGold(paths: readonly string[]): Gold {
  const files = [...new Set(paths.flatMap(listGoldFiles))];
  const pairFiles = files.filter((file) => !ARTICLE_ENDING.test(file) && holdsPairs(readText(file)));
  return {
    corpora: groupArticles(
      files.filter((file) => !pairFiles.includes(file)),
      paths,
    ),
    pairs: pairFiles.map((file) => ({ name: basename(file), pairs: readPairs(readText(file), file) })),
  };
}

/**
 * The annotated articles of files and folders. A file of lines is a corpus of its own. Files of one article each (marked text
 * `.gold.txt`, brat `.ann` beside its `.txt`) that lie in one folder are one corpus under the folder's name; one that is
 * named alone keeps its own.
 *
 * @throws UsageError where a path leads to no gold, InputError where a file is not what its name says
 */
export function readCorpora(paths: readonly string[]): GoldCorpus[] {
  return groupArticles([...new Set(paths.flatMap(listGoldFiles))], paths);
}

function groupArticles(files: readonly string[], paths: readonly string[]): GoldCorpus[] {
  const corpora = new Map<string, string[]>();
  for (const file of files) {
    const place = resolve(ARTICLE_ENDING.test(file) ? dirname(file) : file);
    corpora.set(place, [...(corpora.get(place) ?? []), file]);
  }
  return [...corpora].map(([place, members]) => {
    const [first = place] = members;
    const isAlone = members.length === 1 && paths.includes(first);
    return {
      name: basename(isAlone ? first : place),
      articles: members.flatMap(readArticles),
      ...readSpeechList(dirname(first)),
    };
  });
}

/** The file itself, or the gold files that lie in the folder, sorted. */
function listGoldFiles(path: string): string[] {
  if (!existsSync(path)) throw noGold(path, 'there is no such file or folder.');
  if (!statSync(path).isDirectory()) return [path];
  const names = readdirSync(path).filter((name) => GOLD_ENDING.test(name));
  if (names.length === 0) throw noGold(path, 'the folder holds no gold (.jsonl, .gold.txt, .ann).');
  return names.sort(compareText).map((name) => join(path, name));
}

function readArticles(file: string): GoldArticle[] {
  if (file.endsWith('.gold.txt')) return [readMarked(readText(file), basename(file, '.gold.txt'))];
  if (!file.endsWith('.ann')) return readJsonl(readText(file), file);
  return [readBrat(readText(file.replace(/ann$/, 'txt')), readText(file), basename(file, '.ann'))];
}

function readSpeechList(folder: string): { speechWords?: string } {
  const list = join(folder, SPEECH_LIST);
  return existsSync(list) ? { speechWords: readText(list) } : {};
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw noGold(file, 'cannot be read: check the path and its permissions.', { cause });
  }
}

function noGold(path: string, message: string, options?: ErrorOptions): UsageError {
  return new UsageError('no-gold', `${path}: ${message}`, options);
}
