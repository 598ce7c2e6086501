/** What was in force on a day, in words. Pure; a day is an ISO date. */

import type { Version } from '../data'
import { addDays, datumInWoorden, isDay, situationOn } from '../pipeline'

/** The day that somebody typed, or undefined where the calendar has no such day. */
export function readDay(text: string): string | undefined {
  return isDay(text) ? text : undefined
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

export function antwoordOn<V extends Version>(
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
      : [`Dit is de eerste dag van versie ${inForce.versie}.${dayBefore(previous, dag)}`]
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
      ...(previous ? [aboutPrevious(previous, today)] : []),
      ...(next ? [aboutNext(next, previous === undefined, today)] : []),
      ...voorbehoud
    ],
    dagen: [previous && lastDay(previous), next && firstDay(next)].filter((found) => found !== undefined)
  }
}

function dayBefore(previous: Version | undefined, dag: string): string {
  return previous?.tot === dag ? ` De dag ervoor gold versie ${previous.versie}.` : ''
}

function aboutPrevious({ versie, status, tot = '' }: Version, today: string): string {
  const einde = `${tot <= today ? 'gold' : 'geldt'} tot ${datumInWoorden(tot)}`
  return `Versie ${versie} ${einde}${status === 'ingetrokken' ? ' en is ingetrokken' : ''}.`
}

function aboutNext({ versie, van = '' }: Version, isFirst: boolean, today: string): string {
  const naam = isFirst ? `De eerste versie, ${versie},` : `Versie ${versie}`
  return `${naam} ${van <= today ? 'ging' : 'gaat'} in op ${datumInWoorden(van)}.`
}

function firstDay({ versie, van = '' }: Version): Antwoord<Version>['dagen'][number] {
  return { dag: van, tekst: `De eerste dag van versie ${versie}: ${datumInWoorden(van)}` }
}

function lastDay({ versie, tot = '' }: Version): Antwoord<Version>['dagen'][number] {
  const last = addDays(tot, -1)
  return { dag: last, tekst: `De laatste dag van versie ${versie}: ${datumInWoorden(last)}` }
}
