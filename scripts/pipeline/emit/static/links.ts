/** Where addresses of the site lead from a file that left it. */

import { isReserved } from '../../core/published.ts'

/** With the name of the host; while the site has none yet, an address of it is no link. Other sites stay. */
export function naarSite(siteUrl: string): (address: string) => string | undefined {
  const isPublished = siteUrl !== '' && !isReserved(siteUrl)
  return (address) => (!address.startsWith('/') ? address : isPublished ? siteUrl + address : undefined)
}
