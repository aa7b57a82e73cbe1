import { z } from 'zod';
import { defineStage } from '../../model/stage.ts';
import { textOf } from '../../model/span.ts';
import '../attribution/layer.ts';
import '../names/layer.ts';
import '../quotes/layer.ts';
import '../segment/layer.ts';
import './layer.ts';
import { findDesignations } from './designations.ts';
import { readDiscourse } from './discourse.ts';
import { gatherEntities } from './entities.ts';
import { SpeakerRegister } from './meaning.ts';
import { readNarrative } from './narrative.ts';
import { Resolver } from './resolver.ts';

/** Adds who speaks in each attribution: pronouns, surnames and descriptions resolved to the persons, groups and documents of the article. */
export const speakers = defineStage({
  name: 'speakers',
  version: 1,
  requires: ['segments', 'names', 'quotations', 'attributions'],
  assigns: 'speakers',
  options: z.strictObject({}),
  create: () =>
    function resolveSpeakers({ article, layers }) {
      const { segments, names, quotations, attributions } = layers;
      const speech = quotations.filter(({ role }) => role === 'speech').flatMap(({ spans }) => spans);
      const narrative = readNarrative(segments, [...speech, ...attributions.flatMap(({ quoted }) => quoted)]);
      const entities = gatherEntities(names, segments, article.publishedAt);
      const designations = findDesignations(narrative, entities);
      const discourse = readDiscourse(
        narrative,
        entities,
        designations,
        findSourceTokens(narrative, attributions),
      );
      const resolver = new Resolver({
        text: article.text,
        narrative,
        mentions: names.filter((mention) => entities.byMention.has(mention)),
        entities,
        discourse,
        designations: new Map(designations.map(({ firstToken, entity }) => [firstToken, entity])),
        attributions,
      });
      const register = new SpeakerRegister(article.id);
      const byAttribution = attributions.map(({ source }, index) =>
        register.enter(resolver.resolve(index), source, textOf(article.text, source)),
      );
      return { speakers: register.list(), byAttribution };
    },
});

function findSourceTokens(
  narrative: ReturnType<typeof readNarrative>,
  attributions: readonly { readonly source: readonly { readonly start: number; readonly end: number }[] }[],
): Set<number> {
  const tokens = new Set<number>();
  for (const { source } of attributions) {
    const range = narrative.tokensOf(source);
    if (range === undefined) continue;
    for (let token = range.firstToken; token < range.endToken; token += 1) tokens.add(token);
  }
  return tokens;
}
