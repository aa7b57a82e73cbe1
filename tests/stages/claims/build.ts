import type { Article } from '../../../src/model/article.ts';
import type { Claim } from '../../../src/model/claim.ts';
import { span, type Span } from '../../../src/model/span.ts';
import type { ClaimSpeaker } from '../../../src/model/speaker.ts';
import type { Attribution } from '../../../src/stages/attribution/layer.ts';
import { claims } from '../../../src/stages/claims/index.ts';
import { findNames } from '../../../src/text/names/index.ts';
import { segmentText } from '../../../src/text/segment.ts';
import { articleOf, speakerOf } from '../../support/extractions.ts';
import { quotationsOf } from '../../support/quotations.ts';

/** An attribution by its words; each must stand in the text, behind `after` where that is given. */
export interface Said {
  readonly content: readonly string[];
  readonly cue?: string;
  readonly lemma?: string;
  readonly source?: string;
  readonly speaker?: ClaimSpeaker;
  readonly kind?: Attribution['kind'];
  readonly after?: string;
}

function place(text: string, words: string, after = ''): Span {
  const start = text.indexOf(words, after === '' ? 0 : text.indexOf(after) + after.length);
  if (start < 0) throw new Error(`“${words}” does not stand in the text.`);
  return span(start, start + words.length);
}

function attributionOf(text: string, said: Said): Attribution {
  const content = said.content.map((words) => place(text, words, said.after));
  const quoted = content.filter((_, index) => /^["“]/.test(said.content[index] ?? ''));
  const cue =
    said.cue === undefined
      ? null
      : { spans: [place(text, said.cue, said.after)], lemma: said.lemma ?? said.cue };
  const source = said.source === undefined ? [] : [place(text, said.source, said.after)];
  const kind = said.kind ?? (quoted.length > 0 ? 'direct' : 'indirect');
  return { cue, source, content, quoted, kind, score: 0.9, rules: ['test'] };
}

/** The claims of a text with the attributions given, published on Thursday, 17 June 2021. */
export function claimsOf(
  text: string,
  said: readonly Said[] = [],
  options: { statements?: boolean; minimumStatementScore?: number } = {},
  fields: Partial<Article> = {},
): readonly Claim[] {
  const article = articleOf({ text, publishedAt: '2021-06-17', ...fields });
  const segments = segmentText(text);
  const layers = {
    excluded: [],
    segments,
    names: findNames(text, segments),
    quotations: quotationsOf(text),
    attributions: said.map((one) => attributionOf(text, one)),
    speakers: {
      speakers: [],
      byAttribution: said.map(({ speaker, source }) => speaker ?? speakerOf(source ?? '')),
    },
  };
  return claims.create(claims.options.parse(options))({ article, layers }, () => undefined);
}

/** The one claim of an attribution whose content is all of the text but the reporting clause. */
export function claimOfSpeech(text: string, said: Said): Claim {
  const claim = claimsOf(text, [said], { statements: false })[0];
  if (claim === undefined) throw new Error('no claim');
  return claim;
}
