/**
 * What a korps answers to the questions of an inzetkader. An answer stands on the words of its article: when those change
 * it is named, and whoever answered looks at it again. Pure; it is kept by korps-bewaard.ts.
 */

import type { KorpsArtikel, KorpsData, KorpsHoofdstuk } from '../data'

export const KEUZES = ['ja', 'deels', 'nee', 'nvt'] as const
export type Keuze = (typeof KEUZES)[number]

/** As it is asked ("Ligt dit vast?"), and as it stands in what is taken along. */
export const KEUZE_WOORD: Readonly<Record<Keuze, string>> = {
  ja: 'Ja',
  deels: 'Deels',
  nee: 'Nee',
  nvt: 'Niet van toepassing'
}

export type Antwoord = {
  /** Id and number of its article, and the words of the question when it was answered. */
  artikel: string
  nummer: string
  vraag: string
  keuze?: Keuze
  tekst?: string
  /** Day, version and words on which it stands. */
  op: string
  versie: string
  vingerafdruk: string
}

export type Korps = {
  /** How the korps is called on its document. */
  naam: string
  antwoorden: readonly Antwoord[]
  /** The words of articles by the fingerprint that answers stand on: to show later what changed. */
  woorden: Readonly<Record<string, readonly string[]>>
}

export const LEEG: Korps = { naam: '', antwoorden: [], woorden: {} }

/** A question of the version that counts, with what the korps answered. */
export type Gesteld = {
  vraag: string
  artikel: KorpsArtikel
  antwoord: Antwoord | undefined
  /** The article has other words than when it was answered. */
  isOpnieuw: boolean
}

export type ArtikelStand = { artikel: KorpsArtikel; vragen: Gesteld[] }
export type HoofdstukStand = { hoofdstuk: KorpsHoofdstuk; artikels: ArtikelStand[] }

export type KorpsStand = {
  hoofdstukken: HoofdstukStand[]
  /** Their question is asked no more. */
  vervallen: Antwoord[]
}

/** Two texts are each other's versions when they share at least this part of their words. */
const LIJKT = 0.5

export function standVan({ antwoorden }: Korps, { hoofdstukken }: KorpsData): KorpsStand {
  const over = new Set(antwoorden)
  return {
    hoofdstukken: hoofdstukken.map((hoofdstuk) => ({
      hoofdstuk,
      artikels: hoofdstuk.artikels.map((artikel) => ({ artikel, vragen: vragenVan(artikel, over) }))
    })),
    vervallen: [...over]
  }
}

/** Takes out of `over` what it gave a place: first the same words, then the most alike. */
function vragenVan(artikel: KorpsArtikel, over: Set<Antwoord>): Gesteld[] {
  const own = [...over].filter((antwoord) => antwoord.artikel === artikel.id)
  const found = new Map<string, Antwoord>()
  const geef = (vraag: string, antwoord: Antwoord | undefined): void => {
    if (!antwoord) return
    found.set(vraag, antwoord)
    over.delete(antwoord)
  }
  for (const vraag of artikel.vragen)
    geef(
      vraag,
      own.find((antwoord) => antwoord.vraag === vraag)
    )
  for (const vraag of artikel.vragen)
    if (!found.has(vraag))
      geef(
        vraag,
        meestGelijk(
          vraag,
          own.filter((antwoord) => over.has(antwoord))
        )
      )
  return artikel.vragen.map((vraag) => {
    const antwoord = found.get(vraag)
    return {
      ...{ vraag, artikel, antwoord },
      isOpnieuw: antwoord !== undefined && antwoord.vingerafdruk !== artikel.vingerafdruk
    }
  })
}

function meestGelijk(vraag: string, antwoorden: readonly Antwoord[]): Antwoord | undefined {
  const [best] = antwoorden
    .map((antwoord) => ({ antwoord, deel: gelijkenis(vraag, antwoord.vraag) }))
    .sort((a, b) => b.deel - a.deel)
  return best !== undefined && best.deel >= LIJKT ? best.antwoord : undefined
}

/** Share of words that two questions have in common, 0 to 1. */
function gelijkenis(a: string, b: string): number {
  const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const [own, other] = [words(a), words(b)]
  const left = [...other]
  let shared = 0
  for (const word of own) {
    const at = left.indexOf(word)
    if (at < 0) continue
    left.splice(at, 1)
    shared++
  }
  return (2 * shared) / Math.max(1, own.length + other.length)
}

