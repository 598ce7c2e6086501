/** How the site says which version of an inzetkader counts, and since when. Pure; a day is an ISO date. */

import type { Strip, Version } from '../data'
import { datumInWoorden, inForceOn, isAdopted, isCalledOff, situationOn, standingOn } from '../pipeline'
import { type Status, STATUSSEN } from '../parts/status'

/**
 * The status of a version on a day. Without a day (the static page has no clock) only what stays true whenever it is
 * read: what was over on the date of the content stays over; what was in force then may be over by now.
 */
export function statusOf(
  version: Omit<Version, 'address' | 'versie'>,
  day: string | undefined,
  dag: string
): Status {
  if (!isAdopted(version)) return STATUSSEN[version.status] as Status
  switch (standingOn(version, day ?? dag)) {
    case 'ended':
      return version.status === 'vastgesteld'
        ? { woord: 'Niet meer van kracht', teken: '✕', toon: 'oud' }
        : (STATUSSEN[version.status] as Status)
    case 'inForce':
      if (day !== undefined) return { woord: 'Van kracht', teken: '✓', toon: 'geldig' }
      break
    case 'coming':
      if (day !== undefined) return { woord: 'Vastgesteld', teken: '→', toon: 'bezig' }
      break
    default:
  }
  return STATUSSEN.vastgesteld as Status
}

/** The status word of a version follows its dates; that of other pages is what their front matter says. */
export function stripStatusOn(strip: Strip, today: string | undefined): Status | undefined {
  const { versies, versie, status, dag = '' } = strip
  const version = versies?.find((other) => other.versie === versie)
  if (version === undefined) return status === undefined ? undefined : STATUSSEN[status]
  const found = statusOf(version, today, dag)
  if (today === undefined || standingOn(version, today) !== 'coming') return found
  return { ...found, woord: `${found.woord}, geldt vanaf ${datumInWoorden(version.van ?? '')}` }
}

/** `van 1 januari 2021 tot 1 juni 2022`, `vanaf 1 maart 2023`, `nooit` for what was called off, or nothing for what was never adopted. */
export function periodeOf(version: Pick<Version, 'status' | 'van' | 'tot'>): string | undefined {
  const { van, tot } = version
  if (!isAdopted(version) || van === undefined) return undefined
  if (isCalledOff(version)) return 'nooit'
  return tot === undefined
    ? `vanaf ${datumInWoorden(van)}`
    : `van ${datumInWoorden(van)} tot ${datumInWoorden(tot)}`
}

/** The versions of a page as the site tells them now; the very same list where nothing changed. */
export function confirmedVersies<V extends Version>(
  built: readonly V[],
  now: readonly Version[] | undefined
): readonly V[] {
  const known = new Map(now?.map((version) => [placeOf(version), version]))
  const confirmed = built.map((version) => {
    const told = known.get(placeOf(version))
    return told === undefined || isSame(told, version) ? version : asTold(version, told)
  })
  return confirmed.every((version, index) => version === built[index]) ? built : confirmed
}

/** `/inzetkader/bodycam/2.0`: on the page of a chapter the address of a version is that of its chapter. */
function placeOf({ address }: Version): string {
  return address.split('/').slice(0, 4).join('/')
}

/** Whether the words of a version are others than when the page was made. What was adopted since keeps the words it had. */
export function isRewritten(built: Version, now: readonly Version[] | undefined): boolean {
  const told = now?.find((version) => placeOf(version) === placeOf(built))
  return told?.tekst !== undefined && built.tekst !== undefined && told.tekst !== built.tekst
}

function isSame(a: Version, b: Version): boolean {
  return a.status === b.status && a.van === b.van && a.tot === b.tot
}

/** A day that was told before and no longer is, is gone. */
function asTold<V extends Version>(version: V, { status, van, tot }: Version): V {
  const rest: Version = { ...version }
  delete rest.van
  delete rest.tot
  return { ...rest, status, ...(van && { van }), ...(tot && { tot }) } as V
}

/** Whether what a host sent is a list of versions: some send a page for everything. */
export function isVersies(value: unknown): value is readonly Version[] {
  const isVersion = (item: unknown): boolean => {
    const { address, versie, status } = (item ?? {}) as Partial<Record<keyof Version, unknown>>
    return [address, versie, status].every((field) => typeof field === 'string')
  }
  return Array.isArray(value) && value.every(isVersion)
}

