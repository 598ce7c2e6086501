/** What a sheet of paper is worth today: pure, from its code and the versions. */

import type { Compared, Sheet, Version, VersionArtikel, VersionData } from '../data'
import { compareSheet, inForceOn, isAdopted, isComparable, shortened } from '../pipeline'
import { datumInWoorden } from '../words'

export type Verdict = {
  /** `geldig`: may be used; `gewijzigd`: some of it is no longer so; `ongeldig`: is no rule at all. */
  toon: 'geldig' | 'gewijzigd' | 'ongeldig'
  kop: string
  uitleg: string[]
  /** The articles of the sheet against what counts today; empty when nothing does. */
  geldend: Compared<VersionArtikel>[]
  /** Against the present words of the concept it was printed from. */
  concept: Compared<VersionArtikel>[]
}

type Question = {
  sheet: Sheet
  /** ISO date. */
  day: string
  versies: readonly Version[]
  /** Present words of a version, as far as they could be had. */
  dataOf: (versie: string) => VersionData | undefined
}

export function judge(question: Question): Verdict {
  return isComparable(question.sheet) || question.sheet.artikels.length === 0 ? compare(question) : UNKNOWN
}

const UNKNOWN: Verdict = {
  toon: 'ongeldig',
  kop: 'Dit blad kunnen we niet vergelijken',
  uitleg: [
    'De code op dit blad is van een soort die deze pagina niet kent. Laad de pagina opnieuw, of zoek het artikel op bij het inzetkader.'
  ],
  geldend: [],
  concept: []
}

function compare({ sheet, day, versies, dataOf }: Question): Verdict {
  const current = inForceOn(versies, day)
  const printed = versies.find(({ versie }) => versie === sheet.versie)
  const against = (versie: string | undefined): Compared<VersionArtikel>[] =>
    versie === undefined ? [] : compareSheet(sheet, artikelsOf(dataOf(versie)))
  const geldend = against(current?.versie)
  const isConcept = printed !== undefined && !isAdopted(printed)
  const concept = isConcept ? against(sheet.versie) : []
  const uitleg = [
    aboutVersion(sheet, printed, day),
    aboutConcept(concept),
    aboutCurrent(current, sheet),
    aboutCode(sheet)
  ].filter((line) => line !== undefined)
  const isPageSame = current === undefined || isSamePage(sheet, dataOf(current.versie))
  return { ...headline({ current, sheet, geldend, isConcept, isPageSame }), uitleg, geldend, concept }
}

/** Whether the page around the articles still says the same; true of a page that has another name by now. */
function isSamePage({ blad, normaliser }: Sheet, data: VersionData | undefined): boolean {
  const bladen = data?.[normaliser === 1 ? 'bladenOud' : 'bladen']
  // The name comes from an address: `constructor` is no page.
  const now = blad && bladen && Object.hasOwn(bladen, blad.naam) ? bladen[blad.naam] : undefined
  return now === undefined || shortened(now) === blad?.vingerafdruk
}

export function artikelsOf(data: VersionData | undefined): VersionArtikel[] {
  return data?.hoofdstukken.flatMap(({ artikels }) => artikels) ?? []
}

type Found = {
  current: Version | undefined
  sheet: Sheet
  geldend: readonly Compared<VersionArtikel>[]
  isConcept: boolean
  isPageSame: boolean
}

function headline({ current, sheet, geldend, isConcept, isPageSame }: Found): Pick<Verdict, 'toon' | 'kop'> {
  if (isConcept) return { toon: 'ongeldig', kop: 'Dit blad is een concept: het is geen regel' }
  if (!current) return { toon: 'ongeldig', kop: 'Dit blad geldt vandaag niet' }
  if (sheet.artikels.length === 0)
    return current.versie === sheet.versie
      ? { toon: 'geldig', kop: `Versie ${sheet.versie} geldt vandaag nog` }
      : { toon: 'gewijzigd', kop: `Versie ${sheet.versie} geldt vandaag niet` }
  const changed = geldend.filter(({ isSame }) => !isSame).length
  const isCard = sheet.blad?.naam === 'kaart'
  if (changed === 0 && isPageSame)
    return { toon: 'geldig', kop: 'Ongewijzigd: wat op dit blad staat, geldt vandaag nog' }
  if (changed === 0)
    return {
      toon: 'gewijzigd',
      kop: isCard
        ? 'Gewijzigd: de kaart zegt het vandaag anders. De artikels bleven dezelfde'
        : 'De artikels zijn ongewijzigd. De tekst eromheen is vandaag anders'
    }
  const all = geldend.length
  // A long chapter is printed on several sheets, each with the code of the chapter.
  const where = isCard ? 'op deze kaart' : sheet.blad ? 'in dit hoofdstuk' : 'op dit blad'
  return {
    toon: 'gewijzigd',
    kop:
      all === 1
        ? 'Gewijzigd: het artikel op dit blad geldt zo niet meer'
        : `Gewijzigd: ${changed} van de ${all} artikels ${where}`
  }
}

function aboutVersion({ versie }: Sheet, printed: Version | undefined, day: string): string | undefined {
  if (!printed) return `Versie ${versie} staat niet op deze site.`
  const { status, van, tot } = printed
  if (!isAdopted(printed)) return `Versie ${versie} is nog niet vastgesteld.`
  if (van !== undefined && day < van) return `Versie ${versie} geldt pas vanaf ${datumInWoorden(van)}.`
  if (tot === undefined || day < tot) return undefined
  return `Versie ${versie} is ${status === 'ingetrokken' ? 'ingetrokken' : 'vervangen'} en geldt niet meer sinds ${datumInWoorden(tot)}.`
}

function aboutConcept(concept: readonly Compared<VersionArtikel>[]): string | undefined {
  if (concept.length === 0) return undefined
  return concept.every(({ isSame }) => isSame)
    ? 'De woorden van het concept zijn sinds het afdrukken niet gewijzigd.'
    : 'De woorden van het concept zijn sinds het afdrukken gewijzigd.'
}

function aboutCurrent(current: Version | undefined, { versie }: Sheet): string | undefined {
  if (!current) return 'Vandaag is geen versie van kracht.'
  return current.versie === versie ? undefined : `Vandaag geldt versie ${current.versie}.`
}

/** What an older code cannot tell. */
function aboutCode({ normaliser, artikels }: Sheet): string | undefined {
  if (normaliser !== 1 || artikels.length === 0) return undefined
  return 'De code op dit blad is van een ouder soort: ze ziet gewijzigde woorden, maar geen gewijzigd kader, geen gewijzigde link en geen ander beeld.'
}
