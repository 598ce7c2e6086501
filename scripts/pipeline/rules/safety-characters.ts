import type { DocumentRule } from './rule.ts'

/**
 * Bidirectional controls (CVE-2021-42574), invisible and private-use characters, tag characters and controls.
 * U+200D is allowed between pictographs, where it joins an emoji.
 */
const REFUSED =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ue000-\uf8ff]|[\u{e0000}-\u{e007f}\u{f0000}-\u{10ffff}]/gu
const JOINER = '\u200d'

export const safetyCharacters: DocumentRule = {
  id: 'safety-characters',
  level: 'error',
  why: 'Onzichtbare tekens en tekens die de leesrichting omkeren, kunnen tekst anders laten lijken dan ze is.',
  help: 'Verwijder het teken. Typ de zin opnieuw als je het niet ziet staan.',
  checkDocument({ path, text }, report) {
    if (!REFUSED.test(text)) return
    text.split('\n').forEach((row, index) => {
      for (const found of row.matchAll(REFUSED)) {
        if (found[0] === JOINER && isInEmoji(row, found.index)) continue
        const code = found[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')
        report({
          path,
          place: { line: index + 1, column: found.index + 1 },
          message: `Hier staat een onzichtbaar teken (U+${code}).`
        })
      }
    })
  }
}

function isInEmoji(row: string, index: number): boolean {
  return (
    /[\p{Extended_Pictographic}\u{fe0f}\u{1f3fb}-\u{1f3ff}]$/u.test(row.slice(0, index)) &&
    /^\p{Extended_Pictographic}/u.test(row.slice(index + 1))
  )
}
