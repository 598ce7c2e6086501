/** Languages that code may have: a fixed list, because some names make other tools run what stands there. */

export const CODE_LANGUAGES: readonly string[] = [
  'bash',
  'css',
  'csv',
  'html',
  'json',
  'markdown',
  'md',
  'python',
  'text',
  'tekst',
  'typescript',
  'xml',
  'yaml'
]
