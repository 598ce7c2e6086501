/**
 * A page at each address that is gone, which leads on to where its text stands now. It asks nothing of the host: a browser
 * with scripts keeps the place on the page, one without is sent on too, and who has neither finds a link.
 */

import type { Site } from '../site/site.ts'
import type { Output } from '../core/types.ts'
import { type Xml, xml } from './xml.ts'

const encoder = new TextEncoder()

export function verhuisdOutputs({ verhuisd, byAddress }: Site, siteUrl: string): Output[] {
  const { pathname } = new URL(siteUrl)
  return [...verhuisd].map(([old, address]) => {
    const titel = byAddress.get(address)?.data.titel ?? 'de nieuwe plaats'
    const page = leadsOn({
      href: pathname.replace(/\/$/u, '') + address,
      canonical: siteUrl + address,
      titel
    })
    return { path: `static${old}.html`, bytes: encoder.encode(`<!doctype html>\n${page.xml}\n`) }
  })
}

/** The script reads the address from the link above it: nothing that somebody wrote stands in code. */
function leadsOn({ href, canonical, titel }: Record<'href' | 'canonical' | 'titel', string>): Xml {
  return xml`<html lang="nl-BE">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>Verhuisd: ${titel}</title>
<link rel="canonical" href="${canonical}">
<script>location.replace(new URL(document.querySelector('link').href).pathname + location.search + location.hash)</script>
<meta http-equiv="refresh" content="0; url=${href}">
<style>body{font:1.125rem/1.5 system-ui,sans-serif;max-width:34rem;margin:2rem auto;padding:0 1rem}</style>
</head>
<body>
<main>
<h1>Deze pagina is verhuisd</h1>
<p>Je vindt ze nu hier: <a href="${href}">${titel}</a></p>
</main>
</body>
</html>`
}
