/** The articles of one version as data: read in the browser by the views that put versions side by side. */

import { oldFingerprintsOf, pagesOf, fingerprintsOf } from '../../site/adopted.ts'
import { nameOf, versionOf } from '../../core/address.ts'
import { onderdelenOf } from '../onderdelen.ts'
import { entriesOf } from '../../site/entries.ts'
import type { Site } from '../../site/site.ts'
import { versionsOf } from '../../site/versions.ts'
import { childrenOf, isElement, type Node } from '../../core/tree.ts'
import type { EntryOf } from '../../entry.ts'
import type { ArtikelText } from '../../inzetkader/diff.ts'
import type { Version } from '../../inzetkader/versions.ts'
import type { Afwijking, Afwijkingen } from '../zones/afwijkingen.ts'
import { resolveBody } from '../resolve.ts'

export type VersionArtikel = ArtikelText & {
  /** Its vingerafdruk as the first normaliser had it: paper of that time carries it. */
  oud: string
  /** Of all zones and times. */
  afwijkingen?: readonly Afwijking[]
}

export type VersionData = Version & {
  technologie: string
  /** Fingerprints of its pages by name, all their words counted. */
  bladen: Readonly<Record<string, string>>
  bladenOud: Readonly<Record<string, string>>
  hoofdstukken: { titel: string; volgorde: number; address: string; artikels: VersionArtikel[] }[]
}

/** All versions of all inzetkaders, and nothing else of them: an open page asks for it to know whether it still counts. */
export function versionsNow(site: Site): Version[] {
  return entriesOf(site, 'technologie').flatMap(({ address }) => versionsOf(site, nameOf(address)))
}

export function versionData(
  site: Site,
  kader: EntryOf<'inzetkader'>,
  afwijkingen: Afwijkingen = new Map()
): VersionData {
  const { technologie = '' } = versionOf(kader.address) ?? {}
  const version = versionsOf(site, technologie).find(({ address }) => address === kader.address)
  if (!version) throw new Error(`No such version: ${kader.address}`)
  const pages = pagesOf(site, technologie, version.versie)
  const hoofdstukken = onderdelenOf(site, kader).filter((entry) => entry.kind === 'hoofdstuk')
  return {
    ...version,
    technologie: site.byAddress.get(`/inzetkader/${technologie}`)?.data.titel ?? nameOf(technologie),
    bladen: fingerprintsOf(pages).bladen,
    bladenOud: oldFingerprintsOf(pages).bladen,
    hoofdstukken: hoofdstukken.map((entry) => ({
      titel: entry.data.titel,
      volgorde: entry.data.volgorde,
      address: entry.address,
      artikels: versionArtikelsOf(site, entry, afwijkingen)
    }))
  }
}

function versionArtikelsOf(
  site: Site,
  entry: EntryOf<'hoofdstuk'>,
  afwijkingen: Afwijkingen
): VersionArtikel[] {
  const body = resolveBody(site, entry)
  const noten = body.filter((node) => isElement(node) && node[0] === 'voetnoten')
  const artikels = new Map(entry.artikels.map((artikel) => [artikel.id, artikel]))
  const sections = body.filter((node) => isElement(node) && node[0] === 'artikel')
  return sections.flatMap((section): VersionArtikel[] => {
    if (!isElement(section)) return []
    const artikel = artikels.get(section[1].id ?? '')
    if (!artikel) return []
    const { id, nummer, titel, vingerafdruk, oud } = artikel
    const [, ...nodes] = childrenOf(section)
    const address = `${entry.address}#${id}`
    const found = afwijkingen.get(address)
    return [
      {
        ...{ id, nummer, titel, vingerafdruk, oud, address, nodes },
        ...(noten.length > 0 && hasNote(nodes) ? { noten } : {}),
        ...(found ? { afwijkingen: found } : {})
      }
    ]
  })
}

function hasNote(nodes: readonly Node[]): boolean {
  return nodes.some((node) => isElement(node) && (node[0] === 'sup' || hasNote(childrenOf(node))))
}
