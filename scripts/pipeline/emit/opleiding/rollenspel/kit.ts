/**
 * A role-play as what a trainer takes along: cards, an observation sheet and a debriefing, as data that a page, a PDF and a
 * package draw alike. What counts on a day is asked of it with `kitOpDag`.
 */

import { addressAbove } from '../../../kinds.ts'
import type { EntryOf } from '../../../entry.ts'
import { assertTree, type Node } from '../../../core/tree.ts'
import { BLAD_NORMALISER, bladArtikel, encodeBlad } from '../../../inzetkader/blad.ts'
import { parseNummer } from '../../../inzetkader/artikels.ts'
import type { Version } from '../../../inzetkader/versions.ts'
import { contentDate, updatedOn } from '../../../site/entries.ts'
import { relate, type Relations } from '../../../site/relations.ts'
import type { Site } from '../../../site/site.ts'
import { versionsOf } from '../../../site/versions.ts'
import { type Changes, changesOf } from '../../inzetkader/changes.ts'
import { type Qr, qrOf, technologieTitle } from '../../inzetkader/blad-codes.ts'
import { resolveBody } from '../../resolve.ts'
import { delenVan } from './delen.ts'
import { type InSpel, inSpelVan } from './in-spel.ts'
import { kaartenVan } from './kaarten.ts'
import { type KitVerslag, type KitWijziging, verslagenOver, wijzigingenIn } from './nabespreking.ts'
import { type A6Kaart, opA6 } from './op-a6.ts'

export type RollenspelKit = {
  /** Of the role-play. */
  titel: string
  address: string
  module: { titel: string; address: string }
  bijgewerkt: string
  stopwoord?: string
  /** Date of the content: the day that counts where there is no clock. */
  dag: string
  kaarten: A6Kaart[]
  artikels: InSpel[]
  technologieen: KitTechnologie[]
  /** What the observer looks for, in the words of the role-play. */
  observator: Node[]
  /** With which questions it is talked over. */
  nabespreking: Node[]
  verslagen: KitVerslag[]
  /** Reports on these articles that are not among those. */
  verslagenMeer: number
  wijzigingen: KitWijziging[]
}

export type KitTechnologie = {
  naam: string
  titel: string
  versies: readonly Version[]
  /** The code for a sheet on these articles, by version: says later whether their words still count. */
  qr: Readonly<Record<string, Qr>>
}

/** What a kit is made from. */
export type KitContext = { site: Site; relations: Relations; changes: Changes; siteUrl: string }

/** For who has a site and no more. */
export function kitContextOf(site: Site, siteUrl: string): KitContext {
  return { site, relations: relate(site), changes: changesOf(site), siteUrl }
}

export function rollenspelKit(context: KitContext, entry: EntryOf<'rollenspel'>): RollenspelKit {
  const { site, relations, changes } = context
  const delen = delenVan(resolveBody(site, entry))
  const artikels = inSpelVan(site, entry)
  const { verslagen, meer } = verslagenOver(site, relations, artikels)
  const { titel, stopwoord } = entry.data
  const kit = {
    titel,
    address: entry.address,
    module: moduleOf(site, entry),
    bijgewerkt: updatedOn(entry),
    ...(stopwoord === undefined ? {} : { stopwoord }),
    dag: contentDate(site.entries),
    kaarten: kaartenVan(delen).flatMap(opA6),
    artikels,
    technologieen: technologieenOf(context, artikels),
    observator: delen.onder('Observator'),
    nabespreking: delen.onder('Nabespreking'),
    verslagen,
    verslagenMeer: meer,
    wijzigingen: wijzigingenIn(site, changes, artikels)
  }
  for (const nodes of treesIn(kit)) assertTree(nodes)
  return kit
}

function treesIn(kit: RollenspelKit): Node[][] {
  return [
    ...kit.kaarten.flatMap(({ delen }) => delen.map(({ nodes }) => nodes)),
    ...kit.artikels.flatMap(({ woorden }) => woorden.flatMap(({ regel, vaststaat }) => [regel, vaststaat])),
    kit.observator,
    kit.nabespreking
  ]
}

function moduleOf(site: Site, { path }: EntryOf<'rollenspel'>): RollenspelKit['module'] {
  const address = addressAbove(path, 'module')
  return { titel: site.byAddress.get(address)?.data.titel ?? '', address }
}

function technologieenOf({ site, siteUrl }: KitContext, artikels: readonly InSpel[]): KitTechnologie[] {
  const names = new Set(artikels.flatMap(({ technologie }) => technologie ?? []))
  return [...names].map((naam) => {
    const own = artikels.filter(({ technologie }) => technologie === naam)
    const versies = versionsOf(site, naam)
    const qr = versies.flatMap(({ versie }): [string, Qr][] => {
      const onSheet = own.flatMap(({ nummer, woorden }) =>
        woorden
          .filter((words) => words.in.some((place) => place.versie === versie))
          .map(({ vingerafdruk }) => bladArtikel({ id: parseNummer(nummer).id, vingerafdruk }))
      )
      if (onSheet.length === 0) return []
      const code = { technologie: naam, versie, normaliser: BLAD_NORMALISER, artikels: onSheet }
      return [[versie, qrOf(siteUrl + encodeBlad(code))]]
    })
    return { naam, titel: technologieTitle(site, naam), versies, qr: Object.fromEntries(qr) }
  })
}
