import { describe, expect, it } from 'vitest';
import { allForms } from '../../src/accuracy/forms.ts';

describe('forms of a speech word', () => {
  it.each([
    ['say', 'said'],
    ['admit', 'admitted'],
    ['reply', 'replies'],
    ['announce', 'announcing'],
    ['confess', 'confesses'],
  ])('of %s hold %s', (word, form) => {
    expect(allForms([word]).has(form)).toBe(true);
  });
});
