/** What others lean on: legal sources with their articles, terms, and zones. */

import { nameOf } from '../../core/address.ts'
import { byTitle } from '../../core/order.ts'
import { begrip } from '../../begrippen/begrip.ts'
import { rechtsbron } from '../../recht/rechtsbron.ts'
import { entriesOf } from '../../site/entries.ts'
import { dienstVan } from '../../zones/dienst.ts'
import { isGedeeld } from '../../zones/gedeeld.ts'
import { adres, dag, dataset, deelVanDag, fictief, lijstVan, woorden } from './dataset.ts'

const { soort, toestand, zekerheid, eli } = rechtsbron.schema.shape

/** How a law stands, and when somebody looked. */
const GEZIEN = {
  toestand: toestand.meta({ description: 'Hoe de tekst er op de peildatum voor stond.' }),
  peildatum: dag('Dag waarop deze pagina het laatst is nagekeken. Later kan de wet gewijzigd zijn.')
}

export const rechtsbronnen = dataset({
  naam: 'rechtsbronnen',
  titel: 'Rechtsbronnen',
  uitleg:
    'Eén rij per wet, richtlijn, advies of overzicht waarop teksten hier steunen. De officiële tekst gaat voor.',
  pagina: '/recht',
  kolommen: {
    naam: woorden('Naam van de rechtsbron in adressen, zoals wpa.'),
    titel: woorden('Titel.'),
    soort: soort.meta({ description: 'Wat voor tekst het is; overzicht: een samenvatting van deze site.' }),
    datum: deelVanDag('Datum van de tekst, zover bekend.'),
    gepubliceerd: dag('Dag van publicatie in het Belgisch Staatsblad of het Publicatieblad.').optional(),
    in_werking: dag('Eerste dag waarop de tekst gold.').optional(),
    geldt_voor: lijstVan('Voor wie de tekst geldt.'),
    prefix: woorden('Waarmee teksten een artikel aanhalen, zoals WPA.').optional(),
    ...GEZIEN,
    zekerheid: zekerheid.meta({
      description:
        'bevestigd: gelezen in de officiële tekst of een volledige kopie; volgens-bron: volgens pers of een samenvatting; afgeleid: een gevolgtrekking van deze site.'
    }),
    eli: eli
      .unwrap()
      .meta({ description: 'ELI-adres van de officiële tekst, als die daar gelezen is.' })
      .optional(),
    adres: adres('Adres op deze site.'),
    fictief
  },
  rijen: ({ site, siteUrl }) =>
    entriesOf(site, 'rechtsbron').map(({ address, data }) => ({
      naam: nameOf(address),
      titel: data.titel,
      soort: data.soort,
      datum: data.datum,
      gepubliceerd: data.gepubliceerd,
      in_werking: data.in_werking,
      geldt_voor: data.geldt_voor,
      prefix: data.prefix,
      toestand: data.toestand,
      peildatum: data.peildatum,
      zekerheid: data.zekerheid,
      eli: data.eli,
      adres: siteUrl + address,
      fictief: data.fictief === true
    }))
})

export const wetsartikels = dataset({
  naam: 'wetsartikels',
  titel: 'Artikels van wetten',
  uitleg:
    'Eén rij per wetsartikel dat hier in gewone woorden staat. De titel is van deze site, niet van de wet.',
  pagina: '/recht',
  kolommen: {
    nummer: woorden('Hoe teksten het artikel aanhalen, zoals WPA 25/3.'),
    titel: woorden('Waarover het artikel gaat, in woorden van deze site.'),
    rechtsbron: woorden('Naam van de wet, zoals in rechtsbronnen.'),
    ...GEZIEN,
    adres: adres('Adres van het artikel op deze site.'),
    fictief
  },
  rijen: ({ site, siteUrl }) =>
    [...site.wetsartikels.values()].map(({ entry: { address, data }, id, nummer, titel }) => ({
      nummer,
      titel,
      rechtsbron: nameOf(address),
      toestand: data.toestand,
      peildatum: data.peildatum,
      adres: `${siteUrl}${address}#${id}`,
      fictief: data.fictief === true
    }))
})

export const begrippen = dataset({
  naam: 'begrippen',
  titel: 'Begrippen',
  uitleg: 'Eén rij per begrip, met wat het in één zin betekent.',
  pagina: '/begrippen',
  kolommen: {
    naam: woorden('Naam van het begrip in adressen.'),
    titel: woorden('Het begrip.'),
    definitie: woorden('Wat het betekent, in één zin.'),
    synoniemen: lijstVan('Andere woorden voor hetzelfde.'),
    afkortingen: lijstVan('Afkortingen.'),
    grondslag: begrip.schema.shape.grondslag.meta({
      description: 'wet: steunt op een wettelijke of officiële bron; vakgebruik: zo spreekt het vak.'
    }),
    zie_ook: lijstVan('Namen van verwante begrippen.'),
    bijgewerkt: dag('Dag waarop de tekst het laatst wijzigde.'),
    adres: adres('Adres op deze site.'),
    fictief
  },
  rijen: ({ site, siteUrl }) =>
    entriesOf(site, 'begrip')
      .toSorted(byTitle)
      .map(({ address, data }) => ({
        naam: nameOf(address),
        titel: data.titel,
        definitie: data.definitie,
        synoniemen: data.synoniemen ?? [],
        afkortingen: data.afkortingen ?? [],
        grondslag: data.grondslag,
        zie_ook: data.zie_ook ?? [],
        bijgewerkt: data.bijgewerkt,
        adres: siteUrl + address,
        fictief: data.fictief === true
      }))
})

export const zones = dataset({
  naam: 'zones',
  titel: 'Zones',
  uitleg:
    'Eén rij per politiezone, hulpverleningszone of dienst van de federale politie die hier een pagina heeft.',
  pagina: '/zones',
  isLimburgs: true,
  kolommen: {
    naam: woorden('Naam van de zone in adressen. Andere tabellen gebruiken die ook.'),
    titel: woorden('Naam van de zone.'),
    soort: woorden('lokaal, federaal of hulpverleningszone.'),
    dienst: woorden('politie of brandweer.'),
    gemeenten: lijstVan('Gemeenten van de zone, volgens de bronnen op haar pagina.'),
    geldig_van: dag('Eerste dag waarop de zone bestond.').optional(),
    geldig_tot: dag('Eerste dag waarop ze niet meer bestond.').optional(),
    opgegaan_in: lijstVan('Namen van de zones waarin ze opging.'),
    adres: adres('Adres op deze site.'),
    fictief
  },
  rijen: ({ site, siteUrl }) =>
    entriesOf(site, 'zone')
      .filter(({ data }) => !isGedeeld(data))
      .toSorted(byTitle)
      .map(({ address, data }) => ({
        naam: nameOf(address),
        titel: data.titel,
        soort: data.soort,
        dienst: dienstVan(data) ?? '',
        gemeenten: data.gemeenten ?? [],
        geldig_van: data.geldig_van,
        geldig_tot: data.geldig_tot,
        opgegaan_in: data.opgegaan_in ?? [],
        adres: siteUrl + address,
        fictief: data.fictief === true
      }))
})
