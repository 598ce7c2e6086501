/** E-mail addresses of persons, also "naam [at] domein.be" and "naam (apenstaart) domein punt be". */

import { plain } from './characters.ts'
import { isFunctionalMailbox } from './functional.ts'
import type { Match } from './match.ts'

const AT =
  /[ ]?[[({<]{1,2}[ ]?(?:@|at|ad|apenstaart(?:je)?)[ ]?[\])}>]{1,2}[ ]?|[ ](?:apenstaart(?:je)?|at)[ ]|[ ]?@[ ]?/giu
const DOT = /^(?:\.|[ ]?[[({]{1,2}[ ]?(?:\.|dot|punt)[ ]?[\])}]{1,2}[ ]?|[ ](?:dot|punt)[ ])/iu
const LABEL = /^[\p{L}\d](?:[\p{L}\d-]{0,62})/u
const LOCAL = /[\p{L}\p{N}!#$%&'*+/=?^_`{|}~.-]{1,64}$/u
/** "foto@2x.png" and "rapport@map.md" are file names. */
const FILE_TYPE = /^(?:png|jpe?g|gif|svg|webp|mdx?|pdf|tsx?|jsx?|json|css|html?|ya?ml|txt|docx?|zip)$/iu
const LABEL_LIMIT = 8

export function emails(text: string): Match[] {
  if (!/@|＠|﹫|\bat\b|apenstaart/iu.test(text)) return []
  const written = plain(text).replaceAll('﹫', '@')
  const found: Match[] = []
  for (const at of written.matchAll(AT)) {
    const local = LOCAL.exec(written.slice(Math.max(0, at.index - 64), at.index))?.[0]
      .replace(/^.{0,64}[/=?&{|}`*'](?=.)/u, '')
      .replace(/^[.'+-]{1,64}/u, '')
    if (local === undefined || !/[\p{L}\p{N}]$/u.test(local)) continue
    // "at" and "@" between spaces are words too; an address has more to show for itself.
    if (/^[ ](?:at|@)[ ]?$/iu.test(at[0]) && !/[.\d_]/u.test(local)) continue
    const start = at.index + at[0].length
    const domain = readDomain(written.slice(start, start + 320))
    if (!domain || isFunctionalMailbox(local, domain.name)) continue
    const index = at.index - local.length
    found.push({ index, length: start + domain.length - index })
  }
  return found
}

/** The longest domain the text begins with that ends in letters. */
function readDomain(text: string): { name: string; length: number } | undefined {
  const labels: { label: string; end: number }[] = []
  let at = 0
  while (labels.length < LABEL_LIMIT) {
    const dot = labels.length === 0 ? '' : (DOT.exec(text.slice(at, at + 12))?.[0] ?? undefined)
    if (dot === undefined) break
    const label = LABEL.exec(text.slice(at + dot.length))?.[0].replace(/-{1,63}$/u, '')
    if (label === undefined) break
    at += dot.length + label.length
    labels.push({ label, end: at })
  }
  while (labels.length > 1 && !isTopLevel(labels.at(-1)?.label ?? '')) labels.pop()
  const last = labels.at(-1)
  if (labels.length < 2 || !last) return undefined
  return { name: labels.map(({ label }) => label.toLowerCase()).join('.'), length: last.end }
}

function isTopLevel(label: string): boolean {
  return /^\p{L}{2,24}$/u.test(label) && !FILE_TYPE.test(label)
}
