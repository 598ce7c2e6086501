/** Reports without their text: what tells them apart, and where they stand. What people wrote is read on the page. */

import { ervaring } from '../../praktijk/ervaring.ts'
import { STATEN, staatVan, stappenVan } from '../../praktijk/staat.ts'
import { keuze } from '../../core/fields.ts'
import { verslagenOf, zoneVan } from '../praktijk/lijst.ts'
import { lessenRijen } from '../views/lessen.ts'
import { aantal, adres, dag, dataset, fictief, getal, lijstVan, woorden } from './dataset.ts'

const { dienst, type, werkt_het, getest } = ervaring.schema.shape

export const verslagen = dataset({
  naam: 'verslagen',
  titel: 'Ervaringsverslagen',
  uitleg: 'Eén rij per verslag: waarover het gaat en waar het staat, zonder de tekst. De jongste eerst.',
  pagina: '/praktijk',
  isLimburgs: true,
  kolommen: {
    titel: woorden('Titel van het verslag.'),
    zone: woorden(
      'Naam van de zone, zoals in zones; of van een gedeelde plaats, als de zone niet genoemd mag worden.'
    ),
    datum: dag('Dag van het verslag. De dag van het voorval staat er niet.'),
    technologieen: lijstVan('Over welke technologie het gaat.'),
    dienst: dienst.meta({ description: 'Welke dienst het meemaakte.' }),
    type: type.meta({ description: 'Wat voor verslag het is.' }),
    doelen: lijstVan('Waarvoor de camera diende.'),
    artikels: lijstVan('Artikels waarover het gaat.'),
    staat: keuze(STATEN, 'Waar het verslag staat.'),
    staat_op: dag('Sinds wanneer het daar staat.'),
    werkt_het: werkt_het.unwrap().meta({ description: 'Of het werkte.' }).optional(),
    getest: getest.unwrap().meta({ description: 'Hoe het getest is.' }).optional(),
    adres: adres('Adres van het verslag.'),
    fictief
  },
  rijen: ({ site, siteUrl }) =>
    verslagenOf(site).map((entry) => {
      const { address, data } = entry
      return {
        titel: data.titel,
        zone: zoneVan(entry),
        datum: data.datum,
        technologieen: data.technologieen,
        dienst: data.dienst,
        type: data.type,
        doelen: data.doelen,
        artikels: data.artikels ?? [],
        staat: staatVan(data),
        staat_op: stappenVan(data).at(-1)?.op ?? data.datum,
        werkt_het: data.werkt_het,
        getest: data.getest,
        adres: siteUrl + address,
        fictief: data.fictief === true
      }
    })
})

export const lessen = dataset({
  naam: 'opvolging/lessen',
  titel: 'Lessen in cijfers',
  uitleg:
    'Hoeveel verslagen er zijn en waar ze staan: alle samen, per technologie en per zone. Verzonnen verslagen tellen niet mee.',
  pagina: '/opvolging/lessen',
  isLimburgs: true,
  kolommen: {
    groep: keuze(['alle', 'technologie', 'zone'], 'Waarover de rij telt.'),
    naam: woorden('Titel van die technologie of zone; leeg bij alle.').optional(),
    verslagen: aantal('Aantal verslagen.'),
    open: aantal('Daarvan wachten nog op iemand.'),
    beslist: aantal('Daarvan is over de les beslist.'),
    gestopt: aantal('Daarvan stopten voor er beslist was.'),
    oudste_open_sinds: dag('Sinds wanneer het verslag wacht dat het langst wacht.').optional(),
    doorlooptijd_mediaan_dagen: getal(
      'Tijd van indienen tot de eerste beslissing, de middelste.',
      'dagen'
    ).optional(),
    doorlooptijd_over: aantal('Over hoeveel verslagen die tijd gaat.'),
    ...perStaat()
  },
  rijen: ({ site }) => lessenRijen(site)
})

function perStaat() {
  return Object.fromEntries(
    STATEN.map((staat) => [staat, aantal(`Aantal verslagen in de staat ${staat}.`)])
  ) as Record<(typeof STATEN)[number], ReturnType<typeof aantal>>
}
