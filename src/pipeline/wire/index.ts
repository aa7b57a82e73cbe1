export { articleCodec } from './article.ts';
export { claimCodec } from './claim.ts';
export { encodeDiagnostics } from './diagnostic.ts';
export { decodeExtraction, encodeExtraction, type WireExtraction } from './extraction.ts';
