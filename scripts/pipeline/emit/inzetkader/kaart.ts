/** What a field card shows beside its own words: where each action leads, and which versions have a card. */

import { findArtikel } from '../../site/cite.ts'
import { nameOf } from '../../core/address.ts'
import { entriesOf } from '../../site/entries.ts'
import type { FoundArtikel, Site } from '../../site/site.ts'
import { versionsOf } from '../../site/versions.ts'
import type { EntryOf } from '../../entry.ts'
import type { Version } from '../../inzetkader/versions.ts'

export type Actie = {
  doe: string
  /** `BC 6.1`. */
  nummer: string
  /** Title of the article. */
  titel: string
  /** In the version of the card itself, whichever version is in force. */
  address: string
}

export function actiesOf(site: Site, kaart: EntryOf<'kaart'>): Actie[] {
  return kaart.data.acties.map(({ doe, artikel }) => {
    const found = actionArtikel(site, kaart, artikel)
    if (!found) throw new Error(`An action of ${kaart.path} was checked but names no article`)
    const { entry, artikel: target } = found
    return { doe, nummer: target.nummer, titel: target.titel, address: `${entry.address}#${target.id}` }
  })
}

/** The article that an action names, in the version of the card. */
export function actionArtikel(
  site: Site,
  kaart: EntryOf<'kaart'>,
  artikel: string
): FoundArtikel | undefined {
  const found = findArtikel(site, artikel, kaart)
  return typeof found === 'string' ? undefined : found
}

/** A version as the home page needs it: which of them counts, and so which card, the browser works out. */
export type KaartVersie = Version & { kaart?: string }

export type Kaarten = { technologie: string; versies: KaartVersie[] }

/** The versions of each technologie, with their cards. */
export function kaartenOf(site: Site): Kaarten[] {
  const kaarten = new Set(entriesOf(site, 'kaart').map(({ address }) => address))
  return entriesOf(site, 'technologie').map(({ address }) => ({
    technologie: nameOf(address),
    versies: versionsOf(site, nameOf(address)).map((version): KaartVersie => {
      const kaart = `${version.address}/kaart`
      return kaarten.has(kaart) ? { ...version, kaart } : version
    })
  }))
}
