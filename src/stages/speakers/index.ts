import { z } from 'zod';
import { textOf } from '../../model/span.ts';
import { defineStage } from '../../model/stage.ts';
import '../attribution/layer.ts';
import '../names/layer.ts';
import '../quotes/layer.ts';
import '../segment/layer.ts';
import { Discourse } from './meaning/discourse.ts';
import { gatherEntities } from './entities/gather.ts';
import { learnGenders } from './entities/genders.ts';
import './layer.ts';
import { readNarrative } from './reading/narrative.ts';
import { findPlaces } from './reading/places.ts';
import { SpeakerRegister } from './register.ts';
import { Resolver } from './speeches/resolver.ts';
import { createScene } from './meaning/scene.ts';
import { readSource } from './reading/source.ts';
import { listToldSources } from './reading/told-sources.ts';
import { learnWhatIsTold } from './entities/told.ts';

/** Adds who speaks in each attribution: pronouns, surnames and descriptions resolved to the persons, groups and documents of the article. */
export const speakers = defineStage({
  name: 'speakers',
  version: 2,
  requires: ['segments', 'names', 'quotations', 'attributions'],
  assigns: 'speakers',
  options: z.strictObject({}),
  create: () =>
    function resolveSpeakers({ article, layers }) {
      const { text } = article;
      const { segments, names, quotations, attributions } = layers;
      const speech = quotations.filter(({ role }) => role === 'speech').flatMap(({ spans }) => spans);
      const narrative = readNarrative(segments, [...speech, ...attributions.flatMap(({ quoted }) => quoted)]);
      const entities = gatherEntities(names, segments, article.publishedAt);
      learnGenders(narrative, entities);
      learnWhatIsTold(text, narrative, entities);
      const scene = createScene(text, narrative, names, entities);
      const sources = attributions.map(({ source }) => {
        const range = narrative.tokensOf(source);
        return range && readSource(text, segments.tokens, scene.mentions, range);
      });
      const told = listToldSources(narrative, attributions, sources);
      const discourse = new Discourse(scene, findPlaces(scene, told), told);
      const resolver = new Resolver(scene, discourse, attributions, sources);
      const register = new SpeakerRegister(article.id);
      const byAttribution = attributions.map((_, index) => {
        const { entity, role } = resolver.resolve(index);
        const words = resolver.findWords(index);
        return register.enter(entity, role, words, textOf(text, words));
      });
      return { speakers: register.list(), byAttribution };
    },
});
