/** https://www.sitemaps.org/protocol.html; Docusaurus does not know the addresses of reports, so we list all. */

import type { Output } from '../core/types.ts'
import { contentDate, updatedOn } from '../site/entries.ts'
import { isIndexed } from '../site/versions.ts'
import type { Site } from '../site/site.ts'
import { document, xml } from './xml.ts'

export function sitemap(
  site: Site,
  views: readonly { address: string; bijgewerkt: string }[],
  siteUrl: string
): Output {
  const urls = [
    { address: '/', day: contentDate(site.entries) },
    ...site.entries.map((entry) => ({ address: entry.address, day: updatedOn(entry) })),
    ...views.map(({ address, bijgewerkt }) => ({ address, day: bijgewerkt }))
  ].filter(({ address }) => isIndexed(site, address))
  const lines = urls.map(
    ({ address, day }) => xml`<url><loc>${siteUrl + address}</loc><lastmod>${day}</lastmod></url>\n`
  )
  return document(
    'sitemap.xml',
    xml`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${lines}</urlset>`
  )
}
