import type { Heading, Paragraph, PhrasingContent } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'
import type { DocumentRule } from './rule.ts'

/** Words; less is a name or a title. */
const LEAST_WORDS = 8
/** Characters between quotation marks that are still a title. */
const TITLE_LENGTH = 120

/** The small words of each language; words that Dutch has too ("of", "in", "les", "des") are left out. */
const FOREIGN: Readonly<Record<string, ReadonlySet<string>>> = {
  Engels: words(
    'the and to that this with for from are were be by on at an it its their they you your which when should must can may not have has will who what if or but these those than into would there'
  ),
  Frans: words(
    'le la du et est un une dans pour par sur qui que au aux ce cette ces il elle ils nous vous sont avec ou être été peut doit son sa ses leur leurs lors ainsi afin sans mais l d qu n'
  )
}
const DUTCH = words(
  'het een van dat die niet met voor op te zijn je wat wie hoe waar bij als aan om er ze naar uit worden wordt deze dit geen ook maar nog kan mag moet heeft'
)

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}

export const a11yLanguage: DocumentRule = {
  id: 'a11y-language',
  level: 'warning',
  why: 'Een schermlezer leest deze site met een Nederlandse stem. Een Engelse of Franse alinea wordt dan onverstaanbaar.',
  help: 'Zet het in het Nederlands, of maak er een citaat van (begin de regel met >) en zeg erbij in welke taal het is.',
  checkDocument({ path, tree }, report) {
    visit(tree, (node) => {
      // A source in a footnote keeps its own title; a table cell is not a passage.
      if (node.type === 'blockquote' || node.type === 'footnoteDefinition' || node.type === 'table')
        return SKIP
      if (node.type !== 'paragraph' && node.type !== 'heading') return undefined
      const language = foreignLanguage(passageOf(node))
      if (language !== undefined)
        report({ path, place: node.position?.start, message: `Dit stuk tekst lijkt ${language}.` })
      return SKIP
    })
  }
}

/** The running text: what is emphasised, linked, code or short and between quotation marks is a name or title. */
function passageOf(node: Paragraph | Heading): string {
  const text = (part: PhrasingContent): string =>
    part.type === 'text' ? part.value : part.type === 'strong' ? part.children.map(text).join('') : ' '
  return node.children
    .map(text)
    .join('')
    .replace(/"[^"]*"|“[^“”]*”|‘[^‘’]*’|«[^«»]*»/gu, (quote) => (quote.length > TITLE_LENGTH ? quote : ' '))
}

/** One pass over the words: small words of one language in number, and hardly a Dutch one. */
function foreignLanguage(text: string): string | undefined {
  const found = text.toLowerCase().match(/\p{L}+/gu) ?? []
  if (found.length < LEAST_WORDS) return undefined
  const count = (list: ReadonlySet<string>): number => found.filter((word) => list.has(word)).length
  const dutch = count(DUTCH)
  return Object.keys(FOREIGN).find((language) => {
    const hits = count(FOREIGN[language] ?? DUTCH)
    return hits >= 3 && hits * 5 >= found.length && dutch * 3 <= hits
  })
}
