import { describe, expect, it } from 'vitest';
import { readMarked } from '../../../src/accuracy/readers/marked.ts';
import { LABEL } from '../../../src/stages/attribution/learned/rule-evidence.ts';
import { prepareArticle } from '../../../tools/train/prepare.ts';

const HEADER = 'outlet: Port Herald\npublished: 2024-03-05\nstyle: wire\n\n';

/** The words under each label of the first attribution. */
function labelled(body: string): Record<string, string> {
  const { elements, attributions } = prepareArticle(readMarked(`${HEADER}${body}`, 'bridge'));
  const [first] = attributions;
  const wordsOf = (label: number): string =>
    [...(first?.labels ?? [])]
      .flatMap((own, i) => {
        const tokens = elements.reading.tokens.slice(elements.firstToken[i], elements.endToken[i]);
        return own === label ? [tokens.map(({ text }) => text).join(' ')] : [];
      })
      .join(' ');
  const head = elements.reading.tokens[elements.firstToken[first?.head ?? 0] ?? 0]?.text ?? '';
  return { head, source: wordsOf(LABEL.source), cue: wordsOf(LABEL.cue), content: wordsOf(LABEL.content) };
}

describe('gold over elements', () => {
  it('takes the last verb of the cue for its head and a quotation as one', () => {
    expect(
      labelled('{s1|The mayor} {u1|went on to say} {c1|that “the bridge, old as it is, will stay”}.'),
    ).toEqual({
      head: 'say',
      source: 'The mayor',
      cue: 'went on to say',
      content: 'that “ the bridge , old as it is , will stay ”',
    });
  });

  it('leaves out what is said within something said', () => {
    const { attributions } = prepareArticle(
      readMarked(`${HEADER}{s1|Roe} {u1|said} {c1|{s2|Lind} had {u2|promised} {c2|to pay}}.`, 'nested'),
    );
    expect(attributions.length).toBe(1);
  });
});
