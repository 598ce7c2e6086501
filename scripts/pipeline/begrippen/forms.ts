/** The forms under which a term of the glossary is found in running text, compared as emit/terms.ts compares them. */

/** Fields of a begrip that hold forms; each but the title is a list. */
export const FORM_FIELDS = ['titel', 'synoniemen', 'vormen', 'afkortingen'] as const

export type Form = {
  written: string
  /** In lower case; an abbreviation as written, because it only matches so: "GBA", never "gba". */
  words: readonly string[]
  isAbbreviation: boolean
  /** Where it stands in the front matter, as in `places` of an entry: `titel` or `vormen.0`. */
  key: string
}

/** The fields of a begrip that hold forms. */
type Named = Readonly<Partial<Record<(typeof FORM_FIELDS)[number], string | readonly string[] | undefined>>>

export function formsOf(data: Named): Form[] {
  return FORM_FIELDS.flatMap((field) => {
    const value = data[field] ?? []
    return typeof value === 'string'
      ? [formOf(value, field)]
      : value.map((written, index) => formOf(written, `${field}.${index}`))
  })
}

function formOf(written: string, key: string): Form {
  const words = wordsIn(written.normalize('NFC')).map(({ text }) => text)
  const isAbbreviation = words.length === 1 && written === written.toUpperCase()
  return {
    written,
    key,
    isAbbreviation,
    words: isAbbreviation ? words : words.map((word) => word.toLowerCase())
  }
}

/** The same for two forms that one piece of text can be; empty for a form that no text is. */
export function formKey({ words }: Form): string {
  return words.join(' ').toLowerCase()
}

export type Word = { text: string; start: number; end: number }

/** Words with what ties them: "brandweer-ambulancier" is one word, and so is "korps's". */
export function wordsIn(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu)].map(({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length
  }))
}
