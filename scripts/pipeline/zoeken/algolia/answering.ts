/**
 * What came back from the service, as an answer of this site: in its own order, with its own guards. Whatever stands in the
 * index is data from elsewhere: a hit that is not ours is left out.
 */

import type { Standing } from '../../inzetkader/versions.ts'
import { asksFor } from '../direct.ts'
import { type Facet, FACETS, type Facets } from '../facets.ts'
import { lettersOf } from '../fold.ts'
import type { Piece } from '../marks.ts'
import { ordered } from '../order.ts'
import { addressOfPart, type Zoekdeel, type Zoekpagina } from '../record.ts'
import { MARK } from './asking.ts'
import { FACET_FIELDS } from './facet-fields.ts'
import { standIn, statusIn } from './toestand.ts'

/** Of what the service answers, what is read. */
export type Result = {
  hits?: readonly unknown[]
  nbHits?: number | undefined
  facets?: Readonly<Record<string, Readonly<Record<string, number>>>> | undefined
}

export type Answered = {
  treffers: Hit[]
  aantal: number
  facets: Facets
}

type Hit = {
  adres: string
  pagina: Zoekpagina
  deel: Zoekdeel
  stand?: Standing
  isCurrent: boolean
  fragment: Piece[]
}

/** `results` in the order of the questions; `counted` are the facets of those behind the first two. */
export function answerOf(
  vraag: string,
  [counting = {}, others = {}, ...counts]: readonly Result[],
  counted: readonly (readonly Facet[])[],
  today: string
): Answered {
  const seen = new Set<string>()
  const tiers = [counting, others].map(({ hits = [] }, tier) =>
    hits
      .flatMap((hit) => hitOf(hit, today, tier === 0) ?? [])
      .filter(({ adres }) => seen.size < seen.add(adres).size)
  )
  const all = tiers.flat()
  const whole = [counting, others].reduce((sum, { nbHits = 0 }) => sum + nbHits, 0)
  const given = [counting, others].reduce((sum, { hits = [] }) => sum + hits.length, 0)
  return {
    treffers: inOrder(vraag, tiers),
    // Where all came, each address is counted once.
    aantal: whole > given ? whole - (given - all.length) : all.length,
    facets: facetsOf(counts, counted, today)
  }
}

function hitOf(value: unknown, today: string, isCurrent: boolean): Hit | undefined {
  const {
    pagina,
    deel = {},
    toestand,
    _snippetResult
  } = (value ?? {}) as Readonly<{
    pagina?: Zoekpagina
    deel?: Zoekdeel
    toestand?: unknown
    _snippetResult?: { content?: { value?: unknown } }
  }>
  if (!isPagina(pagina)) return undefined
  const stand = typeof toestand === 'string' ? standIn(toestand, today) : undefined
  const snippet = _snippetResult?.content?.value
  return {
    adres: addressOfPart(pagina, deel),
    pagina,
    deel,
    ...(stand && { stand }),
    isCurrent,
    fragment: piecesOf(typeof snippet === 'string' && snippet !== '' ? snippet : pagina.omschrijving)
  }
}

/** An address of this site, and nothing that leads elsewhere. */
function isPagina(value: Partial<Zoekpagina> | undefined): value is Zoekpagina {
  const { adres, titel, soort, omschrijving, bijgewerkt } = value ?? {}
  const areTexts = [titel, soort, omschrijving, bijgewerkt].every((text) => typeof text === 'string')
  return areTexts && typeof adres === 'string' && /^\/(?![/\\])/u.test(adres)
}

function piecesOf(text: string): Piece[] {
  const [first = '', ...rest] = text.split(MARK.before)
  const pieces = rest.flatMap((piece) => {
    const [word = '', ...after] = piece.split(MARK.after)
    return [
      { text: word, isMarked: true },
      { text: after.join(''), isMarked: false }
    ]
  })
  return [{ text: first, isMarked: false }, ...pieces].filter((piece) => piece.text !== '')
}

/** Their place is their score. All of them answer all that was asked, as far as we can know: so every guard holds for all. */
function inOrder(vraag: string, tiers: readonly (readonly Hit[])[]): Hit[] {
  const prefixes = new Set(
    tiers.flat().flatMap(({ deel }) => deel.artikel?.split(' ')[0]?.toLowerCase() ?? [])
  )
  const asked = asksFor(vraag, prefixes)
  const letters = lettersOf(vraag)
  let number = 0
  const ranked = tiers.flatMap((tier) =>
    tier.map((hit, place) => ({
      ...hit,
      number: number++,
      id: hit.adres,
      score: 1 / (place + 1),
      answers: [],
      context: 1,
      isAsked: hit.deel.artikel !== undefined && asked(hit.deel.artikel),
      isNamed: hit.deel.anker === undefined && lettersOf(hit.pagina.titel) === letters,
      hit
    }))
  )
  return ordered(ranked).map(({ hit }) => hit)
}

function facetsOf(counts: readonly Result[], counted: readonly (readonly Facet[])[], today: string): Facets {
  const found = Object.fromEntries(FACETS.map((facet) => [facet, {}])) as Facets
  for (const [index, facets] of counted.entries())
    for (const facet of facets)
      found[facet] = valuesOf(facet, counts[index]?.facets?.[FACET_FIELDS[facet]] ?? {}, today)
  return found
}

/** Versions that stand alike today are counted together. */
function valuesOf(
  facet: Facet,
  counts: Readonly<Record<string, number>>,
  today: string
): Record<string, number> {
  const values = new Map<string, number>()
  for (const [value, count] of Object.entries(counts)) {
    const shown = facet === 'status' ? statusIn(value, today) : value
    values.set(shown, (values.get(shown) ?? 0) + count)
  }
  return Object.fromEntries([...values].sort(([a], [b]) => (a < b ? -1 : 1)))
}
