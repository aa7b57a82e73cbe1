import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLocatedJson } from '../../src/config/json.ts';

describe('parseLocatedJson', () => {
  it('reads what JSON.stringify writes', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 2), (value, indent) => {
        const source = JSON.stringify(value, null, indent);
        expect(parseLocatedJson(source).value).toEqual(JSON.parse(source));
      }),
      { seed: 20210616, numRuns: 200 },
    );
  });

  it('refuses what JSON.parse refuses', () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.nat(),
        fc.constantFrom('', ',', '"', '}', 'x', ':', '\\'),
        (value, at, junk) => {
          const source = JSON.stringify(value);
          const place = at % source.length;
          const damaged = source.slice(0, place) + junk + source.slice(place + 1);
          let expected: unknown;
          try {
            expected = JSON.parse(damaged);
          } catch {
            expect(() => parseLocatedJson(damaged)).toThrow();
            return;
          }
          expect(parseLocatedJson(damaged).value).toEqual(expected);
        },
      ),
      { seed: 20210616, numRuns: 500 },
    );
  });

  it('knows where keys and items stand', () => {
    const { positions } = parseLocatedJson('{\n  "input": [\n    "news"\n  ]\n}');
    expect(Object.fromEntries(positions)).toEqual({
      input: { line: 2, column: 3 },
      'input.0': { line: 3, column: 5 },
    });
  });

  it.each([
    ['', 'expected a value, got the end'],
    ['{', 'expected a key in double quotes or }, got the end'],
    ['{"a" 1}', 'expected a colon, got 1}'],
    ["{'a': 1}", "expected a key in double quotes or }, got 'a': 1}"],
    ['[1 2]', 'expected a comma or ], got 2]'],
    ['{} // note', 'expected the end of the file, got // note'],
    ['[nope]', 'expected a value, got nope]'],
    ['{"a": 1, "a": 2}', 'expected every key once, got "a": 2}'],
  ])('says of %j: %s', (source, message) => {
    expect(() => parseLocatedJson(source)).toThrow(message);
  });
});
