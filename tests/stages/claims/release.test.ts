import { describe, expect, it } from 'vitest';
import { composeExtractor } from '../../../src/pipeline/compose.ts';
import { articleOfText } from '../../../src/pipeline/text-side.ts';
import { documentStages } from '../../../src/stages/index.ts';

const extract = composeExtractor(documentStages);

function statementsOf(text: string): string[] {
  const { claims } = extract(articleOfText(text, 'Port Herald'));
  return claims.filter(({ kind }) => kind === 'statement').map(({ content }) => content.text);
}

describe('a document that somebody released', () => {
  it('is told by the outlet itself, whatever the document says', () => {
    expect(
      statementsOf(
        'Following the talks, the Carrow Nurses’ Union released a statement expressing its commitment to the strike.',
      ),
    ).toEqual(['Following the talks, the Carrow Nurses’ Union released a statement']);
  });
});