type Versioned = { technologie: string; versies: readonly Version[] }

/** What of all inzetkaders counts, for a page that stands above them: said by a day where it depends on one. */
export function standOfAll(kaders: readonly Versioned[], today: string | undefined, dag: string): string {
  if (!kaders.some(({ versies }) => versies.some(isAdopted)))
    return 'Nu staan hier sjablonen: nog geen enkel inzetkader is vastgesteld.'
  const op = today === undefined ? `Op ${datumInWoorden(dag)}` : 'Vandaag'
  const geldt: string[] = []
  const rest: string[] = []
  for (const { technologie, versies } of kaders) {
    const inForce = inForceOn(versies, today ?? dag)
    if (inForce) geldt.push(`${technologie} ${inForce.versie}`)
    else rest.push(technologie)
  }
  const kracht = `${op} van kracht: ${geldt.length === 0 ? 'geen enkel inzetkader' : geldt.join(', ')}.`
  return geldt.length === 0 || rest.length === 0 ? kracht : `${kracht} Niet van kracht: ${rest.join(', ')}.`
}

/** A sentence in the strip, with the way on. */
export type Melding = { tekst: string; link?: { href: string; tekst: string } }

/** What a reader of a version must know first: whether it counts, and which version does. */
export function meldingOf(strip: Strip, today: string | undefined): Melding | undefined {
  const { versies = [], dag = '' } = strip
  const deze = versies.find(({ versie }) => versie === strip.versie)
  const standing = deze && standingOn(deze, today ?? dag)
  if (deze === undefined || standing === undefined || standing === 'inForce')
    return strip.sjabloon && { tekst: SJABLOON }
  const eerst = saysWhatItIs(strip, deze, standing, today !== undefined)
  const dan = wayOn(deze, versies, today, dag)
  return { ...dan, tekst: dan === undefined ? eerst : `${eerst} ${dan.tekst}` }
}

/** Whether the words of a version count on a day; of text that has no versions there is nothing to say against it. */
export function countsOn({ versies = [], versie, dag = '' }: Strip, today: string | undefined): boolean {
  const deze = versies.find((other) => other.versie === versie)
  return deze === undefined || standingOn(deze, today ?? dag) === 'inForce'
}

const SJABLOON =
  'Dit is een sjabloon, geen vastgestelde regel. Wat in jouw zone geldt, staat in het inzetkader van je eigen korps.'

function saysWhatItIs(
  { sjabloon }: Strip,
  version: Version,
  standing: 'draft' | 'coming' | 'ended',
  isToday: boolean
): string {
  const { status, van, tot } = version
  if (sjabloon) return SJABLOON
  if (status === 'in-beoordeling') return 'Deze tekst is nog in beoordeling en niet van kracht.'
  if (standing === 'draft') return 'Dit is een concept. Deze tekst is niet van kracht.'
  if (standing === 'coming')
    return `Deze versie geldt ${isToday ? 'pas ' : ''}vanaf ${datumInWoorden(van ?? '')}.`
  if (isCalledOff(version)) return 'Deze versie is ingetrokken voor ze inging. Ze gold nooit.'
  const sinds = tot === undefined ? '' : ` sinds ${datumInWoorden(tot)}`
  return status === 'ingetrokken'
    ? `Deze versie is ingetrokken en geldt niet meer${sinds}.`
    : `Deze versie geldt niet meer${sinds}.`
}

/** The way on from a version that does not count; nothing where none was ever adopted. */
function wayOn(
  deze: Version,
  versies: readonly Version[],
  today: string | undefined,
  dag: string
): Melding | undefined {
  if (!versies.some(isAdopted)) return undefined
  const { inForce, next } = situationOn(versies, today ?? dag)
  const link = (version: Version) => ({ href: version.address, tekst: `Ga naar versie ${version.versie}` })
  const op = `Op ${datumInWoorden(dag)}`
  if (inForce) {
    const geldt = today === undefined ? `${op} gold` : 'Vandaag geldt'
    return { tekst: `${geldt} versie ${inForce.versie}.`, link: link(inForce) }
  }
  const geen = `${today === undefined ? `${op} was` : 'Vandaag is'} geen enkele versie van kracht.`
  if (next === undefined || next === deze) return { tekst: geen }
  return {
    tekst: `${geen} Versie ${next.versie} geldt vanaf ${datumInWoorden(next.van ?? '')}.`,
    link: link(next)
  }
}
