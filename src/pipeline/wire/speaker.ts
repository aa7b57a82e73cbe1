import { z } from 'zod';
import { spansCodec } from './span.ts';

const kind = z.enum(['person', 'group', 'document', 'unknown']);
const status = z.enum(['named', 'described', 'unknown']);
const words = z.array(z.string()).readonly();

export const speakerCodec = z.object({
  id: z.string(),
  name: z.string(),
  kind,
  status,
  aliases: words.default([]),
  roles: words.default([]),
});

export const claimSpeakerCodec = z.object({
  spans: spansCodec,
  text: z.string(),
  id: z.string(),
  name: z.string(),
  kind: kind.default('unknown'),
  status,
  role: z.string().default(''),
  memberIds: words.default([]),
});
