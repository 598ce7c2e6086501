/** A law or another text that pages lean on, and how its articles are cited. */

import * as z from 'zod'
import { datumInWoorden, hoofdletter, woord } from '../core/dutch.ts'
import {
  datum,
  datumVanTekst,
  gemeenschappelijk,
  keuze,
  lijst,
  omschrijving,
  peildatum,
  technologieen,
  zekerheid
} from '../core/fields.ts'
import { kind } from '../core/kind.ts'
import { oldestFirst } from '../core/order.ts'
import { eigenNaam, type Words } from '../core/place.ts'
import { BRON, commonStart, teVervangen } from '../core/start.ts'

/** The Belgian address of a text: sort, date, number, and which form of it. */
const ELI =
  /^https?:\/\/www\.ejustice\.just\.fgov\.be\/eli\/[a-z]+\/\d{4}\/\d{2}\/\d{2}\/\d{10}(?:\/[a-z]+)?$/u

const schema = z.strictObject({
  ...gemeenschappelijk,
  omschrijving,
  soort: keuze(
    [
      'wet',
      'kb',
      'mb',
      'richtlijn',
      'omzendbrief',
      'eu-verordening',
      'eu-richtlijn',
      'rechtspraak',
      'advies',
      'overzicht'
    ],
    'Wat voor tekst het is; overzicht: onze eigen samenvatting per dienst.'
  ),
  datum: datumVanTekst('Datum van de tekst: jjjj, jjjj-mm of jjjj-mm-dd.'),
  gepubliceerd: datum('Dag van publicatie in het Belgisch Staatsblad of het Publicatieblad.', {
    isOld: true
  }).optional(),
  in_werking: datum('Eerste dag waarop de tekst gold.', { isOld: true }).optional(),
  geldt_voor: lijst(z.enum(['politie', 'brandweer', 'iedereen']), 'Voor wie de tekst geldt.'),
  technologieen: technologieen.optional(),
  prefix: z
    .string()
    .regex(/^[A-Z][A-Z0-9]{1,5}$/u, { error: 'wetsprefix' })
    .optional()
    .meta({
      description:
        'Waarmee teksten een artikel aanhalen: WPA in WPA 25/3. De kop van dat artikel heeft het id {#wpa-25-3}.'
    }),
  eli: z
    .string()
    .regex(ELI, { error: 'eli' })
    .optional()
    .meta({ description: 'Het ELI-adres van de tekst, enkel als je hem daar las.' }),
  toestand: keuze(
    ['geldend', 'gewijzigd', 'opgeheven', 'historisch', 'onbekend'],
    'Hoe de tekst er op de peildatum voor staat.'
  ),
  peildatum,
  zekerheid
})

const KOP = teVervangen('Artikel 1: schrijf de vraag of de actie')
const UITLEG = teVervangen('Vul aan, in je eigen woorden.')

export const rechtsbron = kind({
  woord: 'Rechtsbron',
  lidwoord: 'De',
  place: ['docs', 'recht', eigenNaam('wpa')],
  schema,
  lists: [{ section: 'recht', kop: 'Alle rechtsbronnen', compare: oldestFirst }],
  start: (start) => ({
    ...commonStart(start),
    soort: 'wet',
    datum: start.datum,
    geldt_voor: '[politie]',
    prefix: prefixOf(start.words),
    toestand: 'onbekend',
    peildatum: start.datum,
    zekerheid: 'volgens-bron',
    bronnen: BRON
  }),
  body: ({ words }) =>
    `## ${KOP} {#${prefixOf(words).toLowerCase()}-1}\n\n<!-- Eén kop per artikel. Zo wordt ${prefixOf(words)} 1 in elke tekst een link naar hier. -->\n\n${UITLEG}`,
  facts: ({ data }) => [
    ['Soort', hoofdletter(woord(data.soort))],
    ['Datum', datumInWoorden(data.datum)],
    ['Gepubliceerd', data.gepubliceerd && datumInWoorden(data.gepubliceerd)],
    ['In werking', data.in_werking && datumInWoorden(data.in_werking)],
    ['Geldt voor', data.geldt_voor.join(', ')],
    ['Toestand', hoofdletter(data.toestand)],
    ['Zekerheid', woord(data.zekerheid)],
    ['Haal een artikel aan als', data.prefix && `${data.prefix} art. …`],
    ['ELI-adres', data.eli === undefined ? undefined : { text: data.eli, address: data.eli }]
  ],
  strip: ({ data }) => ({ peildatum: data.peildatum }),
  isMeantToBeUsed: true,
  source: { wie: 'Een rechtsbron', fields: ['bronnen'] }
})

/** A prefix to start a law with, from the name of its page. Where two laws meet, prefix-unique says so. */
function prefixOf({ naam = '' }: Words): string {
  const signs = naam.replaceAll('-', '').toUpperCase()
  return (/^[A-Z]/u.test(signs) ? signs : `X${signs}`).slice(0, 6).padEnd(2, 'X')
}
