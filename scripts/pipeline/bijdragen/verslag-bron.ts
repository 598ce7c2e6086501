/** What somebody filled in, as the file that the check reads; and back, from a place in that file to the question it answers. */

import { folderOf } from '../core/address.ts'
import type { Diagnostic, Place } from '../core/diagnostic.ts'
import { pathOf } from '../core/place.ts'
import { slugOf } from '../core/slug.ts'
import { oneLine, scalar } from '../core/yaml-text.ts'
import { DELEN } from '../praktijk/delen.ts'
import { ervaring } from '../praktijk/ervaring.ts'

export type Deel = keyof typeof DELEN

export type VerslagVelden = {
  /** ISO date on which it is written. */
  datum: string
  /** The name of its page. */
  zone: string
  titel: string
  omschrijving: string
  dienst: string
  type: string
  technologieen: readonly string[]
  doelen: readonly string[]
  artikels: readonly string[]
  werkt_het: string
  getest: string
  /** Markdown. */
  delen: Readonly<Record<Deel, string>>
  beelden: readonly VerslagBeeld[]
}

/** `naam` is how texts call it; one that no text calls comes at the end of its part. */
export type VerslagBeeld = { naam: string; alt: string; deel: Deel }

/** A question of the form: a field of the head, or a part. */
export type Vraag = Exclude<keyof VerslagVelden, 'delen' | 'datum' | 'beelden'> | Deel

/** Lines of the file that answer a question, the last included; `tekst` is the line on which its own words begin. */
type Stuk = { vraag: Vraag; van: number; tot: number; tekst: number }

export type VerslagBron = {
  path: string
  text: string
  stukken: readonly Stuk[]
  /** In the order of the form: as it is called beside the page. */
  beelden: readonly string[]
}

/** Code units of what a title gives to a name: a path has its limits, and so have people. */
const NAAM_LIMIT = 60

/** `isBezet` says whether a path has a page already: nothing takes its place. */
export function verslagBron(
  velden: VerslagVelden,
  isBezet: (path: string) => boolean = () => false
): VerslagBron {
  const path = freePath(velden, isBezet)
  const naam = path.slice(folderOf(path).length + 1, -'.md'.length)
  const beelden = velden.beelden.map((beeld, index) => `${naam}-${index + 1}${endingOf(beeld.naam)}`)
  const rows = ['---']
  const stukken: Stuk[] = []
  for (const [field, written] of matterOf(velden)) {
    for (const row of `${field}:${written.startsWith('\n') ? '' : ' '}${written}`.split('\n')) rows.push(row)
    if (field in velden)
      stukken.push({ vraag: field as Vraag, van: rows.length, tot: rows.length, tekst: rows.length })
  }
  rows.push('---', '')
  for (const deel of Object.keys(DELEN) as Deel[]) {
    const { lines, skipped } = textOf(velden, deel, beelden)
    const van = rows.length + 1
    rows.push(`## ${deel}`, '')
    for (const line of lines) rows.push(line)
    rows.push('')
    stukken.push({ vraag: deel, van, tot: rows.length, tekst: van + 2 - skipped })
  }
  return { path, text: rows.join('\n'), stukken, beelden }
}

function freePath({ datum, zone, titel }: VerslagVelden, isBezet: (path: string) => boolean): string {
  const naam = cut(slugOf(titel)) || 'verslag'
  const at = (name: string): string => pathOf(ervaring.place, { zone: zone || 'zone', datum, naam: name })
  let path = at(naam)
  for (let number = 2; isBezet(path); number++) path = at(`${naam}-${number}`)
  return path
}

/** Behind a whole word, where there is more than one. */
function cut(slug: string): string {
  if (slug.length <= NAAM_LIMIT) return slug
  const end = slug.lastIndexOf('-', NAAM_LIMIT)
  return slug.slice(0, end > 0 ? end : NAAM_LIMIT)
}

