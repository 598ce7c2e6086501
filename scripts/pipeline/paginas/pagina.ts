/** A page of text: a loose one, or that of a whole section. */

import * as z from 'zod'
import { gemeenschappelijk, omschrijving, volgorde } from '../core/fields.ts'
import { kind } from '../core/kind.ts'
import { eenVan, eigenNaam } from '../core/place.ts'
import { SECTIONS } from '../core/sections.ts'
import { commonStart } from '../core/start.ts'

const schema = z.strictObject({ ...gemeenschappelijk, omschrijving, volgorde: volgorde.optional() })

const WITH_PAGES = SECTIONS.filter(({ hasPages }) => hasPages)

export const pagina = kind({
  woord: 'Pagina',
  lidwoord: 'De',
  place: [
    'docs',
    eenVan(
      'deel',
      WITH_PAGES.map(({ naam }) => naam),
      'over'
    ),
    eigenNaam('werkwijze')
  ],
  also: SECTIONS.filter((section) => !WITH_PAGES.includes(section)).map(({ naam }) => [
    'docs',
    naam,
    'index'
  ]),
  schema,
  start: commonStart,
  // Its title says what it is.
  soort: () => undefined
})
