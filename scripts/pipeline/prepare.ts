/** What one worker does with one file: parse, check, validate, and let the tree go. */

import { type Diagnostic, reporter } from './core/diagnostic.ts'
import { parse } from './parse/parse.ts'
import { toldOnce } from './privacy/told-once.ts'
import { DOCUMENT_RULES } from './rules/document-rules.ts'
import type { Source } from './core/types.ts'
import type { Prepared } from './entry.ts'
import { draftOf, validate } from './validate/validate.ts'

export function prepare(source: Source): Prepared {
  const document = parse(source)
  const all: Diagnostic[] = []
  for (const rule of DOCUMENT_RULES) rule.checkDocument(document, reporter(rule, all))
  const diagnostics = toldOnce(all)
  const entry = validate(document)
  return entry ? { entry, diagnostics } : { draft: draftOf(document), diagnostics }
}
