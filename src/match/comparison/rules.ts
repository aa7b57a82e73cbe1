import { action } from './action.ts';
import { antonym } from './antonym.ts';
import { cause } from './cause.ts';
import type { FindingRule } from './compare.ts';
import { comparison } from './comparison.ts';
import { date } from './date.ts';
import { degree } from './degree.ts';
import { entity } from './entity.ts';
import { factivity } from './factivity.ts';
import { indirect } from './indirect.ts';
import { number } from './number.ts';
import { occasion } from './occasion.ts';
import { omission } from './omission.ts';
import { paraphrase } from './paraphrase.ts';
import { polarity } from './polarity.ts';
import { quoteAgreement } from './quote-agreement.ts';
import { quoteWording } from './quote-wording.ts';
import { retold } from './retold.ts';
import { roleSwap } from './role-swap.ts';
import { speaker } from './speaker.ts';
import { splice } from './splice.ts';
import { time } from './time.ts';
import { undertaking } from './undertaking.ts';

/** Every type of difference that is looked for. A new one is a file and a line here. */
export const DISCREPANCY_RULES: readonly FindingRule[] = [
  quoteWording,
  omission,
  splice,
  speaker,
  occasion,
  action,
  number,
  date,
  time,
  polarity,
  antonym,
  degree,
  factivity,
  entity,
  roleSwap,
  comparison,
  cause,
];

/** Agreement on quoted words stands beside a difference: the same words, another speaker. */
export const QUOTE_AGREEMENT_RULES: readonly FindingRule[] = [quoteAgreement];

/**
 * Agreement on a fact is vetoed by any difference found. Of these the first that holds is told; that the figures of the two fit stands beside it.
 */
export const CLAIM_AGREEMENT_RULES: readonly FindingRule[] = [indirect, paraphrase, undertaking, retold];
