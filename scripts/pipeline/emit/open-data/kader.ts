/** The inzetkader as tables: its versions and their articles, each with the days of its version and never with "now". */

import { nameOf, versionOf } from '../../core/address.ts'
import type { EntryOf } from '../../entry.ts'
import { inzetkader } from '../../inzetkader/inzetkader.ts'
import { entriesOf } from '../../site/entries.ts'
import type { Site } from '../../site/site.ts'
import { listedAt } from '../onderdelen.ts'
import { aantal, adres, dag, dataset, fictief, jaOfNee, lijstVan, woorden } from './dataset.ts'

const { status } = inzetkader.schema.shape

/** Which version it is, and on which days it counts. */
const VERSIE = {
  technologie: woorden('Naam van de technologie in adressen, zoals bodycam.'),
  versie: woorden('Nummer van de versie.'),
  status: status.meta({
    description:
      'Waar de versie staat. Of ze vandaag van kracht is, volgt uit van_kracht_op en van_kracht_tot.'
  }),
  sjabloon: jaOfNee('Ja bij een sjabloon met vragen, dat een korps zelf moet invullen.'),
  van_kracht_op: dag('Eerste dag waarop de versie geldt.').optional(),
  van_kracht_tot: dag('Eerste dag waarop ze niet meer geldt.').optional(),
  fictief
}

export const versies = dataset({
  naam: 'versies',
  titel: 'Versies van het inzetkader',
  uitleg: 'Eén rij per versie, ook van concepten en van wat niet meer geldt.',
  pagina: '/inzetkader',
  kolommen: {
    ...VERSIE,
    titel: woorden('Titel van de versie.'),
    goedgekeurd_door: woorden('Orgaan of functie die de versie vaststelde.').optional(),
    goedgekeurd_op: dag('Dag van die beslissing.').optional(),
    besluit: woorden('Kenmerk van die beslissing.').optional(),
    artikels: aantal('Aantal artikels in de versie.'),
    peildatum: dag('Dag waarop de wetgeving voor deze versie het laatst is nagekeken.'),
    adres: adres('Adres van de versie op deze site.')
  },
  rijen: ({ site, siteUrl }) =>
    kadersIn(site).map((kader) => {
      const { titel, goedgekeurd, peildatum } = kader.data
      const chapters = hoofdstukkenVan(site, kader)
      return {
        ...versieVan(kader),
        titel,
        goedgekeurd_door: goedgekeurd?.door,
        goedgekeurd_op: goedgekeurd?.op,
        besluit: goedgekeurd?.besluit,
        artikels: chapters.reduce((sum, { artikels }) => sum + artikels.length, 0),
        peildatum,
        adres: siteUrl + kader.address
      }
    })
})

export const artikels = dataset({
  naam: 'artikels',
  titel: 'Artikels van het inzetkader',
  uitleg: 'Eén rij per artikel en per versie. De tekst zelf staat op het adres van het artikel.',
  pagina: '/inzetkader',
  kolommen: {
    ...VERSIE,
    nummer: woorden('Hoe teksten het artikel aanhalen, zoals BC 6.1.'),
    titel: woorden('Titel van het artikel.'),
    hoofdstuk: woorden('Titel van het hoofdstuk waarin het staat.'),
    diensten: lijstVan('Voor welke diensten het hoofdstuk geldt; leeg als het dat niet zegt.'),
    recht: lijstVan('Namen van de rechtsbronnen waarop het hoofdstuk steunt, zoals in rechtsbronnen.'),
    peildatum: dag('Dag waarop de wetgeving voor dit hoofdstuk het laatst is nagekeken.'),
    vingerafdruk: woorden('Verandert zodra de woorden van het artikel veranderen.'),
    adres: adres('Adres van het artikel in deze versie.')
  },
  rijen: ({ site, siteUrl }) =>
    kadersIn(site).flatMap((kader) =>
      hoofdstukkenVan(site, kader).flatMap(({ address, data, artikels: own }) =>
        own.map(({ id, nummer, titel, vingerafdruk }) => ({
          ...versieVan(kader),
          nummer,
          titel,
          hoofdstuk: data.titel,
          diensten: data.diensten ?? [],
          recht: data.recht ?? [],
          peildatum: data.peildatum,
          vingerafdruk,
          adres: `${siteUrl}${address}#${id}`
        }))
      )
    )
})

function kadersIn(site: Site): readonly EntryOf<'inzetkader'>[] {
  return entriesOf(site, 'inzetkader')
}

function hoofdstukkenVan(site: Site, { address }: EntryOf<'inzetkader'>): EntryOf<'hoofdstuk'>[] {
  return listedAt(site, address).filter((entry): entry is EntryOf<'hoofdstuk'> => entry.kind === 'hoofdstuk')
}

function versieVan({ address, data }: EntryOf<'inzetkader'>) {
  return {
    technologie: versionOf(address)?.technologie ?? '',
    versie: nameOf(address),
    status: data.status,
    sjabloon: data.sjabloon === true,
    van_kracht_op: data.van_kracht_op,
    van_kracht_tot: data.van_kracht_tot,
    fictief: data.fictief === true
  }
}
