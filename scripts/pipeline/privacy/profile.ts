/** Addresses and names of persons on social networks and in messaging: "wa.me/32…", "instagram.com/jef", "Insta: @jef". */

import { plain } from './characters.ts'
import { isFunctionalHandle } from './functional.ts'
import { ACCOUNT, CALLED, HOSTS, NETWORK, PARTS, USER } from './lists/networks.ts'
import { type Match, separate } from './match.ts'

const START = '(?<![\\p{L}\\d@-])(?:https?:\\/\\/)?(?:(?:www|m|nl|fr|nl-nl|mobile|web|be|old|l)\\.)?'
const ADDRESS = new RegExp(
  `${START}(?:${HOSTS.join('|')})(@?[^\\s/?#<>"'()\\[\\]&,;]{2,80})(?:[/?][^\\s<>"()\\[\\],;]{0,120})?`,
  'giu'
)
/** "jef.tumblr.com", "jef.bsky.social" */
const SUBDOMAIN =
  /(?<![\p{L}\d.-])@?([\p{L}\d_-]{2,40})\.(?:bsky\.social|tumblr\.com|blogspot\.com|wordpress\.com|carrd\.co)(?![\p{L}\d])/giu
const NEAR = new RegExp(
  `(?<![\\p{L}\\d])(?:${NETWORK}(?:${ACCOUNT}|naam|id)?|${ACCOUNT}|volg|dm|pm|gevolgd)(?![\\p{L}\\d])`,
  'iu'
)
const HANDLE = /(?<![\p{L}\d.@/_-])@([\p{L}\d_][\p{L}\d_.-]{1,38}[\p{L}\d_])(?![@\p{L}\d])/gu
/** Behind "Insta: " and the like, without the sign. */
const NAMED = new RegExp(
  `(?<![\\p{L}\\d])(?:${NETWORK}[ -]?(?:${ACCOUNT}|naam|id)?|${ACCOUNT})[ ]?(?:\\([^)\\n]{1,20}\\)[ ]?)?(?:[:=»]|[ ]is[ ]|[ ]als[ ]|[ ](?=["'«“])|[ ](?=[\\p{L}\\d.:]{0,30}[_\\d]))[ ]?["'«“]?@?(?:live:)?([\\p{L}\\d_][\\p{L}\\d_.-]{2,38}(?:#\\d{4})?)(?![\\p{L}\\d@])`,
  'giu'
)
/** Between quotes, near the name of a network: 'onder de naam "jefke3600" op Snapchat'. */
const QUOTED = /["'“‘«]@?([\p{L}\d_][\p{L}\d_.-]{2,38})["'”’»]/gu
const REDDIT = /(?<![\p{L}\d/.])\/?u\/[\p{L}\d_-]{3,30}(?![\p{L}\d/])/gu
const DISCORD = /(?<![\p{L}\d#])[\p{L}\d_.]{2,32}#\d{4}(?!\d)/gu
const FEDERATED = /(?<![\p{L}\d.@/])@[\p{L}\d_.]{2,40}@[\p{L}\d-]{2,40}(?:\.[\p{L}]{2,12}){1,2}/gu
/** What NAMED asks for at every word: one look tells whether it is there at all. */
const HAS_NETWORK = new RegExp(`${NETWORK}|${ACCOUNT}`, 'iu')
/** UTF-16 code units around a handle in which its network is named. */
const REACH = 60

export function profiles(text: string): Match[] {
  if (!/[/@:#=»"]/u.test(text)) return []
  const written = plain(text)
  const found: Match[] = []
  const take = (index: number, length: number): void => void found.push({ index, length })
  for (const { 0: whole, 1: name = '', index } of written.matchAll(ADDRESS)) {
    const handle = name.replace(/[.:]{1,3}$/u, '')
    if (PARTS.test(handle) || isFunctionalHandle(handle)) continue
    take(index, whole.replace(/[.:!]{1,3}$/u, '').length)
  }
  for (const { 0: whole, 1: name = '', index } of written.matchAll(SUBDOMAIN))
    if (!isFunctionalHandle(name)) take(index, whole.length)
  for (const { 0: whole, 1: name = '', index } of written.matchAll(HANDLE))
    if (!isFunctionalHandle(name) && isNear(written, index, index + whole.length)) take(index, whole.length)
  for (const { 0: whole, 1: name = '', index } of HAS_NETWORK.test(written) ? written.matchAll(NAMED) : []) {
    const isWritten =
      /[\d_.#]|\p{Ll}\p{Lu}/u.test(name.replace(/\.$/u, '')) &&
      !/^[\d.]+$|\.(?:be|com|nl|eu|net|org)$/u.test(name)
    if (isWritten && !isFunctionalHandle(name)) take(index + whole.length - name.length, name.length)
  }
  for (const { 0: whole, 1: name = '', index } of written.matchAll(QUOTED))
    if (
      /[\d_]/u.test(name) &&
      /\p{L}{3}/u.test(name) &&
      !/\.\p{L}{2,5}$/u.test(name) &&
      !isFunctionalHandle(name) &&
      isNear(written, index, index + whole.length)
    )
      take(index + 1, whole.length - 2)
  for (const pattern of HAS_NETWORK.test(written) ? [CALLED, USER] : [])
    for (const { 0: whole, 1: name = '', index } of written.matchAll(pattern))
      if (!isFunctionalHandle(name)) take(index + whole.lastIndexOf(name), name.length)
  for (const { 0: whole, index } of written.matchAll(REDDIT)) take(index, whole.length)
  for (const { 0: whole, index } of written.matchAll(FEDERATED))
    if (!isFunctionalHandle(whole)) take(index, whole.length)
  for (const { 0: whole, index } of written.matchAll(DISCORD))
    if (isNear(written, index, index + whole.length)) take(index, whole.length)
  return separate(found)
}

function isNear(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - REACH), start)
  const after = text.slice(end, end + REACH)
  return NEAR.test(before.slice(before.lastIndexOf('\n') + 1)) || NEAR.test(after.split('\n', 1)[0] ?? '')
}
