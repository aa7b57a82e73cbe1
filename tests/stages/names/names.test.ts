import { expect, it } from 'vitest';
import { names } from '../../../src/stages/names/index.ts';
import { segmentText } from '../../../src/text/segment.ts';
import { articleOf } from '../../support/extractions.ts';

it('the names of an article are found once, in text order', () => {
  const text = 'Mayor Edith Harlow met the National Harbour Board in Porto.';
  const layers = { segments: segmentText(text) };
  const found = names.create({})({ article: articleOf({ text }), layers }, () => undefined);
  expect(found.map(({ name, kind }) => [name, kind])).toEqual([
    ['Edith Harlow', 'person'],
    ['National Harbour Board', 'group'],
    ['Porto', 'place'],
  ]);
});
