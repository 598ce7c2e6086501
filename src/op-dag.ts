/** What was in force on a day, in words. Pure; a day is an ISO date. */

import type { Version } from './data'
import { situationOn } from './pipeline'
import { datumInWoorden } from './words'

/** The day that somebody typed, or undefined where the calendar has no such day. */
export function leesDag(text: string): string | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return undefined
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text) ? text : undefined
}

export type Antwoord<V extends Version> = {
  /** The answer in one sentence. */
  kop: string
  /** What else one must know of that day. */
  uitleg: string[]
  /** The version that was in force. */
  versie?: V
  /** Days worth looking at, where this one has no answer. */
  dagen: { dag: string; tekst: string }[]
}

export function antwoordOp<V extends Version>(
  versies: readonly V[],
  dag: string,
  today: string
): Antwoord<V> {
  const { inForce, previous, next, draft } = situationOn(versies, dag)
  const op = dag === today ? `Vandaag, ${datumInWoorden(dag)},` : `Op ${datumInWoorden(dag)}`
  const voorbehoud = dag > today ? ['Die dag moet nog komen. Dit is wat vandaag bekend is.'] : []
  if (inForce) {
    const isFirstDay = inForce.van === dag
    const wissel = !isFirstDay
      ? []
      : [`Dit is de eerste dag van versie ${inForce.versie}.${dagErvoor(previous, dag)}`]
    return {
      kop: `${op} ${dag < today ? 'gold' : 'geldt'} versie ${inForce.versie}.`,
      uitleg: [...wissel, ...voorbehoud],
      versie: inForce,
      dagen: []
    }
  }
  const geen = `${op} ${dag < today ? 'was' : 'is'} geen enkele versie van kracht.`
  const concept = draft ? [`Versie ${draft.versie} is een concept en geldt niet.`] : []
  if (!previous && !next)
    return {
      kop: `${op} ${dag < today ? 'was' : 'is'} er geen vastgestelde versie.`,
      uitleg: [...concept, ...voorbehoud],
      dagen: []
    }
  return {
    kop: geen,
    uitleg: [
      ...(previous ? [vorige(previous, today)] : []),
      ...(next ? [volgende(next, previous === undefined, today)] : []),
      ...voorbehoud
    ],
    dagen: [previous && laatsteDag(previous), next && eersteDag(next)].filter((found) => found !== undefined)
  }
}

function dagErvoor(previous: Version | undefined, dag: string): string {
  return previous?.tot === dag ? ` De dag ervoor gold versie ${previous.versie}.` : ''
}

function vorige({ versie, status, tot = '' }: Version, today: string): string {
  const einde = `${tot <= today ? 'gold' : 'geldt'} tot ${datumInWoorden(tot)}`
  return `Versie ${versie} ${einde}${status === 'ingetrokken' ? ' en is ingetrokken' : ''}.`
}

function volgende({ versie, van = '' }: Version, isFirst: boolean, today: string): string {
  const naam = isFirst ? `De eerste versie, ${versie},` : `Versie ${versie}`
  return `${naam} ${van <= today ? 'ging' : 'gaat'} in op ${datumInWoorden(van)}.`
}

function eersteDag({ versie, van = '' }: Version): Antwoord<Version>['dagen'][number] {
  return { dag: van, tekst: `De eerste dag van versie ${versie}: ${datumInWoorden(van)}` }
}

function laatsteDag({ versie, tot = '' }: Version): Antwoord<Version>['dagen'][number] {
  const day = new Date(`${tot}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() - 1)
  const last = day.toISOString().slice(0, 10)
  return { dag: last, tekst: `De laatste dag van versie ${versie}: ${datumInWoorden(last)}` }
}
