import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

/** What a browser goes to or fetches, for an element of ours. */
const ELEMENT = 'JSXOpeningElement[name.name=/^(?:a|img|iframe)$/] > JSXAttribute[name.name=/^(?:href|src)$/]'

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
    // One program for one run: a service that follows files as an editor does takes a sixth more of the time.
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
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
        },
        {
          selector: "ImportDeclaration[source.value='zod'] > :not(ImportNamespaceSpecifier).specifiers",
          message:
            "Write `import * as z from 'zod'`: by any other name a bundle takes all of it, every language too."
        },
        {
          selector: "MemberExpression[object.name='URL'][property.name='canParse']",
          message: 'Write readUrl(address): in Node 20, canParse goes blind once it was called often.'
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
    // An address of the pipeline says nothing of the path that the site stands under (src/reader/published.ts).
    files: ['src/**/*.{ts,tsx}'],
    // The service worker passes on what was asked.
    ignores: ['src/reader/offline/**', '**/*.test.*'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...[
          `${ELEMENT} > Literal[value=/^[^#]/]`,
          `${ELEMENT} > JSXExpressionContainer > :not(CallExpression[callee.name="hrefOf"], TemplateLiteral[quasis.0.value.raw=/^#/])`,
          'CallExpression[callee.name="fetch"] > :matches(Literal, TemplateLiteral, Identifier).arguments:first-child'
        ].map((selector) => ({
          selector,
          message: 'Write hrefOf(address): the site may stand under a path.'
        }))
      ]
    }
  },
  {
    files: ['src/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks },
    rules: reactHooks.configs.recommended.rules
  }
)
