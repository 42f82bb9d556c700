import vue from 'eslint-plugin-vue';
import tseslint from 'typescript-eslint';

const pureRooms = ['calendar', 'statute', 'case-file', 'dispute', 'access'].map(
  (room) => `src/${room}/**/*.ts`,
);

const clockAndChance = [
  {
    selector: 'NewExpression[callee.name="Date"]',
    message: 'A pure room has no clock: take a Day or an Instant.',
  },
  {
    selector: 'CallExpression[callee.object.name="Date"]',
    message: 'A pure room has no clock: take a Day or an Instant.',
  },
  {
    selector: 'MemberExpression[object.name="Math"][property.name="random"]',
    message: 'A pure room has no chance.',
  },
  { selector: ':function[async=true]', message: 'A pure room does not wait.' },
];

const testsThatMayNotRun = [
  {
    selector:
      'MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(skip|only|todo|failing)$/]',
    message: 'A test runs or is deleted.',
  },
  {
    selector: 'CallExpression[callee.name=/^(xit|xtest|xdescribe|fit|fdescribe)$/]',
    message: 'A test runs or is deleted.',
  },
  {
    selector:
      ':matches(IfStatement, ConditionalExpression, LogicalExpression) CallExpression[callee.name=/^(it|test|describe)$/]',
    message: 'A test runs always.',
  },
];

export default tseslint.config(
  {
    ignores: [
      'node_modules',
      'bench/node_modules',
      'data',
      'out',
      'src/api/schema.generated.ts',
      'workbench/dist*',
    ],
  },
  ...tseslint.configs.strict,
  ...vue.configs['flat/essential'],
  {
    files: ['workbench/**/*.vue'],
    languageOptions: { parserOptions: { parser: tseslint.parser } },
    // One word names a page well enough; `|` in a template is a type, Vue 3 has no filters.
    rules: { 'vue/multi-word-component-names': 'off', 'vue/no-deprecated-filter': 'off' },
  },
  {
    files: ['**/*.ts', '**/*.vue'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
      'func-style': ['error', 'declaration'],
      eqeqeq: 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { ignoreRestSiblings: true, argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
    },
  },
  // Its builder and its components are found by their default exports.
  {
    files: ['workbench/vite.config.ts', 'workbench/src/env.d.ts'],
    rules: { 'no-restricted-exports': 'off', '@typescript-eslint/consistent-type-imports': 'off' },
  },
  { files: pureRooms, rules: { 'no-restricted-syntax': ['error', ...clockAndChance] } },
  { files: ['test/**/*.ts'], rules: { 'no-restricted-syntax': ['error', ...testsThatMayNotRun] } },
);