export function isBeantwoord(antwoord: Antwoord | undefined): antwoord is Antwoord {
  return antwoord !== undefined && (antwoord.keuze !== undefined || (antwoord.tekst ?? '').trim() !== '')
}

type Nieuw = Pick<Antwoord, 'keuze' | 'tekst'>
type Wanneer = { op: string; versie: string }

/**
 * Another answer. What stood on other words keeps standing on those: only who says that it still holds (`bevestig`) takes
 * that back.
 */
export function metAntwoord(korps: Korps, gesteld: Gesteld, nieuw: Nieuw, wanneer: Wanneer): Korps {
  const { artikel, antwoord: oud, isOpnieuw, vraag } = gesteld
  const grond = isOpnieuw && oud ? oud : { vraag, vingerafdruk: artikel.vingerafdruk, ...wanneer }
  const antwoord: Antwoord = {
    ...{ artikel: artikel.id, nummer: artikel.nummer, vraag: grond.vraag },
    ...(nieuw.keuze === undefined ? {} : { keuze: nieuw.keuze }),
    ...(nieuw.tekst === undefined || nieuw.tekst.trim() === '' ? {} : { tekst: nieuw.tekst }),
    ...{ op: wanneer.op, versie: grond.versie, vingerafdruk: grond.vingerafdruk }
  }
  return metWoorden(korps, vervang(korps, oud, isBeantwoord(antwoord) ? antwoord : undefined), artikel)
}

/** The answer holds on the words of today. */
export function bevestig(korps: Korps, { artikel, antwoord, vraag }: Gesteld, wanneer: Wanneer): Korps {
  if (!antwoord) return korps
  const nieuw = { ...antwoord, nummer: artikel.nummer, vraag, vingerafdruk: artikel.vingerafdruk, ...wanneer }
  return metWoorden(korps, vervang(korps, antwoord, nieuw), artikel)
}

export function zonder(korps: Korps, antwoord: Antwoord): Korps {
  return metWoorden(korps, vervang(korps, antwoord, undefined))
}

function vervang({ antwoorden }: Korps, oud: Antwoord | undefined, nieuw: Antwoord | undefined): Antwoord[] {
  const kept = antwoorden.filter((antwoord) => antwoord !== oud && !isZelfde(antwoord, oud))
  return nieuw ? [...kept, nieuw] : kept
}

/** What was read twice from what is kept is not the same object. */
function isZelfde(a: Antwoord, b: Antwoord | undefined): boolean {
  return a.artikel === b?.artikel && a.vraag === b.vraag
}

/** Words that no answer stands on are kept no longer. */
function metWoorden(korps: Korps, antwoorden: readonly Antwoord[], artikel?: KorpsArtikel): Korps {
  const known = { ...korps.woorden, ...(artikel ? { [artikel.vingerafdruk]: artikel.regels } : {}) }
  const used = new Set(antwoorden.map(({ vingerafdruk }) => vingerafdruk))
  return {
    ...korps,
    antwoorden,
    woorden: Object.fromEntries(Object.entries(known).filter(([vingerafdruk]) => used.has(vingerafdruk)))
  }
}

export type Telling = Record<Keuze | 'woorden' | 'open' | 'opnieuw' | 'vragen', number>

/** `woorden`: answered in words alone. `opnieuw` counts beside the others. */
export function telVan(vragen: readonly Gesteld[]): Telling {
  const telling: Telling = { ja: 0, deels: 0, nee: 0, nvt: 0, woorden: 0, open: 0, opnieuw: 0, vragen: 0 }
  for (const { antwoord, isOpnieuw } of vragen) {
    telling.vragen++
    if (isOpnieuw) telling.opnieuw++
    if (!isBeantwoord(antwoord)) telling.open++
    else telling[antwoord.keuze ?? 'woorden']++
  }
  return telling
}

export function vragenIn({ hoofdstukken }: KorpsStand): Gesteld[] {
  return hoofdstukken.flatMap(vragenVanHoofdstuk)
}

export function vragenVanHoofdstuk({ artikels }: HoofdstukStand): Gesteld[] {
  return artikels.flatMap(({ vragen }) => vragen)
}
