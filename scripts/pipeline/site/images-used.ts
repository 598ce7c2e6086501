/** Which images stand on a page: the others are not published. */

import { addressFault } from '../core/safe-url.ts'
import { linkingPages } from './drafts.ts'
import { resolveLink } from './resolve-link.ts'
import type { Site } from './site.ts'

/** Paths. */
export function usedImages(site: Site): Set<string> {
  const used = new Set<string>()
  for (const entry of linkingPages(site)) {
    for (const link of entry.links) {
      if (!link.isImage || addressFault(link.target, true)) continue
      const target = resolveLink(site, entry, link)
      if (target.type === 'image') used.add(target.path)
    }
  }
  return used
}
