/** What machines read: the sitemap and the feeds, parsed by a browser. */

import { beforeAll, describe, expect, test } from 'vitest'
import { emitOptions } from '../io/project.ts'
import { addressOfFile, ADDRESSES, htmlFiles, REPORTS, useSite } from './site.ts'

const { siteUrl } = emitOptions()

/** Pages that stand in for others; nobody should find them by searching. */
const NOT_LISTED = ['/404', '/offline']

const site = useSite()

describe('the sitemap', () => {
  let addresses: string[]
  beforeAll(async () => {
    addresses = (await textsIn('/sitemap.xml', 'url > loc')).map((url) => url.slice(siteUrl.length))
  })

  test('lists every built page, once', () => {
    const built = htmlFiles()
      .map(addressOfFile)
      .filter((address) => !NOT_LISTED.includes(address))
    expect([...addresses].sort()).toEqual(built.sort())
  })

  test('lists the reports and no template', () => {
    expect(addresses).toEqual(expect.arrayContaining([...REPORTS]))
    expect(addresses.filter((address) => address.includes(':'))).toEqual([])
  })

  test('lists only what the server gives', async () => {
    for (const address of addresses) expect((await fetch(site.origin + address)).status, address).toBe(200)
  })
})

describe.each([
  ['/nieuws/atom.xml', 'entry > title', 'entry > id'],
  ['/nieuws/rss.xml', 'item > title', 'item > link'],
  ['/praktijk/atom.xml', 'entry > title', 'entry > id'],
  ['/praktijk/rss.xml', 'item > title', 'item > link']
])('%s', (path, title, link) => {
  test('lists pages of its section, each with a title', async () => {
    const links = (await textsIn(path, link)).map((url) => url.slice(siteUrl.length))
    const section = path.slice(0, path.lastIndexOf('/') + 1)
    expect([...links].sort()).toEqual(ADDRESSES.filter((address) => address.startsWith(section)).sort())
    expect((await textsIn(path, title)).filter((text) => text !== '')).toHaveLength(links.length)
  })
})

test.each(['/nieuws', '/praktijk'])(
  '%s leads its readers to its feed, without JavaScript',
  async (section) => {
    const page = await site.browser.newPage({ javaScriptEnabled: false })
    await page.goto(site.origin + section)
    expect(await page.locator(`main a[href="${section}/atom.xml"]`).isVisible()).toBe(true)
    await page.close()
  }
)

/** Texts of the elements that a selector finds in an XML file; throws where the browser cannot read the file. */
async function textsIn(path: string, selector: string): Promise<string[]> {
  const context = await site.browser.newContext()
  const page = await context.newPage()
  await page.goto(`${site.origin}/404`)
  const texts = await page.evaluate(
    async ([url, wanted]) => {
      const xml = new DOMParser().parseFromString(await (await fetch(url)).text(), 'application/xml')
      const fault = xml.querySelector('parsererror')
      if (fault) throw new Error(fault.textContent)
      return [...xml.querySelectorAll(wanted)].map((element) => element.textContent)
    },
    [path, selector] as const
  )
  await context.close()
  return texts
}
