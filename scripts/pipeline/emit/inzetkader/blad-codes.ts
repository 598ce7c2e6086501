/** What a page carries so that its paper can be checked later: QR codes as data, drawn by src/print. */

import { encodeQR } from 'qr'
import { parseNummer } from '../../inzetkader/artikels.ts'
import { nameOf, versionOf } from '../../core/address.ts'
import { encodeBlad, type Blad, BLAD_NORMALISER, bladArtikel, shortened } from '../../inzetkader/blad.ts'
import type { Site } from '../../site/site.ts'
import type { Artikel } from '../../core/types.ts'
import type { Entry } from '../../entry.ts'

/** The squares of a QR code, a row a word, in hex digits with the first square as highest bit: "1fc7f 10441 …". */
export type Qr = string

export type BladCodes = {
  /** Title of the technologie. */
  technologie: string
  /** For all sheets of this page. */
  qr: Qr
  /** For an article that is printed alone, by its id. */
  artikels: Readonly<Record<string, Qr>>
}

type Place = { site: Site; siteUrl: string }

/** Of the pages whose articles can be checked: a chapter by its own, a card by those that its actions name. */
export function bladCodesOf({ site, siteUrl }: Place, entry: Entry): BladCodes | undefined {
  const version = versionOf(entry.address)
  if (!version) return undefined
  const artikels = artikelsOn(site, entry, version)
  if (!artikels) return undefined
  const qr = (some: readonly Artikel[], pagina?: Blad['pagina']): Qr =>
    qrOf(
      siteUrl +
        encodeBlad({
          ...version,
          normaliser: BLAD_NORMALISER,
          artikels: some.map(bladArtikel),
          ...(pagina ? { pagina } : {})
        })
    )
  const { vingerafdruk = '' } = entry
  return {
    technologie: technologieTitle(site, version.technologie),
    qr: qr(artikels, { naam: nameOf(entry.address), vingerafdruk: shortened(vingerafdruk) }),
    artikels:
      entry.kind === 'hoofdstuk'
        ? Object.fromEntries(artikels.map((artikel) => [artikel.id, qr([artikel])]))
        : {}
  }
}

export function technologieTitle(site: Site, technologie: string): string {
  return site.byAddress.get(`/inzetkader/${technologie}`)?.data.titel ?? technologie
}

function artikelsOn(
  site: Site,
  entry: Entry,
  { technologie, versie }: { technologie: string; versie: string }
): readonly Artikel[] | undefined {
  if (entry.kind === 'hoofdstuk') return entry.artikels
  if (entry.kind !== 'kaart') return undefined
  const ids = new Set(entry.data.acties.map(({ artikel }) => parseNummer(artikel).id))
  return [...ids].flatMap((id) => site.artikels.get(`${technologie}@${versie}#${id}`)?.[0]?.artikel ?? [])
}

/** Medium error correction: a stain or a fold of a seventh of the code does no harm. */
export function qrOf(url: string): Qr {
  // The white around it is drawn with it (src/print/blad-css.ts).
  return encodeQR(url, 'raw', { ecc: 'medium', border: 1 })
    .slice(1, -1)
    .map((row) => row.slice(1, -1))
    .map((row) => BigInt(`0b${row.map((isDark) => (isDark ? '1' : '0')).join('')}`).toString(16))
    .join(' ')
}
