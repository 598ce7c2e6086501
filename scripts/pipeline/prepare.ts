/** What one worker does with one file: parse, check, validate, and let the tree go. */

import { type Diagnostic, reporter } from './diagnostic.ts'
import { parse } from './parse.ts'
import { DOCUMENT_RULES } from './rules/document-rules.ts'
import type { Prepared, Source } from './types.ts'
import { validate } from './validate.ts'

export function prepare(source: Source): Prepared {
  const document = parse(source)
  const diagnostics: Diagnostic[] = []
  for (const rule of DOCUMENT_RULES) rule.checkDocument(document, reporter(rule, diagnostics))
  return { entry: validate(document), diagnostics }
}
