/** Questions of modules with the words that each stands on. One whose article says something else now is asked nowhere. */

import { folderOf, nameOf } from '../core/address.ts'
import type { Node } from '../core/tree.ts'
import type { EntryOf } from '../entry.ts'
import { parseNummer } from '../inzetkader/artikels.ts'
import { currentOn, standingOn } from '../inzetkader/versions.ts'
import { readToetsvragen, type Toetsvraag } from '../opleiding/toetsvraag.ts'
import { hasUnreadVersion } from './drafts.ts'
import { contentDate, entriesOf } from './entries.ts'
import { bestaatNiet, grondInVersie, grondInWet } from './gronden.ts'
import { type Grond, hasSameWords, type Pin, type PinBron } from './pin.ts'
import type { Site } from './site.ts'
import { versionsOf } from './versions.ts'

export type GepindeVraag = Toetsvraag & {
  /** As its front matter has it. */
  pin: EntryOf<'vragen'>['data']['vragen'][string]
  /**
   * `geldt`: the article says what it said when somebody read the question beside it. Any other is asked nowhere;
   * `onbekend`: a page with faults of its own is in between.
   */
  stand: 'geldt' | 'ongelezen' | 'gewijzigd' | 'artikel-weg' | 'onbekend'
  /** What it has to stand on. */
  grond: Grond
}

/** Questions as pins on the words that they were read beside; one that nobody read yet is no pin. */
export const VRAGEN: PinBron = {
  kop: 'Vragen die zich terugtrekken',
  uitleg: 'De site stelt ze niet meer tot iemand ze naleest: npm run herlezen.',
  doet: ({ artikel }) => `gaat over ${artikel}`,
  vervalt: 'ze trekt zich terug',
  nood: ({ path }) => `lees de vraag na (${path})`,
  pinsIn: (site) => entriesOf(site, 'vragen').flatMap(pinsOf),
  grondVan: (site, { artikel }, day) => grondVanVraag(site, artikel, day)
}

function pinsOf(entry: EntryOf<'vragen'>): Pin[] {
  return writtenIn(entry).flatMap(({ id, titel, pin: { artikel, vingerafdruk } }): Pin[] =>
    vingerafdruk === undefined
      ? []
      : [
          {
            soort: 'vraag',
            id: `vraag ${entry.path} ${id}`,
            path: entry.path,
            place: entry.places?.[`vragen.${id}`],
            artikel,
            vingerafdruk,
            wie: `De vraag “${titel}”`,
            sinds: entry.data.bijgewerkt,
            ...(entry.data.fictief ? { fictief: true as const } : {})
          }
        ]
  )
}

/** The folder of the module that a page of questions belongs to. */
export function moduleOf({ path }: Pick<EntryOf<'vragen'>, 'path'>): string {
  return nameOf(folderOf(path))
}

/** Of a page, in its order, on the date of the content. */
export function toetsvragenOf(site: Site, entry: EntryOf<'vragen'>): GepindeVraag[] {
  const today = contentDate(site.entries)
  return writtenIn(entry).map((vraag) => {
    const grond = grondVanVraag(site, vraag.pin.artikel, today)
    return { ...vraag, grond, stand: standOf(vraag.pin.vingerafdruk, grond) }
  })
}

function standOf(vingerafdruk: string | undefined, grond: Grond): GepindeVraag['stand'] {
  if (grond.soort !== 'woorden') return grond.soort === 'geen' ? 'artikel-weg' : 'onbekend'
  if (vingerafdruk === undefined) return 'ongelezen'
  return hasSameWords({ vingerafdruk }, grond) ? 'geldt' : 'gewijzigd'
}

/** A heading that the front matter does not know is no question yet: a rule says so. */
function writtenIn({ data, body }: EntryOf<'vragen'>): (Toetsvraag & Pick<GepindeVraag, 'pin'>)[] {
  return readToetsvragen(JSON.parse(body) as Node[]).flatMap((vraag) => {
    const pin = data.vragen[vraag.id]
    return pin ? [{ ...vraag, pin }] : []
  })
}

/**
 * The words that a question about an article stands on, on a day: of an inzetkader those of the version in force or else of
 * the concept, of a law as we tell it. So a number without a version goes along into the next one that says the same.
 */
export function grondVanVraag(site: Site, artikel: string, day: string): Grond {
  const { prefix } = parseNummer(artikel)
  if (site.wetten.has(prefix)) return grondInWet(site, artikel)
  const technologie = site.prefixes.get(prefix)
  if (!technologie) return bestaatNiet(site, artikel)
  const name = nameOf(technologie.address)
  if (hasUnreadVersion(site, name)) return { soort: 'onbekend' }
  const version = currentOn(versionsOf(site, name), day)
  if (!version || standingOn(version, day) === 'ended')
    return { soort: 'geen', zin: `Van ${name} geldt op ${day} geen versie, en er is geen concept.` }
  return grondInVersie(site, name, version, artikel)
}
