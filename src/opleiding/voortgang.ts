/**
 * How far a reader is with the modules: lessons that the reader said were read, and results of tests that the reader
 * chose to keep. In this browser only; it says nothing of who it is (docs/over/privacy.md).
 */

import { isDay } from '../pipeline'
import { kept } from '../reader/kept'
import { isRecord, type Meeneem, uitOpslag } from '../reader/meeneem'

export type Voortgang = {
  /** By the address of a lesson: the day on which it was read. */
  gelezen: Readonly<Record<string, string>>
  /** By the address of a test: the last result that was kept. */
  toetsen: Readonly<Record<string, Resultaat>>
}

export type Resultaat = { op: string; juist: number; van: number }

export const LEEG: Voortgang = { gelezen: {}, toetsen: {} }

export const VOORTGANG: Meeneem<Voortgang> = {
  soort: 'voortgang',
  naam: 'je voortgang',
  versie: 1,
  lees: voortgangUit,
  samen,
  inWoorden
}

const opslag = kept('plot-voortgang-v1')

/** Nothing is read in the static page. */
export function useVoortgang(): Voortgang {
  return uitOpslag(VOORTGANG, opslag.useText(), LEEG)
}

function nu(): Voortgang {
  return uitOpslag(VOORTGANG, opslag.read(), LEEG)
}

/** Whether the browser has it now; undefined erases. */
export function bewaarVoortgang(voortgang: Voortgang | undefined): boolean {
  const isLeeg = voortgang === undefined || isNiets(voortgang)
  const text = isLeeg ? undefined : JSON.stringify(voortgang)
  opslag.write(text)
  return opslag.read() === text
}

/** An undefined day takes it back. */
export function zetGelezen(les: string, dag: string | undefined): boolean {
  return bewaarVoortgang(metGelezen(nu(), les, dag))
}

export function zetResultaat(toets: string, resultaat: Resultaat): boolean {
  const { gelezen, toetsen } = nu()
  return bewaarVoortgang({ gelezen, toetsen: { ...toetsen, [toets]: resultaat } })
}

export function metGelezen(voortgang: Voortgang, les: string, dag: string | undefined): Voortgang {
  const others = Object.entries(voortgang.gelezen).filter(([known]) => known !== les)
  return { ...voortgang, gelezen: Object.fromEntries(dag === undefined ? others : [...others, [les, dag]]) }
}

export function isNiets({ gelezen, toetsen }: Voortgang): boolean {
  return Object.keys(gelezen).length + Object.keys(toetsen).length === 0
}

/** The last day and the last result of each; of two on one day the better. */
function samen(hier: Voortgang, elders: Voortgang): Voortgang {
  const gelezen = { ...hier.gelezen }
  for (const [les, dag] of Object.entries(elders.gelezen)) if (dag > (gelezen[les] ?? '')) gelezen[les] = dag
  const toetsen = { ...hier.toetsen }
  for (const [toets, resultaat] of Object.entries(elders.toetsen)) {
    const own = toetsen[toets]
    if (!own || isLater(resultaat, own)) toetsen[toets] = resultaat
  }
  return { gelezen, toetsen }
}

function isLater(a: Resultaat, b: Resultaat): boolean {
  return a.op > b.op || (a.op === b.op && a.juist * b.van > b.juist * a.van)
}

function inWoorden({ gelezen, toetsen }: Voortgang): string {
  const lessen = Object.keys(gelezen).length
  const tests = Object.keys(toetsen).length
  return [
    `${String(lessen)} gelezen ${lessen === 1 ? 'les' : 'lessen'}`,
    `${String(tests)} ${tests === 1 ? 'resultaat' : 'resultaten'} van een toets`
  ].join(' en ')
}

const PLAATS = /^\/opleiding\/[a-z0-9-]+\/[a-z0-9-]+$/u

/** All of it or nothing: of a file that is half right nobody knows what is missing. */
function voortgangUit(value: unknown): Voortgang | undefined {
  if (!isRecord(value)) return undefined
  const { gelezen, toetsen } = value
  if (!isOver(gelezen, isDag) || !isOver(toetsen, isResultaat)) return undefined
  return { gelezen, toetsen }
}

function isOver<Item>(
  value: unknown,
  isItem: (item: unknown) => item is Item
): value is Record<string, Item> {
  return isRecord(value) && Object.entries(value).every(([place, item]) => PLAATS.test(place) && isItem(item))
}

function isDag(value: unknown): value is string {
  return typeof value === 'string' && isDay(value)
}

function isResultaat(value: unknown): value is Resultaat {
  if (!isRecord(value)) return false
  const { op, juist, van } = value
  return isDag(op) && isCount(juist) && isCount(van) && van > 0 && juist <= van
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 1000
}

/** Of a module, by its lessons: read, and changed since they were. */
export function standVan(
  { gelezen }: Voortgang,
  lessen: readonly { address: string; bijgewerkt: string }[]
): { aantal: number; gelezen: number; gewijzigd: number; volgende: string | undefined } {
  const isGelezen = ({ address }: { address: string }): boolean => gelezen[address] !== undefined
  return {
    aantal: lessen.length,
    gelezen: lessen.filter(isGelezen).length,
    gewijzigd: lessen.filter(({ address, bijgewerkt }) => isGewijzigd(gelezen[address], bijgewerkt)).length,
    volgende: lessen.find((les) => !isGelezen(les))?.address
  }
}

/** Whether a lesson got other words after the day on which it was read. */
export function isGewijzigd(dag: string | undefined, bijgewerkt: string): boolean {
  return dag !== undefined && bijgewerkt > dag
}
