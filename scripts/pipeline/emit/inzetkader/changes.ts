/** What each version changed against the one before it, why, and which report set it in motion. */

import { daysBetween } from '../../core/calendar.ts'
import { nummerOf, parseNummer } from '../../inzetkader/artikels.ts'
import { type ArtikelDiff, diffVersions } from '../../inzetkader/diff.ts'
import { added } from '../../core/added.ts'
import { workingOn } from '../../core/fault.ts'
import { folderOf, versionOf } from '../../core/address.ts'
import { ownId } from '../../core/own-id.ts'
import type { Data } from '../../kinds.ts'
import { entriesOf } from '../../site/entries.ts'
import type { Site } from '../../site/site.ts'
import { versionsOf } from '../../site/versions.ts'
import type { Entry, EntryOf } from '../../entry.ts'
import { isAdopted, predecessorOf, type Version } from '../../inzetkader/versions.ts'
import { type VersionArtikel, versionData } from './version-data.ts'

type Wijziging = NonNullable<Data<'inzetkader'>['wijzigingen']>[number]

/** What set a change in motion; with the page that tells of it where there is one. */
export type Oorzaak = { soort: Wijziging['oorzaak']; titel?: string; href?: string }

/** One line of the change log in words. */
export type LogLine = {
  versie: string
  nummer: string
  /** Of the article in this version; of one that fell away, in the version before. */
  href?: string
  /** Day of the decision; a concept has none yet. */
  datum?: string
  wijziging: string
  waarom: string
  oorzaak: Oorzaak
}

export type VersionChange = Version & {
  besluit?: { door: string; op: string }
  /** The adopted version it was compared with; the first has none. */
  vorige?: string
  log: LogLine[]
  artikels: ArtikelDiff[]
}

/** What a report led to. */
export type Gevolg = LogLine & {
  datum: string
  technologie: string
  /** Days from the report to the decision; left out where the report is younger than the decision. */
  dagen?: number
  diff?: ArtikelDiff
}

/** What a version changed in one article, as it is told beside that article. */
export type ArtikelWijziging = {
  versie: string
  isConcept?: true
  log: LogLine[]
  diff: ArtikelDiff
}

export type Changes = {
  /** By address of the version. */
  perVersie: ReadonlyMap<string, VersionChange>
  /** What each report led to, by its address; adopted versions only. */
  perVerslag: ReadonlyMap<string, Gevolg[]>
}

export function changesOf(site: Site): Changes {
  const changes = entriesOf(site, 'inzetkader').map((kader) =>
    workingOn(kader.path, () => changeOf(site, kader))
  )
  const perVerslag = new Map<string, Gevolg[]>()
  for (const change of changes.filter(isAdopted)) {
    for (const line of change.log) {
      const gevolg = gevolgOf(site, change, line)
      const { href = '' } = line.oorzaak
      if (gevolg) added(perVerslag, href, gevolg)
    }
  }
  return { perVersie: new Map(changes.map((change) => [change.address, change])), perVerslag }
}

function changeOf(site: Site, kader: EntryOf<'inzetkader'>): VersionChange {
  const { technologie = '' } = versionOf(kader.address) ?? {}
  const versions = versionsOf(site, technologie)
  const version = versions.find(({ address }) => address === kader.address)
  if (!version) throw new Error(`No such version: ${kader.address}`)
  const previous = predecessorOf(versions, version)
  const { goedgekeurd, wijzigingen = [] } = kader.data
  return {
    ...version,
    ...(goedgekeurd && isAdopted(version) ? { besluit: { door: goedgekeurd.door, op: goedgekeurd.op } } : {}),
    ...(previous ? { vorige: previous.versie } : {}),
    log: wijzigingen.map((wijziging) => logLine(site, { version, previous, wijziging, op: goedgekeurd?.op })),
    artikels: previous ? diffVersions(artikelsIn(site, previous), artikelsIn(site, version)) : []
  }
}

function artikelsIn(site: Site, { address }: Version): VersionArtikel[] {
  const kader = site.byAddress.get(address)
  if (kader?.kind !== 'inzetkader') return []
  return versionData(site, kader).hoofdstukken.flatMap(({ artikels }) => artikels)
}

type Logged = {
  version: Version
  previous: Version | undefined
  wijziging: Wijziging
  op: string | undefined
}

function logLine(site: Site, { version, previous, wijziging, op }: Logged): LogLine {
  const { id } = parseNummer(wijziging.artikel)
  const { technologie = '' } = versionOf(version.address) ?? {}
  const found = [version, previous]
    .map((at) => site.artikels.get(`${technologie}@${at?.versie}#${id}`)?.[0])
    .find((at) => at !== undefined)
  return {
    versie: version.versie,
    nummer: nummerOf(id),
    ...(found ? { href: `${found.entry.address}#${id}` } : {}),
    ...(op !== undefined && isAdopted(version) ? { datum: op } : {}),
    wijziging: wijziging.wijziging,
    waarom: wijziging.waarom,
    oorzaak: oorzaakOf(site, wijziging)
  }
}

function oorzaakOf(site: Site, { oorzaak, verslag, recht }: Wijziging): Oorzaak {
  const address = verslag ?? (recht && `/recht/${recht}`)
  const page = address === undefined ? undefined : site.byAddress.get(address)
  return page ? { soort: oorzaak, titel: page.data.titel, href: page.address } : { soort: oorzaak }
}

function gevolgOf(site: Site, change: VersionChange, line: LogLine): Gevolg | undefined {
  const report = site.byAddress.get(line.oorzaak.href ?? '')
  if (report?.kind !== 'ervaring' || line.datum === undefined) return undefined
  const { technologie = '' } = versionOf(change.address) ?? {}
  const dagen = daysBetween(report.data.datum, line.datum)
  const diff = change.artikels.find(({ nummer }) => nummer === line.nummer)
  return {
    ...line,
    datum: line.datum,
    technologie: site.byAddress.get(`/inzetkader/${technologie}`)?.data.titel ?? technologie,
    ...(dagen < 0 ? {} : { dagen }),
    ...(diff ? { diff } : {})
  }
}

/** Of an article of a hoofdstuk that its version changed. */
export function wijzigingOf(
  changes: Changes,
  { address }: Entry,
  nummer: string
): { wijziging?: ArtikelWijziging } {
  const change = changes.perVersie.get(folderOf(address))
  const diff = change?.artikels.find((artikel) => artikel.nummer === nummer)
  if (!change || !diff) return {}
  const log = change.log.filter((line) => line.nummer === nummer)
  const isConcept = !isAdopted(change)
  return { wijziging: { versie: change.versie, ...(isConcept ? { isConcept } : {}), log, diff } }
}

/** Where a reader of a technologie or a version finds what changed. */
export function wijzigingenAddress(changes: Changes, { kind, address }: Entry): string | undefined {
  if (kind === 'technologie') return `${address}/wijzigingen`
  const change = changes.perVersie.get(address)
  if (!change || (!isAdopted(change) && change.vorige === undefined)) return undefined
  return `${folderOf(address)}/wijzigingen#${sectionId(change.versie)}`
}

/** Where the changes of a version stand on the page of all changes. */
export function sectionId(versie: string): string {
  return ownId(`versie-${versie.replace('.', '-')}`)
}