/** `foto.JPG` → `.jpg` */
function endingOf(naam: string): string {
  return /\.[a-z0-9]+$/u.exec(naam.toLowerCase())?.[0] ?? ''
}

/** In the order of `npm run nieuw`. What nobody is asked stands there as in any new report; what is not answered, empty. */
function matterOf(velden: VerslagVelden): [field: string, yaml: string][] {
  const start = ervaring.start({ datum: velden.datum, titel: velden.titel, words: {}, prefix: '' })
  const asked = velden as unknown as Readonly<Record<string, unknown>>
  return Object.keys(ervaring.schema.shape).flatMap((field): [string, string][] => {
    const value = asked[field]
    if (typeof value === 'string') return isLeftOut(field, value) ? [] : [[field, scalar(oneLine(value))]]
    if (Array.isArray(value))
      return isLeftOut(field, value) ? [] : [[field, `[${value.map(asText).join(', ')}]`]]
    const given = start[field]
    return given === undefined ? [] : [[field, given]]
  })
}

function isLeftOut(field: string, { length }: { length: number }): boolean {
  return length === 0 && OPTIONAL.has(field)
}

const OPTIONAL: ReadonlySet<string> = new Set(['artikels', 'werkt_het', 'getest'])

function asText(value: unknown): string {
  return scalar(oneLine(String(value)))
}

/** The words of a part as they were typed, its images named as they will be; `skipped` are empty lines before them. */
function textOf(
  { delen, beelden }: VerslagVelden,
  deel: Deel,
  names: readonly string[]
): { lines: string[]; skipped: number } {
  const typed = delen[deel].normalize('NFC').replace(/\r\n?/gu, '\n')
  const lead = /^(?:[^\S\n]*\n)*/u.exec(typed)?.[0] ?? ''
  const text = beelden.reduce(
    (all, { naam, alt }, index) => all.replace(callOf(naam), () => imageOf(alt, names[index])),
    typed.slice(lead.length).trimEnd()
  )
  const uncalled = beelden.flatMap(({ naam, alt, deel: at }, index) =>
    at === deel && !Object.values(delen).some((words) => callOf(naam).test(words))
      ? [imageOf(alt, names[index])]
      : []
  )
  return {
    lines: [text, ...uncalled]
      .filter((block) => block !== '')
      .join('\n\n')
      .split('\n'),
    skipped: lead.split('\n').length - 1
  }
}

/** `![…](beeld-1.png)` */
function callOf(naam: string): RegExp {
  return new RegExp(
    String.raw`!\[(?:\\.|[^\]\\])*\]\(${naam.replace(/[.*+?^\${}()|[\]\\]/gu, String.raw`\$&`)}\)`,
    'u'
  )
}

function imageOf(alt: string, naam = ''): string {
  return `![${oneLine(alt).replace(/[\\[\]<>*_\x60]/gu, String.raw`\$&`)}](${naam})`
}

/** A finding, and the question beside which it belongs; one of the whole has none. */
export type BijVraag = { vraag: Vraag | undefined; place: Place | undefined }

/** `place` is in the words of a part as they were typed. */
export function vraagBij({ stukken }: VerslagBron, { line, column, rule }: Diagnostic): BijVraag {
  const stuk = stukken.find(({ van, tot }) => van <= line && line <= tot)
  if (stuk === undefined) return { vraag: line === 1 ? ofPath(rule) : undefined, place: undefined }
  const isText = stuk.vraag in DELEN && line >= stuk.tekst
  return { vraag: stuk.vraag, place: isText ? { line: line - stuk.tekst + 1, column } : undefined }
}

/** What stands on the first line is of the path: of the title, which gives its name, or of the zone, its folder. */
function ofPath(rule: string): Vraag | undefined {
  if (/^(?:privacy-file|safety-file|place-owner)/u.test(rule)) return 'titel'
  return /^(?:link-name|content-fictief$)/u.test(rule) ? 'zone' : undefined
}
