import js from '@eslint/js';
import importX from 'eslint-plugin-import-x';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';

/** What each folder of src/ may import (docs: architecture). Anything else, type imports included, is an error. */
const PURE = [
  'domain',
  'grid',
  'results',
  'schools',
  'indicators',
  'risk',
  'recheck',
  'roadmap',
  'templates',
  'reports',
  'plan',
];
const MAY_IMPORT = {
  domain: [],
  grid: ['domain'],
  plan: ['domain', 'grid'],
  results: ['grid', 'domain', 'schools'], // names of schools are read by schools/school-name
  schools: ['grid', 'domain'],
  indicators: ['domain'],
  risk: ['indicators', 'domain'],
  recheck: ['risk', 'indicators', 'domain'],
  calibration: ['risk', 'indicators', 'domain'],
  roadmap: ['grid', 'domain', 'plan'],
  templates: ['plan', 'domain', 'roadmap'],
  reports: ['plan', 'risk', 'recheck', 'domain', 'indicators', 'grid', 'roadmap', 'templates', 'schools'], // highlighting finds schools by their names
  i18n: [...PURE],
  app: [...PURE, 'i18n', 'excel', 'worker', 'files', 'bench/sample'], // the sample is offered in Excel too
  excel: ['plan', 'grid', 'domain'],
  files: ['plan', 'grid', 'domain'],
  functions: ['indicators', 'recheck', 'risk', 'results', 'schools', 'roadmap', 'grid', 'i18n', 'domain'],
  taskpane: [...PURE, 'app', 'i18n', 'commands', 'functions'],
  commands: ['app'],
  worker: [...PURE, 'app', 'i18n'],
  cli: [...PURE, 'app', 'files', 'i18n'],
  bench: [...PURE, 'app', 'files', 'functions', 'i18n', 'excel', 'taskpane'],
};
const arrows = Object.entries(MAY_IMPORT).map(([folder, allowed]) => ({
  target: `./src/${folder}`,
  from: './src',
  except: [folder, ...allowed].map((name) => `./${name}`),
  message: `src/${folder} may import only: ${allowed.join(', ') || 'nothing'} (see the arrows in eslint.config.mjs)`,
}));

const EXCEL_GLOBALS = ['Excel', 'Office', 'OfficeExtension', 'OfficeRuntime'].map((name) => ({
  name,
  message: 'Only src/excel and the pages may name Excel and Office: go through a port of src/plan.',
}));
const TYPED = ['src/**/*.{ts,tsx}', 'tests/**/*.{ts,tsx}'];

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'coverage/', '.cache/', 'out/', 'tests/golden/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'process',
          'console',
          'Buffer',
          'URL',
          'setTimeout',
          'clearTimeout',
          'performance',
          'module',
          'require',
          '__dirname',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    files: TYPED,
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver({ project: 'tsconfig.json' })] },
    rules: {
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      eqeqeq: ['error', 'always'],
      'no-restricted-globals': ['error', ...EXCEL_GLOBALS],
      'import-x/no-restricted-paths': ['error', { zones: arrows }],
      'import-x/no-cycle': 'off', // slow; the arrows between folders forbid the cycles that hurt
      'import-x/no-default-export': 'error',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrorsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // our ports and use cases are objects of closures: there is no `this` to lose
      '@typescript-eslint/unbound-method': 'off',
      // [...text] takes a text apart by code points, which is what we want of it
      '@typescript-eslint/no-misused-spread': 'off',
      // numbers and booleans in a text are what we mean
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-expect-error': 'allow-with-description', minimumDescriptionLength: 8 },
      ],
      // `() => call()` is fine for a handler that returns nothing
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
    },
  },
  {
    files: ['src/**/*.tsx', 'src/**/use-*.ts'],
    plugins: { 'react-hooks': reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  {
    files: [
      'src/excel/**',
      'src/bench/**',
      'src/commands/**',
      'src/functions/**',
      'src/taskpane/{main.tsx,host-start.ts}',
    ],
    rules: { 'no-restricted-globals': 'off' },
  },
  {
    files: ['src/excel/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      // call-sync-after-load and call-sync-before-read look for context.sync() itself and do not know our roundTrip()
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  {
    // The edges: ExcelJS, SheetJS and Office.js leave parts untyped, and their types promise values that are missing at
    // run time. What comes out of these folders is typed again.
    files: ['src/files/**', 'src/bench/**', 'src/excel/**', 'tests/**'],
    rules: Object.fromEntries(
      ['assignment', 'call', 'member-access', 'return', 'argument', 'enum-assignment', 'enum-comparison']
        .map((name) => `no-unsafe-${name}`)
        .concat('no-unnecessary-condition', 'no-base-to-string')
        .map((name) => [`@typescript-eslint/${name}`, 'off']),
    ),
  },
  {
    // Texts for people live in src/i18n. What stays elsewhere is read, not said: vocabularies of the readers, documents of the
    // templates, the imitation of a Russian Excel, and the three files below.
    files: [
      ...[
        'app',
        'cli',
        'commands',
        'excel',
        'files',
        'functions',
        'plan',
        'recheck',
        'reports',
        'taskpane',
        'worker',
      ].map((name) => `src/${name}/**/*.{ts,tsx}`),
      'src/{calibration,indicators,risk}/**/*.ts',
    ],
    ignores: [
      'src/excel/excel-content.ts', // what Excel calls its errors in Russian
      'src/plan/sheet-name.ts', // a name that Excel keeps for itself
      'src/taskpane/view/template-search.ts', // letters that a search takes for one
      'src/calibration/{forms,simulate}.ts', // invented works and schools: data
      'src/risk/{known-scales,references,settings}.ts', // subjects, levels and task letters as sheets name them
      'src/risk/charts/chart-data.ts',
      'src/indicators/{completion,gap2,groups}.ts', // levels of tasks as sheets name them, and the source
    ],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...['Literal[value=/[а-яё]/i]', 'TemplateElement[value.raw=/[а-яё]/i]', 'JSXText[value=/[а-яё]/i]'].map(
          (selector) => ({ selector, message: 'Texts for people belong to src/i18n.' }),
        ),
      ],
    },
  },
  { files: ['tests/e2e/**'], rules: { 'no-undef': 'off' } }, // half of that code runs in the page
  {
    files: ['grid', 'results', 'indicators', 'risk', 'recheck', 'calibration'].map((name) => `src/${name}/**`),
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' }, // loops over typed arrays within their own length
  },
  { files: ['src/cli/**', 'tests/performance/**'], rules: { 'no-console': 'off' } },
  {
    files: [
      'src/i18n/{ru,en}/**',
      'src/templates/**/*.ts',
      'src/**/vocabulary/**',
      'src/bench/host/requirement-sets.ts',
      'tests/**',
    ],
    rules: { 'max-lines': 'off' }, // texts and data; a test file is as long as its facts
  },
  {
    files: ['tests/**'],
    rules: {
      // tests look at values of many kinds and know what they put in
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/use-unknown-in-catch-callback-variable': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-restricted-globals': 'off',
    },
  },
);
