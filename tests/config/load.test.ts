import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createSchema, loadConfiguration, type ConfigurationRequest } from '../../src/config/index.ts';

const schema = createSchema(
  [
    {
      name: 'quotes',
      options: z.strictObject({ longest: z.number().default(4000).describe('Longest quotation.') }),
    },
  ],
  [
    {
      name: 'pairs',
      options: z.strictObject({ threshold: z.number().default(0.5).describe('Least score.') }),
    },
  ],
);

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'crossclaim-config-'));
});
afterEach(() => rmSync(cwd, { recursive: true }));

function write(file: string, content: unknown): void {
  writeFileSync(join(cwd, file), typeof content === 'string' ? content : JSON.stringify(content, null, 2));
}

function load(request: Partial<ConfigurationRequest> = {}) {
  return loadConfiguration({ cwd, environment: {}, flags: [], ...request }, schema);
}

function valueOf(key: string, request: Partial<ConfigurationRequest> = {}) {
  return load(request).values.find((value) => value.key === key);
}

describe('precedence', () => {
  const flags = [{ key: 'output.directory', value: 'by-flag', flag: '--out' }];
  const environment = { CROSSCLAIM_OUTPUT_DIRECTORY: 'by-variable' };

  beforeEach(() => {
    write('pipeline.config.json', { output: { directory: 'by-found-file' } });
    write('other.json', { output: { directory: 'by-named-file' } });
  });

  it('puts a flag first', () => {
    expect(valueOf('output.directory', { flags, environment, file: 'other.json' })).toMatchObject({
      value: 'by-flag',
      source: 'flag',
      location: '--out',
    });
  });

  it('puts the environment before files', () => {
    expect(valueOf('output.directory', { environment, file: 'other.json' })).toMatchObject({
      value: 'by-variable',
      location: 'CROSSCLAIM_OUTPUT_DIRECTORY',
    });
  });

  it('puts the named file before the one that is found', () => {
    expect(valueOf('output.directory', { file: 'other.json' })).toMatchObject({
      value: 'by-named-file',
      location: 'other.json:3:5',
    });
  });

  it('finds pipeline.config.json in a folder above', () => {
    mkdirSync(join(cwd, 'a/b'), { recursive: true });
    const { configuration } = load({ cwd: join(cwd, 'a/b') });
    expect(configuration.output.directory).toBe('../../by-found-file');
  });

  it('falls back on the default', () => {
    expect(valueOf('extract.concurrency')).toMatchObject({ value: 8, source: 'default', location: '' });
  });
});

describe('relative paths', () => {
  it('of a file are relative to that file', () => {
    mkdirSync(join(cwd, 'settings'));
    write('settings/mine.json', { input: ['news', '/srv/news'] });
    expect(load({ file: 'settings/mine.json' }).configuration.input).toEqual(['settings/news', '/srv/news']);
  });

  it('of the environment are relative to the working directory', () => {
    expect(load({ environment: { CROSSCLAIM_INPUT: 'herald, tribune' } }).configuration.input).toEqual([
      'herald',
      'tribune',
    ]);
  });
});

describe('mistakes', () => {
  it.each([
    [{ outptu: {} }, 'pipeline.config.json:2:3: unknown key "outptu". Did you mean "output"?'],
    [
      { output: { directroy: 'x' } },
      'pipeline.config.json:3:5: unknown key "output.directroy". Did you mean "directory"?',
    ],
    [
      { stages: { quote: {} } },
      'pipeline.config.json:3:5: unknown key "stages.quote". Did you mean "quotes"?',
    ],
    [
      { extract: { concurrency: 'eight' } },
      'pipeline.config.json:3:5: extract.concurrency: invalid input: expected number, received string, got "eight".',
    ],
    [{ output: 'here' }, 'pipeline.config.json:2:3: output: invalid input: expected object, received string'],
    [{ failOn: 'discrepency' }, 'Did you mean "discrepancy"?'],
    [{ output: { formats: ['csv', 'jsn'] } }, 'pipeline.config.json:5:7: output.formats.1: invalid option'],
  ])('in %j are told with place and remedy', (content, message) => {
    write('pipeline.config.json', content);
    expect(() => load()).toThrow(message);
  });

  it('are all told at once', () => {
    write('pipeline.config.json', { failOn: 'never', match: { pairs: { treshold: 1 } } });
    expect(() => load()).toThrow(/unknown key "match\.pairs\.treshold"[^]*failOn/);
  });

  it('name the flag', () => {
    expect(() => load({ flags: [{ key: 'output.formats', value: ['pdf'], flag: '--format' }] })).toThrow(
      /^--format: output\.formats\.0: invalid option: expected one of "csv"\|"json", got "pdf"\./,
    );
  });

  it('name the environment variable', () => {
    expect(() => load({ environment: { CROSSCLAIM_EXTRACT_CONCURRENCY: 'many' } })).toThrow(
      /^CROSSCLAIM_EXTRACT_CONCURRENCY: extract\.concurrency: invalid input/,
    );
  });

  it('in the name of an environment variable are told', () => {
    expect(() => load({ environment: { CROSSCLAIM_OUTPUT_DIRECTROY: 'x' } })).toThrow(
      'unknown variable CROSSCLAIM_OUTPUT_DIRECTROY. Did you mean "CROSSCLAIM_OUTPUT_DIRECTORY"?',
    );
  });

  it('in JSON are told with line and column', () => {
    write('pipeline.config.json', '{\n  "input": ["news",],\n}');
    expect(() => load()).toThrow('pipeline.config.json:2:20: not JSON: expected a value, got ],');
  });

  it('of a file that is not there are told', () => {
    expect(() => load({ file: 'absent.json' })).toThrow(
      'absent.json: the configuration file cannot be read: check the path',
    );
  });
});

describe('the environment', () => {
  it('sets options of stages', () => {
    const { configuration } = load({ environment: { CROSSCLAIM_STAGES_QUOTES_LONGEST: '90' } });
    expect(configuration.stages).toEqual({ quotes: { longest: 90 } });
  });

  it('sets booleans', () => {
    expect(load({ environment: { CROSSCLAIM_OUTPUT_EXCEL: 'true' } }).configuration.output.excel).toBe(true);
  });

  it('says nothing with an empty variable', () => {
    expect(load({ environment: { CROSSCLAIM_FAIL_ON: '' } }).configuration.failOn).toBe('none');
  });
});

describe('the schema', () => {
  it('describes every option', () => {
    const silent = load().values.filter(({ description }) => description === '');
    expect(silent.map(({ key }) => key)).toEqual([]);
  });
});
