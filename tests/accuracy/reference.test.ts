import { describe, expect, it } from 'vitest';
import { toReference } from '../../src/accuracy/predict.ts';

describe('the name that a speaker is held to', () => {
  const speaker = { spans: [], text: '', id: 's1', role: '', memberIds: [] };

  it.each([
    ['that of who is named', 'named', 'person', 'Edith Harlow', 'Edith Harlow'],
    ['what describes a body', 'described', 'group', 'the health department', 'the health department'],
    ['what describes a document', 'described', 'document', 'the report', 'the report'],
    ['none of who is only described', 'described', 'person', 'a nurse', undefined],
    ['none where nobody is told', 'unknown', 'unknown', '', undefined],
  ] as const)('is %s', (_, status, kind, name, expected) => {
    expect(toReference({ ...speaker, status, kind, name })).toBe(expected);
  });
});
