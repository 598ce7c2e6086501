/** A built site in a browser as its readers will meet it: at its published address, but read from this disk alone. */

import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'

/**
 * From here on these pages find the site of `build` where it will stand, and nothing else anywhere. Returns the published
 * address, without a slash at its end.
 */
export async function openPublished(pages: BrowserContext | Page, build: string): Promise<string> {
  const siteUrl = siteUrlOf(build)
  await pages.route('**/*', (route) => {
    const { href } = new URL(route.request().url())
    if (!href.startsWith(`${siteUrl}/`)) return route.abort()
    const file = fileOf(build, href.slice(siteUrl.length).replace(/[?#].*$/u, ''))
    return file === undefined
      ? route.fulfill({ status: 404, path: join(build, '404.html') })
      : route.fulfill({ path: file })
  })
  return siteUrl
}

/** Where a built site says itself that it will stand: its sitemap begins with the home page. */
export function siteUrlOf(build: string): string {
  const home = /<loc>([^<]*)\/<\/loc>/u.exec(readFileSync(join(build, 'sitemap.xml'), 'utf8'))?.[1]
  if (home === undefined) throw new Error(`No address of the home page in the sitemap of ${build}`)
  return home
}

/** `/recht/wpa` is `recht/wpa.html`, as on every host. */
function fileOf(build: string, address: string): string | undefined {
  const path = decodeURIComponent(address)
  return [`${path}.html`, path, `${path}index.html`]
    .map((name) => join(build, name))
    .find((file) => existsSync(file) && statSync(file).isFile())
}
