/**
 * Building blocks of the schemas. Every field says in Dutch, to the person who writes it, what it means:
 * the field reference on the site is generated from these descriptions.
 */

import { z } from 'zod'
import { AANHALING, KADERARTIKEL } from './citations.ts'
import { FINGERPRINT } from './fingerprint.ts'

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

export function datum(uitleg: string) {
  return z.iso.date().meta({ description: uitleg })
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

/** The name of another page of one kind: the last part of its address. */
export const naam = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, { error: 'naam' })
  .meta({ description: 'De laatste stap van het adres, zoals "wpa" in /recht/wpa.' })

/** Of an inzetkader: what acts, is reviewed, deviates or changes is never the law. */
export const kaderartikel = z
  .string()
  .regex(KADERARTIKEL, { error: 'kaderartikel' })
  .meta({ description: 'Een artikel zoals BC 6.1; met BC 6.1@1.0 zet je de versie vast.' })

/** Of an inzetkader or of a law: what a text is about. */
export const artikelnummer = z.string().regex(AANHALING, { error: 'artikel' }).meta({
  description:
    'Een artikel zoals BC 6.1, of van een wet zoals WPA 25/3; met BC 6.1@1.0 zet je de versie vast.'
})

export function vingerafdruk(uitleg: string) {
  return z.string().regex(FINGERPRINT, { error: 'vingerafdruk' }).meta({ description: uitleg })
}

export const ZEKERHEDEN = ['bevestigd', 'volgens-bron', 'afgeleid'] as const

export const zekerheid = keuze(
  ZEKERHEDEN,
  'bevestigd: gelezen in de officiële tekst of een volledige kopie van Justel; volgens-bron: volgens pers of een samenvatting; afgeleid: onze gevolgtrekking.'
)

const bron = z
  .strictObject({
    naam: tekst(160, 'Wat je las en van wie, zoals je het zou citeren.'),
    datum: z
      .string()
      .regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u, { error: 'datum' })
      .optional()
      .meta({
        description:
          'Datum van de bron: jjjj, jjjj-mm of jjjj-mm-dd. Een los jaar zet je tussen aanhalingstekens.'
      }),
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
  bijgewerkt: datum('Dag waarop je de tekst het laatst wijzigde (jjjj-mm-dd).'),
  recht: lijst(naam, 'Rechtsbronnen waarop deze pagina steunt (namen uit /recht).').optional(),
  bronnen: lijst(bron, 'Andere bronnen, elk met naam en zekerheid.').optional(),
  begrippen: lijst(naam, 'Begrippen waarop deze pagina steunt (namen uit /begrippen).').optional(),
  fictief: z.literal(true).optional().meta({
    description:
      'Zet true bij een verzonnen voorbeeld. Er komt een duidelijke band boven en het telt nergens mee.'
  })
}

export const omschrijving = tekst(
  200,
  'Eén zin die zegt wat de lezer hier vindt. Staat in lijsten en zoekresultaten.'
)

export const volgorde = z
  .int()
  .min(1)
  .max(999)
  .meta({ description: 'Plaats in de rij: een geheel getal vanaf 1.' })

export const peildatum = datum('Dag waarop de wetgeving op deze pagina het laatst is nagekeken.')

export const technologieen = lijst(naam, 'Over welke technologie het gaat (namen uit /inzetkader).')
