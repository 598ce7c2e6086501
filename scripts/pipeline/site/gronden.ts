/** The words that an article has, as something has to stand on them. */

import { onceFor } from '../core/once.ts'
import type { Node } from '../core/tree.ts'
import { nummerOf, parseNummer } from '../inzetkader/artikels.ts'
import { wordLinesOf } from '../inzetkader/register-lines.ts'
import { isAdopted, type Version } from '../inzetkader/versions.ts'
import { isUnfinished } from './adopted.ts'
import { regelsVan, vingerafdrukkenVan, woordenOp } from './artikel-woorden.ts'
import { digestsIn } from './image-digests.ts'
import type { Gevonden, Grond } from './pin.ts'
import type { Site } from './site.ts'

/** In a version of an inzetkader; of `artikel` the number counts. */
export function grondInVersie(site: Site, technologie: string, version: Version, artikel: string): Grond {
  if (isUnfinished(site, version)) return { soort: 'onbekend' }
  const { versie } = version
  const { id } = parseNummer(artikel)
  const gevonden = site.artikels.get(`${technologie}@${versie}#${id}`)?.[0]
  if (!gevonden) return { soort: 'geen', zin: `${artikel} staat niet in versie ${versie}.` }
  const vastgesteld = wordLinesOf(site.registers.get(technologie), versie).flatMap(
    ({ artikels }) => artikels[nummerOf(id)] ?? []
  )
  const isConcept = isAdopted(version) ? {} : { isConcept: true as const }
  return { soort: 'woorden', versie, gevonden, vastgesteld, ...isConcept }
}

/** Of an article of a law, as we tell it. */
export function grondInWet(site: Site, artikel: string): Grond {
  return lawGrounds(site).get(artikel) ?? bestaatNiet(site, artikel)
}

/** What a page with a fault of its own would say is not known yet; that fault is reported there. */
export function bestaatNiet(site: Site, artikel: string): Grond {
  return site.unfinished.size > 0
    ? { soort: 'onbekend' }
    : { soort: 'geen', zin: `Het artikel ${artikel} bestaat niet.` }
}

const lawGrounds = onceFor((site: Site): { get: (artikel: string) => Grond | undefined } => {
  const known = new Map<string, Grond | undefined>()
  const image = digestsIn(site.images)
  return {
    get(artikel) {
      if (!known.has(artikel)) known.set(artikel, read(artikel))
      return known.get(artikel)
    }
  }

  function read(artikel: string): Grond | undefined {
    const found = site.wetsartikels.get(artikel)
    if (!found) return undefined
    const { entry, ...told } = found
    const words = woordenOp({ path: entry.path, nodes: JSON.parse(entry.body) as Node[] }, told.id, image)
    if (!words) return undefined
    const gevonden = { entry, artikel: { ...told, ...vingerafdrukkenVan(words) } }
    return { soort: 'woorden', gevonden, vastgesteld: [] }
  }
})

/** The words of an article that was found, a line a block, as a person reads them. */
export function regelsNu(site: Site, { entry, artikel }: Gevonden): string[] {
  const nodes = JSON.parse(entry.body) as Node[]
  const words = woordenOp({ path: entry.path, nodes }, artikel.id, digestsIn(site.images))
  return words ? regelsVan(words) : []
}
