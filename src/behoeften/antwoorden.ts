/** What one person answered: kept in the browser, and the file that goes to the contact person of the zone. Whatever comes back is looked at. */

import type { Bevraging } from '../data'
import { ANTWOORDEN } from '../pipeline'
import { type Bestand, bestandVan, isRecord, type Meeneem, uitBestand, uitOpslag } from '../reader/meeneem'

export type Ingevuld = {
  /** The name of the survey, and the vingerafdruk of what it asked. */
  bevraging: string
  vingerafdruk: string
  /** By chance, so that a file that comes twice counts once. It says nothing of who answered. */
  kenmerk: string
  /** How often an answer changed: of two files with one kenmerk the higher one counts. */
  beurt: number
  keuzes: Readonly<Record<string, readonly string[]>>
  woorden: Readonly<Record<string, string>>
}

/** Code units of an answer in own words. */
export const LANGSTE = 2000
/** Characters of a file; a full one stays far below it. */
export const GROOTSTE = 200_000
const MEESTE = 200

const KENMERK = /^[0-9a-f]{16}$/u

export const MEENEEM: Meeneem<Ingevuld> = {
  soort: ANTWOORDEN,
  naam: 'antwoorden op een bevraging',
  versie: 1,
  lees,
  samen: (hier, elders) => ({
    ...hier,
    beurt: Math.max(hier.beurt, elders.beurt) + 1,
    keuzes: { ...elders.keuzes, ...hier.keuzes },
    woorden: { ...elders.woorden, ...hier.woorden }
  }),
  inWoorden: (ingevuld) => {
    const aantal = beantwoord(ingevuld).length
    return aantal === 1 ? '1 antwoord' : `${String(aantal)} antwoorden`
  }
}

function lees(value: unknown): Ingevuld | undefined {
  if (!isRecord(value)) return undefined
  const { bevraging, vingerafdruk, kenmerk, beurt, keuzes, woorden } = value
  const isGoed =
    isTekst(bevraging, 100) &&
    isTekst(vingerafdruk, 40) &&
    isTekst(kenmerk, 16) &&
    KENMERK.test(kenmerk) &&
    typeof beurt === 'number' &&
    Number.isSafeInteger(beurt) &&
    beurt >= 0 &&
    isPer(keuzes, isCodes) &&
    isPer(woorden, (one) => isTekst(one, LANGSTE))
  return isGoed ? { bevraging, vingerafdruk, kenmerk, beurt, keuzes, woorden } : undefined
}

function isTekst(value: unknown, langste: number): value is string {
  return typeof value === 'string' && value.length <= langste
}

function isCodes(value: unknown): value is string[] {
  return Array.isArray(value) && value.length <= MEESTE && value.every((code) => isTekst(code, 100))
}

function isPer<Value>(value: unknown, isOne: (one: unknown) => one is Value): value is Record<string, Value> {
  return isRecord(value) && Object.keys(value).length <= MEESTE && Object.values(value).every(isOne)
}

export function leeg({ naam, vingerafdruk }: Bevraging, kenmerk: string): Ingevuld {
  return { bevraging: naam, vingerafdruk, kenmerk, beurt: 0, keuzes: {}, woorden: {} }
}

/** The ids of the questions that have an answer. */
export function beantwoord({ keuzes, woorden }: Ingevuld): string[] {
  return [
    ...Object.entries(keuzes).flatMap(([id, codes]) => (codes.length > 0 ? [id] : [])),
    ...Object.entries(woorden).flatMap(([id, words]) => (words.trim() === '' ? [] : [id]))
  ]
}

/** Of the name of a file nobody tells who made it, or when. */
export function antwoordbestand(ingevuld: Ingevuld): Bestand {
  const { tekst } = bestandVan(MEENEEM, ingevuld, '')
  return { naam: `plot-antwoorden-${ingevuld.bevraging}-${ingevuld.kenmerk.slice(0, 6)}.json`, tekst }
}

export type Gelezen = { ingevuld: Ingevuld } | { fout: string }

/** From a file that somebody chose; `fout` is Dutch, whole sentences, without the name of the file. */
export function leesAntwoorden(bevraging: Bevraging, tekst: string): Gelezen {
  const gelezen = uitBestand(MEENEEM, tekst)
  if ('fout' in gelezen) return gelezen
  const fout = foutIn(bevraging, gelezen.data)
  return fout === undefined ? { ingevuld: gelezen.data } : { fout }
}

/** What the browser kept of this survey; nothing where it asked something else then. */
export function uitKoffer(bevraging: Bevraging, tekst: string | undefined): Ingevuld | undefined {
  const ingevuld = lees(allesIn(tekst)[bevraging.naam])
  return ingevuld && foutIn(bevraging, ingevuld) === undefined ? ingevuld : undefined
}

/** By the name of its survey. */
function allesIn(tekst: string | undefined): Record<string, unknown> {
  const gelezen = uitOpslag<Record<string, unknown>>(
    { lees: (value) => (isRecord(value) ? value : undefined) },
    tekst,
    {}
  )
  return { ...gelezen }
}

/** The same with another draft of this survey, or with none. Of other surveys nothing changes. */
export function inKoffer(
  naam: string,
  tekst: string | undefined,
  ingevuld: Ingevuld | undefined
): string | undefined {
  const alles = allesIn(tekst)
  const andere = Object.fromEntries(Object.entries(alles).filter(([other]) => other !== naam))
  const next = ingevuld ? { ...andere, [naam]: ingevuld } : andere
  return Object.keys(next).length === 0 ? undefined : JSON.stringify(next)
}

function foutIn({ naam, titel, vingerafdruk, vragen }: Bevraging, ingevuld: Ingevuld): string | undefined {
  if (ingevuld.bevraging !== naam)
    return `Het hoort bij een andere bevraging dan “${titel}”. Tel het op bij die bevraging.`
  if (ingevuld.vingerafdruk !== vingerafdruk)
    return 'De vragen zijn gewijzigd sinds dit ingevuld is. Laad deze pagina opnieuw. Helpt dat niet, vraag dan om de bevraging opnieuw in te vullen.'
  const isGoed = Object.entries(ingevuld.keuzes).every(([id, codes]) => {
    const vraag = vragen.find((known) => known.id === id)
    return (
      vraag !== undefined &&
      (vraag.soort === 'meer' || codes.length < 2) &&
      codes.every((code) => vraag.antwoorden.some((known) => known.code === code))
    )
  })
  return isGoed
    ? undefined
    : 'Er staat een antwoord in dat deze bevraging niet kent. Het bestand is beschadigd.'
}
