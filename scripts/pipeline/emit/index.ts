/** Stage 4: Site → Output[], one page at a time, each read back before it is handed on. */

import { relate } from '../relations.ts'
import { contentDate, entriesOf, type Site, updatedOn } from '../site.ts'
import { assertTree } from '../tree.ts'
import type { Output } from '../types.ts'
import { feeds, sitemap } from './feeds.ts'
import { imageAddress } from './images.ts'
import { newestFirst, type Page, pageLink, pageOf } from './page.ts'
import { assertShell, shellOf } from './shell.ts'
import { sidebarsOf } from './sidebars.ts'

export type EmitOptions = {
  /** Origin of the published site, without a trailing slash. */
  siteUrl: string
  /** Address of the repository on the code host, without a trailing slash. */
  repository: string
}

const encoder = new TextEncoder()
const decoder = new TextDecoder()

export function* emit(site: Site, options: EmitOptions): Generator<Output> {
  const relations = relate(site)
  for (const entry of site.entries) {
    const page = pageOf(site, relations, entry, options.repository)
    if (page.kind === 'ervaring') {
      yield readBack(json(`static/data${page.address}.json`, page))
    } else {
      yield readBack(json(`docs${page.address}.json`, page))
      yield readBack({ path: `docs${page.address}.mdx`, bytes: encoder.encode(shellOf(page)) })
    }
  }
  const shown = new Set<string>()
  for (const image of site.images.values()) {
    const path = `static${imageAddress(image)}`
    if (!shown.has(path)) yield { path, bytes: image.bytes }
    shown.add(path)
  }
  yield* feeds(site, options.siteUrl)
  yield sitemap(site, options.siteUrl)
  yield json('data/sidebars.json', sidebarsOf(site))
  yield json('data/ervaringen.json', newestFirst(entriesOf(site, 'ervaring')).map(pageLink))
  yield json('data/home.json', homeOf(site))
  yield json('data/artikels.json', artikelsOf(site))
  yield json('data/verwijzingen.json', verwijzingenOf(site, relations))
}

function json(path: string, value: unknown): Output {
  return { path, bytes: encoder.encode(`${JSON.stringify(value)}\n`) }
}

/** What was written is read again from its bytes and must hold only what we generate; else it is our fault. */
function readBack(output: Output): Output {
  const text = decoder.decode(output.bytes)
  if (output.path.endsWith('.mdx')) assertShell(text)
  else {
    const page = JSON.parse(text) as Page
    assertTree(page.body)
    if (page.toc.some(({ value }) => value.includes('<'))) throw new Error('A table of contents holds markup')
  }
  return output
}

function homeOf(site: Site) {
  return {
    bijgewerkt: contentDate(site.entries),
    technologieen: entriesOf(site, 'technologie').map((entry) => pageLink(entry)),
    nieuws: newestFirst(entriesOf(site, 'nieuws'))
      .slice(0, 3)
      .map((entry) => pageLink(entry)),
    ervaringen: newestFirst(entriesOf(site, 'ervaring'))
      .slice(0, 3)
      .map((entry) => pageLink(entry)),
    aantallen: Object.fromEntries(
      (['hoofdstuk', 'begrip', 'rechtsbron', 'zone', 'module'] as const).map((kind) => [
        kind,
        entriesOf(site, kind).filter(({ data }) => !data.fictief).length
      ])
    )
  }
}

/** Every article once, by technologie and version, with its fingerprint. */
function artikelsOf(site: Site) {
  return [...site.artikels.values()].flatMap((found) =>
    found.map(({ entry, artikel, technologie, versie }) => ({
      technologie,
      versie,
      nummer: artikel.nummer,
      titel: artikel.titel,
      vingerafdruk: artikel.vingerafdruk,
      address: `${entry.address}#${artikel.id}`
    }))
  )
}

function verwijzingenOf(site: Site, relations: ReturnType<typeof relate>) {
  return Object.fromEntries(
    site.entries.map((entry) => [
      entry.address,
      {
        titel: entry.data.titel,
        bijgewerkt: updatedOn(entry),
        naar: relations.naar.get(entry.address) ?? [],
        van: relations.van.get(entry.address) ?? []
      }
    ])
  )
}
