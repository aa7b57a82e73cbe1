import { describe, expect, it } from 'vitest';
import { readSections, writeSections } from '../../src/models/sections.ts';

describe('weights on disk', () => {
  it('come back as they were written, whatever their lengths', () => {
    const sections = {
      numbers: { scale: 0.125, depth: 6 },
      arrays: new Map<string, Int8Array | Int32Array | Float32Array>([
        ['bytes', Int8Array.of(-128, 0, 127)],
        ['keys', Int32Array.of(-(2 ** 31), 7)],
        ['leaves', Float32Array.of(0.5, -1.25)],
        ['nothing', new Float32Array(0)],
      ]),
    };
    expect(readSections(writeSections(sections))).toEqual(sections);
    const shifted = Buffer.concat([Buffer.of(0), writeSections(sections)]).subarray(1);
    expect(readSections(shifted)).toEqual(sections);
  });

  it('are refused where the header is another', () => {
    const file = new Uint8Array([2, 0, 0, 0, ...new TextEncoder().encode('[]')]);
    expect(() => readSections(file)).toThrow(TypeError);
  });
});
