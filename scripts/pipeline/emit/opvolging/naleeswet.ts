/** The law that an article stands on, as we tell it: what the article leads to, what its chapter names, and what set its words in motion. */

import { type Blok, blokkenVan } from '../../core/blokken.ts'
import { onceFor } from '../../core/once.ts'
import { isElement, type Node, textOf, visitElements } from '../../core/tree.ts'
import type { EntryOf } from '../../entry.ts'
import { addressNamed } from '../../kinds.ts'
import { nodesOp } from '../../site/artikel-woorden.ts'
import type { Site } from '../../site/site.ts'
import type { LogLine } from '../inzetkader/changes.ts'
import { resolveBody } from '../resolve.ts'

export type Naleeswet = {
  /** With the id of the article, where it is one. */
  address: string
  titel: string
  peildatum: string
  toestand: EntryOf<'rechtsbron'>['data']['toestand']
  /** Heading and words of the article; of a law as a whole what our page says that it is. */
  kop?: string
  tekst: Blok[]
}

/** In the order in which they are met; of a law with an article not the whole as well. */
export function wettenBij(
  site: Site,
  { data }: EntryOf<'hoofdstuk'>,
  nodes: readonly Node[],
  log: readonly LogLine[]
): Naleeswet[] {
  const named = [
    ...hrefsIn(nodes),
    ...log.flatMap(({ oorzaak }) => oorzaak.href ?? []),
    ...(data.recht ?? []).map((name) => addressNamed('rechtsbron', name))
  ]
  const all = [...new Set(named)].filter((href) => href.startsWith('/recht/'))
  return all
    .filter((href) => href.includes('#') || !all.some((other) => other.startsWith(`${href}#`)))
    .flatMap((href) => wetOp(site, href) ?? [])
}

function hrefsIn(nodes: readonly Node[]): string[] {
  const hrefs: string[] = []
  visitElements(nodes, ([, { href }]) => {
    if (href !== undefined) hrefs.push(href)
  })
  return hrefs
}

function wetOp(site: Site, href: string): Naleeswet | undefined {
  const [address = '', id] = href.split('#')
  const law = site.byAddress.get(address)
  if (law?.kind !== 'rechtsbron') return undefined
  const { titel, peildatum, toestand, omschrijving } = law.data
  const [kop, ...rest] = (id === undefined ? undefined : nodesOp(bodyOf(site, law), id)) ?? []
  return {
    ...{ address: href, titel, peildatum, toestand },
    ...(kop !== undefined && isElement(kop) ? { kop: textOf(kop) } : {}),
    tekst: kop === undefined ? [{ soort: 'alinea', tekst: omschrijving }] : blokkenVan(rest)
  }
}

const bodies = onceFor<Site, Map<string, Node[]>>(() => new Map())

/** Many articles stand on one law. */
function bodyOf(site: Site, law: EntryOf<'rechtsbron'>): Node[] {
  const known = bodies(site)
  const made = known.get(law.path) ?? resolveBody(site, law)
  known.set(law.path, made)
  return made
}
