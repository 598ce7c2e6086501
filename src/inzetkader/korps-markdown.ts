/** The document of a korps as Markdown. What people wrote stays the words that it was: no sign of it becomes markup. */

import type { KorpsDocument, Stuk } from './korps-document'

export function markdownVan({ titel, onder, stukken }: KorpsDocument): string {
  let nummer = 0
  const blocks = stukken.map((stuk) => blokVan(stuk, () => ++nummer))
  return `${[`# ${letterlijk(titel)}`, ...onder.map(letterlijk), ...blocks].join('\n\n')}\n`.replace(
    // Points of one list stand together.
    /(?<=\n {0,8}(?:-|\d+\.) [^\n]*)\n\n(?= {0,8}(?:-|\d+\.) )/gu,
    '\n'
  )
}

function blokVan(stuk: Stuk, tel: () => number): string {
  switch (stuk.soort) {
    case 'titel':
      // Behind its sign nothing begins a list.
      return `${'#'.repeat(stuk.diep + 1)} ${letterlijk(stuk.tekst).replace(/^(?<begin>\d+)\\/u, '$<begin>')}`
    case 'kopje':
    case 'kop':
      return `#### ${letterlijk(stuk.tekst)}`
    case 'punt':
      return `${'   '.repeat(stuk.diep)}${stuk.nummer === undefined ? '-' : `${stuk.nummer}.`} ${letterlijk(stuk.tekst)}`
    case 'tabel':
      return tabel(stuk.kop, stuk.rijen)
    case 'vraag':
      return vraag(stuk, tel())
    default:
      return letterlijk(stuk.tekst)
  }
}

function vraag({ tekst, antwoord, ligtVast, opmerking }: Stuk & { soort: 'vraag' }, nummer: number): string {
  return [
    `**Vraag ${nummer}. ${letterlijk(tekst)}**`,
    ...[ligtVast, ...antwoord, opmerking ?? '']
      .filter((line) => line !== '')
      .map((line) => `> ${letterlijk(line)}`)
  ].join('\n\n')
}

function tabel(kop: readonly string[], rijen: readonly (readonly string[])[]): string {
  const breed = Math.max(kop.length, ...rijen.map((rij) => rij.length))
  const row = (cells: readonly string[]): string =>
    `| ${Array.from({ length: breed }, (_, at) => letterlijk(cells[at] ?? '')).join(' | ')} |`
  return [row(kop), `|${' --- |'.repeat(breed)}`, ...rijen.map(row)].join('\n')
}

/** On one line, with a backslash before whatever Markdown reads as a sign, and before what would begin a block. */
export function letterlijk(tekst: string): string {
  return tekst
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>|~!&]/gu, String.raw`\$&`)
    .replace(/^(?<begin>\d+)(?<sign>[.)])(?=\s|$)/u, String.raw`$<begin>\$<sign>`)
    .replace(/^(?<sign>[-+=:#])/u, String.raw`\$<sign>`)
}
