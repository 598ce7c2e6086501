/** All rules, in the order of the rule book. A new rule is one file, one line here, and its two fixtures. */

import { artikelNumber } from './artikel-number.ts'
import { artikelUnique } from './artikel-unique.ts'
import { headingId } from './heading-id.ts'
import { linkAnchor } from './link-anchor.ts'
import { linkArtikel } from './link-artikel.ts'
import { linkName } from './link-name.ts'
import { linkPage } from './link-page.ts'
import { matterDate } from './matter-date.ts'
import { matterMissing } from './matter-missing.ts'
import { matterSchema } from './matter-schema.ts'
import { placeParent } from './place-parent.ts'
import { placeUnknown } from './place-unknown.ts'
import { prefixUnique } from './prefix-unique.ts'
import type { DocumentRule, SiteRule, SourceRule } from './rule.ts'
import { safetyCharacters } from './safety-characters.ts'
import { safetyCodeLanguage } from './safety-code-language.ts'
import { safetyCollision } from './safety-collision.ts'
import { safetyDirective } from './safety-directive.ts'
import { safetyEncoding } from './safety-encoding.ts'
import { safetyFileName } from './safety-file-name.ts'
import { safetyFileType } from './safety-file-type.ts'
import { safetyHtml } from './safety-html.ts'
import { safetyImage } from './safety-image.ts'
import { safetyLimits } from './safety-limits.ts'
import { safetySymlink } from './safety-symlink.ts'
import { safetyUnwrap } from './safety-unwrap.ts'
import { safetyUrl } from './safety-url.ts'
import { safetyYaml } from './safety-yaml.ts'
import { textComment } from './text-comment.ts'

export const SOURCE_RULES: readonly SourceRule[] = [
  safetySymlink,
  safetyFileName,
  safetyFileType,
  safetyCollision,
  safetyImage,
  placeUnknown,
  placeParent
]

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

export const SITE_RULES: readonly SiteRule[] = [
  linkPage,
  linkAnchor,
  linkArtikel,
  linkName,
  artikelUnique,
  artikelNumber,
  prefixUnique
]

export const RULES = [...SOURCE_RULES, ...DOCUMENT_RULES, ...SITE_RULES]
