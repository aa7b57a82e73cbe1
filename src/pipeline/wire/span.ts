import { z } from 'zod';

/** On the wire a span is `[start, end]`: UTF-16 code units into the article's text. */
export const spanCodec = z.codec(
  z.tuple([z.int().nonnegative(), z.int().nonnegative()]),
  z.object({ start: z.number(), end: z.number() }),
  {
    decode: ([start, end]) => ({ start, end }),
    encode: ({ start, end }) => [start, end] satisfies [number, number],
  },
);

export const spansCodec = z.array(spanCodec).readonly();
