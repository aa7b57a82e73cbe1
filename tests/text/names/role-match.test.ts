import { describe as group, expect, it } from 'vitest';
import { describe } from '../../../src/text/names/describe.ts';
import { compareRole, isHolder, listRoleNouns } from '../../../src/text/names/role-match.ts';

group('a description against a role', () => {
  it.each([
    ['the president', 'President', 'full'],
    ['the Kenyan president', 'president of Kenya', 'full'],
    ['the Kenyan president', 'President', 'none'],
    ['the Kenyan president', 'Norwegian President', 'none'],
    ['the vice president', 'President', 'none'],
    ['the former president', 'President', 'none'],
    ['the Republican senator', 'GOP senator', 'full'],
    ['the Republican senator', 'Democratic senator', 'none'],
    ['the stubborn senator', 'senator', 'part'],
    ['the lawmaker', 'senator', 'full'],
    ['the lawmaker', 'nurse', 'none'],
    ["the harbour board's chairman", 'chairman of the harbour board', 'full'],
    ["the harbour board's chairman", "the council's chairman", 'none'],
  ])('“%s”, “%s”: %s', (description, role, expected) => {
    expect(compareRole(describe(description), role)).toBe(expected);
  });
});

group('the nouns of a role', () => {
  it('are all that tell a person', () => {
    expect(listRoleNouns('chief financial officer and treasurer')).toEqual(
      expect.arrayContaining(['officer', 'treasurer']),
    );
  });

  it('are not those of whom the role belongs to', () => {
    expect(isHolder('president', "the president's son")).toBe(false);
  });
});
