/** The questions of a module for a learning platform: those that may be asked, and no other. */

import type { EntryOf } from '../../entry.ts'
import type { Keuze } from '../../opleiding/toetsvraag.ts'
import type { Site } from '../../site/site.ts'
import { type GepindeVraag, toetsvragenOf } from '../../site/toetsvragen.ts'
import { type GiftKeuze, type GiftVraag, giftOf } from './gift.ts'
import { platteTekst } from './platte-tekst.ts'
import { tellingVan } from './toets.ts'

type Module = EntryOf<'module'>

/** Undefined while none may be asked. */
export function vragenbankOf(
  site: Site,
  module: Module,
  vragen: EntryOf<'vragen'>,
  siteUrl: string
): string | undefined {
  const asked = toetsvragenOf(site, vragen).filter(({ stand }) => stand === 'geldt')
  if (asked.length === 0) return undefined
  const { isConcept } = tellingVan(asked)
  const naam = `${module.data.titel}${isConcept ? ' (toetst een concept)' : ''}`
  return giftOf(
    naam,
    asked.flatMap((vraag) => giftVraagOf(vraag, module, siteUrl))
  )
}

const IS_CONCEPT = 'Dit artikel is een concept. Wat hier juist heet, kan nog veranderen.'

function giftVraagOf(vraag: GepindeVraag, { address }: Module, siteUrl: string): GiftVraag[] {
  const { id, titel, casus, pin, keuzes, uitleg, modelantwoord, grond } = vraag
  if (grond.soort !== 'woorden') return []
  const { entry, artikel } = grond.gevonden
  return [
    {
      id: `${address.slice(1)}/${id}`,
      labels: [pin.artikel, pin.niveau],
      naam: `${pin.artikel}: ${titel}`,
      vraag: lines(titel, platteTekst(casus)),
      soort: pin.soort,
      keuzes: keuzes.map(giftKeuze),
      naderhand: lines(
        platteTekst(pin.soort === 'open' ? modelantwoord : uitleg),
        pin.soort === 'open' ? platteTekst(uitleg) : '',
        `Lees na: ${pin.artikel} ${artikel.titel}, ${siteUrl}${entry.address}#${artikel.id}`,
        grond.isConcept ? IS_CONCEPT : ''
      )
    }
  ]
}

function giftKeuze({ nodes, isJuist, waarom }: Keuze): GiftKeuze {
  return { tekst: platteTekst(nodes), isJuist: isJuist === true, waarom: platteTekst(waarom) }
}

function lines(...texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join('\n')
}
