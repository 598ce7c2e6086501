/** Which articles are taught, practised and asked, per technologie: every article of the version that counts, and the gaps. */

import { nameOf } from '../../core/address.ts'
import { added } from '../../core/added.ts'
import type { Entry, EntryOf } from '../../entry.ts'
import { isAdopted } from '../../inzetkader/versions.ts'
import { contentDate, entriesOf } from '../../site/entries.ts'
import type { Site } from '../../site/site.ts'
import { grondVanVraag, toetsvragenOf } from '../../site/toetsvragen.ts'
import { staatVast } from '../../site/vaststaat.ts'
import type { View, ViewMaker } from '../context.ts'
import { listedAt } from '../onderdelen.ts'

/** A page that is about an article. */
export type Dekker = { titel: string; module: string; address: string }

export type DekkingRij = {
  nummer: string
  titel: string
  address: string
  lessen: Dekker[]
  rollenspelen: Dekker[]
  /** `aantal`: the questions of that test about this article. */
  vragen: (Dekker & { aantal: number })[]
  /** Questions that are asked nowhere until somebody has read them beside this article. */
  wachten?: number
  /** Nothing in it is settled for everyone, so there is nothing to ask. */
  isOpen?: true
}

export type DekkingVan = {
  /** As it stands in the address of a filter. */
  naam: string
  titel: string
  address: string
  /** None while nothing is written. */
  versie?: { naam: string; address: string; isConcept: boolean }
  fictief?: true
  hoofdstukken: { titel: string; address: string; rijen: DekkingRij[] }[]
}

export type DekkingView = View & {
  technologieen: DekkingVan[]
  /** Articles of laws that something is about: nobody has to teach a whole law, so there are no gaps. */
  wetten: DekkingRij[]
}

export const dekking: ViewMaker = ({ site }) => {
  const door = coverOf(site)
  const data: DekkingView = {
    address: '/opvolging/dekking',
    titel: 'Dekking',
    omschrijving:
      'Welke artikels een les aanleert, een rollenspel oefent en een toets vraagt, en welke nog niet.',
    bijgewerkt: contentDate(site.entries),
    toc: [],
    technologieen: technologieenIn(site, door),
    wetten: lawRows(site, door)
  }
  return [{ view: 'dekking', data }]
}

/** What teaches or practises an article, by its number and the version in which it stands. No invented examples, but for what is invented. */
export function dekkersVan(site: Site): (nummer: string, versie: string, isInvented: boolean) => Dekker[] {
  const covers = coverOf(site)
  return (nummer, versie, isInvented) =>
    [nummer, `${nummer}@${versie}`].flatMap((name) => {
      const cover = covers.get(name)
      return cover
        ? [...cover.lessen, ...cover.rollenspelen].filter(
            (dekker) => isInvented || !cover.fictief.has(dekker)
          )
        : []
    })
}

/** Of every technologie, for whoever looks for what is not covered. */
export function dekkingVan(site: Site): DekkingVan[] {
  return technologieenIn(site, coverOf(site))
}

function technologieenIn(site: Site, covers: Covers): DekkingVan[] {
  return entriesOf(site, 'technologie').map((entry) => ofTechnologie(site, entry, covers))
}

type Cover = Pick<DekkingRij, 'lessen' | 'rollenspelen' | 'vragen'> & {
  wachten: number
  /** Which of those are invented examples: they count for what is invented only. */
  fictief: Set<Dekker>
}

/** By the number of an article, as it is named: "BC 6.1", "BC 6.1@1.0". */
type Covers = ReadonlyMap<string, Cover>

function coverOf(site: Site): Covers {
  const covers = new Map<string, Cover>()
  const at = (nummer: string): Cover => {
    const known = covers.get(nummer) ?? {
      lessen: [],
      rollenspelen: [],
      vragen: [],
      wachten: 0,
      fictief: new Set()
    }
    covers.set(nummer, known)
    return known
  }
  for (const module of entriesOf(site, 'module')) {
    if (module.data.status === 'ingetrokken') continue
    for (const part of listedAt(site, module.address)) {
      const dekker = { titel: part.data.titel, module: module.data.titel, address: part.address }
      if (part.kind === 'vragen') addQuestions(site, part, dekker, at)
      else for (const nummer of new Set(artikelsOf(part))) addPage(at(nummer), part, dekker)
    }
  }
  return covers
}

