/** A question as somebody reads it again: with its answers, why it waits, and the words of its article then and now. */

import { linesOf, readable } from '../core/structure.ts'
import type { Node } from '../core/tree.ts'
import { writtenLeads } from '../inzetkader/leads.ts'
import type { Keuze } from '../opleiding/toetsvraag.ts'
import { masked } from '../privacy/redact.ts'
import type { GepindeVraag } from '../site/toetsvragen.ts'
import { ingesprongen, rijenVan, toonRijen, wrapped } from './naast-elkaar.ts'
import type { Toen } from './toen.ts'

/** Below this nothing can be read; a terminal that says less does not know. */
const LEAST = 40

export type Bladgegevens = {
  vraag: GepindeVraag
  /** Of the page that it stands on. */
  path: string
  /** Of the article as it is; none where there is none. */
  nu: readonly string[]
  /** Of a question that was read beside other words. */
  toen?: Toen | undefined
}

/** `columns`: characters that fit on a line. */
export function bladVan({ vraag, path, nu, toen }: Bladgegevens, columns: number): string[] {
  const width = Math.max(LEAST, columns)
  return [
    ...wrapped(`${masked(vraag.titel)} (${vraag.id})`, width),
    ...vraagRegels(vraag, path, width),
    '',
    ...wrapped(waaromWacht(vraag), width),
    ...artikelRegels(
      vraag,
      nu.map((line) => masked(line)),
      toen,
      width
    )
  ]
}

function vraagRegels(
  { casus, keuzes, isGenummerd, uitleg, modelantwoord }: GepindeVraag,
  path: string,
  width: number
): string[] {
  const read = (nodes: readonly Node[]): string[] =>
    linesOf(
      nodes,
      writtenLeads(path, nodes, () => '')
    ).map((line) => masked(readable(line)))
  const answer = ({ nodes, isJuist, waarom }: Keuze, index: number): string[] => {
    const mark = isGenummerd ? `${index + 1}.`.padEnd(4) : isJuist ? 'juist  ' : 'fout   '
    const [first = '', ...rest] = ingesprongen(
      [...read(nodes), ...read(waarom)],
      width,
      ' '.repeat(2 + mark.length)
    )
    return [`  ${mark}${first.trimStart()}`, ...rest]
  }
  const labelled = (label: string, nodes: readonly Node[]): string[] => {
    const [first, ...rest] = read(nodes)
    return first === undefined ? [] : ingesprongen([`${label}: ${first}`, ...rest], width)
  }
  return [
    ...ingesprongen(read(casus), width),
    ...keuzes.flatMap(answer),
    ...labelled('Uitleg', uitleg),
    ...labelled('Modelantwoord', modelantwoord)
  ]
}

/** Dutch, a sentence. */
export function waaromWacht({ pin: { artikel }, stand, grond }: GepindeVraag): string {
  if (grond.soort === 'geen') return grond.zin
  if (grond.soort === 'onbekend')
    return `Wat ${artikel} nu zegt, is niet te lezen: er staan fouten in de teksten. Los ze op (npm run check) en kijk opnieuw.`
  return stand === 'ongelezen'
    ? `Nog niemand las deze vraag naast ${artikel}.`
    : `${artikel} is gewijzigd sinds deze vraag gelezen is.`
}

function artikelRegels(
  { grond }: GepindeVraag,
  nu: readonly string[],
  toen: Toen | undefined,
  width: number
): string[] {
  if (grond.soort !== 'woorden') return []
  const { versie, isConcept, gevonden } = grond
  const waar = versie === undefined ? '' : isConcept ? `in het concept ${versie}, ` : `in versie ${versie}, `
  const kop = `Nu, ${waar}${gevonden.entry.path}`
  if (!toen) return ['', ...wrapped(kop, width), ...ingesprongen(nu, width)]
  if ('waarom' in toen)
    return [...wrapped(toen.waarom, width), '', ...wrapped(kop, width), ...ingesprongen(nu, width)]
  const rows = rijenVan(
    toen.regels.map((line) => masked(line)),
    nu
  )
  const legend = 'Wat anders is, staat tussen « en ».'
  return [...wrapped(legend, width), '', ...toonRijen(rows, { oud: `Toen, ${toen.waar}`, nieuw: kop }, width)]
}
