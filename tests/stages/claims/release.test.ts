import { describe, expect, it } from 'vitest';
import { composeExtractor } from '../../../src/pipeline/compose.ts';
import { articleOfText } from '../../../src/pipeline/text-side.ts';
import { documentStages } from '../../../src/stages/index.ts';

const extract = composeExtractor(documentStages);

function contentsOf(text: string, isOwn: boolean): string[] {
  const { claims } = extract(articleOfText(text, 'Port Herald'));
  return claims.filter(({ kind }) => (kind === 'statement') === isOwn).map(({ content }) => content.text);
}

describe('a document that somebody released', () => {
  it('is told by the outlet itself, whatever the document says', () => {
    expect(
      contentsOf(
        'Following the talks, the Carrow Nurses’ Union released a statement expressing its commitment to the strike.',
        true,
      ),
    ).toEqual(['Following the talks, the Carrow Nurses’ Union released a statement']);
  });

  it('says nothing by when it was released', () => {
    const text =
      'Norland and Sundby released a joint statement on Friday following the talks between the two envoys, noting that “the strait is safe.”';
    expect(contentsOf(text, false)).toEqual(['that “the strait is safe.”']);
    expect(contentsOf(text, true)).toEqual([
      'Norland and Sundby released a joint statement on Friday following the talks between the two envoys',
    ]);
  });

  it('is itself nothing that somebody says', () => {
    const text = 'The report was released on October 11 by the Harbour Accident Bureau.';
    expect(contentsOf(text, false)).toEqual([]);
    expect(contentsOf(text, true)).toEqual([text]);
  });
});
