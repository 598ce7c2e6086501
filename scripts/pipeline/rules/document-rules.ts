/** Rules over one Markdown file; they run in the workers. */

import { headingId } from './heading-id.ts'
import { matterDate } from './matter-date.ts'
import { matterMissing } from './matter-missing.ts'
import { matterSchema } from './matter-schema.ts'
import { safetyCharacters } from './safety-characters.ts'
import { safetyCodeLanguage } from './safety-code-language.ts'
import { safetyDirective } from './safety-directive.ts'
import { safetyEncoding } from './safety-encoding.ts'
import { safetyHtml } from './safety-html.ts'
import { safetyLimits } from './safety-limits.ts'
import { safetyUnwrap } from './safety-unwrap.ts'
import { safetyUrl } from './safety-url.ts'
import { safetyYaml } from './safety-yaml.ts'
import { textComment } from './text-comment.ts'
import type { DocumentRule } from './rule.ts'

export const DOCUMENT_RULES: readonly DocumentRule[] = [
  safetyEncoding,
  safetyLimits,
  safetyCharacters,
  safetyHtml,
  safetyUrl,
  safetyCodeLanguage,
  safetyUnwrap,
  safetyDirective,
  safetyYaml,
  matterMissing,
  matterSchema,
  matterDate,
  headingId,
  textComment
]
