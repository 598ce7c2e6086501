/** What the home page shows; drawn by src/pages/index.tsx. */

import { nameOf } from '../core/address.ts'
import type { Entry, EntryOf } from '../entry.ts'
import type { Version } from '../inzetkader/versions.ts'
import { addressNamed } from '../kinds.ts'
import { findArtikel } from '../site/cite.ts'
import { contentDate, entriesOf } from '../site/entries.ts'
import type { Site } from '../site/site.ts'
import { versionsOf } from '../site/versions.ts'
import { kaartenOf } from './inzetkader/kaart.ts'
import { listedAt } from './onderdelen.ts'
import { pageLink } from './page-link.ts'

export type Home = ReturnType<typeof homeOf>

export function homeOf(site: Site) {
  return {
    vragen: vragenOf(site),
    kaarten: kaartenOf(site),
    bijgewerkt: contentDate(site.entries),
    technologieen: entriesOf(site, 'technologie').map(pageLink),
    nieuws: listedAt(site, '/nieuws').slice(0, 3).map(pageLink)
  }
}

type Vraag = { address: string; titel: string; nummer?: string }

/** What one reader asks about one technologie. */
export type Vragenlijst = {
  dienst: 'politie' | 'brandweer'
  /** Name and title of the technologie. */
  naam: string
  titel: string
  /** The questions as each version answers them: which counts, the browser works out. */
  versies: (Version & { vragen: Vraag[] })[]
  /** For whom it is not: the page that says what applies instead, and the questions that it answers. */
  elders?: { address: string; titel: string; vragen: Vraag[] }
}

const DIENSTEN = ['politie', 'brandweer'] as const

/** Of each reader, in the order of the technologieën. */
function vragenOf(site: Site): Vragenlijst[] {
  return DIENSTEN.flatMap((dienst) =>
    entriesOf(site, 'technologie').flatMap((entry) => vragenVoor(site, entry, dienst))
  )
}

function vragenVoor(
  site: Site,
  { address, data }: EntryOf<'technologie'>,
  dienst: Vragenlijst['dienst']
): Vragenlijst[] {
  const { vragen, titel, diensten, brandweer } = data
  const lijst = { dienst, naam: nameOf(address), titel }
  if (diensten.includes(dienst)) {
    if (vragen === undefined) return []
    const versies = versionsOf(site, lijst.naam).map((version) => ({
      ...version,
      vragen: vragen.flatMap((nummer) => vraagOf(site, nummer, version.versie))
    }))
    return [{ ...lijst, versies }]
  }
  const wet = brandweer === undefined ? undefined : site.byAddress.get(addressNamed('rechtsbron', brandweer))
  return wet === undefined || dienst !== 'brandweer' ? [] : [{ ...lijst, versies: [], elders: eldersOf(wet) }]
}

function vraagOf(site: Site, nummer: string, versie: string): Vraag[] {
  const found = findArtikel(site, `${nummer}@${versie}`)
  if (typeof found === 'string') return []
  return [{ address: `${found.entry.address}#${found.artikel.id}`, nummer, titel: found.artikel.titel }]
}

/** The headings of a page that ask something are the questions that it answers. */
function eldersOf({ address, data, headings }: Entry): NonNullable<Vragenlijst['elders']> {
  const vragen = headings
    .filter(({ depth, text }) => depth === 2 && text.endsWith('?'))
    .map(({ id, text }) => ({ address: `${address}#${id}`, titel: text }))
  return { address, titel: data.titel, vragen }
}
