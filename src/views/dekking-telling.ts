/** What is counted of the coverage, and where it has gaps. */

import type { DekkingRij, DekkingVan } from '../data'
import { mistLes, mistVraag } from '../pipeline'

export type Telling = { artikels: number; aangeleerd: number; getoetst: number; geoefend: number }

export function tellingVan(rijen: readonly DekkingRij[]): Telling {
  const count = (has: (rij: DekkingRij) => boolean): number => rijen.filter(has).length
  return {
    artikels: rijen.length,
    aangeleerd: count(({ lessen }) => lessen.length > 0),
    getoetst: count(({ vragen }) => vragen.length > 0),
    geoefend: count(({ rollenspelen }) => rollenspelen.length > 0)
  }
}

/** Dutch: "3 van 5 artikels aangeleerd, 2 getoetst, 1 geoefend in een rollenspel". */
export function tellingInWoorden({ artikels, aangeleerd, getoetst, geoefend }: Telling): string {
  const what = artikels === 1 ? 'artikel' : 'artikels'
  return `${aangeleerd} van ${artikels} ${what} aangeleerd, ${getoetst} getoetst, ${geoefend} geoefend in een rollenspel`
}

export type Gat = { naam: 'les' | 'vraag'; kop: string; uitleg?: string; rijen: DekkingRij[] }

/** What a trainer could write next. */
export function gatenIn({ hoofdstukken }: Pick<DekkingVan, 'hoofdstukken'>): Gat[] {
  const rijen = hoofdstukken.flatMap((hoofdstuk) => hoofdstuk.rijen)
  const gaps: Gat[] = [
    { naam: 'les', kop: 'Nog in geen enkele les', rijen: rijen.filter(mistLes) },
    {
      naam: 'vraag',
      kop: 'Wel in een les, nog in geen enkele toets',
      uitleg: 'Hier staat iets vast voor iedereen. Er kan dus een vraag over gaan.',
      rijen: rijen.filter(mistVraag)
    }
  ]
  return gaps.filter((gat) => gat.rijen.length > 0)
}

/** The technologie of which an address asks for alone; all where it names none that there is. */
export function gekozenIn(technologieen: readonly DekkingVan[], search: string): readonly DekkingVan[] {
  const naam = new URLSearchParams(search).get('technologie')
  const found = technologieen.filter((technologie) => technologie.naam === naam)
  return found.length > 0 ? found : technologieen
}
