/** Lays a text under the parts of a report, by headings that resemble theirs: "2. Wat is er gebeurd?" is one. */

import { DELEN } from '../../pipeline'

export type Verdeeld = {
  /** By the exact name of the part; a part without words is not in it. */
  delen: Record<string, string>
  /** What stood under no part. */
  rest: string
}

type Deel = keyof typeof DELEN
/** Where in the text one is; depth of the heading of that part. */
type Place = { deel: Deel | ''; depth: number }

/** How people name a part themselves; compared without case, accents, numbers and marks. */
const ANDERS: Readonly<Record<Deel, RegExp>> = {
  Context: /^(?:de )?(?:context|situatie|achtergrond|omstandigheden|situering|aanleiding)$/u,
  Verwacht:
    /^(?:verwacht(?:ing(?:en)?)?|wat (?:was|werd|hadden we|had je|hadden jullie) (?:er )?verwacht|wat (?:had|moest) er (?:moeten )?gebeuren)$/u,
  'Wat gebeurde er':
    /^(?:wat (?:gebeurde er|is er gebeurd|er gebeurde|er is gebeurd|gebeurde)(?: echt)?|(?:de )?(?:feiten|gebeurtenis(?:sen)?|verloop|het verloop))$/u,
  Waarom:
    /^(?:waarom(?: (?:liep|gebeurde|ging) (?:het|dit|dat)(?: zo)?)?|(?:de )?oorza(?:ak|ken)|verklaring)$/u,
  'Wat leren we':
    /^(?:wat (?:leren|leerden|leer) (?:we|wij|je|ik)(?: hieruit| hiervan| eruit| ervan)?|wat (?:hebben we|heb je) geleerd|(?:geleerde )?les(?:sen)?|leerpunt(?:en)?)$/u,
  Aanbeveling: /^(?:(?:onze |de )?aanbeveling(?:en)?|advie(?:s|zen)|wat nu|voorstel(?:len)?)$/u
}

/** The part that a heading means, or undefined. */
export function deelVan(kop: string): Deel | undefined {
  const words = kop
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^\s*(?:deel|stap|vraag)?\s*(?:\d+|[ivx]+|[a-f])\s*[.):–-]+\s*/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return (Object.keys(ANDERS) as Deel[]).find((deel) => ANDERS[deel].test(words))
}

/** Deeper than any. */
const NO_HEADING = 7
const HASHES = /^#{1,6}(?=[ \t])/u
/** UTF-16 code units; a longer line is no name of a part. */
const NAME_LIMIT = 120

const FENCE = /^ {0,3}(?<fence>`{3,}|~{3,})/u

export function verdeel(markdown: string): Verdeeld {
  const found = new Map<Deel | '', string[]>()
  let part: Place = { deel: '', depth: 0 }
  let fence = ''
  for (const row of markdown.split('\n')) {
    const mark = FENCE.exec(row)?.groups?.['fence'] ?? ''
    if (fence === '') fence = mark
    else if (mark.startsWith(fence)) fence = ''
    const depth = (fence === '' && mark === '' ? HASHES.exec(row)?.[0].length : undefined) ?? NO_HEADING
    const deel = depth < NO_HEADING && row.length < NAME_LIMIT ? deelVan(plain(row)) : undefined
    if (deel !== undefined) part = { deel, depth }
    // A heading as high as those of the parts begins something else.
    else if (depth <= part.depth) part = { deel: '', depth: 0 }
    if (deel === undefined) lines(found, part.deel).push(depth < NO_HEADING ? lowered(row, depth, part) : row)
    else lines(found, deel).push('')
  }
  const { '': rest = '', ...delen } = Object.fromEntries(
    [...found].flatMap(([deel, rows]) => textUnder(deel, rows))
  )
  return { delen, rest }
}

function textUnder(deel: Deel | '', rows: readonly string[]): (readonly [string, string])[] {
  const text = rows
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim()
  return text === '' ? [] : [[deel, text]]
}

function lines(found: Map<Deel | '', string[]>, deel: Deel | ''): string[] {
  const known = found.get(deel) ?? []
  found.set(deel, known)
  return known
}

/** Within a part a heading starts at ###, whatever the part itself had. */
function lowered(row: string, depth: number, part: Place): string {
  const level = part.deel === '' ? depth : depth - part.depth + 2
  return '#'.repeat(Math.min(Math.max(level, 3), 6)) + row.slice(depth)
}

/** The words of a heading without its marks. */
function plain(words: string): string {
  return words.replace(/\\(?=[!-/:-@[-`{-~])|[#*_`]/gu, '')
}
