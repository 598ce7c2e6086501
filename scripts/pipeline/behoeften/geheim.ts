/**
 * What may be told of answers without telling of one person. A number of people is told when it is none, or five and more;
 * so is every number that follows from what is told: who is in no count of a question, and who did not choose what others
 * chose. Each question is told by itself, so no two answers of one person ever stand beside each other. Pure: the page that
 * adds up and the check of a proposal ask here.
 */

import { isGeteld, type Gesteld } from './vragen.ts'

/** Fewer people could know each other by it. */
export const MINSTENS = 5

/** How many chose one of these answers. */
export type Groep = { antwoorden: readonly string[]; aantal: number }

export type Tellingen = Readonly<Record<string, readonly Groep[]>>

export type Telling = { deelnemers: number; tellingen: Tellingen }

/** What is wrong, and what to do: Dutch. A number that is too small is never repeated. `vraag` where it is of one. */
export type Fout = { vraag?: string; message: string; help: string }

export function isKlein(aantal: number): boolean {
  return aantal > 0 && aantal < MINSTENS
}

/** Empty for what may be told. */
export function foutenIn(gesteld: readonly Gesteld[], { deelnemers, tellingen }: Telling): Fout[] {
  if (deelnemers < MINSTENS)
    return [
      {
        message: `Er deden minder dan ${MINSTENS} mensen mee. Dan is te raden wie wat antwoordde.`,
        help: 'Publiceer dit resultaat niet. Wacht op meer antwoorden, of tel ze samen met die van een andere zone.'
      }
    ]
  return Object.entries(tellingen).flatMap(([id, groepen]) => {
    const vraag = gesteld.find((known) => known.id === id)
    const fouten = vraag
      ? (foutenInAntwoorden(vraag, groepen) ?? foutenInAantallen(vraag, groepen, deelnemers))
      : [
          {
            message: `De bevraging heeft geen vraag ${id}.`,
            help: 'Verbeter het id van de vraag, of laat haar weg.'
          }
        ]
    return fouten.map((fout) => ({ vraag: id, ...fout }))
  })
}

/** Which answers are counted; undefined where all of them are there once. */
function foutenInAntwoorden(vraag: Gesteld, groepen: readonly Groep[]): Fout[] | undefined {
  const { id, antwoorden } = vraag
  if (!isGeteld(vraag))
    return [
      {
        message: `${id} is een open vraag. Wat mensen in eigen woorden schreven, blijft bij de zone.`,
        help: `Verwijder ${id} uit de tellingen.`
      }
    ]
  const codes = groepen.flatMap((groep) => groep.antwoorden)
  const known = antwoorden.map(({ code }) => code)
  const lost = codes.find((code) => !known.includes(code))
  if (lost !== undefined)
    return [
      {
        message: `${id} heeft geen antwoord "${lost}".`,
        help: `Schrijf een van deze: ${known.join(', ')}.`
      }
    ]
  const twice = codes.find((code, index) => codes.indexOf(code) !== index)
  return twice === undefined
    ? undefined
    : [
        {
          message: `${id} telt het antwoord "${twice}" twee keer.`,
          help: 'Zet elk antwoord bij één aantal.'
        }
      ]
}

function foutenInAantallen(vraag: Gesteld, groepen: readonly Groep[], deelnemers: number): Fout[] {
  const klein = groepen.filter(({ aantal }) => isKlein(aantal)).map((groep) => teKlein(vraag.id, groep))
  if (klein.length > 0) return klein
  return vraag.soort === 'meer'
    ? groepen.flatMap((groep) => foutInMeer(vraag.id, groep, deelnemers))
    : foutInTotaal(vraag.id, groepen, deelnemers)
}

function teKlein(id: string, { antwoorden }: Groep): Fout {
  return {
    message: `Bij ${id} staat voor "${antwoorden.join(', ')}" een aantal onder ${MINSTENS}.`,
    help: 'Neem dit antwoord samen met een ander, met één aantal voor beide. Of laat de hele vraag weg.'
  }
}

/** Everybody chose any number of answers, so one count says as much of who did not choose it. */
function foutInMeer(id: string, { antwoorden, aantal }: Groep, deelnemers: number): Fout[] {
  const naam = antwoorden.join(', ')
  if (aantal > deelnemers) return [meerDanDeelnemers(`Bij ${id} kozen`, `"${naam}"`, deelnemers)]
  return isKlein(deelnemers - aantal)
    ? [
        {
          message: `Bij ${id} is af te leiden dat minder dan ${MINSTENS} mensen "${naam}" niet kozen: bijna alle deelnemers kozen het.`,
          help: `Laat "${naam}" weg.`
        }
      ]
    : []
}

/** Everybody is in one count at most: who is in none follows from the total. */
function foutInTotaal(id: string, groepen: readonly Groep[], deelnemers: number): Fout[] {
  const rest = deelnemers - groepen.reduce((sum, { aantal }) => sum + aantal, 0)
  if (rest < 0) return [meerDanDeelnemers(`Bij ${id} staan`, 'in de lijst', deelnemers)]
  return isKlein(rest)
    ? [
        {
          message: `Bij ${id} is uit het totaal af te leiden dat minder dan ${MINSTENS} mensen buiten de lijst vallen.`,
          help: 'Laat nog een antwoord weg, of laat de hele vraag weg. Niemand buiten de lijst mag ook.'
        }
      ]
    : []
}

function meerDanDeelnemers(begin: string, einde: string, deelnemers: number): Fout {
  return {
    message: `${begin} meer mensen ${einde} dan er deelnemers zijn (${String(deelnemers)}).`,
    help: 'Tel opnieuw, of verbeter deelnemers:'
  }
}
