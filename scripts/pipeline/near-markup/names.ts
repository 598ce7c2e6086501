/** What other tools call their blocks, and which of ours says the same. */

import { DIRECTIVES } from '../core/directives.ts'

const OTHERS: Readonly<Record<string, string>> = {
  abstract: 'note',
  attention: 'warning',
  bug: 'danger',
  caution: 'warning',
  check: 'tip',
  done: 'tip',
  error: 'danger',
  example: 'info',
  fail: 'danger',
  failure: 'danger',
  faq: 'info',
  help: 'info',
  hint: 'tip',
  important: 'info',
  missing: 'danger',
  opgelet: 'warning',
  letop: 'warning',
  question: 'info',
  quote: 'note',
  seealso: 'info',
  success: 'tip',
  summary: 'note',
  tldr: 'note',
  todo: 'note',
  waarschuwing: 'warning',
  gevaar: 'danger',
  noot: 'note'
}

/** Undefined when no block of ours is meant. */
export function blockFor(name: string): string | undefined {
  const known = name.toLowerCase()
  return Object.hasOwn(DIRECTIVES, known) ? known : Object.hasOwn(OTHERS, known) ? OTHERS[known] : undefined
}
