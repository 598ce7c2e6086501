/** Gaps in the training: articles that nobody teaches or asks, questions that wait, modules without something to do. */

import { mistLes, mistVraag } from '../../opleiding/dekking.ts'
import type { Gat, Gatengroep } from '../../opvolging/gaten.ts'
import type { EntryOf } from '../../entry.ts'
import { entriesOf } from '../../site/entries.ts'
import type { Site } from '../../site/site.ts'
import { type GepindeVraag, toetsvragenOf } from '../../site/toetsvragen.ts'
import { listedAt } from '../onderdelen.ts'
import { type DekkingRij, dekkingVan } from '../views/dekking.ts'

const DEKKING = { woord: 'Dekking', address: '/opvolging/dekking' }

export function lesloos(site: Site): Gatengroep {
  return {
    naam: 'zonder-les',
    kop: 'Artikels zonder les',
    een: 'artikel zonder les',
    meer: 'artikels zonder les',
    wie: 'Lesgevers',
    doe: 'Noem het artikel in de kop van een les die het aanleert, of schrijf die les.',
    lees: DEKKING,
    gaten: artikels(site, mistLes)
  }
}

export function vraagloos(site: Site): Gatengroep {
  return {
    naam: 'zonder-vraag',
    kop: 'Artikels in een les, zonder vraag',
    een: 'artikel zonder vraag',
    meer: 'artikels zonder vraag',
    wie: 'Lesgevers',
    doe: 'Schrijf er een vraag over in de toets van de module. In deze artikels staat iets vast, dus er is een juist antwoord.',
    lees: DEKKING,
    gaten: artikels(site, mistVraag)
  }
}

function artikels(site: Site, isGat: (rij: DekkingRij) => boolean): Gat[] {
  const all = dekkingVan(site).filter(({ fictief }) => !fictief)
  return all.flatMap((technologie) =>
    technologie.hoofdstukken.flatMap((hoofdstuk) =>
      hoofdstuk.rijen.filter(isGat).map(({ nummer, titel, address }) => ({
        titel,
        address,
        nummer,
        bij: `${technologie.titel}: ${hoofdstuk.titel}`
      }))
    )
  )
}

const WACHT: Readonly<Record<Exclude<GepindeVraag['stand'], 'geldt'>, string>> = {
  ongelezen: 'niemand las ze al naast haar artikel',
  gewijzigd: 'haar artikel zegt nu iets anders',
  'artikel-weg': 'haar artikel geldt niet meer',
  onbekend: 'in haar artikel staat een fout'
}

export function wachtend(site: Site): Gatengroep {
  return {
    naam: 'vraag-wacht',
    kop: 'Vragen die op nalezing wachten',
    een: 'vraag die wacht',
    meer: 'vragen die wachten',
    wie: 'Lesgevers',
    doe: 'Lees de vraag naast haar artikel na met npm run herlezen. Tot dan stelt de site ze niet.',
    gaten: modulesIn(site).flatMap((module) =>
      vragenIn(site, module).flatMap((vragen) => wachtendIn(site, module, vragen))
    )
  }
}

function wachtendIn(site: Site, module: EntryOf<'module'>, vragen: EntryOf<'vragen'>): Gat[] {
  return toetsvragenOf(site, vragen).flatMap(({ stand, titel, pin }): Gat[] =>
    stand === 'geldt'
      ? []
      : [{ titel, address: vragen.address, zin: `${module.data.titel}, ${pin.artikel}: ${WACHT[stand]}.` }]
  )
}

export function toetsloos(site: Site): Gatengroep {
  return {
    naam: 'zonder-toets',
    kop: 'Modules zonder toets',
    een: 'module zonder toets',
    meer: 'modules zonder toets',
    wie: 'Lesgevers',
    doe: 'Voeg vragen.md toe, met minstens één vraag die iemand naast haar artikel las.',
    gaten: modulesIn(site)
      .filter((module) => !hasQuestion(site, module))
      .map(asGat)
  }
}

export function rollenspelloos(site: Site): Gatengroep {
  return {
    naam: 'zonder-rollenspel',
    kop: 'Modules zonder rollenspel',
    een: 'module zonder rollenspel',
    meer: 'modules zonder rollenspel',
    wie: 'Lesgevers',
    doe: 'Schrijf een rollenspel bij de module: een verzonnen scène, met een kaart voor elke rol.',
    gaten: modulesIn(site)
      .filter(({ address }) => !listedAt(site, address).some(({ kind }) => kind === 'rollenspel'))
      .map(asGat)
  }
}

function hasQuestion(site: Site, module: EntryOf<'module'>): boolean {
  return vragenIn(site, module).some((vragen) =>
    toetsvragenOf(site, vragen).some(({ stand }) => stand === 'geldt')
  )
}

function asGat({ address, data }: EntryOf<'module'>): Gat {
  return { titel: data.titel, address }
}

/** Invented examples in a module do not make the articles it is about invented. */
function modulesIn(site: Site): EntryOf<'module'>[] {
  return entriesOf(site, 'module').filter(({ data }) => data.status !== 'ingetrokken')
}

function vragenIn(site: Site, { address }: EntryOf<'module'>): EntryOf<'vragen'>[] {
  return listedAt(site, address).filter((entry): entry is EntryOf<'vragen'> => entry.kind === 'vragen')
}
