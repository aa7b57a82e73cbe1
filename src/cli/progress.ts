import { SingleBar } from 'cli-progress';
import type { Progress } from '../pipeline/inputs.ts';
import type { Talk } from './talk.ts';

export interface ProgressBar {
  readonly update: (progress: Progress) => void;
  readonly stop: () => void;
}

/** A bar on standard error: files done, rate, time left. Undefined where nobody watches: a pipe, a CI run, `--quiet`. */
export function createProgressBar(talk: Talk): ProgressBar | undefined {
  if (talk.isQuiet || !process.stderr.isTTY || isContinuousIntegration(process.env)) return undefined;
  const started = performance.now();
  const bar = new SingleBar({
    format: '{bar} {value}/{total} files, {articles} articles, {rate} a second, {eta_formatted} left',
    stream: process.stderr,
    clearOnComplete: true,
  });
  return {
    update({ files, filesDone, articlesDone }) {
      const seconds = (performance.now() - started) / 1000;
      const payload = { articles: articlesDone, rate: (articlesDone / seconds).toFixed(0) };
      if (!bar.isActive) bar.start(files, filesDone, payload);
      bar.update(filesDone, payload);
    },
    stop: () => bar.stop(),
  };
}

function isContinuousIntegration({ CI = '' }: NodeJS.ProcessEnv): boolean {
  return CI !== '' && CI !== 'false' && CI !== '0';
}
