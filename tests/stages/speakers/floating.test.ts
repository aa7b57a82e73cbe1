import { describe, expect, it } from 'vitest';
import { floatingName } from './article.ts';

describe('a quotation without a source is spoken by', () => {
  it('who spoke in the paragraph before', () => {
    expect(floatingName('<“It leaks,”> {Edith Harlow} said.\n\n<“It always did.”>')).toBe('Edith Harlow');
  });

  it('who acts in the sentence before', () => {
    const text = '<“It leaks,”> {Edith Harlow} said. Samuel Okoye shook his head.\n\n<“It never did.”>';
    expect(floatingName(text)).toBe('Samuel Okoye');
  });

  it('the other person, where it answers a question', () => {
    const text = 'Edith Harlow met Samuel Okoye.\n\n<“Does it leak?”> {Harlow} asked.\n\n<“No.”>';
    expect(floatingName(text)).toBe('Samuel Okoye');
  });

  it('nobody, where nobody was spoken of', () => {
    expect(floatingName('It rained.\n\n<“It never did.”>')).toBe('');
  });

  it('who is named right behind it', () => {
    const text = '<“It leaks,”> {Edith Harlow} said.\n\n<“It never did,”> Samuel Okoye, 61, said.';
    expect(floatingName(text)).toBe('Samuel Okoye');
  });

  it('who is interviewed, behind the label of an answer', () => {
    const text = 'We met Edith Harlow.\n\n{Q}: <Does it leak?>\n\n{A}: <No.>';
    expect(floatingName(text)).toBe('Edith Harlow');
  });
});
