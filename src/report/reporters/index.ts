import { codebook } from './codebook.ts';
import { csv } from './csv.ts';
import { dataPackage } from './data-package.ts';
import { json } from './json.ts';
import type { Reporter } from './reporter.ts';
import { run } from './run.ts';
import { texts } from './texts.ts';

/** Every format of the report, the files to open first before the others. */
export const reporters: readonly Reporter[] = [csv, json, codebook, dataPackage, run, texts];
