/** Stage 4: Site → Output[], one page at a time, each read back before it is handed on. */

import type { Algolia } from '../core/algolia.ts'
import { relate } from '../site/relations.ts'
import { CHECK_INDEX, dataAddress } from '../core/data-address.ts'
import { workingOn } from '../core/fault.ts'
import { checkIndexOf } from '../site/check-index.ts'
import { entriesOf } from '../site/entries.ts'
import { isIndexed } from '../site/versions.ts'
import { withAlgoliaTold } from '../site/algolia-told.ts'
import type { Site } from '../site/site.ts'
import { LIJST_ADDRESS, OPFRISSER_ADDRESS } from '../site/views.ts'
import { assertTree } from '../core/tree.ts'
import type { Output } from '../core/types.ts'
import type { Entry } from '../entry.ts'
import { definitionOf } from '../kinds.ts'
import { afwijkingenOf } from './zones/afwijkingen.ts'
import { changesOf } from './inzetkader/changes.ts'
import { feeds } from './feeds.ts'
import { homeOf } from './home.ts'
import { imageOutputs } from './images.ts'
import { listedAt } from './onderdelen.ts'
import { openDataOutputs } from './open-data/index.ts'
import { naleesOutputs } from './opvolging/nalezen.ts'
import { opensearch } from './opensearch.ts'
import { kitOutputs } from './opleiding/uit-inhoud.ts'
import { opfrisdeckOf } from './opleiding/opfrisser.ts'
import { json } from './output.ts'
import { lijstOutputs } from './praktijk/lijst.ts'
import type { PageContext } from './context.ts'
import { type Page, pageOf } from './page.ts'
import { pageLink } from './page-link.ts'
import { assertShell, type Shell, shellOf } from './shell.ts'
import { sidebarsOf } from './sidebars.ts'
import { sitemap } from './sitemap.ts'
import { termsOf } from '../site/terms.ts'
import { verhuisdOutputs } from './verhuisd.ts'
import { korpsOutputs } from './inzetkader/korps.ts'
import { versionData, versionsNow } from './inzetkader/version-data.ts'
import { beginmapOutput } from './views/module.ts'
import { viewsOf } from './views/index.ts'
import { zoekOutputs } from './zoeken.ts'
import { zoekwoordenOf } from './zoekwoorden.ts'

export type EmitOptions = {
  /** Address of the published site, its path with it, without a trailing slash. */
  siteUrl: string
  /** Address of the repository on the code host, without a trailing slash. */
  repository: string
  /** Mailbox of the editors, where one is set. */
  postbus?: string
  /** Who else searches the site, where somebody does. */
  algolia?: Algolia
  /** Makes the program of course packages, one plain script; who cannot makes no packages. Asked where there is a module. */
  speler?: () => string
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
  const told = options.algolia ? withAlgoliaTold(site, options.algolia) : site
  for (const output of outputsOf(told, options, first)) {
    // Many disks see no difference between capitals and small letters.
    const path = output.path.toLowerCase()
    if (taken.has(path)) throw new Error(`Two outputs have one path: ${output.path}`)
    taken.add(path)
    yield output
  }
}

function* outputsOf(site: Site, options: EmitOptions, first: ReadonlySet<string>): Generator<Output> {
  const base = {
    site,
    relations: relate(site),
    terms: termsOf(site),
    afwijkingen: afwijkingenOf(site),
    changes: changesOf(site),
    ...options
  }
  let made: ReturnType<typeof viewsOf> | undefined
  const views = () => (made ??= viewsOf(base))
  let madeKits: Output[] | undefined
  const kits = () => (madeKits ??= kitOutputs(site, base))
  const context = { ...base, views: () => views().map(({ data }) => data), kits }
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
  yield* korpsOutputs(site)
  yield* naleesOutputs(context)
  yield json(`static${dataAddress('/inzetkader')}`, versionsNow(site))
  yield* imageOutputs(site)
  yield* kits()
  yield json(`static${dataAddress(OPFRISSER_ADDRESS)}`, opfrisdeckOf(site))
  yield* verhuisdOutputs(site, options.siteUrl)
  yield* feeds(site, options.siteUrl)
  yield sitemap(
    site,
    views().map(({ data }) => data),
    options.siteUrl
  )
  yield json('data/sidebars.json', sidebarsOf(site))
  yield json('data/ervaringen.json', listedAt(site, LIJST_ADDRESS).map(pageLink))
  yield* lijstOutputs(site)
  yield beginmapOutput(site)
  yield* openDataOutputs(base)
  yield json(
    'data/heads.json',
    headsOf(
      site,
      views().map(({ data }) => data)
    )
  )
  yield json('data/home.json', homeOf(site))
  yield json('data/zoekwoorden.json', zoekwoordenOf(site))
  yield opensearch(options.siteUrl)
  yield json(`static${dataAddress(CHECK_INDEX)}`, checkIndexOf(site))
  yield* zoekOutputs(site)
}

function pageOutputs(context: PageContext, entry: Entry): Output[] {
  const page = pageOf(context, entry)
  if (definitionOf(page.kind).isPoured) return [readBack(json(`static${dataAddress(page.address)}`, page))]
  const shell = shellOf(asShell(context.site, page))
  return [
    readBack(json(`docs${page.address}.json`, page)),
    readBack({ path: `docs${page.address}.mdx`, bytes: encoder.encode(shell) })
  ]
}

function asShell(site: Site, page: Shell): Shell {
  return isIndexed(site, page.address) ? page : { ...page, noindex: true }
}

/** What was written is read again from its bytes and must hold only what we generate; else it is our fault. */
function readBack(output: Output): Output {
  const text = decoder.decode(output.bytes)
  if (output.path.endsWith('.mdx')) assertShell(text)
  else {
    const page = JSON.parse(text) as Page
    assertTree(page.body)
  }
  return output
}

/** By the id that Docusaurus gives a shell: what it shows of the page in the head of the HTML and in links to it. */
export type Heads = Readonly<Record<string, { title: string; description: string }>>

function headsOf(
  site: Site,
  views: readonly { address: string; titel: string; omschrijving: string }[]
): Heads {
  const shells = site.entries.filter(({ kind }) => !definitionOf(kind).isPoured).map(pageLink)
  return Object.fromEntries(
    [...shells, ...views].map(({ address, titel, omschrijving }) => [
      address.slice(1),
      { title: titel, description: omschrijving }
    ])
  )
}
