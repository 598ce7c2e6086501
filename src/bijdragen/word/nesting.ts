/**
 * How deep HTML is nested, counted before a parser sees it: the time that a browser takes over unclosed elements grows with
 * the square of their number (measured in Chromium: 100,000 take a minute, and the page stands still).
 */

/** Google Docs nests some 30, a long thread of mails 100. */
const LIMIT = 300

/** They have no end, or their end may be left out. */
const UNCOUNTED = new Set(
  'area base body br col colgroup dd dt embed head hr html img input li link meta option p param rp rt source tbody td tfoot th thead tr track wbr'.split(
    ' '
  )
)

export function isTooDeep(html: string): boolean {
  const open = new Map<string, number>()
  let depth = 0
  for (const { groups } of withoutComments(html).matchAll(/<(?<end>\/?)(?<name>[a-z][^\s/>]*)/giu)) {
    const name = groups?.['name']?.toLowerCase() ?? ''
    if (UNCOUNTED.has(name)) continue
    const count = open.get(name) ?? 0
    if (groups?.['end'] === '') {
      open.set(name, count + 1)
      if (++depth > LIMIT) return true
    } else if (count > 0) {
      open.set(name, count - 1)
      depth--
    }
  }
  return false
}

/** Word keeps drawings in comments, without ends. */
function withoutComments(html: string): string {
  const parts: string[] = []
  let at = 0
  for (let start = html.indexOf('<!--'); start >= 0; start = html.indexOf('<!--', at)) {
    parts.push(html.slice(at, start))
    const end = html.indexOf('-->', start + 4)
    if (end < 0) return parts.join('')
    at = end + 3
  }
  parts.push(html.slice(at))
  return parts.join('')
}
