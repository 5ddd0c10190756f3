import antfu from '@antfu/eslint-config'

export default antfu(
  {
    type: 'lib',
    vue: true,
    typescript: true,
    jsonc: false,
    yaml: false,
    toml: false,
    markdown: false,
    pnpm: false,
    ignores: ['**/dist/**', '**/migrations/**', '**/.data/**', '**/*.json', '**/*.svg', '**/*.md', '**/shapes.ts', 'pnpm-workspace.yaml'],
  },
  {
    rules: {
      'ts/explicit-function-return-type': 'off',
      // A schema and its type share a name.
      'ts/no-redeclare': 'off',
      'node/prefer-global/process': 'off',
      'antfu/if-newline': 'off',
      'no-console': 'error',
      // Where a line breaks is the writer's choice.
      'antfu/reasonable-newline': 'off',
      'antfu/no-top-level-await': 'off',
      'antfu/top-level-function': 'off',
      'antfu/consistent-list-newline': 'off',
      'antfu/consistent-chaining': 'off',
      'style/max-statements-per-line': 'off',
      'style/no-mixed-operators': 'off',
    },
  },
  {
    files: ['**/e2e/**'],
    // What a reader sees, line breaks and hidden text considered.
    rules: { 'unicorn/prefer-dom-node-text-content': 'off' },
  },
  {
    files: ['packages/domain/src/**/*.ts'],
    ignores: ['**/*.test.ts', '**/testing/**'],
    rules: {
      'no-restricted-globals': ['error', { name: 'Date', message: 'The domain takes dates as text and time as a parameter.' }],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random', message: 'Chance is a parameter.' }, { object: 'Date', property: 'now', message: 'Time is a parameter.' }],
    },
  },
)
