import { describe, expect, it } from 'vitest';
import { claimOfSpeech } from './build.ts';

function saidBy(content: string) {
  return claimOfSpeech(`Ortiz said ${content}`, {
    content: [content],
    cue: 'said',
    lemma: 'say',
    source: 'Ortiz',
  });
}

describe('negation', () => {
  it.each([
    ['the bridge did not collapse.', true],
    ['that the bridge didn’t collapse.', true],
    ['the bridge will never be rebuilt.', true],
    ['nobody was hurt.', true],
    ['no ship had left the port.', true],
    ['there is no evidence of fraud.', true],
    ['the company had no plan.', true],
    ['the crew failed to close the valve.', true],
    ['the ministry refused to pay.', true],
    ['the bridge collapsed.', false],
    ['no matter who won, the port would close.', false],
    ['the crew must leave no later than Monday.', false],
    ['not only the mayor but the whole council resigned.', false],
    ['the captain, who is no relation, resigned.', false],
    ['no fewer than 30 ships had left.', false],
    ['the bridge was not only old.', false],
    ['the crew did not fail to close the valve.', false],
    ['the man who did not sign was freed.', false],
    ['because the valve did not close, the dam burst.', false],
  ])('of “%s” is %s', (content, expected) => {
    expect(saidBy(content).negated).toBe(expected);
  });
});

describe('modality', () => {
  it.each([
    ['the bridge collapsed on Monday.', 'asserted'],
    ['the brake was recalled in May.', 'asserted'],
    ['the bridge may collapse.', 'possible'],
    ['the bridge was likely to collapse.', 'possible'],
    ['it would rebuild the bridge.', 'planned'],
    ['the city plans to rebuild the bridge.', 'planned'],
    ['the president is to visit the port.', 'planned'],
    ['the city must rebuild the bridge.', 'demanded'],
    ['that if the dam broke, the town was lost.', 'conditional'],
    ['it would leave unless it was paid.', 'conditional'],
    ['it would stay as long as the dam held.', 'conditional'],
    ['the wall would be as long as three fields.', 'planned'],
    ['I must say the tone was good.', 'asserted'],
    ['“Who will pay for this?”', 'asked'],
  ])('of “%s” is %s', (content, expected) => {
    expect(saidBy(content).modality).toBe(expected);
  });
});

describe('stance', () => {
  it.each([
    ['Ortiz said the dam held.', 'said', 'say', 'the dam held', 'asserts'],
    ['Ortiz denied that the dam broke.', 'denied', 'deny', 'that the dam broke', 'denies'],
    ['Ortiz has opposed calls for a new dam.', 'has opposed', 'oppose', 'calls for a new dam', 'denies'],
    ['Ortiz doubted that the dam broke.', 'doubted', 'doubt', 'that the dam broke', 'doubts'],
    ['Ortiz did not believe that the dam broke.', 'believe', 'believe', 'that the dam broke', 'doubts'],
    ['Ortiz asked whether the dam broke.', 'asked', 'ask', 'whether the dam broke', 'asks'],
    ['Ortiz asked the owner to leave.', 'asked', 'ask', 'the owner to leave', 'demands'],
    ['Ortiz urged the owner to leave.', 'urged', 'urge', 'the owner to leave', 'demands'],
    ['Ortiz called for a new dam.', 'called for', 'call', 'a new dam', 'demands'],
    ['Ortiz called it a disgrace.', 'called', 'call', 'it a disgrace', 'asserts'],
    ['Ortiz vowed to build a dam.', 'vowed', 'vow', 'to build a dam', 'promises'],
    ['Ortiz did not say who built it.', 'say', 'say', 'who built it', 'withheld'],
    ['Ortiz declined to say who built it.', 'say', 'say', 'who built it', 'withheld'],
  ])('of “%s”', (text, cue, lemma, content, expected) => {
    expect(claimOfSpeech(text, { content: [content], cue, lemma, source: 'Ortiz' }).stance).toBe(expected);
  });
});
