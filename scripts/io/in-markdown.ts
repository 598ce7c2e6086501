/**
 * Text in a summary that a code host draws from Markdown: what was contributed stays words. Signs that could begin
 * something are written as their number. Mentions, references, e-mail and web addresses are looked for again after that,
 * in the text as it is drawn, so there the sign that they need stands in an element of its own.
 */

import { printable } from './printable.ts'

/** Code points of one text; what is longer is nobody's sentence. */
const LENGTH_LIMIT = 400

/** Signs with a meaning, wherever they stand; what makes a list of a line; and the dot of what is taken for a web address. */
const SIGN = /[^\p{L}\p{N}\p{M} ,;?/'"()+.%–—…’“”-]|^[+-]|(?<=^\d+)[.)]|(?<=www)\./giu
/** Of those, what makes a mention, a reference or an address of the text around it. */
const BINDS = /[@#:.]/u

export function inMarkdown(text: string): string {
  const all = Array.from(text)
  const short = all.length > LENGTH_LIMIT ? `${all.slice(0, LENGTH_LIMIT).join('')}…` : text
  return printable(short.trim()).replace(SIGN, (sign, place: number, whole: string) => {
    const isBound = BINDS.test(sign) && !(sign === ':' && /\s/u.test(whole[place + 1] ?? ' '))
    return isBound ? `<span>${byNumber(sign)}</span>` : byNumber(sign)
  })
}

/** The same as code: an address or a path. */
export function asCode(text: string): string {
  return `<code>${inMarkdown(text)}</code>`
}

function byNumber(sign: string): string {
  return `&#${sign.codePointAt(0)};`
}
