/** What a korps writes its own inzetkader from: the articles of one version with what they ask, what teaches them and their sources. */

import { nameOf, versionOf } from '../../core/address.ts'
import { type Blok, tekstVan } from '../../core/blokken.ts'
import { datumInWoorden, woord } from '../../core/dutch.ts'
import { dataAddress } from '../../core/data-address.ts'
import { workingOn } from '../../core/fault.ts'
import { fingerprintOfAll } from '../../core/fingerprint.ts'
import { childrenOf, isElement, type Node } from '../../core/tree.ts'
import type { Output } from '../../core/types.ts'
import type { EntryOf } from '../../entry.ts'
import { regelsVan } from '../../inzetkader/diff.ts'
import { type Korpsdeel, korpslaagOf } from '../../inzetkader/korpslaag.ts'
import type { Version } from '../../inzetkader/versions.ts'
import { addressNamed } from '../../kinds.ts'
import { entriesOf } from '../../site/entries.ts'
import type { Site } from '../../site/site.ts'
import { json } from '../output.ts'
import { resolveBody } from '../resolve.ts'
import { type Dekker, dekkersVan } from '../views/dekking.ts'
import { versionData } from './version-data.ts'

export type KorpsArtikel = {
  id: string
  nummer: string
  titel: string
  address: string
  vingerafdruk: string
  /** Its words, a line a block, as two versions are compared. */
  regels: string[]
  regel: Blok[]
  delen: Korpsdeel[]
  vragen: string[]
  /** Lessons and role-plays about it. */
  opleiding: Pick<Dekker, 'titel' | 'address'>[]
}

export type KorpsHoofdstuk = {
  /** The last step of its address. */
  naam: string
  titel: string
  volgorde: number
  address: string
  artikels: KorpsArtikel[]
  /** In words, each once. */
  bronnen: string[]
  noten: string[]
}

export type KorpsData = Pick<Version, 'versie' | 'status' | 'address'> & {
  /** As it stands in a key of what is kept. */
  naam: string
  technologie: string
  /** Of all its articles together. */
  vingerafdruk: string
  fictief?: true
  hoofdstukken: KorpsHoofdstuk[]
}

/** Where the data of a version stands. */
export function korpsAddress(version: string): string {
  return `${version}/korps`
}

export function* korpsOutputs(site: Site): Generator<Output> {
  for (const kader of entriesOf(site, 'inzetkader'))
    yield workingOn(kader.path, () =>
      json(`static${dataAddress(korpsAddress(kader.address))}`, korpsData(site, kader))
    )
}

export function korpsData(site: Site, kader: EntryOf<'inzetkader'>): KorpsData {
  const version = versionData(site, kader)
  const opleiding = dekkersVan(site)
  const all = version.hoofdstukken.flatMap(({ artikels }) => artikels)
  return {
    naam: versionOf(kader.address)?.technologie ?? '',
    technologie: version.technologie,
    versie: version.versie,
    status: version.status,
    address: version.address,
    vingerafdruk: fingerprintOfAll(all.map(({ id, vingerafdruk }) => `${id} ${vingerafdruk}`).sort()),
    ...(kader.data.fictief ? { fictief: true as const } : {}),
    hoofdstukken: version.hoofdstukken.map(({ address, titel, volgorde, artikels }) => {
      const entry = site.byAddress.get(address) as EntryOf<'hoofdstuk'>
      return {
        ...{ naam: nameOf(address), titel, volgorde, address },
        artikels: artikels.map(({ id, nummer, titel: kop, address: plaats, vingerafdruk, nodes, noten }) => ({
          ...{ id, nummer, titel: kop, address: plaats, vingerafdruk },
          regels: regelsVan({ address: plaats, nodes, ...(noten ? { noten } : {}) }),
          ...korpslaagOf(nodes),
          opleiding: opleiding(nummer, version.versie, kader.data.fictief === true).map(
            ({ titel: les, address: at }) => ({
              titel: les,
              address: at
            })
          )
        })),
        bronnen: bronnenVan(site, entry),
        noten: notenVan(resolveBody(site, entry))
      }
    })
  }
}

function bronnenVan(site: Site, { data }: EntryOf<'hoofdstuk'>): string[] {
  const recht = (data.recht ?? []).flatMap((name) => {
    const found = site.byAddress.get(addressNamed('rechtsbron', name))
    return found ? [found.data.titel] : []
  })
  const bronnen = (data.bronnen ?? []).map(({ naam, datum, url, zekerheid }) => {
    const parts = [naam, datum && datumInWoorden(datum), url].filter((part) => part !== undefined)
    return `${parts.join(', ')} (${woord(zekerheid)})`
  })
  return [...new Set([...recht, ...bronnen])]
}

/** The words of its footnotes, in the order of their numbers. */
function notenVan(body: readonly Node[]): string[] {
  const items = (node: Node): string[] => {
    if (!isElement(node)) return []
    if (node[0] === 'li') return [tekstVan(childrenOf(node))]
    return childrenOf(node).flatMap(items)
  }
  return body.filter((node) => isElement(node) && node[0] === 'voetnoten').flatMap(items)
}
