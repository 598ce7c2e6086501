/** A text in pieces, those that a finding is about marked. A finding knows where it begins; the words say where it ends. */

import type { Bevinding } from './bericht'

export type Stuk = { tekst: string; niveau?: Bevinding['niveau'] }

export function gemarkeerd(tekst: string, bevindingen: readonly Bevinding[]): Stuk[] {
  const starts = startsVan(tekst)
  const marks = bevindingen
    .flatMap(({ plaats, niveau }) => {
      const start = plaats && starts[plaats.line - 1]
      return plaats && start !== undefined ? [{ at: start + plaats.column - 1, niveau }] : []
    })
    .sort((a, b) => a.at - b.at)
  const stukken: Stuk[] = []
  let from = 0
  for (const { at, niveau } of marks) {
    if (at < from || at >= tekst.length) continue
    const woorden = WOORDEN.exec(tekst.slice(at, at + 200))?.[0] ?? ''
    if (woorden === '') continue
    stukken.push({ tekst: tekst.slice(from, at) }, { tekst: woorden, niveau })
    from = at + woorden.length
  }
  stukken.push({ tekst: tekst.slice(from) })
  return stukken.filter((stuk) => stuk.tekst !== '')
}

/** One word, and what goes on as a number or a name: `0470 12 34 56`, `Jan Janssens`. */
const WOORDEN = /^[^\s]+(?: (?:\d[\d./-]*|\p{Lu}[\p{L}'’-]*))*/u

/** Where a place stands in the text. */
export function plekVan(tekst: string, { line, column }: { line: number; column: number }): number {
  return Math.min(tekst.length, (startsVan(tekst)[line - 1] ?? tekst.length) + column - 1)
}

function startsVan(tekst: string): number[] {
  return [0, ...[...tekst.matchAll(/\n/gu)].map(({ index }) => index + 1)]
}
