/** What came out of a survey, question by question: of one result, or of all of them added up. */

import type { Groep } from '../../behoeften/geheim.ts'
import { type Gesteld, isGeteld } from '../../behoeften/vragen.ts'
import type { EntryOf } from '../../entry.ts'

/** A bar: answers in words, and how many chose them. */
export type Balk = { antwoorden: string[]; aantal: number }

export type UitkomstVraag = {
  id: string
  vraag: string
  soort: Gesteld['soort']
  /** How many filled in a survey of which this question is told. */
  deelnemers: number
  balken: Balk[]
  /** Who chose none of these, or nothing; of a question with more than one answer nobody can tell. */
  anderen?: number
}

type Telling = EntryOf<'resultaat'>['data']

/** The questions of which something is told, in the order of the survey. */
export function uitkomstVan(gesteld: readonly Gesteld[], tellingen: readonly Telling[]): UitkomstVraag[] {
  return gesteld.filter(isGeteld).flatMap((vraag) => {
    const { deelnemers, groepen } = geteldeGroepen(vraag, tellingen)
    if (groepen.length === 0) return []
    const balken = groepen.map(({ antwoorden, aantal }) => ({
      antwoorden: antwoordenInWoorden(vraag, antwoorden),
      aantal
    }))
    const rest = deelnemers - groepen.reduce((sum, { aantal }) => sum + aantal, 0)
    return [
      {
        id: vraag.id,
        vraag: vraag.vraag,
        soort: vraag.soort,
        deelnemers,
        balken,
        ...(vraag.soort === 'meer' || rest === 0 ? {} : { anderen: rest })
      }
    ]
  })
}

/** Of one question: what all results that tell of it tell alike, of so many people. No group where nothing is told. */
export function geteldeGroepen(
  vraag: Gesteld,
  tellingen: readonly Telling[]
): { deelnemers: number; groepen: Groep[] } {
  const own = tellingen.filter((telling) => telling.tellingen[vraag.id] !== undefined)
  return {
    deelnemers: own.reduce((sum, telling) => sum + telling.deelnemers, 0),
    groepen:
      own.length === 0
        ? []
        : opgeteld(
            vraag,
            own.map((telling) => telling.tellingen[vraag.id] ?? [])
          )
  }
}

export function antwoordenInWoorden(vraag: Gesteld, codes: readonly string[]): string[] {
  return codes.map((code) => vraag.antwoorden.find((known) => known.code === code)?.tekst ?? code)
}

/** In the order of the answers. What one of them took together stays together, and what one of them did not tell is left out. */
function opgeteld(vraag: Gesteld, lists: readonly (readonly Groep[])[]): Groep[] {
  const codes = vraag.antwoorden.map(({ code }) => code)
  const told = lists.reduce<readonly (readonly string[])[]>(
    (known, groepen) => groepen.reduce((all, { antwoorden }) => verenigd(all, antwoorden), known),
    codes.map((code) => [code])
  )
  return told
    .map((antwoorden) => codes.filter((code) => antwoorden.includes(code)))
    .flatMap((antwoorden) => {
      const sums = lists.map((groepen) => somVan(groepen, antwoorden, vraag.soort))
      return sums.includes(undefined)
        ? []
        : [{ antwoorden, aantal: sums.reduce<number>((sum, one) => sum + (one ?? 0), 0) }]
    })
    .toSorted((a, b) => codes.indexOf(a.antwoorden[0] ?? '') - codes.indexOf(b.antwoorden[0] ?? ''))
}

function verenigd(all: readonly (readonly string[])[], antwoorden: readonly string[]): (readonly string[])[] {
  const touched = all.filter((one) => one.some((code) => antwoorden.includes(code)))
  return [...all.filter((one) => !touched.includes(one)), touched.flat()].filter(({ length }) => length > 0)
}

/** Undefined where one of these answers is not told. Who chose more than one answer would be counted twice. */
function somVan(
  groepen: readonly Groep[],
  antwoorden: readonly string[],
  soort: Gesteld['soort']
): number | undefined {
  const own = groepen.filter((groep) => groep.antwoorden.some((code) => antwoorden.includes(code)))
  const covered = own.flatMap((groep) => groep.antwoorden)
  if (antwoorden.some((code) => !covered.includes(code))) return undefined
  return soort === 'meer' && own.length > 1 ? undefined : own.reduce((sum, { aantal }) => sum + aantal, 0)
}