function artikelsOf(part: Entry): string[] {
  return part.kind === 'les' || part.kind === 'rollenspel' ? (part.data.artikels ?? []) : []
}

/** Of a role-play the scene is invented, whatever article it practises. */
function addPage(cover: Cover, { kind, data }: Entry, dekker: Dekker): void {
  if (kind === 'rollenspel') cover.rollenspelen.push(dekker)
  else cover.lessen.push(dekker)
  if (data.fictief && kind !== 'rollenspel') cover.fictief.add(dekker)
}

function addQuestions(
  site: Site,
  entry: EntryOf<'vragen'>,
  dekker: Dekker,
  at: (nummer: string) => Cover
): void {
  const byArtikel = new Map<string, string[]>()
  for (const { pin, stand } of toetsvragenOf(site, entry)) added(byArtikel, pin.artikel, stand)
  for (const [nummer, standen] of byArtikel) {
    const cover = at(nummer)
    const aantal = standen.filter((stand) => stand === 'geldt').length
    const test = { ...dekker, aantal }
    if (aantal > 0) cover.vragen.push(test)
    if (entry.data.fictief) cover.fictief.add(test)
    cover.wachten += standen.length - aantal
  }
}

function ofTechnologie(site: Site, { address, data }: EntryOf<'technologie'>, covers: Covers): DekkingVan {
  const naam = nameOf(address)
  const kader = site.current.get(naam)
  const chapters = kader
    ? listedAt(site, kader.address).filter(
        (entry): entry is EntryOf<'hoofdstuk'> => entry.kind === 'hoofdstuk'
      )
    : []
  return {
    naam,
    titel: data.titel,
    address,
    ...(kader ? { versie: versionIn(kader) } : {}),
    ...(data.fictief ? { fictief: true as const } : {}),
    hoofdstukken: chapters
      .filter(({ artikels }) => artikels.length > 0)
      .map((chapter) => ({
        titel: chapter.data.titel,
        address: chapter.address,
        rijen: chapter.artikels.map(({ id, nummer, titel }) => {
          const row = { nummer, titel, address: `${chapter.address}#${id}` }
          return rowOf(site, row, covers, nameOf(kader?.address ?? ''), Boolean(data.fictief))
        })
      }))
  }
}

function versionIn({ address, data }: EntryOf<'inzetkader'>): NonNullable<DekkingVan['versie']> {
  return { naam: nameOf(address), address, isConcept: !isAdopted(data) }
}

/** Who pinned a version counts for that version alone. */
function rowOf(
  site: Site,
  row: Pick<DekkingRij, 'nummer' | 'titel' | 'address'>,
  covers: Covers,
  versie: string,
  isInvented: boolean
): DekkingRij {
  const found = [row.nummer, `${row.nummer}@${versie}`].flatMap((nummer) => covers.get(nummer) ?? [])
  const counting = <D extends Dekker>(of: (cover: Cover) => D[]): D[] =>
    found.flatMap((cover) => of(cover).filter((dekker) => isInvented || !cover.fictief.has(dekker)))
  const wachten = found.reduce((sum, cover) => sum + cover.wachten, 0)
  const isOpen = !staatVast(grondVanVraag(site, row.nummer, contentDate(site.entries)))
  return {
    ...row,
    lessen: counting(({ lessen }) => lessen),
    rollenspelen: counting(({ rollenspelen }) => rollenspelen),
    vragen: counting(({ vragen }) => vragen),
    ...(wachten > 0 ? { wachten } : {}),
    ...(isOpen ? { isOpen: true as const } : {})
  }
}

function lawRows(site: Site, covers: Covers): DekkingRij[] {
  return [...site.wetsartikels.values()]
    .filter(({ nummer }) => covers.has(nummer))
    .map(({ entry, id, nummer, titel }) =>
      rowOf(
        site,
        { nummer, titel, address: `${entry.address}#${id}` },
        covers,
        '',
        Boolean(entry.data.fictief)
      )
    )
}
