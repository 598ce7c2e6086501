/** The report that stands above a proposal on the code host: in Dutch, from what weighs most to what is only to be looked at. */

import { addressOf } from '../pipeline/core/address.ts'
import { type Diagnostic, isError } from '../pipeline/core/diagnostic.ts'
import { VOORSTEL, WHOLE } from './comparison.ts'
import { asCode, inMarkdown } from './in-markdown.ts'

/** A page that the change adds or words anew. */
export type Touched = { path: string; isNew: boolean }

export type Told = {
  diagnostics: readonly Diagnostic[]
  /** Absent where pages were not looked at. */
  touched?: readonly Touched[]
  /** What the change costs elsewhere, as Markdown (pipeline/gevolgen/markdown.ts). */
  gevolgen?: string
  /** Where a rule is explained, if it is. */
  pageOf: (rule: string) => string | undefined
  /** What there is to say of the comparison, in Dutch. */
  compared: readonly string[]
}

/** Bytes; a code host shows no more than 1 MiB of one step, and nobody reads a tenth of it. */
const SIZE_LIMIT = 200_000
/** Pages that are named. */
const PAGE_LIMIT = 100

const LEVELS = { error: 'fout', warning: 'let op', info: 'ter info' } as const

/** Markdown. Each line is ours, with what was contributed in it as `inMarkdown` gives it. */
export function summaryOf({ diagnostics, touched, gevolgen, pageOf, compared }: Told): string {
  const infos = diagnostics.filter(({ level }) => level === 'info')
  const found = diagnostics.filter(({ level }) => level !== 'info')
  const isMade = touched !== undefined && !diagnostics.some(isError)
  const lines = [
    ...(touched ? [`**${exampleIn(touched, isMade)} ${remarksIn(found)}**`, ''] : []),
    ...section(
      touched ? 'Voor wie nakijkt' : 'Bekijk dit eerst',
      infos.map((info) => first(info, pageOf))
    ),
    ...section('Opmerkingen', perFile(found, pageOf)),
    ...section('Gevolgen', gevolgen === undefined ? [] : gevolgen.trimEnd().split('\n')),
    ...(isMade ? section('Bladzijden in het voorbeeld', pagesIn(touched)) : []),
    ...(touched === undefined && diagnostics.some(isError)
      ? ['Verder is niets nagekeken. Los dit eerst op.', '']
      : []),
    ...compared.flatMap((line) => [inMarkdown(line), ''])
  ]
  return cut(lines)
}

function exampleIn(touched: readonly Touched[], isMade: boolean): string {
  if (!isMade) return 'Geen voorbeeld, want er is een fout.'
  return `Voorbeeld: ${touched.length} ${touched.length === 1 ? 'bladzijde' : 'bladzijden'}.`
}

function remarksIn(found: readonly Diagnostic[]): string {
  const errors = found.filter(isError).length
  const which = errors > 0 ? `, waarvan ${errors} ${errors === 1 ? 'fout' : 'fouten'}` : ''
  return `Opmerkingen: ${found.length}${which}.`
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`<h3>${title}</h3>`, '', ...lines, '']
}

/** Diagnostics come sorted: those of one file stand together. */
function perFile(found: readonly Diagnostic[], pageOf: Told['pageOf']): string[] {
  return found.flatMap((diagnostic, index) => {
    const { path, line, level, rule } = diagnostic
    if (path === WHOLE) return [`- ${LEVELS[level]}: ${saidOf(diagnostic, pageOf)}`]
    const name = found[index - 1]?.path === path ? [] : [`- ${nameOf(path)}`]
    const place = rule === VOORSTEL ? '' : `regel ${line}, `
    return [...name, `  - ${place}${LEVELS[level]}: ${saidOf(diagnostic, pageOf)}`]
  })
}

function first(diagnostic: Diagnostic, pageOf: Told['pageOf']): string {
  const place = diagnostic.path === WHOLE ? '' : `${nameOf(diagnostic.path)}: `
  return `- ${place}${saidOf(diagnostic, pageOf)}`
}

function saidOf({ message, help, rule }: Diagnostic, pageOf: Told['pageOf']): string {
  const page = pageOf(rule)
  const more = page === undefined ? '' : ` [Meer uitleg](${page})`
  return `${inMarkdown(message)} ${inMarkdown(help)}${more}`
}

/** A page by its address, as readers know it; anything else by its path. */
function nameOf(path: string): string {
  return /^(?:docs|blog)\/.*\.md$/u.test(path) ? `${asCode(addressOf(path))} (${asCode(path)})` : asCode(path)
}

function pagesIn(touched: readonly Touched[]): string[] {
  const named = touched
    .slice(0, PAGE_LIMIT)
    .map(({ path, isNew }) => `- ${asCode(addressOf(path))} ${isNew ? 'nieuw' : 'gewijzigd'}`)
  const rest = touched.length - named.length
  return rest > 0 ? [...named, `- en nog ${rest}`] : named
}

/** As many lines as may be shown; that there are more is said. */
function cut(lines: readonly string[]): string {
  let size = 0
  const shown = lines.findIndex((line) => (size += Buffer.byteLength(line) + 1) > SIZE_LIMIT)
  if (shown < 0) return `${lines.join('\n')}\n`
  return `${lines.slice(0, shown).join('\n')}\n\nEn nog ${lines.length - shown} regels. Die staan in het logboek van de controle.\n`
}
