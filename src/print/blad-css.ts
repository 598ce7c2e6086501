/**
 * CSS for sheets of paper, made from data: what stands in the margins of a page, and the code that tells later whether it
 * still counts. Words of contributors enter CSS here and nowhere else, each by `cssString`.
 * See https://www.w3.org/TR/css-page-3/#margin-boxes.
 */

import type { Qr } from '../data'

export type BladHead = {
  /** From title to address, a line each. */
  regels: readonly string[]
  qr?: Qr | undefined
}

/** Rules for all sheets, or for those of one part of the page by its id, which then begin on a sheet of their own. */
export function bladCss({ regels, qr }: BladHead, part?: string): string {
  const name = part === undefined ? '' : ` ${part}`
  const lines = regels.map(cssString).join(String.raw` "\a" `)
  const code = qr === undefined ? '' : `margin-top:40mm;@top-right{content:${qrImage(qr)} ${CAPTION}}`
  const page = `@page${name}{@top-left{content:${lines}}${code}}`
  if (part !== undefined) return `${page}#${part}{page:${part}}`
  return qr === undefined ? page : `${page}@media print{.print-kop::after{content:${qrImage(qr)}}}`
}

const CAPTION = `"\\a" ${cssString('Geldt dit nog? Scan.')}`

/**
 * Any text as a CSS string. Letters, digits and spaces stay; every other character is written as its number, so that
 * nothing can end the string or the rule. White space becomes one space: a title has no second line. The minifier of the
 * HTML writes numbers as characters again, so what could end the style element is printed as the sign that looks like it.
 */
export function cssString(text: string): string {
  const escaped = text
    .replaceAll('<', '‹')
    .replaceAll('>', '›')
    .replace(/\s+/gu, ' ')
    .replace(/[^ \p{L}\p{N}]/gu, (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `)
  return `"${escaped}"`
}

/** In millimetres: a square no smaller than a phone reads from cheap print, a code no smaller than looks like one. */
const SQUARE = 0.42
const SMALLEST = 20
/** Squares of white around a code, as the standard (ISO/IEC 18004) asks. */
const QUIET = 4

/** Side of a printed code with its quiet zone, in millimetres. */
export function qrSide(squares: number): number {
  return Math.max(SMALLEST, (squares + 2 * QUIET) * SQUARE)
}

/** A code as an image in CSS: one path, a line per run of dark squares. */
export function qrImage(qr: Qr): string {
  const rows = qr.split(' ')
  const side = `${qrSide(rows.length).toFixed(2)}mm`
  const box = `${-QUIET} ${-QUIET} ${rows.length + 2 * QUIET} ${rows.length + 2 * QUIET}`
  const path = rows.flatMap((row, y) =>
    darkRuns(row, rows.length).map(([x, length]) => `M${x} ${y}.5h${length}`)
  )
  const svg = `<svg xmlns='http://www.w3.org/2000/svg' width='${side}' height='${side}' viewBox='${box}'><path stroke='black' d='${path.join('')}'/></svg>`
  return `url("data:image/svg+xml,${svg.replaceAll('<', '%3C').replaceAll('>', '%3E')}")`
}

function darkRuns(row: string, size: number): [start: number, length: number][] {
  const squares = BigInt(`0x${row}`).toString(2).padStart(size, '0')
  return [...squares.matchAll(/1+/gu)].map(({ 0: run, index }) => [index, run.length])
}
