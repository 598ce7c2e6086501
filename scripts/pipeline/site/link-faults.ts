/** The links that lead nowhere, in all pages whose links can be looked at. An address that is no safe one is told of by itself. */

import { addressFault } from '../core/safe-url.ts'
import type { Link } from '../core/types.ts'
import { linkingPages } from './drafts.ts'
import { type Fault, resolveLink } from './resolve-link.ts'
import type { Site } from './site.ts'

export function* linkFaults(site: Site): Generator<{ path: string; link: Link; fault: Fault }> {
  for (const entry of linkingPages(site)) {
    for (const link of entry.links) {
      if (addressFault(link.target, link.isImage)) continue
      const target = resolveLink(site, entry, link)
      if (target.type === 'fault') yield { path: entry.path, link, fault: target }
    }
  }
}
