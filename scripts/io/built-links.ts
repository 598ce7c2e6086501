/** Every link in every page of a built site, at the address where it will stand: under a path too. */

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'

type Page = { address: string; targets: string[]; ids: Set<string> }

/** The link of the theme that works without an element: its script finds the main text. */
const WITHOUT_ELEMENT = '__docusaurus_skipToContent_fallback'

/** Each broken link once, in Dutch: page, target, reason. `siteUrl` is where the site will stand, without a slash at its end. */
export function brokenLinksIn(build: string, siteUrl: string): string[] {
  const pages = new Map(pagesOf(build).map((path) => [path, read(build, path)]))
  const broken = [...pages.values()].flatMap(({ address, targets }) =>
    targets.flatMap((target) => {
      const reason = reasonOf(target, { from: siteUrl + address, siteUrl, build, pages })
      return reason === undefined ? [] : [`${address}: ${target}: ${reason}`]
    })
  )
  return [...new Set(broken)]
}

type Place = { from: string; siteUrl: string; build: string; pages: ReadonlyMap<string, Page> }

/** Why a link does not work; undefined of one that does, and of one to another site. */
function reasonOf(target: string, { from, siteUrl, build, pages }: Place): string | undefined {
  const url = new URL(target, from)
  const { origin, pathname: base } = new URL(`${siteUrl}/`)
  if (url.origin !== origin) return undefined
  if (`${url.pathname}/` === base) return undefined
  if (!url.pathname.startsWith(base)) return `buiten het pad van de site (${base})`
  const path = fileAt(build, decodeURIComponent(url.pathname.slice(base.length)))
  if (path === undefined) return 'dat bestand is er niet'
  const id = decodeURIComponent(url.hash.slice(1))
  if (id === '' || id === WITHOUT_ELEMENT || !pages.has(path)) return undefined
  return pages.get(path)?.ids.has(id) ? undefined : 'die plaats is er niet op die bladzijde'
}

/** What a server gives for a path, as a path in the folder. */
function fileAt(build: string, path: string): string | undefined {
  return [`${path}.html`, join(path, 'index.html'), path].find((candidate) => {
    const file = join(build, candidate)
    return candidate !== '' && existsSync(file) && statSync(file).isFile()
  })
}

function pagesOf(build: string): string[] {
  return readdirSync(build, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.html'))
    .sort()
}

function read(build: string, path: string): Page {
  const attributes = [...attributesIn(parse(readFileSync(join(build, path), 'utf8')))]
  const named = (...names: string[]): string[] =>
    attributes.filter(({ name }) => names.includes(name)).map(({ value }) => value)
  return {
    address: `/${path.replace(/(?:^|\/)index\.html$|\.html$/u, '')}`,
    targets: named('href', 'src', 'action'),
    ids: new Set(named('id', 'name'))
  }
}

function* attributesIn(node: DefaultTreeAdapterTypes.Node): Generator<{ name: string; value: string }> {
  if ('attrs' in node) yield* node.attrs
  if ('childNodes' in node) for (const child of node.childNodes) yield* attributesIn(child)
}
