/**
 * The head of a page: one is made where there is none, and what the path and the text say is filled in. Keys of other
 * programs stay as a comment, so nothing that somebody wrote is gone. What only a person knows is left for the check to ask.
 */

import { distance } from 'fastest-levenshtein'
import * as z from 'zod'
import { onceFor } from '../core/once.ts'
import { definitionOf, type Kind, wordsIn } from '../kinds.ts'
import { nearest } from '../privacy/suggest.ts'
import { bareHead, type Entry, headOf, scalar, secondHead, valueOf } from './head-lines.ts'
import { isOudeKop, regelsVan, verloopUit } from '../praktijk/oud-verloop.ts'
import { BEGIN } from '../praktijk/staat.ts'
import type { Stap } from '../praktijk/verloop.ts'
import type { Mend, Page } from './mend.ts'
import { firstSentence, takeTitle, type Title } from './title.ts'

export const head: Mend = {
  name: 'head',
  apply: (text, page) => {
    const found = headOf(text) ?? (page.kind === undefined ? undefined : bareHead(text))
    if (found === undefined && (page.kind === undefined || /^---(?!--)/u.test(text) || text.trim() === ''))
      return { text, done: [] }
    const second = secondHead(found?.body ?? text)
    const body = second?.body ?? found?.body ?? text
    const done: string[] = []
    const say = (what: string): void => {
      if (!done.includes(what)) done.push(what)
    }
    if (found === undefined) say('een kop gemaakt, met wat het pad en de tekst zeggen')
    if (second !== undefined) say('een tweede kop bij de eerste gezet')
    const entries = [...(found?.entries ?? []), ...(second?.entries ?? [])]
    const courses = page.kind === 'ervaring' ? withCourse(entries, page, say) : entries
    const kept = page.kind === undefined ? courses : mended(courses, page.kind, say)
    const { lines, rest } = completed(kept, body, page, say)
    if (done.length === 0) return { text, done }
    return { text: `---\n${lines.join('\n')}\n---\n${found ? rest : `\n${rest.trimStart()}`}`, done }
  }
}

type Say = (what: string) => void

/** In place of a state, what is known of how the report came there. */
function withCourse(entries: readonly Entry[], page: Page, say: Say): readonly Entry[] {
  const values = {
    datum: wordsIn(page.path ?? '')['datum'],
    ...Object.fromEntries(
      entries.flatMap(({ key, lines }) => (key === undefined ? [] : [[key, valueOf(lines)?.value]]))
    )
  }
  if (!isOudeKop(values)) return entries
  say('de staat als verloop geschreven')
  const verloop = { key: 'verloop', lines: regelsVan(verloopUit(values), scalar) }
  return entries.flatMap((entry) =>
    entry.key === 'staat' ? [verloop] : entry.key === 'reden' ? [] : [entry]
  )
}

/** What other programs call a field of ours. */
const OTHERS: Readonly<Record<string, string>> = {
  title: 'titel',
  description: 'omschrijving',
  summary: 'omschrijving',
  samenvatting: 'omschrijving',
  date: 'datum'
}

const fieldsOf = (kind: Kind) => fieldsIn(definitionOf(kind).schema)

const fieldsIn = onceFor((schema: z.ZodType): { all: string[]; required: string[] } => {
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { io: 'input' })
  return { all: Object.keys(properties), required }
})

function mended(entries: readonly Entry[], kind: Kind, say: Say): Entry[] {
  const { all } = fieldsOf(kind)
  const written = new Set(entries.flatMap(({ key }) => (key !== undefined && all.includes(key) ? [key] : [])))
  const seen = new Set<string>()
  return entries.map((entry): Entry => {
    const { key } = entry
    if (key === undefined) return isSilent(entry) ? entry : aside(entry, say)
    const other = OTHERS[key.toLowerCase()]
    const ours = all.includes(key)
      ? key
      : other !== undefined && all.includes(other) && !written.has(other)
        ? other
        : undefined
    // A slip of the pen is for its writer.
    if (ours === undefined && other === undefined && isSlip(key, all)) return entry
    if (ours === undefined || seen.has(ours)) return aside(entry, say)
    const renamed = ours === key ? entry : { key: ours, lines: withKey(entry.lines, ours) }
    const right = valueOf(renamed.lines) ? renamed : quoted(renamed, say)
    if (right === undefined) return aside(entry, say)
    if (ours !== key) {
      if (!isRight(kind, ours, valueOf(right.lines)?.value)) return aside(entry, say)
      say('sleutels van een ander programma vertaald')
    }
    seen.add(ours)
    return right
  })
}

