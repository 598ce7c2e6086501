/** How the answers of a korps are kept in this browser, and read back: from there, or from a file that a colleague saved. */

import { useMemo } from 'react'
import { isDay } from '../pipeline'
import { type Kept, kept } from '../reader/kept'
import { isRecord, type Meeneem, uitOpslag } from '../reader/meeneem'
import { type Antwoord, isBeantwoord, KEUZES, type Keuze, type Korps, LEEG } from './korps-stand'

/** Characters of one answer, and how many answers: far more than anybody writes. */
const LANGST = 10_000
const MEEST = 5_000

export type Bewaard = {
  meeneem: Meeneem<Korps>
  useKorps: () => Korps
  /** Works on what is kept now, which another tab may have written. Whether the browser has it afterwards. */
  wijzig: (change: (korps: Korps) => Korps) => boolean
  wis: () => void
}

/** `technologie` is a name in an address. */
export function bewaardVan(technologie: string): Bewaard {
  const opslag = kept(`plot-korps-${technologie}-v1`)
  const meeneem: Meeneem<Korps> = {
    soort: `korps-${technologie}`,
    naam: `het kader van je korps voor ${technologie}`,
    versie: 1,
    lees: korpsUit,
    samen,
    inWoorden: ({ antwoorden }) =>
      `${antwoorden.length} ${antwoorden.length === 1 ? 'antwoord' : 'antwoorden'}`
  }
  return {
    meeneem,
    useKorps: function useKorps() {
      const text = opslag.useText()
      return useMemo(() => uitOpslag(meeneem, text, LEEG), [text])
    },
    wijzig: (change) => schrijf(opslag, change(uitOpslag(meeneem, opslag.read(), LEEG))),
    wis: () => opslag.write(undefined)
  }
}

function schrijf(opslag: Kept, korps: Korps): boolean {
  const isNiets = korps.antwoorden.length === 0 && korps.naam === ''
  const text = isNiets ? undefined : JSON.stringify(korps)
  opslag.write(text)
  return opslag.read() === text
}

/**
 * Two drafts as one: per question the last answer. Where colleagues wrote other words, both stay, one below the other: words
 * of a colleague do not get lost in putting a file back.
 */
export function samen(hier: Korps, elders: Korps): Korps {
  const antwoorden = new Map(hier.antwoorden.map((antwoord) => [sleutelVan(antwoord), antwoord]))
  for (const ander of elders.antwoorden) {
    const own = antwoorden.get(sleutelVan(ander))
    antwoorden.set(sleutelVan(ander), own ? samengevoegd(own, ander) : ander)
  }
  return {
    naam: hier.naam === '' ? elders.naam : hier.naam,
    antwoorden: [...antwoorden.values()],
    woorden: { ...elders.woorden, ...hier.woorden }
  }
}

function samengevoegd(hier: Antwoord, elders: Antwoord): Antwoord {
  const [later, vroeger] = elders.op > hier.op ? [elders, hier] : [hier, elders]
  const [tekst, andere] = [later.tekst ?? '', vroeger.tekst ?? '']
  // An answer counts as looked at only on the words on which the last one stands.
  if (andere === '' || tekst.includes(andere)) return later
  if (andere.includes(tekst)) return { ...later, tekst: andere }
  return { ...later, tekst: `${tekst}\n\n${andere}` }
}

function sleutelVan({ artikel, vraag }: Antwoord): string {
  return `${artikel} ${vraag}`
}

/** All of it or nothing: of a file that is half right nobody knows what is missing. */
export function korpsUit(value: unknown): Korps | undefined {
  if (!isRecord(value)) return undefined
  const { naam, antwoorden, woorden } = value
  if (!isTekst(naam, 200) || !isRecord(woorden)) return undefined
  if (!Array.isArray(antwoorden) || antwoorden.length > MEEST) return undefined
  const read = antwoorden.map(antwoordUit)
  if (!read.every((antwoord) => antwoord !== undefined)) return undefined
  if (!Object.values(woorden).every(isRegels)) return undefined
  return { naam, antwoorden: read, woorden: woorden as Korps['woorden'] }
}

function antwoordUit(value: unknown): Antwoord | undefined {
  if (!isRecord(value)) return undefined
  const { artikel, nummer, vraag, keuze, tekst, op, versie, vingerafdruk } = value
  if (!isTekst(artikel, 60) || !isTekst(nummer, 60) || !isTekst(vraag, LANGST)) return undefined
  if (!isTekst(op, 10) || !isDay(op) || !isTekst(versie, 20) || !isTekst(vingerafdruk, 60)) return undefined
  if (keuze !== undefined && !isKeuze(keuze)) return undefined
  if (tekst !== undefined && !isTekst(tekst, LANGST)) return undefined
  const antwoord = {
    ...{ artikel, nummer, vraag, op, versie, vingerafdruk },
    ...(keuze === undefined ? {} : { keuze }),
    ...(tekst === undefined ? {} : { tekst })
  }
  return isBeantwoord(antwoord) ? antwoord : undefined
}

function isKeuze(value: unknown): value is Keuze {
  return KEUZES.some((keuze) => keuze === value)
}

function isTekst(value: unknown, langst: number): value is string {
  return typeof value === 'string' && value.length <= langst
}

function isRegels(value: unknown): boolean {
  return Array.isArray(value) && value.length < 2000 && value.every((line) => typeof line === 'string')
}
