/** Who owns which id and which address of the built site, and which names its scripts look for in the window. */

import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isWritableId, TAKEN_IDS } from '../pipeline/core/heading-ids.ts'
import { addressKey, ownerIn, SITE_FILES } from '../pipeline/site/owners.ts'
import { html } from './html.ts'
import { addressOfFile, BUILD, dataOf, htmlFiles, readBuilt, useSite } from './site.ts'

const site = useSite()

test('every file of the build is a page with data, or stands where the list says that the site has files', () => {
  const files = new Map(SITE_FILES.map((address) => [addressKey(address), { address, name: '' }]))
  const unknown = readdirSync(BUILD, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(BUILD.length).replaceAll('\\', '/'))
    .map((path) => path.replace(/\/index\.html$/u, '/').replace(/\.html$/u, ''))
    .filter((address) => dataOf(address) === undefined && !ownerIn(files, addressKey(address)))
  expect(unknown).toEqual([])
})

test('every id that comes from no heading is one that no heading can get', () => {
  const reachable = htmlFiles().flatMap((path) => {
    const headings = headingIdsIn(dataOf(addressOfFile(path)))
    return html(readBuilt(path))
      .all()
      .flatMap(({ id }) => (id === undefined || headings.has(id) ? [] : [id]))
      .filter((id) => !id.includes('_') && !TAKEN_IDS.includes(id))
      .map((id) => `${path}: ${id}`)
  })
  expect(reachable).toEqual([])
})

test('a name that a script looks for in the window, and a heading could get, is the browser’s own or taken', async () => {
  const page = await site.browser.newPage()
  const own = new Set(await page.evaluate(namesInWindow))
  await page.close()
  const asked = scripts().flatMap((path) => globalsIn(readBuilt(path)).map((name) => `${name} in ${path}`))
  expect(asked.length).toBeGreaterThan(100)
  const open = asked.filter((found) => {
    const [name = ''] = found.split(' ')
    return isWritableId(name) && !own.has(name) && !TAKEN_IDS.includes(name)
  })
  expect(open).toEqual([])
})

/** Ids of the headings in the data of a page: of its own text, and of the texts a view is put together from. */
function headingIdsIn(data: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(data) && /^(?:h[1-6]|artikel)$/u.test(String(data[0])))
    found.add(String((data[1] as { id?: string } | undefined)?.id))
  // A question carries the id of its heading.
  if (typeof data === 'object' && data !== null && 'casus' in data)
    found.add((data as unknown as { id: string }).id)
  if (typeof data === 'object' && data !== null)
    for (const value of Object.values(data)) headingIdsIn(value, found)
  return found
}

function scripts(): string[] {
  return readdirSync(join(BUILD, 'assets/js'))
    .filter((name) => name.endsWith('.js'))
    .map((name) => `assets/js/${name}`)
}

/**
 * Names that a script asks for without knowing whether they are there: behind `typeof`, and as a property of the window.
 * What the minifier named itself has one or two letters.
 */
function globalsIn(text: string): string[] {
  const behind = /\btypeof[ (]+([a-z][\w$]{2,})\b(?!\s*[.[(])/gu
  const inside = /\b(?:window|self|globalThis)\.([a-z][\w$]*)/gu
  const names = [behind, inside].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(([, name = '']) => name)
  )
  // A word of the language is no name.
  return names.filter((name) => name !== 'null')
}

function namesInWindow(): string[] {
  const levels: object[] = []
  for (let level: object | null = window; level; level = Object.getPrototypeOf(level) as object | null)
    levels.push(level)
  return levels.flatMap((level) => Object.getOwnPropertyNames(level))
}
