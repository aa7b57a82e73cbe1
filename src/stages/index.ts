import type { DocumentStage } from '../model/stage.ts';
import { attribution } from './attribution/index.ts';
import { claims } from './claims/index.ts';
import { furniture } from './furniture/index.ts';
import { names } from './names/index.ts';
import { quotes } from './quotes/index.ts';
import { segment } from './segment/index.ts';
import { speakers } from './speakers/index.ts';

/** The document stages in their order: the one place where it is written. A new stage is a folder, a test and a line here. */
export const documentStages: readonly DocumentStage[] = [
  furniture,
  segment,
  names,
  quotes,
  attribution,
  speakers,
  claims,
];
