/** From single answers to what may be told of them: counted, and what is too small taken together or left out. Pure. */

import { type Groep, isKlein, MINSTENS, type Telling, type Tellingen } from './geheim.ts'
import { type Gesteld, isGeteld } from './vragen.ts'

/** What one person chose, by question; own words are not counted. */
export type Keuzes = Readonly<Record<string, readonly string[]>>

/** How often each answer was chosen, as it is: for who counts, and for nobody else. */
export function geteld(gesteld: readonly Gesteld[], ingevuld: readonly Keuzes[]): Tellingen {
  return Object.fromEntries(
    gesteld.filter(isGeteld).map(({ id, antwoorden }) => [
      id,
      antwoorden.map(({ code }) => ({
        antwoorden: [code],
        aantal: ingevuld.filter((keuzes) => keuzes[id]?.includes(code)).length
      }))
    ])
  )
}

/** What may be told of it. A question of which nothing can be told is not in it; neither is one that is in `zonder`. */
export function voorstel(
  gesteld: readonly Gesteld[],
  ingevuld: readonly Keuzes[],
  zonder: readonly string[] = []
): Telling {
  const deelnemers = ingevuld.length
  const ruw = geteld(gesteld, ingevuld)
  const tellingen = Object.fromEntries(
    gesteld.flatMap(({ id, soort }): [string, readonly Groep[]][] => {
      const groepen = ruw[id]
      if (groepen === undefined || zonder.includes(id) || deelnemers < MINSTENS) return []
      const told =
        soort === 'meer' ? vanMeer(groepen, deelnemers) : metRest(samen(groepen, soort), deelnemers)
      return isNietszeggend(told) ? [] : [[id, told]]
    })
  )
  return { deelnemers, tellingen }
}

/** Nobody chose any of it, or all who did stand together. */
function isNietszeggend(groepen: readonly Groep[]): boolean {
  const gekozen = groepen.filter(({ aantal }) => aantal > 0)
  return gekozen.length < 2 && gekozen.every(({ antwoorden }) => antwoorden.length > 1)
}

/** A count tells as much of who did not choose the answer. */
function vanMeer(groepen: readonly Groep[], deelnemers: number): Groep[] {
  return groepen.filter(({ aantal }) => !isKlein(aantal) && !isKlein(deelnemers - aantal))
}

/** Small ones together: on a scale with what stands beside it, else with the smallest that somebody chose. */
function samen(groepen: readonly Groep[], soort: Gesteld['soort']): readonly Groep[] {
  const at = groepen.findIndex(({ aantal }) => isKlein(aantal))
  const small = groepen[at]
  if (small === undefined) return groepen
  const others = soort === 'schaal' ? [at - 1, at + 1] : [...groepen.keys()].filter((index) => index !== at)
  const by = others
    .filter((index) => groepen[index] !== undefined)
    .toSorted((a, b) => rang(groepen[a]) - rang(groepen[b]) || a - b)[0]
  const other = by === undefined ? undefined : groepen[by]
  // The only one, and too small.
  if (by === undefined || other === undefined) return []
  const [first, second] = by < at ? [other, small] : [small, other]
  const joined = {
    antwoorden: [...first.antwoorden, ...second.antwoorden],
    aantal: first.aantal + second.aantal
  }
  return samen(
    groepen.flatMap((groep, index) =>
      index === Math.min(at, by) ? [joined] : index === Math.max(at, by) ? [] : [groep]
    ),
    soort
  )
}

/** What nobody chose comes last: together with that nothing is hidden. */
function rang(groep: Groep | undefined): number {
  return groep === undefined || groep.aantal === 0 ? Number.MAX_SAFE_INTEGER : groep.aantal
}

/** Who stands in no group follows from the total: when those are few, the smallest group joins them untold. */
function metRest(groepen: readonly Groep[], deelnemers: number): readonly Groep[] {
  const rest = deelnemers - groepen.reduce((sum, { aantal }) => sum + aantal, 0)
  if (!isKlein(rest)) return groepen
  const least = groepen.filter(({ aantal }) => aantal > 0).toSorted((a, b) => a.aantal - b.aantal)[0]
  return groepen.filter((groep) => groep !== least)
}
