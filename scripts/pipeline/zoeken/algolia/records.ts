/** From the site to the records of the search service: the records of the local index, with what their days say. */

import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { SECTIONS } from '../../core/sections.ts'
import { currentDuring, type Period } from '../../inzetkader/current-during.ts'
import type { Version } from '../../inzetkader/versions.ts'
import type { Site } from '../../site/site.ts'
import { versionsOf } from '../../site/versions.ts'
import { worthOf } from '../order.ts'
import { addressOfPart, type Zoekpagina, type Zoekrecord } from '../record.ts'
import { recordsOf } from '../records.ts'
import { ALWAYS, dayNumber, NEVER } from './day-number.ts'
import { bytesOf, divided, ROOM, trimmed } from './fit.ts'
import type { AlgoliaRecord } from './record.ts'
import { toestandOf } from './toestand.ts'

/** `notes` name in Dutch, once for each page, what did not fit. */
export type AlgoliaRecords = { records: AlgoliaRecord[]; notes: string[] }

/** As the configuration of Docusaurus has it; DocSearch asks for exactly this. */
const LOCALE = 'nl-BE'

/** `siteUrl` is the address of the published site without a slash at its end: records name their pages in full. */
export function algoliaRecordsOf(site: Site, siteUrl: string): AlgoliaRecords {
  const notes = new Set<string>()
  const seen = new Map<string, number>()
  const records = recordsOf(site).flatMap((record) => {
    const { adres } = record.pagina
    const position = seen.get(adres) ?? 0
    seen.set(adres, position + 1)
    const version = versionOf(site, record.pagina)
    const whole = asAlgolia(record, version, siteUrl, position)
    const small = trimmed(whole, (list) =>
      notes.add(`${adres}: de lijst "${list}" is ingekort, ze is te lang.`)
    )
    return periodsOf(site, record.pagina).flatMap((period, turn) => partsOf({ ...small, ...period }, turn))
  })
  return { records, notes: [...notes] }
}

function versionOf(site: Site, { technologie = [], versie }: Zoekpagina): Version | undefined {
  return versionsOf(site, technologie[0] ?? '').find((version) => version.versie === versie)
}

type Days = Pick<AlgoliaRecord, 'van' | 'tot'>

/** One for each time that a reader should see it: two conditions on one record cannot say "until then, and again from there". */
function periodsOf(site: Site, { technologie = [], versie }: Zoekpagina): Days[] {
  if (versie === undefined) return [{ van: ALWAYS, tot: NEVER }]
  const periods = currentDuring(versionsOf(site, technologie[0] ?? ''), versie)
  return periods.length === 0 ? [{ van: NEVER, tot: NEVER }] : periods.map(inNumbers)
}

function inNumbers({ van, tot }: Period): Days {
  return { van: van === undefined ? ALWAYS : dayNumber(van), tot: tot === undefined ? NEVER : dayNumber(tot) }
}

type Unsigned = Omit<AlgoliaRecord, 'objectID' | 'h'>

function asAlgolia(
  record: Zoekrecord,
  version: Version | undefined,
  siteUrl: string,
  position: number
): AlgoliaRecord {
  const { pagina, anker, kop, artikel, koppen, termen, tekst } = record
  const [, section = ''] = pagina.adres.split('/')
  const toestand = toestandOf(pagina.status, version)
  const level = 1 + koppen.filter((one) => one !== '').length
  const unsigned: Unsigned = {
    url: siteUrl + addressOfPart(pagina, record),
    url_without_anchor: siteUrl + pagina.adres,
    anchor: anker ?? null,
    type: tekst === '' ? (LEVELS[Math.min(level, 3) - 1] ?? 'lvl1') : 'content',
    content: tekst === '' ? null : tekst,
    hierarchy: {
      lvl0: SECTIONS.find(({ naam }) => naam === section)?.woord ?? 'Kenniscentrum',
      lvl1: pagina.titel,
      lvl2: koppen[0] ?? null,
      lvl3: koppen[1] ?? null,
      lvl4: null,
      lvl5: null,
      lvl6: null
    },
    language: LOCALE,
    lang: LOCALE.slice(0, 2),
    version: pagina.versie ?? 'current',
    docusaurus_tag: 'default',
    weight: {
      pageRank: pagina.fictief ? 0 : Math.round(worthOf(pagina) * 100),
      level: 100 - 10 * level,
      position
    },
    van: ALWAYS,
    tot: NEVER,
    ...(toestand === undefined ? {} : { toestand }),
    termen: [...termen, ...askedBy(artikel)],
    pagina,
    deel: {
      ...(anker === undefined ? {} : { anker }),
      ...(kop === undefined || kop === '' ? {} : { kop }),
      ...(artikel === undefined ? {} : { artikel })
    }
  }
  return { ...unsigned, objectID: '', h: '' }
}

const LEVELS = ['lvl1', 'lvl2', 'lvl3'] as const

/** How an article is asked for without its prefix: the engine here knows, the service compares words. */
function askedBy(artikel: string | undefined): string[] {
  const [, number] = artikel?.split(' ') ?? []
  return number === undefined ? [] : [`art ${number}`, `artikel ${number}`]
}

/** Signed, and as many as its text needs. */
function partsOf(record: AlgoliaRecord, turn: number): AlgoliaRecord[] {
  const { content } = record
  // The signatures are as long in every record.
  const room = ROOM - bytesOf(signed({ ...record, content: '' }, turn, 0)) - 10
  const texts = content === null ? [content] : divided(content, room)
  return texts.map((text, part) => signed({ ...record, content: text }, turn, part))
}

function signed(record: AlgoliaRecord, turn: number, part: number): AlgoliaRecord {
  const objectID = digest([record.url, turn, part].join(' ')).slice(0, 16)
  const named = { ...record, objectID }
  return { ...named, h: digest(JSON.stringify(named)).slice(0, 32) }
}

function digest(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)))
}
