import { describe, expect, it } from 'vitest';
import { printedKey } from '../../../src/text/normalise/index.ts';

function key(text: string): string {
  return printedKey(text, [{ start: 0, end: text.length }]);
}

describe('printedKey', () => {
  it('does not see quotation marks, dashes, case, blanks and the punctuation at both ends', () => {
    expect(key('“The  ferry — the only one – ‘sank’,”')).toBe(key('"the ferry - the only one - \'sank\'."'));
  });

  it('sees a comma inside', () => {
    expect(key('Undoubtedly, the ferry sank')).not.toBe(key('Undoubtedly the ferry sank'));
  });
});
