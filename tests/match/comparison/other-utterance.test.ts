import { describe, expect, it } from 'vitest';
import type { Side } from '../../../src/match/comparison/compare.ts';
import { createComparison } from '../../../src/match/comparison/index.ts';
import { articleOf, claimOf, speakerOf } from '../../support/extractions.ts';

const compare = createComparison();
const vidal = speakerOf('Lena Vidal');

/** A quotation of one speaker in an article that goes on as `rest` says. */
function quoting(outlet: string, words: string, rest = ''): Side {
  const article = articleOf({ outlet, text: `“${words}” ${rest}` });
  const claim = claimOf(article, words, { kind: 'direct', speaker: vidal });
  return { article, claim: { ...claim, quoted: claim.content.spans } };
}

function wordingsOf(a: Side, b: Side): string[] {
  return compare(a, b, { sameEvent: true })
    .findings.filter(({ relation }) => relation === 'discrepancy')
    .map(({ type }) => type);
}

describe('two utterances with words in common', () => {
  it.each([
    [
      'one speaks to somebody, one of him',
      quoting(
        'Herald',
        'Your speech seemed to flatter the captain of your own boat, and nobody else in the harbour.',
      ),
      quoting('Courier', 'His speech flattered the captain of his own boat, and nobody else in the harbour.'),
    ],
    [
      'a refrain',
      quoting('Herald', 'We shall not forget how the mayor sold the harbour.'),
      quoting(
        'Courier',
        'We shall not forget how the mayor lost the harbour. We shall not forget how the mayor shut the school.',
      ),
    ],
    [
      'both are quoted in one article',
      quoting('Herald', 'The winter left us a long list of repairs and an empty purse.'),
      quoting(
        'Courier',
        'The winter left us a short list of repairs and an empty purse.',
        '“The winter left us a long list of repairs,” she had said before.',
      ),
    ],
    [
      'a fragment between two marks',
      quoting(
        'Herald',
        'Whoever moors a boat by night at the old harbour of Arda … at the eastern quay … owes the town a toll and a fee.',
      ),
      quoting(
        'Courier',
        'Whoever moors a boat by night at the old harbour of Arda at the northern quay or at its pier owes the town a toll and a fee.',
      ),
    ],
  ])('are not one that was changed: %s', (_, a, b) => {
    expect(wordingsOf(a, b)).toEqual([]);
    expect(wordingsOf(b, a)).toEqual([]);
  });

  it('are one that was changed where nothing of that kind shows', () => {
    const a = quoting('Herald', 'The winter left us a long list of repairs and an empty purse.');
    const b = quoting('Courier', 'The winter left us a short list of repairs and an empty purse.');
    expect(wordingsOf(a, b)).toEqual(['quote_wording']);
  });
});
