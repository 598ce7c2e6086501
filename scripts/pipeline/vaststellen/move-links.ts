/** When a version gets another number: links and citations that name the old one, in the text itself. */

import { parseDocument, visit } from 'yaml'
import { folderOf } from '../core/address.ts'
import { type Span, spansOf } from '../parse/spans.ts'

export type Move = { technologie: string; prefix: string; from: string; to: string }

/** `path` is where the text stands, for links that are relative to it. Code, HTML and comments stay as they are. */
export function moveLinks(text: string, path: string, move: Move): string {
  if (!text.includes(move.from)) return text
  const { literal, targets, matter } = spansOf(text)
  const kept = matter ? [...aroundValues(text, matter), ...literal] : literal
  const found = [...namesIn(text, move), ...targets.flatMap((span) => targetIn(text, span, path, move))]
  return withEdits(text, outside(found, kept), move.to)
}

/** Sorted; in one walk over both, because a text can hold many of each. */
function outside(found: readonly Span[], kept: readonly Span[]): Span[] {
  const walls = kept.toSorted((a, b) => a.start - b.start)
  let next = 0
  return found
    .toSorted((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      while (next < walls.length && (walls[next]?.end ?? 0) <= start) next++
      return end <= (walls[next]?.start ?? Number.POSITIVE_INFINITY)
    })
}

/** The old numbers, wherever an address or a citation names one. */
function namesIn(text: string, { technologie, prefix, from }: Move): Span[] {
  const version = from.replace('.', '\\.')
  const address = new RegExp(`(?<![\\w.-])/inzetkader/${technologie}/${version}(?![\\w-]|\\.\\w)`, 'gu')
  const citation = new RegExp(`\\b${prefix}\\s+\\d{1,3}\\.\\d{1,3}@${version}(?![\\d.]*\\d)`, 'gu')
  return [address, citation].flatMap((name) =>
    [...text.matchAll(name)].map(({ 0: found, index }) => {
      const end = index + found.length
      return { start: end - from.length, end }
    })
  )
}

/** `../0.1/activering.md`: the step that is the old number, where it leads to the folder that moves. */
function targetIn(text: string, { start, end }: Span, path: string, { technologie, from }: Move): Span[] {
  const target = text.slice(start, end)
  if (/^(?:\/|#|[a-z][a-z\d+.-]*:)/iu.test(target)) return []
  const folder = `docs/inzetkader/${technologie}/${from}`
  const here = folderOf(path).split('/')
  let offset = start
  for (const step of target.split(/(?=[/?#])/u)) {
    const name = step.replace(/^\//u, '')
    const nameAt = offset + step.length - name.length
    if (/^[?#]/u.test(step)) return []
    if (name === '..') here.pop()
    else if (name !== '.' && name !== '') here.push(name)
    if (name === from && here.join('/') === folder) return [{ start: nameAt, end: nameAt + from.length }]
    offset += step.length
  }
  return []
}

/** What no value of the front matter is: its comments, and its marks. */
function aroundValues(text: string, matter: Span): Span[] {
  const start = text.indexOf('\n', matter.start) + 1
  const values: Span[] = []
  visit(
    parseDocument(text.slice(start, matter.end).replace(/---[ \t]*$/u, ''), {
      schema: 'core',
      version: '1.2'
    }),
    {
      Scalar: (_, { range }) => {
        if (range) values.push({ start: start + range[0], end: start + range[1] })
      }
    }
  )
  const sorted = values.sort((a, b) => a.start - b.start)
  return [...sorted, { start: matter.end, end: matter.end }].map((value, index) => ({
    start: sorted[index - 1]?.end ?? matter.start,
    end: value.start
  }))
}

function withEdits(text: string, edits: readonly Span[], to: string): string {
  let end = 0
  const parts = edits.flatMap((edit) => {
    const part = [text.slice(end, edit.start), to]
    end = edit.end
    return part
  })
  return [...parts, text.slice(end)].join('')
}
