import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createSchema, loadConfiguration } from '../../src/config/index.ts';
import { formatValues } from '../../src/cli/commands/config.ts';
import { createTalk } from '../../src/cli/talk.ts';
import { defineStage } from '../../src/model/stage.ts';
import { composeStages } from '../../src/pipeline/compose.ts';
import { answerWith, readLayerNames } from '../../src/pipeline/extract-line.ts';
import { documentStages } from '../../src/stages/index.ts';
import { articleOf } from '../support/extractions.ts';

declare module '../../src/model/layers.ts' {
  interface Layers {
    /** Sentences that end in a question mark. */
    readonly questions: readonly string[];
  }
}

/** What a contributor writes: one stage, and its line in the list. */
const questions = defineStage({
  name: 'questions',
  version: 1,
  requires: ['segments'],
  assigns: 'questions',
  options: z.strictObject({
    mark: z.string().default('?').describe('The mark that ends a question.'),
  }),
  create:
    ({ mark }) =>
    ({ article, layers }) =>
      layers.segments.sentences
        .map(({ start, end }) => article.text.slice(start, end))
        .filter((sentence) => sentence.endsWith(mark)),
});

const stages = [...documentStages, questions];
const schema = createSchema(stages, []);
const news = articleOf({ text: 'Will the bridge reopen? The mayor did not say. Who pays?' });

describe('a stage that is added to the list', { timeout: 120_000 }, () => {
  it('adds its layer', () => {
    expect(composeStages(stages)(news).layers.questions).toEqual(['Will the bridge reopen?', 'Who pays?']);
  });

  it('has a section in the configuration with its defaults', () => {
    expect(schema.parse({}).stages['questions']).toEqual({ mark: '?' });
  });

  it('is in the JSON Schema for editors', () => {
    const json = JSON.stringify(z.toJSONSchema(schema, { io: 'input' }));
    expect(json).toContain('The mark that ends a question.');
  });

  it('is shown by "crossclaim config"', () => {
    const { values } = loadConfiguration({ cwd: '/', environment: {}, flags: [] }, schema);
    expect(formatValues(values, createTalk({}).colours)).toMatch(/stages\.questions\.mark +"\?" +default/);
  });

  it('takes its options from an environment variable', () => {
    const environment = { CROSSCLAIM_STAGES_QUESTIONS_MARK: '.' };
    const { configuration } = loadConfiguration({ cwd: '/', environment, flags: [] }, schema);
    expect(composeStages(stages, configuration.stages)(news).layers.questions).toEqual([
      'The mayor did not say.',
    ]);
  });

  it('can be asked for with "extract --layers"', () => {
    const layers = readLayerNames(['questions'], stages);
    const { value } = answerWith(composeStages(stages)(news), [], layers);
    expect(value).toMatchObject({ layers: { questions: ['Will the bridge reopen?', 'Who pays?'] } });
  });

  it('is named when somebody asks for a layer that is not there', () => {
    expect(() => readLayerNames(['answers'], stages)).toThrow(/no stage adds a layer "answers".*questions/);
  });
});
