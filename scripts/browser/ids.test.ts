/** Who owns which id in the built pages, and which names their scripts look for in the window. */

import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parse as parseScript } from 'acorn'
import { analyze } from 'eslint-scope'
import { expect, test } from 'vitest'
import { isWritableId, TAKEN_IDS } from '../pipeline/heading-ids.ts'
import { html } from './html.ts'
import { addressOfFile, BUILD, dataOf, htmlFiles, readBuilt, useSite } from './site.ts'

const site = useSite()

test('every id that comes from no heading is one that no heading can get', () => {
  const reachable = htmlFiles().flatMap((path) => {
    const headings = headingIdsIn(dataOf(addressOfFile(path)))
    return html(readBuilt(path))
      .all()
      .flatMap(({ id }) => (id === undefined || headings.has(id) ? [] : [id]))
      .filter((id) => !id.startsWith('_') && !TAKEN_IDS.includes(id))
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
  if (typeof data === 'object' && data !== null)
    for (const value of Object.values(data)) headingIdsIn(value, found)
  return found
}

function scripts(): string[] {
  return readdirSync(join(BUILD, 'assets/js'))
    .filter((name) => name.endsWith('.js'))
    .map((name) => `assets/js/${name}`)
}

/** Names that a script uses and declares nowhere, and what it reads of the window by name. */
function globalsIn(text: string): string[] {
  const program = parseScript(text, { ecmaVersion: 'latest', sourceType: 'script', ranges: true })
  const { globalScope } = analyze(program as never, { ecmaVersion: 2022 })
  const free = globalScope?.through.map(({ identifier }) => identifier.name) ?? []
  const named = [...text.matchAll(/\b(?:window|self|globalThis)\.([a-z][\w$]*)/gu)].map(([, name = '']) => name)
  return [...new Set([...free.map(String), ...named])]
}

function namesInWindow(): string[] {
  const names: string[] = []
  for (let level: object | null = window; level; level = Object.getPrototypeOf(level) as object | null)
    names.push(...Object.getOwnPropertyNames(level))
  return names
}
