/** Lets a browser add the search of this site to its own: https://github.com/dewitt/opensearch. */

import type { Output } from '../core/types.ts'
import { ZOEKEN_ADDRESS } from '../site/views.ts'
import { xml } from './xml.ts'

/** `siteUrl` is the published address of the site, without a slash at its end. */
export function opensearch(siteUrl: string): Output {
  const description = xml`<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>PLOT</ShortName>
<LongName>PLOT kenniscentrum</LongName>
<Description>Zoek wat mag met bodycams en drones, en waarom.</Description>
<Language>nl-BE</Language>
<InputEncoding>UTF-8</InputEncoding>
<Image height="32" width="32" type="image/svg+xml">${siteUrl}/img/merk.svg</Image>
<Url type="text/html" method="get" template="${siteUrl + ZOEKEN_ADDRESS}?q={searchTerms}"/>
</OpenSearchDescription>`
  const text = `<?xml version="1.0" encoding="utf-8"?>\n${description.xml}\n`
  return { path: 'static/opensearch.xml', bytes: new TextEncoder().encode(text) }
}
