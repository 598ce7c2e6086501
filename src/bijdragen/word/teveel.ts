/**
 * How many elements a text has and how deep they stand in each other, counted before a parser sees it. The time that a browser
 * takes over unclosed ones grows with the square of their number: in Chromium 100,000 take a minute, and the page stands still.
 */

/** Google Docs nests some 30, a long thread of mails 100. */
const DEPTH_LIMIT = 300

/** They have no end, or their end may be left out. */
const UNCOUNTED = new Set(
  'area base body br col colgroup dd dt embed head hr html img input li link meta option p param rp rt source tbody td tfoot th thead tr track wbr'.split(
    ' '
  )
)

/** Beginnings and ends of elements in one text: a page of Word has some 600. Four times as many as this take ten seconds. */
const TAG_LIMIT = 60_000

/** What is too much in it, or undefined. */
export function excessIn(html: string): 'diep' | 'veel' | undefined {
  let tags = 0
  const open = new Map<string, number>()
  let depth = 0
  for (const { groups } of withoutComments(html).matchAll(/<(?<end>\/?)(?<name>[a-z][^\s/>]*)/giu)) {
    if (++tags > TAG_LIMIT) return 'veel'
    const name = groups?.['name']?.toLowerCase() ?? ''
    if (UNCOUNTED.has(name)) continue
    const count = open.get(name) ?? 0
    if (groups?.['end'] === '') {
      open.set(name, count + 1)
      if (++depth > DEPTH_LIMIT) return 'diep'
    } else if (count > 0) {
      open.set(name, count - 1)
      depth--
    }
  }
  return undefined
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
