import tseslint from 'typescript-eslint';

const PURE_ROOMS = ['model', 'text', 'stages', 'match'].map((room) => `src/${room}/**/*.ts`);
const NOT_THE_SAME_EVERYWHERE = 'its order depends on the machine: compare code units with < and >.';
const NO_CLOCK = 'a result must not depend on when it was computed.';
const NO_CHANCE = 'the same input must give the same bytes.';

export default tseslint.config(
  { ignores: ['dist/**', 'coverage/**', 'output/**', 'input/**'] },
  {
    // A rule that does not fit is changed here, once and with its reason, not beside the code.
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: 'error',
      'max-lines': ['error', 350],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // Numbers in messages read well as they are.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `() => queue.clear()` is a callback, not a confusion.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // `[...text]` goes through code points, which is what is meant.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // The layer registries are empty here and filled by the stages through declaration merging.
      '@typescript-eslint/no-empty-object-type': ['error', { allowWithName: '^(Corpus)?Layers$' }],
      'no-restricted-properties': [
        'error',
        { property: 'localeCompare', message: NOT_THE_SAME_EVERYWHERE },
        { property: 'toLocaleString', message: NOT_THE_SAME_EVERYWHERE },
      ],
    },
  },
  {
    files: PURE_ROOMS,
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [{ name: 'node:crypto', allowImportNames: ['createHash'], message: NO_CHANCE }],
          patterns: [
            {
              regex:
                '^(node:(?!crypto$)|(fs|os|path|process|child_process|worker_threads|http|https|net)(/|$))',
              message: 'stages, match, text and model read and write nothing: I/O belongs to the edges.',
            },
          ],
        },
      ],
      'no-restricted-globals': [
        'error',
        'process',
        'console',
        'performance',
        'fetch',
        'setTimeout',
        'setInterval',
      ],
      'no-restricted-properties': [
        'error',
        { property: 'localeCompare', message: NOT_THE_SAME_EVERYWHERE },
        { property: 'toLocaleString', message: NOT_THE_SAME_EVERYWHERE },
        { object: 'Date', property: 'now', message: NO_CLOCK },
        { object: 'Math', property: 'random', message: NO_CHANCE },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: NO_CLOCK },
        { selector: 'CallExpression[callee.name="Date"]', message: NO_CLOCK },
      ],
    },
  },
  {
    files: ['tools/**/*.ts'],
    rules: {
      // wink-nlp wants its helpers (`its.value`) handed over by name.
      '@typescript-eslint/unbound-method': 'off',
      // Typed arrays are read inside their bounds, millions of times.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      // A fixture that lacks what the test reads fails the test, which is what `!` would say.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
);
