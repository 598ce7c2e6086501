/** Rules that need all files. Apart from the document rules, because a run from the cache loads no Markdown parser. */

import { artikelNumber } from './artikel-number.ts'
import { artikelUnique } from './artikel-unique.ts'
import { linkAnchor } from './link-anchor.ts'
import { linkArtikel } from './link-artikel.ts'
import { linkName } from './link-name.ts'
import { linkPage } from './link-page.ts'
import { placeParent } from './place-parent.ts'
import { placeUnknown } from './place-unknown.ts'
import { prefixUnique } from './prefix-unique.ts'
import { safetyCollision } from './safety-collision.ts'
import { safetyFileName } from './safety-file-name.ts'
import { safetyFileType } from './safety-file-type.ts'
import { safetyImage } from './safety-image.ts'
import { safetySymlink } from './safety-symlink.ts'
import type { SiteRule, SourceRule } from './rule.ts'

export const SOURCE_RULES: readonly SourceRule[] = [
  safetySymlink,
  safetyFileName,
  safetyFileType,
  safetyCollision,
  safetyImage,
  placeUnknown,
  placeParent
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
