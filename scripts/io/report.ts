/** Diagnostic[] → text for a person, for the code host, or for a program. */

import { styleText } from 'node:util'
import type { Diagnostic } from '../pipeline/core/diagnostic.ts'
import { aantalGaten, type Gatengroep, inWoorden } from '../pipeline/opvolging/gaten.ts'
import { RULE_BOOK } from '../pipeline/bijdragen/regels.ts'
import { comparedWith, type Comparison, notSeenIn, OUTSIDE_THE_BOOK, WHOLE } from './comparison.ts'
import { inert, inertJson, printable } from './printable.ts'
import { emitOptions } from './project.ts'
import { summaryOf, type Touched } from './summary.ts'

// For workers.ts.

export type Summary = {
  files: number
  /** Left out by what looks at files only. */
  pages?: number
  diagnostics: readonly Diagnostic[]
  /** Left out by commands that have nothing to compare. */
  comparison?: Comparison
  /** What differs from the state that was compared with; left out where nobody looked. */
  touched?: readonly Touched[]
  /** What the change costs elsewhere, as Markdown (pipeline/gevolgen/markdown.ts). */
  gevolgen?: string
  /** What hangs on nothing today, where somebody counted it. */
  gaten?: readonly Gatengroep[]
}

const GATEN = '/opvolging/gaten'

export const REPORTS = { pretty, github, json, summary } as const
export type ReportName = keyof typeof REPORTS

/** Colour and word of a level. */
const LEVELS = {
  error: ['red', 'fout'],
  warning: ['yellow', 'let op'],
  info: ['cyan', 'ter info']
} as const

/** What the runner calls a level. */
const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' } as const

/** What nobody could look at comes first; then one block per file: place, message, rule; below it the remedy. */
function pretty({ files, pages, diagnostics, comparison, gaten }: Summary): string {
  const notSeen = notSeenIn(comparison)
  const found = diagnostics.flatMap((diagnostic, index) => [
    ...(diagnostic.path === WHOLE || isSameBlock(diagnostics[index - 1], diagnostic)
      ? []
      : ['', paint('underline', printable(diagnostic.path))]),
    ...findingLines(placeOf(diagnostic), diagnostic)
  ])
  const number = (level: Diagnostic['level']): number =>
    [...notSeen, ...diagnostics].filter((finding) => finding.level === level).length
  const errors = number('error')
  const infos = number('info')
  const lines = [
    ...notSeen.flatMap((finding) => findingLines('', finding)),
    ...found,
    '',
    `${count(files, 'bestand', 'bestanden')}${pages === undefined ? '' : `, ${count(pages, 'pagina', 'pagina’s')}`}: ${count(errors, 'fout', 'fouten')}, ${count(number('warning'), 'waarschuwing', 'waarschuwingen')}${infos > 0 ? `, ${infos} ter info` : ''}.`,
    ...comparedWith(comparison).map(printable),
    ...gatenIn(gaten),
    ...(errors > 0 ? ['Er is niets geschreven. Pas de fouten aan en probeer opnieuw.'] : [])
  ]
  return inert(`${lines.join('\n').trimStart()}\n`)
}

/** One line, however many there are: they are to be known, not to be mended before anything else. */
function gatenIn(groepen: readonly Gatengroep[] | undefined): string[] {
  const open = groepen?.filter(({ gaten }) => gaten.length > 0) ?? []
  if (open.length === 0) return []
  const aantal = count(aantalGaten(open), 'gat', 'gaten')
  return [
    `Ter info, ${aantal}: ${open.map(inWoorden).join(', ')}. Bekijk ze op ${emitOptions().siteUrl}${GATEN}.`
  ]
}

function placeOf({ path, line, column }: Diagnostic): string {
  return path === WHOLE ? '' : `  ${line}:${column}  `
}

/** What is only to be known stands on top, apart from what is wrong in the same file. */
function isSameBlock(before: Diagnostic | undefined, { path, level }: Diagnostic): boolean {
  return before?.path === path && (before.level === 'info') === (level === 'info')
}

function findingLines(place: string, diagnostic: Diagnostic): string[] {
  const [colour, word] = LEVELS[diagnostic.level]
  const level = paint(colour, word)
  const said = `${printable(diagnostic.message)}  ${paint('dim', printable(diagnostic.rule))}`
  return [`${place}${level}  ${said}`, `         ${paint('dim', `→ ${printable(helpOf(diagnostic))}`)}`]
}

/** Colour only for a person at a terminal: a file or a log gets plain text. */
function paint(format: Parameters<typeof styleText>[0], text: string): string {
  return process.stdout.isTTY && !process.env['NO_COLOR'] ? styleText(format, text) : text
}

/** The remedy, and where the rule is explained with examples. */
function helpOf({ help, rule }: Diagnostic): string {
  const page = pageOf(rule)
  return page === undefined ? help : `${help} Meer uitleg: ${page}`
}

/** Where the rule book explains a rule; undefined for what is none of its rules. */
function pageOf(rule: string): string | undefined {
  return OUTSIDE_THE_BOOK.has(rule) ? undefined : `${emitOptions().siteUrl}${RULE_BOOK}/${rule}`
}

/** Writes a report as it is: each form sees to it that none of its lines is a command to a machine. */
export function show(name: ReportName, summary: Summary): void {
  process.stdout.write(REPORTS[name](summary))
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`
}

/** Workflow annotations; the escapes are those of the runner's own toolkit, so contributed text stays a message. */
function github({ diagnostics, comparison }: Summary): string {
  return [...notSeenIn(comparison), ...diagnostics].map(annotation).join('')
}

function annotation(diagnostic: Diagnostic): string {
  const { path, line, column, level, rule, message } = diagnostic
  const place = path === WHOLE ? {} : { file: path, line, col: column }
  const written = Object.entries({ ...place, title: rule }).map(
    ([key, value]) => `${key}=${escapeProperty(String(value))}`
  )
  return `::${COMMANDS[level]} ${written.join(',')}::${escapeData(`${message} ${helpOf(diagnostic)}`)}\n`
}

function escapeData(text: string): string {
  return printable(text).replaceAll('%', '%25')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

/** Markdown for the page of a proposal. */
function summary({ diagnostics, comparison, touched, gevolgen }: Summary): string {
  const text = summaryOf({
    diagnostics: [...notSeenIn(comparison), ...diagnostics],
    ...(touched ? { touched } : {}),
    ...(gevolgen === undefined ? {} : { gevolgen }),
    pageOf,
    // With what is known on that page; that it was not, is not.
    compared: comparison?.state === 'not-asked' ? comparedWith(comparison) : []
  })
  return inert(text)
}

function json({ files, pages, diagnostics, comparison }: Summary): string {
  const found = [...notSeenIn(comparison), ...diagnostics].map((diagnostic) => {
    const { path, line, column, level, rule, message } = diagnostic
    return { path, line, column, level, rule, message, help: helpOf(diagnostic) }
  })
  return `${inertJson({ files, pages, ...(comparison ? { comparison } : {}), diagnostics: found })}\n`
}
