/**
 * Building blocks of the schemas. Every field says in Dutch, to the person who writes it, what it means:
 * the field reference on the site is generated from these descriptions.
 */

import * as z from 'zod'
import { AANHALING, KADERARTIKEL, LOPENDE_AANHALING } from './citations.ts'
import { FINGERPRINT } from './fingerprint.ts'
import { meaning } from './field-meaning.ts'

/** One line of plain text. `<` is refused because titles also stand in feeds, JSON-LD and <title>. */
export function tekst(max: number, uitleg: string) {
  return z
    .string()
    .trim()
    .min(1)
    .max(max)
    .regex(/^[^<>\p{Cc}]*$/u, { error: 'tekens' })
    .meta({ description: uitleg })
}

/** A day. One that `isPast` tells of what was done; one that `isOld` may lie before our own pages, as that of a law. */
export function datum(uitleg: string, { isPast = false, isOld = false } = {}) {
  return z.iso.date().meta({ description: uitleg }).register(meaning, { isDate: true, isPast, isOld })
}

/** The date of a text or a source, as far as it is known; those can be old. */
export function datumVanTekst(uitleg: string) {
  return z
    .string()
    .regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u, { error: 'datum' })
    .meta({ description: uitleg })
    .register(meaning, { isDate: true, isOld: true })
}

export function lijst<Item extends z.ZodType>(item: Item, uitleg: string) {
  return z.array(item).min(1).max(60).meta({ description: uitleg })
}

export function keuze<const Waarden extends readonly [string, ...string[]]>(
  waarden: Waarden,
  uitleg: string
) {
  return z.enum(waarden).meta({ description: uitleg })
}

/** The name of a page of another kind: the last part of its address. That it exists is checked. */
export function naamVan(kind: string) {
  return naam().register(meaning, { names: kind })
}

/** The name of a page that may be gone by now: a rule of its own sees to it. */
export function vroegereNaam(uitleg: string) {
  return naam().meta({ description: uitleg })
}

function naam() {
  return z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, { error: 'naam' })
    .meta({ description: 'De laatste stap van het adres, zoals "wpa" in /recht/wpa.' })
}

/** Of an inzetkader, never of a law: what acts and is reviewed. That it exists is checked. */
export const kaderartikel = artikelVanKader().register(meaning, { cites: true })

/** An article that may be gone by now, as what deviates or changed: rules of their own see to it. */
export const vroegerKaderartikel = artikelVanKader()

function artikelVanKader() {
  return aanhaling(KADERARTIKEL, 'kaderartikel').meta({
    description: 'Een artikel zoals BC 6.1; met BC 6.1@1.0 zet je de versie vast.'
  })
}

/** Of an inzetkader or of a law: what a text is about. That it exists is checked. */
export const artikelnummer = aanhaling(AANHALING, 'artikel')
  .meta({
    description:
      'Een artikel zoals BC 6.1, of van een wet zoals WPA 25/3; met BC 6.1@1.0 zet je de versie vast.'
  })
  .register(meaning, { cites: true })

/** Of an inzetkader or of a law, in whatever version counts: what is asked of it stands on its words and not on a version. */
export const lopendArtikel = aanhaling(LOPENDE_AANHALING, 'lopendartikel')
  .meta({ description: 'Een artikel zoals BC 6.1, of van een wet zoals WPA 25/3. Zonder versie.' })
  .register(meaning, { cites: true })

/** White space of any kind is one space, as in a sentence (citations.ts). */
function aanhaling(pattern: RegExp, error: string) {
  return z
    .string()
    .overwrite((text) => text.replace(/\s+/gu, ' '))
    .regex(pattern, { error })
}

export function vingerafdruk(uitleg: string) {
  return z.string().regex(FINGERPRINT, { error: 'vingerafdruk' }).meta({ description: uitleg })
}

/** The address of a report, `/praktijk/zone/naam`. That it exists is checked by the rules that know what it is for. */
export function adresVanVerslag(uitleg: string) {
  return z
    .string()
    .regex(/^\/praktijk\/[a-z0-9-]+\/[a-z0-9-]+$/u, { error: 'verslag' })
    .meta({ description: uitleg })
    .register(meaning, { isAddress: true })
}

export const ZEKERHEDEN = ['bevestigd', 'volgens-bron', 'afgeleid'] as const

export const zekerheid = keuze(
  ZEKERHEDEN,
  'bevestigd: gelezen in de officiële tekst of een volledige kopie van Justel; volgens-bron: volgens pers of een samenvatting; afgeleid: onze gevolgtrekking.'
)

const bron = z
  .strictObject({
    naam: tekst(160, 'Wat je las en van wie, zoals je het zou citeren.'),
    datum: datumVanTekst(
      'Datum van de bron: jjjj, jjjj-mm of jjjj-mm-dd. Een los jaar zet je tussen aanhalingstekens.'
    ).optional(),
    url: z
      .url({ protocol: /^https?$/u })
      .max(300)
      .optional()
      .meta({ description: 'Volledig adres, als je het hebt.' }),
    zekerheid
  })
  .meta({ description: 'Een bron die geen rechtsbron is: pers, studie, webpagina van een zone.' })

export const diensten = lijst(z.enum(['politie', 'brandweer']), 'Voor welke diensten dit geldt.')

/** On every kind. */
export const gemeenschappelijk = {
  titel: tekst(100, 'De titel van de pagina. Schrijf de vraag of de actie van de lezer.'),
  bijgewerkt: datum('Dag waarop je de tekst het laatst wijzigde (jjjj-mm-dd).', { isPast: true }),
  recht: lijst(
    naamVan('rechtsbron'),
    'Rechtsbronnen waarop deze pagina steunt (namen uit /recht).'
  ).optional(),
  bronnen: lijst(bron, 'Andere bronnen, elk met naam en zekerheid.').optional(),
  begrippen: lijst(
    naamVan('begrip'),
    'Begrippen waarop deze pagina steunt (namen uit /begrippen).'
  ).optional(),
  vroeger: lijst(
    tekst(200, 'Een adres zoals /recht/oude-naam.'),
    'Adressen waar deze tekst vroeger stond. Wie daarheen gaat, komt dan hier.'
  ).optional(),
  zoekwoorden: lijst(
    z
      .strictObject({
        bij: tekst(100, 'De naam van een kop van deze pagina, zoals "bc-6-1".').optional(),
        woorden: lijst(tekst(80, 'Een woord of een vraag, zoals iemand ze typt.'), 'Wat een lezer typt.')
      })
      .meta({ description: 'Woorden van lezers, voor de pagina of voor één kop ervan.' }),
    'Hoe lezers ernaar vragen, in andere woorden dan op de pagina. Alleen het zoeken gebruikt ze.'
  ).optional(),
  fictief: z.literal(true).optional().meta({
    description:
      'Zet true bij een verzonnen voorbeeld. Er komt een duidelijke band boven en het telt nergens mee.'
  })
}

export const eigenaar = tekst(80, 'De functie die deze tekst bijhoudt, nooit een naam.')

export const omschrijving = tekst(
  200,
  'Eén zin die zegt wat de lezer hier vindt. Staat in lijsten en zoekresultaten.'
)

export const volgorde = z
  .int()
  .min(1)
  .max(999)
  .meta({ description: 'Plaats in de rij: een geheel getal vanaf 1.' })

export const peildatum = datum('Dag waarop de wetgeving op deze pagina het laatst is nagekeken.', {
  isPast: true
})

export const technologieen = lijst(
  naamVan('technologie'),
  'Over welke technologie het gaat (namen uit /inzetkader).'
)
