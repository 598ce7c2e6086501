/**
 * What a change costs as Markdown, for a code host. What was contributed stands between backticks: there it is no link, no
 * image, no name that gets a message and no number of an issue.
 */

import type { Punt, Zin } from './punten.ts'
import type { Deel, Verteld } from './verteld.ts'

export function gevolgenMarkdown({ zin, delen }: Verteld): string {
  return `${[zin, ...delen.map(deelMarkdown)].join('\n\n')}\n`
}

function deelMarkdown({ kop, uitleg, punten, meer }: Deel): string {
  const points = [...punten.map(puntMarkdown), ...(meer === 0 ? [] : [`- en nog ${meer}`])].join('\n')
  return [`<h4>${kop}</h4>`, ...(uitleg === undefined ? [] : [uitleg]), points].join('\n\n')
}

function puntMarkdown({ zin, plaatsen = [], meer = 0, noot }: Punt): string {
  const lines = plaatsen.flatMap(({ oud, nieuw }) => [
    ...(oud === undefined ? [] : [`- ${onOneLine(oud)}`]),
    ...(nieuw === undefined ? [] : [`+ ${onOneLine(nieuw)}`])
  ])
  const more = meer === 0 ? '' : `\n  En nog ${meer} ${meer === 1 ? 'plaats' : 'plaatsen'}.`
  return `- ${zinMarkdown(zin)}${lines.length === 0 ? '' : `\n\n${indented(fenced(lines))}`}${more}${noot === undefined ? '' : `\n  ${noot}`}`
}

function zinMarkdown(zin: Zin): string {
  return zin.map((stuk) => (typeof stuk === 'string' ? stuk : codeSpan(stuk.van))).join('')
}

/** Text as it is, in a line of Markdown. A space inside each end, because text may begin or end with a backtick. */
export function codeSpan(text: string): string {
  const line = onOneLine(text)
  const fence = longerThan(line, 1)
  const isTight = /^[^`\s].*[^`\s]$|^[^`\s]$/u.test(line)
  return isTight ? `${fence}${line}${fence}` : `${fence} ${line} ${fence}`
}

function fenced(lines: readonly string[]): string[] {
  const fence = longerThan(lines.join('\n'), 3)
  return [`${fence}diff`, ...lines, fence]
}

/** A row of backticks that does not stand in the text. */
function longerThan(text: string, least: number): string {
  const longest = [...text.matchAll(/`+/gu)].reduce((most, [row]) => Math.max(most, row.length), 0)
  return '`'.repeat(Math.max(least, longest + 1))
}

function indented(lines: readonly string[]): string {
  return lines.map((line) => `  ${line}`).join('\n')
}

/** Whatever a reader of lines takes for the end of one, and what nobody sees, is a space. */
function onOneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
}
