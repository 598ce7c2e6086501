/** Modules: for whom they are, and how much they hold. */

import { nameOf } from '../../core/address.ts'
import { module } from '../../opleiding/module.ts'
import { entriesOf } from '../../site/entries.ts'
import { byNumber, byTitle } from '../../core/order.ts'
import { listedAt } from '../onderdelen.ts'
import { dienstenOf, lessenIn, toetsKaart } from '../opleiding/aanbod.ts'
import { aantal, adres, dag, dataset, fictief, lijstVan, woorden } from './dataset.ts'

export const modules = dataset({
  naam: 'modules',
  titel: 'Opleidingsmodules',
  uitleg: 'Eén rij per module, ook voorstellen en wat ingetrokken is.',
  pagina: '/opleiding',
  kolommen: {
    naam: woorden('Naam van de module in adressen.'),
    titel: woorden('Titel.'),
    technologieen: lijstVan('Over welke technologie ze gaat.'),
    diensten: lijstVan('Voor welke diensten ze is.'),
    doelgroep: lijstVan('Voor welke functies ze is.'),
    status: module.schema.shape.status.meta({ description: 'Waar de module staat.' }),
    duur: woorden('Hoelang ze duurt, zoals de module het zegt.'),
    lessen: aantal('Aantal lessen.'),
    rollenspelen: aantal('Aantal rollenspelen.'),
    toetsvragen: aantal('Toetsvragen die steunen op wat nu in de artikels staat.'),
    toetsvragen_wachten: aantal(
      'Toetsvragen die wachten tot iemand ze herleest, omdat het artikel wijzigde.'
    ),
    artikels: lijstVan('Artikels die de module aanleert.'),
    bijgewerkt: dag('Dag waarop de tekst het laatst wijzigde.'),
    adres: adres('Adres op deze site.'),
    fictief
  },
  rijen: ({ site, siteUrl }) =>
    entriesOf(site, 'module')
      .toSorted((a, b) => byNumber(a, b) || byTitle(a, b))
      .map((entry) => {
        const { address, data } = entry
        const parts = listedAt(site, address)
        const toets = parts.flatMap((part) => (part.kind === 'vragen' ? toetsKaart(site, part) : []))[0]
        return {
          naam: nameOf(address),
          titel: data.titel,
          technologieen: data.technologieen,
          diensten: dienstenOf(site, entry),
          doelgroep: data.doelgroep,
          status: data.status,
          duur: data.duur,
          lessen: lessenIn(parts).length,
          rollenspelen: parts.filter(({ kind }) => kind === 'rollenspel').length,
          toetsvragen: toets?.vragen ?? 0,
          toetsvragen_wachten: toets?.wachten ?? 0,
          artikels: data.artikels ?? [],
          bijgewerkt: data.bijgewerkt,
          adres: siteUrl + address,
          fictief: data.fictief === true
        }
      })
})
