/** Every link in every built page, the reports that Docusaurus does not know included. */

import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { emitOptions } from '../io/project.ts'
import { type Found, html } from './html.ts'
import { addressOfFile, BUILD, htmlFiles, readBuilt } from './site.ts'

const { siteUrl } = emitOptions()

type Built = { address: string; elements: Found[]; ids: Set<string> }

const pages = new Map<string, Built>(
  htmlFiles().map((path) => {
    const elements = html(readBuilt(path)).all()
    const ids = new Set(elements.flatMap(({ id, name }) => [id, name]).filter((id) => id !== undefined))
    return [path, { address: addressOfFile(path), elements, ids }]
  })
)

test('every internal link leads to a page or file, and every anchor to an id in it', () => {
  const broken = [...pages.values()].flatMap(({ address, elements }) =>
    elements
      .flatMap(({ href, src }) => [href, src])
      .filter((target) => target !== undefined)
      .flatMap((target) => brokenLink(address, target).map((reason) => `${address}: ${target}: ${reason}`))
  )
  expect([...new Set(broken)]).toEqual([])
})

test('no page uses an id twice', () => {
  const twice = [...pages].flatMap(([path, { elements }]) => {
    const ids = elements.flatMap(({ id }) => (id === undefined ? [] : [id]))
    return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${path}: ${id}`)
  })
  expect(twice).toEqual([])
})

test('a link is a web address, an address of this site or an anchor', () => {
  const odd = [...pages].flatMap(([path, { elements }]) =>
    elements
      .flatMap(({ href, src, action }) => [href, src, action])
      .filter((target) => target !== undefined && !/^(?:https:\/\/|\/(?!\/)|#|mailto:)/u.test(target))
      .map((target) => `${path}: ${target}`)
  )
  expect(odd).toEqual([])
})

/** The reasons why a link does not work: none or one. */
function brokenLink(from: string, target: string): string[] {
  const url = new URL(target, siteUrl + from)
  if (url.origin !== siteUrl) return []
  const address = decodeURIComponent(url.pathname)
  const path = pathOf(address)
  if (path === undefined) return ['no such file']
  const id = decodeURIComponent(url.hash.slice(1))
  /* The link of the theme that works without an element: its script finds the main text. */
  if (id === '' || id === '__docusaurus_skipToContent_fallback') return []
  return pages.get(path)?.ids.has(id) ? [] : ['no such id']
}

/** What the server gives for an address, as a path in the build folder. */
function pathOf(address: string): string | undefined {
  const path = address.slice(1)
  return [`${path}.html`, join(path, 'index.html'), path].find(
    (candidate) =>
      candidate !== '' && existsSync(join(BUILD, candidate)) && statSync(join(BUILD, candidate)).isFile()
  )
}
