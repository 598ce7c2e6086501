/** Diagnostic[] → text for a person, for the code host, or for a program. */

import { styleText } from 'node:util'
import { type Diagnostic, isError } from '../pipeline/diagnostic.ts'
import { RULE_BOOK } from '../pipeline/own-pages/regels.ts'
import { emitOptions } from './project.ts'

export type Summary = { files: number; pages: number; diagnostics: readonly Diagnostic[] }

export const REPORTS = { pretty, github, json } as const
export type ReportName = keyof typeof REPORTS

/** Colour and word of a level. */
const LEVELS = {
  error: ['red', 'fout'],
  warning: ['yellow', 'let op'],
  info: ['cyan', 'ter info']
} as const

/** What the runner calls a level. */
const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' } as const

/** One block per file: place, message, rule; below it the remedy. */
function pretty({ files, pages, diagnostics }: Summary): string {
  const lines: string[] = []
  let block = ''
  for (const diagnostic of diagnostics) {
    // What is only to be known stands on top, apart from what is wrong in the same file.
    const own = `${diagnostic.level === 'info'} ${diagnostic.path}`
    if (own !== block) lines.push('', paint('underline', printable(diagnostic.path)))
    block = own
    const [colour, word] = LEVELS[diagnostic.level]
    const level = paint(colour, word)
    lines.push(
      `  ${diagnostic.line}:${diagnostic.column}  ${level}  ${printable(diagnostic.message)}  ${paint('dim', diagnostic.rule)}`
    )
    lines.push(`         ${paint('dim', `→ ${printable(helpOf(diagnostic))}`)}`)
  }
  const errors = diagnostics.filter(isError).length
  const [warnings, infos] = (['warning', 'info'] as const).map(
    (level) => diagnostics.filter((found) => found.level === level).length
  ) as [number, number]
  lines.push(
    '',
    `${count(files, 'bestand', 'bestanden')}, ${count(pages, 'pagina', 'pagina’s')}: ${count(errors, 'fout', 'fouten')}, ${count(warnings, 'waarschuwing', 'waarschuwingen')}${infos > 0 ? `, ${infos} ter info` : ''}.`
  )
  if (errors > 0) lines.push('Er is niets geschreven. Pas de fouten aan en probeer opnieuw.')
  return `${lines.join('\n').trimStart()}\n`
}

/** Colour only for a person at a terminal: a file or a log gets plain text. */
function paint(format: Parameters<typeof styleText>[0], text: string): string {
  return process.stdout.isTTY && !process.env['NO_COLOR'] ? styleText(format, text) : text
}

const { siteUrl } = emitOptions()

/** The remedy, and where the rule is explained with examples. */
function helpOf({ help, rule }: Diagnostic): string {
  return `${help} Meer uitleg: ${siteUrl}${RULE_BOOK}/${rule}`
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`
}

/** Workflow annotations; the escapes are those of the runner's own toolkit, so contributed text stays a message. */
function github({ diagnostics }: Summary): string {
  return diagnostics
    .map((diagnostic) => {
      const { path, line, column, level, rule, message } = diagnostic
      const properties = { file: path, line, col: column, title: rule }
      const written = Object.entries(properties).map(
        ([key, value]) => `${key}=${escapeProperty(String(value))}`
      )
      return `::${COMMANDS[level]} ${written.join(',')}::${escapeData(`${message} ${helpOf(diagnostic)}`)}\n`
    })
    .join('')
}

function escapeData(text: string): string {
  return printable(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

function json({ files, pages, diagnostics }: Summary): string {
  return `${JSON.stringify({
    files,
    pages,
    diagnostics: diagnostics.map((diagnostic) => {
      const { path, line, column, level, rule, message } = diagnostic
      return { path, line, column, level, rule, message, help: helpOf(diagnostic) }
    })
  })}\n`
}

/** Control and direction characters made visible: contributed text cannot steer the terminal. */
export function printable(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}\u2028\u2029]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  )
}
