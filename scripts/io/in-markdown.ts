/**
 * Text in a summary that a code host draws from Markdown: what was contributed stays words. Signs that could begin
 * something are written as their number; a mention, a reference and an e-mail address are looked for after that, in the
 * text as it is drawn, so there the sign stands in an element of its own.
 */

import { printable } from './printable.ts'

/** Code points of one text; what is longer is nobody's sentence. */
const LENGTH_LIMIT = 400

/** Signs without a meaning in a line that does not begin with them. */
const PLAIN = /[^\p{L}\p{N}\p{M} ,;?/'"()+.%–—…’“”-]/gu
/** Drawn as a link without any sign before it. */
const WEB = /\bwww\./giu

/** For a line that begins with a sign of our own. */
export function inMarkdown(text: string): string {
  const all = Array.from(text)
  const short = all.length > LENGTH_LIMIT ? `${all.slice(0, LENGTH_LIMIT).join('')}…` : text
  return printable(short)
    .replace(PLAIN, (sign) => (/[@#]/u.test(sign) ? `<span>${byNumber(sign)}</span>` : byNumber(sign)))
    .replace(WEB, (found) => `${found.slice(0, -1)}${byNumber('.')}`)
}

/** The same as code: an address or a path. */
export function asCode(text: string): string {
  return `<code>${inMarkdown(text)}</code>`
}

function byNumber(sign: string): string {
  return `&#${sign.codePointAt(0)};`
}
