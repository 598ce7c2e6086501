import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

export default tseslint.config(
  {
    ignores: [
      'node_modules',
      'build',
      'generated',
      '.generated*',
      '.docusaurus',
      '.cache',
      // The service worker: a plain script for browsers, outside the project that TypeScript knows.
      'static',
      '**/*.mjs',
      '**/*.cjs'
    ]
  },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // Numbers in messages ("groter dan 256 kB") are meant to be written as they are.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `(value) => void change(value)` would say less than `(value) => change(value)` in event handlers.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': 'allow-with-description' }]
    }
  },
  {
    // A list that somebody else filled can be longer than a call has room for arguments (some 120,000): RangeError.
    files: ['scripts/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'CallExpression[callee.property.name=/^(?:push|unshift|splice|max|min|concat|fromCharCode|fromCodePoint)$/] > SpreadElement',
          message: 'Use a loop, flatMap or flat: as arguments, a long list is too long.'
        }
      ]
    }
  },
  {
    // Only the commands and what touches the world may speak; the pipeline returns what it has to say.
    files: ['scripts/pipeline/**', 'src/**'],
    rules: { 'no-console': 'error' }
  },
  {
    files: ['src/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks },
    rules: reactHooks.configs.recommended.rules
  }
)
