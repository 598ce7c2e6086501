/** Stage 4: Site → Output[], one page at a time, each read back before it is handed on. */

import { relate } from '../site/relations.ts'
import { findArtikel } from '../site/cite.ts'
import { workingOn } from '../core/fault.ts'
import { contentDate, entriesOf, isIndexed, type Site, updatedOn, versionsOf } from '../site/site.ts'
import { assertTree } from '../core/tree.ts'
import type { Output } from '../core/types.ts'
import type { Entry } from '../entry.ts'
import { afwijkingenOf } from './zones/afwijkingen.ts'
import { changesOf } from './inzetkader/changes.ts'
import { feeds, sitemap } from './feeds.ts'
import { imageOutputs } from './images.ts'
import { kaartenOf } from './inzetkader/kaart.ts'
import { newestFirst } from './onderdelen.ts'
import type { PageContext } from './context.ts'
import { type Page, pageLink, pageOf } from './page.ts'
import { assertShell, type Shell, shellOf } from './shell.ts'
import { sidebarsOf } from './sidebars.ts'
import { termsOf } from '../site/terms.ts'
import { dataAddress, versionData, versionsNow } from './inzetkader/version-data.ts'
import { viewsOf } from './views/index.ts'

export type EmitOptions = {
  /** Origin of the published site, without a trailing slash. */
  siteUrl: string
  /** Address of the repository on the code host, without a trailing slash. */
  repository: string
}

const encoder = new TextEncoder()
const decoder = new TextDecoder()

/**
 * `first` are paths of sources whose pages somebody is waiting for. What it throws is our fault, and names the source
 * that it was making a page of (FileFault).
 */
export function* emit(
  site: Site,
  options: EmitOptions,
  first: ReadonlySet<string> = new Set()
): Generator<Output> {
  const taken = new Set<string>()
  for (const output of outputsOf(site, options, first)) {
    // Many disks see no difference between capitals and small letters.
    const path = output.path.toLowerCase()
    if (taken.has(path)) throw new Error(`Two outputs have one path: ${output.path}`)
    taken.add(path)
    yield output
  }
}

function* outputsOf(site: Site, options: EmitOptions, first: ReadonlySet<string>): Generator<Output> {
  const relations = relate(site)
  const base = {
    site,
    relations,
    terms: termsOf(site),
    afwijkingen: afwijkingenOf(site),
    changes: changesOf(site),
    ...options
  }
  let made: ReturnType<typeof viewsOf> | undefined
  const views = () => (made ??= viewsOf(base))
  const context = { ...base, views: () => views().map(({ data }) => data) }
  const awaited = site.entries.filter(({ path }) => first.has(path))
  const others = site.entries.filter(({ path }) => !first.has(path))
  for (const entry of [...awaited, ...others]) yield* workingOn(entry.path, () => pageOutputs(context, entry))
  for (const { view, data } of views()) {
    yield json(`docs${data.address}.json`, data)
    yield readBack({
      path: `docs${data.address}.mdx`,
      bytes: encoder.encode(shellOf(asShell(site, data), view))
    })
  }
  for (const kader of entriesOf(site, 'inzetkader'))
    yield workingOn(kader.path, () =>
      json(`static${dataAddress(kader.address)}`, versionData(site, kader, base.afwijkingen))
    )
  yield json(`static${dataAddress('/inzetkader')}`, versionsNow(site))
  yield* imageOutputs(site)
  yield* feeds(site, options.siteUrl)
  yield sitemap(
    site,
    views().map(({ data }) => data),
    options.siteUrl
  )
  yield json('data/sidebars.json', sidebarsOf(site))
  yield json('data/ervaringen.json', newestFirst(entriesOf(site, 'ervaring')).map(pageLink))
  yield json(
    'data/heads.json',
    headsOf(
      site,
      views().map(({ data }) => data)
    )
  )
  yield json('data/home.json', homeOf(site))
  yield json('data/artikels.json', artikelsOf(site))
  yield json('data/verwijzingen.json', verwijzingenOf(site, relations))
}

function pageOutputs(context: PageContext, entry: Entry): Output[] {
  const page = pageOf(context, entry)
  if (page.kind === 'ervaring') return [readBack(json(`static/data${page.address}.json`, page))]
  const shell = shellOf(asShell(context.site, page))
  return [
    readBack(json(`docs${page.address}.json`, page)),
    readBack({ path: `docs${page.address}.mdx`, bytes: encoder.encode(shell) })
  ]
}

function asShell(site: Site, page: Shell): Shell {
  return isIndexed(site, page.address) ? page : { ...page, noindex: true }
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

/** By the id that Docusaurus gives a shell: what it shows of the page in the head of the HTML and in links to it. */
export type Heads = Readonly<Record<string, { title: string; description: string }>>

function headsOf(
  site: Site,
  views: readonly { address: string; titel: string; omschrijving: string }[]
): Heads {
  const shells = site.entries.filter(({ kind }) => kind !== 'ervaring').map(pageLink)
  return Object.fromEntries(
    [...shells, ...views].map(({ address, titel, omschrijving }) => [
      address.slice(1),
      { title: titel, description: omschrijving }
    ])
  )
}

/** The articles that answer what officers ask most, in the order of an interventie. */
const VRAGEN = ['BC 6.1', 'BC 5.1', 'BC 10.1', 'BC 11.2', 'BC 12.1', 'BC 8.1', 'BC 9.1', 'BC 19.1']

/** What the fire service may do with a camera: the questions are answered by the law of the police. */
const BRANDWEER = '/recht/brandweercameras'

/** The questions as each version answers them: which version counts, the browser works out. */
function vragenOf(site: Site) {
  return versionsOf(site, 'bodycam').map((version) => ({
    ...version,
    vragen: VRAGEN.flatMap((nummer) => {
      const found = findArtikel(site, `${nummer}@${version.versie}`)
      if (typeof found === 'string') return []
      return [{ address: `${found.entry.address}#${found.artikel.id}`, nummer, titel: found.artikel.titel }]
    })
  }))
}

function homeOf(site: Site) {
  return {
    vragen: vragenOf(site),
    brandweer: site.byAddress.has(BRANDWEER) ? BRANDWEER : undefined,
    kaarten: kaartenOf(site),
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