/** Nearer than what a finding suggests: a key of another program that looks like ours only a little is none of ours. */
function isSlip(key: string, all: readonly string[]): boolean {
  const best = nearest(key, all)
  return best !== undefined && distance(key, best) <= 2
}

function isSilent({ lines }: Entry): boolean {
  return lines.every((line) => line.trim() === '' || line.startsWith('#'))
}

function aside({ lines }: Entry, say: Say): Entry {
  say('onbekende regels in de kop tot uitleg gemaakt (#)')
  return { key: undefined, lines: lines.map((line) => (line.startsWith('#') ? line : `# ${line}`.trimEnd())) }
}

function withKey([first = '', ...rest]: readonly string[], key: string): string[] {
  return [`${key}${first.slice(first.indexOf(':'))}`, ...rest]
}

/** A value on one line, between quotes; typographic ones around it were meant as such. */
function quoted({ key, lines }: Entry, say: Say): Entry | undefined {
  const [first = '', ...rest] = lines
  if (key === undefined || rest.some((line) => line.trim() !== '')) return undefined
  const value = first.slice(first.indexOf(':') + 1).trim()
  const bare = value.replace(/^["'“”„«]\s*|\s*["'”“»]$/gu, '')
  say('aanhalingstekens in de kop gezet')
  return bare === '' ? undefined : { key, lines: [`${key}: ${JSON.stringify(bare)}`, ...rest] }
}

function isRight(kind: Kind, field: string, value: unknown): boolean {
  const shape = (definitionOf(kind).schema as unknown as { shape?: Record<string, z.ZodType> }).shape ?? {}
  return shape[field]?.safeParse(value).success ?? false
}

/** The fields that must be there, as far as path and text say them. */
function completed(
  entries: readonly Entry[],
  body: string,
  page: Page,
  say: Say
): { lines: string[]; rest: string } {
  const lines = entries.flatMap((entry) => entry.lines)
  const values = new Map(
    entries.flatMap(({ key, lines: own }) => (key === undefined ? [] : [[key, valueOf(own)?.value]]))
  )
  const title = takeTitle(body, values.get('titel'), page)
  if (title.done !== undefined) say(title.done)
  if (page.kind === undefined) return { lines, rest: title.rest }
  const { required } = fieldsOf(page.kind)
  const missing = required.filter((field) => !values.has(field) || values.get(field) == null)
  const added = missing.flatMap((field) => {
    const value = computed(field, title, page)
    return value !== undefined && isRight(page.kind as Kind, field, value) ? [[field, value] as const] : []
  })
  if (added.length > 0) say(`aangevuld in de kop: ${added.map(([field]) => field).join(', ')}`)
  const empty = new Set(added.map(([field]) => field))
  const kept = entries
    .filter(({ key }) => key === undefined || !empty.has(key))
    .flatMap((entry) => entry.lines)
  return {
    lines: [
      ...added.flatMap(([field, value]) =>
        typeof value === 'object'
          ? regelsVan(value, scalar)
          : `${field}: ${typeof value === 'string' ? scalar(value) : value}`
      ),
      ...kept
    ],
    rest: title.rest
  }
}

/** A term that names no law comes from the trade. */
const CERTAIN: Readonly<Record<string, string>> = { grondslag: 'vakgebruik' }

/** Undefined of what only a person knows. */
function computed(field: string, { titel, rest }: Title, page: Page): string | number | Stap[] | undefined {
  const { datum } = wordsIn(page.path ?? '')
  switch (field) {
    case 'titel':
      return titel
    case 'omschrijving':
      return firstSentence(rest, 200)
    case 'definitie':
      return firstSentence(rest, 250)
    case 'bijgewerkt':
      return page.vandaag
    case 'datum':
      return datum
    // A new report is handed in.
    case 'verloop':
      return datum === undefined ? undefined : verloopUit({ staat: BEGIN, datum })
    case 'volgorde':
      return page.volgorde
    default:
      return CERTAIN[field]
  }
}
