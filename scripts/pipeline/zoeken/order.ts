/**
 * What must hold in every list of results, whatever the words say: an article that was asked for by its number comes
 * first; a version that does not count stands below all that does; a report never stands above an article it cites that
 * answers the same words; what is made up never stands above what is real and answers the same words.
 */

import type { Zoekdeel, Zoekpagina } from './record.ts'

export type Ranked = {
  number: number
  id: string
  score: number
  /** Words of the question that it answers. */
  answers: readonly number[]
  pagina: Zoekpagina
  deel: Zoekdeel
  /** By its number. */
  isAsked: boolean
  /** The question is its title, and nothing else. */
  isNamed: boolean
  /** What the page is worth for what the question is about (context.ts); in the score already. */
  context: number
  /** Of no version, or of the one that a reader should see today. */
  isCurrent: boolean
}

/** What a sort of page is worth beside another that says the same. */
const WORTH: Readonly<Partial<Record<Zoekpagina['soort'], number>>> = {
  hoofdstuk: 1.25,
  kaart: 1.05,
  begrip: 1.15,
  rechtsbron: 1.1,
  ervaring: 0.85,
  nieuws: 0.85,
  pagina: 0.8
}

/** Pages for who writes and follows up, not for who looks for a rule. */
const WORTH_OF_SECTION: Readonly<Record<string, number>> = { bijdragen: 0.5, opvolging: 0.6 }

/** What being named is worth: more than any sort of page. */
const NAMED = 1.5

/** Just below: a score that is lowered keeps as much as it may. */
const BELOW = 1 - 1e-9

/** Best first; equal ones as they were given. */
export function ordered<One extends Ranked>(all: readonly One[]): One[] {
  const weighed = all.map((one) => ({
    one,
    score: one.score * worthOf(one.pagina) * (one.isNamed ? NAMED : 1)
  }))
  belowCited(weighed)
  belowReal(weighed)
  return weighed
    .toSorted((a, b) => tierOf(a.one) - tierOf(b.one) || within(a, b) || a.one.number - b.one.number)
    .map(({ one }) => one)
}

export function worthOf({ soort, adres }: Zoekpagina): number {
  return (WORTH[soort] ?? 1) * (WORTH_OF_SECTION[adres.split('/')[1] ?? ''] ?? 1)
}

type Weighed = { one: Ranked; score: number }

function tierOf({ isAsked, isCurrent }: Ranked): number {
  if (!isCurrent) return isAsked ? 2 : 3
  return isAsked ? 0 : 1
}

/** Articles that were asked for by their number stand in the order of their numbers, those of what was named first. */
function within(a: Weighed, b: Weighed): number {
  return a.one.isAsked ? b.one.context - a.one.context : b.score - a.score
}

/** Lowers each report below the articles that it cites, where they answer what it answers. */
function belowCited(all: readonly Weighed[]): void {
  const articles = new Map<string, Weighed[]>()
  for (const found of all) {
    const { deel, isCurrent } = found.one
    if (deel.artikel === undefined || !isCurrent) continue
    articles.set(deel.artikel, [...(articles.get(deel.artikel) ?? []), found])
  }
  for (const found of all) {
    if (found.one.pagina.soort !== 'ervaring') continue
    const cited = (found.one.pagina.artikels ?? []).flatMap((artikel) => articles.get(artikel) ?? [])
    for (const article of cited)
      if (answersAll(article.one, found.one)) found.score = Math.min(found.score, article.score * BELOW)
  }
}

/** Lowers what is made up below all that is real and answers what it answers. */
function belowReal(all: readonly Weighed[]): void {
  const real = new Map<string, { one: Ranked; score: number }>()
  for (const { one, score } of all) {
    if (one.pagina.fictief || !one.isCurrent) continue
    const key = one.answers.join()
    const least = real.get(key)
    if (least === undefined || score < least.score) real.set(key, { one, score })
  }
  for (const found of all) {
    if (!found.one.pagina.fictief) continue
    for (const { one, score } of real.values())
      if (answersAll(one, found.one)) found.score = Math.min(found.score, score * BELOW)
  }
}

function answersAll(one: Ranked, other: Ranked): boolean {
  return other.answers.every((word) => one.answers.includes(word))
}
