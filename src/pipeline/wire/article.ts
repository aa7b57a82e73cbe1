import { z } from 'zod';

/** An article on the wire. What other programs may leave out has a default. */
export const articleCodec = z.object({
  id: z.string(),
  externalId: z.string().exactOptional(),
  outlet: z.string(),
  outletSource: z.enum(['metadata', 'folder', 'file']).default('metadata'),
  title: z.string().default(''),
  url: z.string().exactOptional(),
  author: z.string().exactOptional(),
  publishedAt: z.string().exactOptional(),
  language: z.string().default('und'),
  text: z.string(),
  file: z.string().default('-'),
  format: z.enum(['txt', 'html', 'json', 'jsonl', 'text']).default('jsonl'),
  sha256: z.string().default(''),
});
