import type { Nodes } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Place } from '../diagnostic.ts'
import type { Document } from '../types.ts'
import type { DocumentRule } from './rule.ts'

/**
 * Bidirectional controls (CVE-2021-42574), invisible and private-use characters, tag characters, controls and halves
 * of a pair. U+200D is allowed between pictographs, where it joins an emoji.
 */
const REFUSED =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ue000-\uf8ff\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}\u{f0000}-\u{10ffff}]/gu
const JOINER = '\u200d'

export const safetyCharacters: DocumentRule = {
  id: 'safety-characters',
  level: 'error',
  why: 'Onzichtbare tekens en tekens die de leesrichting omkeren, kunnen tekst anders laten lijken dan ze is.',
  help: 'Verwijder het teken. Typ de zin opnieuw als je het niet ziet staan.',
  checkDocument(document, report) {
    const { path, text } = document
    let isWritten = false
    for (const [index, row] of text.split('\n').entries()) {
      for (const { column, code } of refusedIn(row)) {
        isWritten = true
        report({
          path,
          place: { line: index + 1, column },
          message: `Hier staat een onzichtbaar teken (${code}).`
        })
      }
    }
    if (isWritten) return
    for (const { value, place } of decoded(document)) {
      const [first] = refusedIn(value)
      if (first)
        report({
          path,
          place,
          message: `Hier staat een onzichtbaar teken, als code geschreven (${first.code}).`
        })
    }
  }
}

function refusedIn(text: string): { column: number; code: string }[] {
  return [...text.matchAll(REFUSED)]
    .filter(({ 0: character, index }) => character !== JOINER || !isInEmoji(text, index))
    .map(({ 0: character, index }) => ({
      column: index + 1,
      code: `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`
    }))
}

function isInEmoji(row: string, index: number): boolean {
  return (
    /[\p{Extended_Pictographic}\u{fe0f}\u{1f3fb}-\u{1f3ff}]$/u.test(row.slice(0, index)) &&
    /^\p{Extended_Pictographic}/u.test(row.slice(index + 1))
  )
}

/** Everything in which `&#x202E;` (Markdown) or `"\u202e"` (YAML) has become the character itself. */
function decoded({ tree, matter }: Document): { value: string; place: Place | undefined }[] {
  const found: { value: string; place: Place | undefined }[] = []
  visit(tree, (node: Nodes) => {
    if (node.type === 'yaml' || node.type === 'html') return
    for (const key of ['value', 'url', 'title', 'alt', 'lang', 'meta'] as const) {
      const value = (node as Partial<Record<typeof key, unknown>>)[key]
      if (typeof value === 'string') found.push({ value, place: node.position?.start })
    }
  })
  const walk = (value: unknown, keys: readonly PropertyKey[]): void => {
    if (typeof value === 'string') found.push({ value, place: matter?.placeOf(keys) })
    else if (Array.isArray(value)) value.forEach((item, index) => walk(item, [...keys, index]))
    else if (typeof value === 'object' && value !== null)
      for (const [key, item] of Object.entries(value)) walk(item, [...keys, key])
  }
  walk(matter?.values ?? {}, [])
  return found
}
