/** E-mail addresses of persons, also "naam [at] domein.be" and "naam (apenstaart) domein punt be". */

import { plain } from './characters.ts'
import { isPersonalMailbox } from './functional.ts'
import { type Match, separate } from './match.ts'

const AT =
  /[ ]?[[({<_*-]{1,2}[ ]?(?:@|a|at|ad|à|ap[ae]n?staart(?:je)?|arobase)[ ]?[\])}>_*-]{1,2}[ ]?|[ ]?,?(?:[ ]gevolgd door)?[ ](?:een[ ])?(?:ap[ae]n?staart(?:je)?|at|aht|arobase|@)[ ](?:en[ ])?(?:dan[ ])?|[ ]?@[ ]?/giu
const DOT =
  /^(?:\.|[ ]?[[({_*-]{1,2}[ ]?(?:\.|dot|punt|point)[ ]?[\])}_*-]{1,2}[ ]?|[ ](?:dot|punt|point|\.)[ ]?)/iu
const LABEL = /^[\p{L}\d](?:[\p{L}\d-]{0,62})/u
const LOCAL = /[\p{L}\p{N}!#$%&'*+/=?^_`{|}~.-]{1,64}$/u
/** "jan punt peeters", "jan (dot) peeters": the words that stand for the signs of a local part. */
const SPELLED =
  /[\p{L}\d-]{1,30}(?:[ ]?[[({]?[ ]?(?:punt|dot|point|underscore|liggend streepje|streepje|koppelteken)[ ]?[\])}]?[ ]?[\p{L}\d-]{1,30}){1,4}$/iu
/** "jan.peeters op gmail", "jan_at_gmail_dot_com", "jan.peeters#telenet.be" */
const PROVIDED =
  /(?<![\p{L}\d])[\p{L}\d]{1,30}[._][\p{L}\d._-]{1,40}(?:[ ,]{1,2}(?:op|bij|van|via|en dan|gevolgd door|met daarachter)[ ](?:het[ ])?|[ ]?[([]|#|[_-]at[_-])(?:gmail|hotmail|outlook|telenet|skynet|proximus|yahoo|icloud|live|scarlet|pandora)(?![\p{L}\d])/giu
/** Where the part before "@" ends in what these find. */
const SIGN =
  /@|#|[([]|[ ,]{1,2}(?:op|bij|van|via|en|gevolgd|met)[ ]|[_*~-]{1,2}(?:at|apenstaart(?:je)?)[_*~-]/iu
const OTHER_SIGN =
  /(?<![\p{L}\d])[\p{L}\d][\p{L}\d._-]{1,40}(?:[_*~-]{1,2}(?:at|apenstaart(?:je)?)[_*~-]{1,2}[\p{L}\d-]{2,30}(?:\.|[_*~-]{1,2}(?:dot|punt)[_*~-]{1,2})|#[\p{L}\d-]{2,30}\.)(?:be|com|nl|eu|net|org|fr|de)(?![\p{L}\d])/giu
/** "l o t t e @ v e r z o n n e n . b e" */
const SPACED = /(?<![^\s"'(])(?:[\p{L}\d._-][ ]){2,40}@(?:[ ][\p{L}\d._-]){4,60}(?![\p{L}\d])/gu
/** "foto@2x.png" and "rapport@map.md" are file names. */
const FILE_TYPE = /^(?:png|jpe?g|gif|svg|webp|mdx?|pdf|tsx?|jsx?|json|css|html?|ya?ml|txt|docx?|zip)$/iu
const LABEL_LIMIT = 8

export function emails(text: string): Match[] {
  if (!/@|＠|﹫|\ba(?:h?t|d)?\b|at|staart|arobase|gmail|mail|telenet|#/iu.test(text)) return []
  const written = plain(text).replaceAll('﹫', '@')
  const found: Match[] = [SPACED, PROVIDED, OTHER_SIGN]
    .flatMap((pattern) => [...written.matchAll(pattern)])
    // Who puts a space between all letters hides a person.
    .filter(({ 0: whole }) => /^\S /u.test(whole) || isPersonalMailbox(whole.split(SIGN, 1)[0] ?? '', ''))
    .map(({ 0: { length }, index }) => ({ index, length }))
  for (const at of written.matchAll(AT)) {
    const before = written.slice(Math.max(0, at.index - 64), at.index)
    const spelled = SPELLED.exec(before.slice(before.lastIndexOf('\n') + 1))?.[0]
    const local =
      spelled ??
      LOCAL.exec(before)?.[0]
        .replace(/^.{0,64}[/=?&{|}`*](?=.)/u, '')
        .replace(/^[.'+-]{1,64}/u, '')
    if (local === undefined || !/[\p{L}\p{N}]$/u.test(local)) continue
    const start = at.index + at[0].length
    const domain = readDomain(written.slice(start, start + 320))
    if (!domain) continue
    // "at" and "@" between spaces, and "a" in brackets, are words too; an address has more to show for itself.
    const isWord = /^[ ](?:at|aht|@)[ ]?$|^\W{1,3}a\W{1,3}$/iu.test(at[0])
    if (isWord && !spelled && !/[.\d_]/u.test(local) && !domain.isSpelled) continue
    if (!isPersonalMailbox(local, domain.name)) continue
    const index = at.index - local.length
    found.push({ index, length: start + domain.length - index })
  }
  return separate(found)
}

/** The longest domain the text begins with that ends in letters. */
function readDomain(text: string): { name: string; length: number; isSpelled: boolean } | undefined {
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
  const isSpelled = /punt|dot|point/iu.test(text.slice(0, last.end).replace(/\.(?:punt|dot|point)/giu, ''))
  return { name: labels.map(({ label }) => label.toLowerCase()).join('.'), length: last.end, isSpelled }
}

function isTopLevel(label: string): boolean {
  return /^\p{L}{2,24}$/u.test(label) && !FILE_TYPE.test(label)
}
