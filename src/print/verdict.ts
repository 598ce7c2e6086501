/** What a sheet of paper is worth today: pure, from its code and the versions. */

import { allArtikels } from '../inzetkader/all-artikels'
import type { Compared, Blad, Version, VersionArtikel, VersionData } from '../data'
import { compareBlad, datumInWoorden, inForceOn, isAdopted, isComparable, shortened } from '../pipeline'

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
  blad: Blad
  /** ISO date. */
  day: string
  versies: readonly Version[]
  /** Present words of a version, as far as they could be had. */
  dataOf: (versie: string) => VersionData | undefined
}

export function judge(question: Question): Verdict {
  return isComparable(question.blad) || question.blad.artikels.length === 0 ? compare(question) : UNKNOWN
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

function compare({ blad, day, versies, dataOf }: Question): Verdict {
  const current = inForceOn(versies, day)
  const printed = versies.find(({ versie }) => versie === blad.versie)
  const against = (versie: string | undefined): Compared<VersionArtikel>[] =>
    versie === undefined ? [] : compareBlad(blad, allArtikels(dataOf(versie)))
  const geldend = against(current?.versie)
  const isConcept = printed !== undefined && !isAdopted(printed)
  const concept = isConcept ? against(blad.versie) : []
  const uitleg = [
    aboutVersion(blad, printed, day),
    aboutConcept(concept),
    aboutCurrent(current, blad),
    aboutCode(blad)
  ].filter((line) => line !== undefined)
  const isPageSame = current === undefined || isSamePage(blad, dataOf(current.versie))
  return { ...headline({ current, blad, geldend, isConcept, isPageSame }), uitleg, geldend, concept }
}

/** Whether the page around the articles still says the same; true of a page that has another name by now. */
function isSamePage({ pagina, normaliser }: Blad, data: VersionData | undefined): boolean {
  const bladen = data?.[normaliser === 1 ? 'bladenOud' : 'bladen']
  // The name comes from an address: `constructor` is no page.
  const now = pagina && bladen && Object.hasOwn(bladen, pagina.naam) ? bladen[pagina.naam] : undefined
  return now === undefined || shortened(now) === pagina?.vingerafdruk
}

type Found = {
  current: Version | undefined
  blad: Blad
  geldend: readonly Compared<VersionArtikel>[]
  isConcept: boolean
  isPageSame: boolean
}

function headline({ current, blad, geldend, isConcept, isPageSame }: Found): Pick<Verdict, 'toon' | 'kop'> {
  if (isConcept) return { toon: 'ongeldig', kop: 'Dit blad is een concept: het is geen regel' }
  if (!current) return { toon: 'ongeldig', kop: 'Dit blad geldt vandaag niet' }
  if (blad.artikels.length === 0)
    return current.versie === blad.versie
      ? { toon: 'geldig', kop: `Versie ${blad.versie} geldt vandaag nog` }
      : { toon: 'gewijzigd', kop: `Versie ${blad.versie} geldt vandaag niet` }
  const changed = geldend.filter(({ isSame }) => !isSame).length
  const isCard = blad.pagina?.naam === 'kaart'
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
  const where = isCard ? 'op deze kaart' : blad.pagina ? 'in dit hoofdstuk' : 'op dit blad'
  return {
    toon: 'gewijzigd',
    kop:
      all === 1
        ? 'Gewijzigd: het artikel op dit blad geldt zo niet meer'
        : `Gewijzigd: ${changed} van de ${all} artikels ${where}`
  }
}

function aboutVersion({ versie }: Blad, printed: Version | undefined, day: string): string | undefined {
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

function aboutCurrent(current: Version | undefined, { versie }: Blad): string | undefined {
  if (!current) return 'Vandaag is geen versie van kracht.'
  return current.versie === versie ? undefined : `Vandaag geldt versie ${current.versie}.`
}

/** What an older code cannot tell. */
function aboutCode({ normaliser, artikels }: Blad): string | undefined {
  if (normaliser !== 1 || artikels.length === 0) return undefined
  return 'De code op dit blad is van een ouder soort: ze ziet gewijzigde woorden, maar geen gewijzigd kader, geen gewijzigde link en geen ander beeld.'
}
