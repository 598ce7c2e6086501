/** What hangs on an article: its legal basis and the pages that refer to it, by sort. */

import { versionOf } from '../../core/address.ts'
import { definitionOf, type Kind } from '../../kinds.ts'
import type { Site } from '../../site/site.ts'
import { isElement, type Node, visitElements } from '../../core/tree.ts'
import type { Artikel } from '../../core/types.ts'
import type { Entry, EntryOf } from '../../entry.ts'
import type { PageContext } from '../context.ts'

export const AANHANG_SOORTEN = ['recht', 'ervaring', 'les', 'rollenspel', 'andere'] as const

/** `soort` where several sorts stand together. */
export type AanhangLink = { address: string; kind: Kind; titel: string; soort?: string; fictief?: true }

/** One sort of what hangs on an article. A popular article has thousands of reports, so `items` may stop before `aantal`. */
export type Aanhang = {
  soort: (typeof AANHANG_SOORTEN)[number]
  aantal: number
  items: AanhangLink[]
  /** The article names no law itself; this is what its chapter leans on. */
  vanHoofdstuk?: true
}

/** Links of one sort on one article. */
const LIST_LIMIT = 10

/**
 * Every sort once, in a fixed order, also those with nothing. A zone that deviates is not among them: a page shows its
 * deviation in full. `nodes` is the resolved body of the chapter.
 */
export function aanhangOf(
  { site, relations, afwijkingen }: PageContext,
  entry: EntryOf<'hoofdstuk'>,
  nodes: readonly Node[],
  { id }: Pick<Artikel, 'id'>
): Aanhang[] {
  const address = `${entry.address}#${id}`
  const deviating = new Set(afwijkingen.get(address)?.map(({ zone }) => zone.address))
  const referrers = (relations.vanArtikel.get(address) ?? [])
    .flatMap((from) => site.byAddress.get(from) ?? [])
    .filter((other) => !isOtherVersion(entry, other) && !deviating.has(other.address))
  const own = lawsIn(site, nodes, id)
  const laws = own.length > 0 ? own : (entry.data.recht ?? []).flatMap((name) => law(site, `/recht/${name}`))
  return AANHANG_SOORTEN.map((soort) => {
    const found =
      soort === 'recht' ? laws : newestFirst(referrers.filter((other) => soortOf(other) === soort))
    return {
      soort,
      aantal: found.length,
      items: found.slice(0, LIST_LIMIT).map((entry) => linkOf(entry, soort)),
      ...(soort === 'recht' && own.length === 0 && laws.length > 0 ? { vanHoofdstuk: true as const } : {})
    }
  })
}

/** Versions repeat each other's texts and the version menu shows them; as referrers they would only be noise. */
function isOtherVersion(entry: Entry, other: Entry): boolean {
  const [own, its] = [versionOf(entry.address), versionOf(other.address)]
  return own?.technologie === its?.technologie && its !== undefined && own?.versie !== its.versie
}

function soortOf({ kind }: Entry): Aanhang['soort'] {
  if (kind === 'ervaring') return 'ervaring'
  if (kind === 'module' || kind === 'les') return 'les'
  if (kind === 'rollenspel' || kind === 'vragen') return 'rollenspel'
  return 'andere'
}

function lawsIn(site: Site, nodes: readonly Node[], id: string): Entry[] {
  const addresses = new Set<string>()
  const article = nodes.filter((node) => isElement(node) && node[0] === 'artikel' && node[1].id === id)
  visitElements(article, ([, { href = '' }]) => {
    if (href.startsWith('/recht/')) addresses.add(href.split('#')[0] ?? '')
  })
  return [...addresses].flatMap((address) => law(site, address))
}

function law(site: Site, address: string): Entry[] {
  const found = site.byAddress.get(address)
  return found ? [found] : []
}

/** Dated pages newest first; the others stay in order of address, behind them. */
function newestFirst(entries: readonly Entry[]): Entry[] {
  const day = ({ data }: Entry): string => ('datum' in data ? data.datum : '')
  return entries.toSorted((a, b) => (day(a) === day(b) ? 0 : day(a) > day(b) ? -1 : 1))
}

function linkOf({ address, kind, data }: Entry, soort: Aanhang['soort']): AanhangLink {
  return {
    address,
    kind,
    titel: data.titel,
    ...(soort === 'andere' ? { soort: definitionOf(kind).woord } : {}),
    ...(data.fictief ? { fictief: true } : {})
  }
}
