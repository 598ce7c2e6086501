/** Diagnostic[] → text for a person, for the code host, or for a program. */

import { styleText } from 'node:util'
import { type Diagnostic, isError } from '../pipeline/diagnostic.ts'
import { RULE_BOOK } from '../pipeline/own-pages/regels.ts'
import { comparedWith, type Comparison, NOT_COMPARED, notSeenIn } from './comparison.ts'
import { inert, inertJson, printable } from './printable.ts'
import { emitOptions } from './project.ts'

// For workers.ts.

export type Summary = {
  files: number
  pages: number
  diagnostics: readonly Diagnostic[]
  /** Left out by commands that have nothing to compare. */
  comparison?: Comparison
}

export const REPORTS = { pretty, github, json } as const
export type ReportName = keyof typeof REPORTS

/** What nobody could look at comes first; then one block per file: place, message, rule; below it the remedy. */
function pretty({ files, pages, diagnostics, comparison }: Summary): string {
  const [notSeen] = notSeenIn(comparison)
  const lines = notSeen ? findingLines('', notSeen) : []
  let path = ''
  for (const diagnostic of diagnostics) {
    if (diagnostic.path !== path) {
      path = diagnostic.path
      lines.push('', paint('underline', printable(path)))
    }
    lines.push(...findingLines(`  ${diagnostic.line}:${diagnostic.column}  `, diagnostic))
  }
  const errors = diagnostics.filter(isError).length
  const warnings = diagnostics.length - errors + (notSeen ? 1 : 0)
  lines.push(
    '',
    `${count(files, 'bestand', 'bestanden')}, ${count(pages, 'pagina', 'pagina’s')}: ${count(errors, 'fout', 'fouten')}, ${count(warnings, 'waarschuwing', 'waarschuwingen')}.`,
    ...comparedWith(comparison).map(printable)
  )
  if (errors > 0) lines.push('Er is niets geschreven. Pas de fouten aan en probeer opnieuw.')
  return inert(`${lines.join('\n').trimStart()}\n`)
}

function findingLines(place: string, diagnostic: Diagnostic): string[] {
  const level = isError(diagnostic) ? paint('red', 'fout') : paint('yellow', 'let op')
  const said = `${printable(diagnostic.message)}  ${paint('dim', printable(diagnostic.rule))}`
  return [`${place}${level}  ${said}`, `         ${paint('dim', `→ ${printable(helpOf(diagnostic))}`)}`]
}

/** Colour only for a person at a terminal: a file or a log gets plain text. */
function paint(format: Parameters<typeof styleText>[0], text: string): string {
  return process.stdout.isTTY && !process.env['NO_COLOR'] ? styleText(format, text) : text
}

const { siteUrl } = emitOptions()

/** The remedy, and where the rule is explained with examples. */
function helpOf({ help, rule }: Diagnostic): string {
  if (rule === NOT_COMPARED) return help
  return `${help} Meer uitleg: ${siteUrl}${RULE_BOOK}/${rule}`
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
  const place = rule === NOT_COMPARED ? {} : { file: path, line, col: column }
  const written = Object.entries({ ...place, title: rule }).map(
    ([key, value]) => `${key}=${escapeProperty(String(value))}`
  )
  return `::${level} ${written.join(',')}::${escapeData(`${message} ${helpOf(diagnostic)}`)}\n`
}

function escapeData(text: string): string {
  return printable(text).replaceAll('%', '%25')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

function json({ files, pages, diagnostics, comparison }: Summary): string {
  const found = [...notSeenIn(comparison), ...diagnostics].map((diagnostic) => {
    const { path, line, column, level, rule, message } = diagnostic
    return { path, line, column, level, rule, message, help: helpOf(diagnostic) }
  })
  return `${inertJson({ files, pages, ...(comparison ? { comparison } : {}), diagnostics: found })}\n`
}
