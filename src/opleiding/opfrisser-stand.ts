/** What the refresher remembers of its reader, and what an answer makes of it. Pure: a day comes in, nothing is looked up. */

import type { Opfrisdeck, Opfrisvraag } from '../data'
import { addDays, daysBetween } from '../pipeline'
import { FSRSAlgorithm, generatorParameters } from 'ts-fsrs'

/** One question as its reader last answered it. Days are ISO dates in Brussels. */
export type Kaart = {
  laatst: string
  /** First day on which it is asked again. */
  terug: string
  /** In days, and from 1 to 10: what the spacing is counted with. */
  stabiliteit: number
  moeilijkheid: number
  keren: number
  fout: number
  /** The article, and its words, that it stood on then. */
  artikel: string
  vingerafdruk: string
}

/** What the reader wants to refresh; nothing chosen is everything. */
export type Keuze = Readonly<Record<Facet, readonly string[]>>

export const FACETTEN = ['module', 'technologie', 'dienst'] as const
export type Facet = (typeof FACETTEN)[number]

export type Stand = {
  /** By module and question: `bodycam-basis/v-warme-camera`. */
  kaarten: Readonly<Record<string, Kaart>>
  /** By vingerafdruk: the words of articles as the reader saw them, a line a block. */
  woorden: Readonly<Record<string, readonly string[]>>
  keuze: Keuze
  /** The last day on which something was answered. `ruimte` is how many questions there is room for on that day. */
  dienst?: { dag: string; gedaan: number; ruimte: number }
}

export const LEEG: Stand = { kaarten: {}, woorden: {}, keuze: { module: [], technologie: [], dienst: [] } }

/** Questions a shift. */
export const PER_DIENST = 3

/** An answer that was doubted comes back sooner than one that was known. */
export type Oordeel = 'fout' | 'twijfel' | 'juist'

/** As the algorithm counts them. */
const GRAAD: Readonly<Record<Oordeel, number>> = { fout: 1, twijfel: 2, juist: 3 }

/**
 * A question comes back when nine in ten would still know it, and after half a year at the latest. Whole days only, and no
 * chance in it: the same answers have the same days.
 */
const RITME = new FSRSAlgorithm(
  generatorParameters({
    request_retention: 0.9,
    maximum_interval: 180,
    enable_fuzz: false,
    enable_short_term: false
  })
)

export function sleutelVan({ module, id }: Pick<Opfrisvraag, 'module' | 'id'>): string {
  return `${module}/${id}`
}

/** Whether somebody who knew the answer still does, from 1 down to 0. */
export function onthouden({ stabiliteit, laatst }: Kaart, dag: string): number {
  return RITME.forgetting_curve(verstreken(laatst, dag), stabiliteit)
}

/** A clock that was set back gives no days. */
function verstreken(van: string, tot: string): number {
  return Math.max(0, daysBetween(van, tot))
}

/** After other words of its article it is learned anew: what was known of the old ones counts no longer. */
export function beantwoord(
  kaart: Kaart | undefined,
  {
    oordeel,
    dag,
    isGewijzigd,
    vraag
  }: { oordeel: Oordeel; dag: string; isGewijzigd: boolean; vraag: Opfrisvraag }
): Kaart {
  const known = kaart && !isGewijzigd ? kaart : undefined
  const geheugen = known ? { stability: known.stabiliteit, difficulty: known.moeilijkheid } : null
  const sinds = known ? verstreken(known.laatst, dag) : 0
  const { stability, difficulty } = RITME.next_state(geheugen, sinds, GRAAD[oordeel])
  const wacht = oordeel === 'fout' ? 1 : RITME.next_interval(stability, sinds)
  return {
    laatst: dag,
    terug: addDays(dag, wacht),
    stabiliteit: stability,
    moeilijkheid: difficulty,
    keren: (kaart?.keren ?? 0) + 1,
    fout: (kaart?.fout ?? 0) + (oordeel === 'fout' ? 1 : 0),
    artikel: vraag.artikel.nummer,
    vingerafdruk: vraag.vingerafdruk
  }
}

/** With a question answered; `kaart` is what it becomes. Words that no question stands on any more are forgotten. */
export function metKaart(
  stand: Stand,
  deck: Pick<Opfrisdeck, 'woorden'>,
  sleutel: string,
  kaart: Kaart
): Stand {
  const kaarten = { ...stand.kaarten, [sleutel]: kaart }
  const own = deck.woorden[kaart.vingerafdruk]
  const woorden = own ? { ...stand.woorden, [kaart.vingerafdruk]: own } : stand.woorden
  return { ...stand, kaarten, woorden: gebruikteWoorden(woorden, kaarten) }
}

export function gebruikteWoorden(woorden: Stand['woorden'], kaarten: Stand['kaarten']): Stand['woorden'] {
  const used = new Set(Object.values(kaarten).map(({ vingerafdruk }) => vingerafdruk))
  return Object.fromEntries(Object.entries(woorden).filter(([vingerafdruk]) => used.has(vingerafdruk)))
}

/** The shift of a day; of another day nothing is left. */
export function dienstOp({ dienst }: Stand, dag: string): { gedaan: number; ruimte: number } {
  return dienst?.dag === dag ? dienst : { gedaan: 0, ruimte: PER_DIENST }
}

/** With one more answered on that day. */
export function metGedaan(stand: Stand, dag: string): Stand {
  const { gedaan, ruimte } = dienstOp(stand, dag)
  return { ...stand, dienst: { dag, gedaan: gedaan + 1, ruimte } }
}

/** "Nog drie", after what was asked. */
export function metMeerRuimte(stand: Stand, dag: string): Stand {
  const { gedaan } = dienstOp(stand, dag)
  return { ...stand, dienst: { dag, gedaan, ruimte: gedaan + PER_DIENST } }
}
