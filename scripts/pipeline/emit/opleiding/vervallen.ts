/**
 * What keeps a kit from being made: a page of the module stands on an article that no longer holds. A question whose article
 * only says something else by now leaves the kit by itself, and is none of these.
 */

import type { Place } from '../../core/diagnostic.ts'
import { nameOf } from '../../core/address.ts'
import { parseNummer } from '../../inzetkader/artikels.ts'
import { standingOn } from '../../inzetkader/versions.ts'
import type { Entry, EntryOf } from '../../entry.ts'
import { definitionOf } from '../../kinds.ts'
import { contentDate } from '../../site/entries.ts'
import type { Grond } from '../../site/pin.ts'
import type { Site } from '../../site/site.ts'
import { grondVanVraag, toetsvragenOf } from '../../site/toetsvragen.ts'
import { versionsOf } from '../../site/versions.ts'
import { listedAt } from '../onderdelen.ts'

export type Vervallen = {
  path: string
  place?: Place | undefined
  /** Dutch: which page stands on what, and what became of that. */
  wat: string
  /** Dutch. */
  doe: string
}

/** In the order of the pages. */
export function vervallenIn(site: Site, module: EntryOf<'module'>): Vervallen[] {
  return [module, ...listedAt(site, module.address)].flatMap((page) => [
    ...inText(site, page),
    ...(page.kind === 'vragen' ? inVragen(site, page) : [])
  ])
}

/**
 * What its fields and its words name. In a sentence a fixed version, and a law that is gone, tell of then; in a field they
 * are what the page teaches.
 */
function inText(site: Site, page: Entry): Vervallen[] {
  const { path, citations } = page
  const asked = page.kind === 'vragen' ? Object.values(page.data.vragen).map(({ artikel }) => artikel) : []
  const seen = new Set<string>()
  return citations.flatMap(({ text, line, column, isField }) => {
    const { versie, prefix } = parseNummer(text)
    const isHistory = !isField && (versie !== undefined || !site.prefixes.has(prefix))
    const isQuestion = isField && asked.includes(text)
    if (isHistory || isQuestion || seen.has(text)) return []
    seen.add(text)
    const reden = versie === undefined ? gone(site, text) : ended(site, text, versie)
    if (reden === undefined) return []
    const wat = `${woordenVan(page)} staat op ${text}. ${reden}`
    return [{ path, place: { line, column }, wat, doe: raad(text, isField === true) }]
  })
}

function raad(text: string, isField: boolean): string {
  const bare = text.replace(/@.*$/u, '')
  if (bare !== text) return `Schrijf "${bare}", en lees na of deze bladzijde dan nog klopt.`
  return isField
    ? 'Noem het artikel dat in de plaats kwam, en lees na of deze bladzijde dan nog klopt.'
    : 'Noem het artikel dat in de plaats kwam, of zet de versie erbij als je over vroeger vertelt.'
}

function inVragen(site: Site, page: EntryOf<'vragen'>): Vervallen[] {
  return toetsvragenOf(site, page).flatMap(({ id, titel, pin, grond }) => {
    const reden = reasonIn(grond)
    if (reden === undefined) return []
    return [
      {
        path: page.path,
        place: page.places?.[`vragen.${id}`],
        wat: `De vraag “${titel}” staat op ${pin.artikel}. ${reden}`,
        doe: 'Zet de vraag op het artikel dat in de plaats kwam, of haal ze weg.'
      }
    ]
  })
}

/** Without a version: what holds today has it no more. */
function gone(site: Site, nummer: string): string | undefined {
  return reasonIn(grondVanVraag(site, nummer, contentDate(site.entries)))
}

function reasonIn(grond: Grond): string | undefined {
  if (grond.soort === 'geen') return grond.zin
  if (grond.soort !== 'woorden') return undefined
  const { data } = grond.gevonden.entry
  return 'toestand' in data && VOORBIJ.has(data.toestand)
    ? `${data.titel} geldt niet meer (toestand: ${data.toestand}).`
    : undefined
}

/** Of a law, as its page says how it stands. */
const VOORBIJ: ReadonlySet<string> = new Set(['opgeheven', 'historisch'])

/** In a fixed version. */
function ended(site: Site, nummer: string, versie: string): string | undefined {
  const address = site.prefixes.get(parseNummer(nummer).prefix)?.address
  const day = contentDate(site.entries)
  const versions = versionsOf(site, nameOf(address ?? ''))
  const version = versions.find((known) => known.versie === versie)
  if (!version || standingOn(version, day) !== 'ended') return undefined
  const now = versions.find((known) => standingOn(known, day) === 'inForce')
  return `Versie ${versie} geldt niet meer.${now ? ` Vandaag geldt versie ${now.versie}.` : ''}`
}

function woordenVan({ kind, data }: Entry): string {
  const { lidwoord, woord } = definitionOf(kind)
  return `${lidwoord} ${woord.toLowerCase()} “${data.titel}”`
}
