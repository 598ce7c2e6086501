import type { RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { hoofdletter, telwoord } from '../core/dutch.ts'
import type { AnyKind } from '../core/kind.ts'
import { childrenOf, isElement } from '../core/tree.ts'
import type { Document } from '../entry.ts'
import { definitionOf } from '../kinds.ts'
import { unexpectedBlocks } from '../parse/unexpected.ts'
import { bedoelt, nearest } from '../privacy/suggest.ts'
import type { DocumentRule, Report } from './rule.ts'

export const contentParts: DocumentRule = {
  id: 'content-parts',
  level: 'error',
  why: 'Elke soort pagina heeft vaste delen. Zo vindt de lezer altijd op dezelfde plaats wat hij zoekt, en ontbreekt er niets.',
  help: 'Schrijf onder de kop van het bestand minstens één alinea.',
  checkDocument(document, report) {
    const { path, kind, tree, excess, isUtf8, matter } = document
    if (kind === undefined || excess || !isUtf8) return
    const content = tree.children.filter(({ type }) => !SILENT.has(type))
    const { parts } = definitionOf(kind)
    if (parts) checkParts(document, parts, content, report)
    else if (kind === 'hoofdstuk') checkChapter(document, report)
    else if (content.length === 0)
      report({ path, place: matter?.placeOf(['titel']), message: 'Deze pagina heeft geen tekst.' })
  }
}

/** What a reader does not see where it is written. */
const SILENT: ReadonlySet<RootContent['type']> = new Set(['yaml', 'html', 'definition', 'footnoteDefinition'])

type Parts = NonNullable<AnyKind['parts']>

function checkParts(
  document: Document,
  { wie, vragen }: Parts,
  content: readonly RootContent[],
  report: Report
): void {
  const { path } = document
  const parts = Object.keys(vragen)
  const help = `${hoofdletter(wie)} heeft ${telwoord(parts.length)} koppen met ##, in deze volgorde: ${parts.join(', ')}.`
  const seen = new Set<number>()
  let last = -1
  content.forEach((node, index) => {
    if (node.type !== 'heading' || node.depth !== 2) return
    const say = (message: string, remedy = help): void =>
      report({ path, place: node.position?.start, message, help: remedy })
    const title = toString(node).trim()
    const isPart = parts.includes(title)
    const part = parts.indexOf(isPart ? title : (nearest(title, parts) ?? ''))
    if (!isPart) say(`Deze kop hoort niet in ${wie}.${bedoelt(title, parts)}`)
    if (part < 0) return
    if (seen.has(part)) say(`De kop "${parts[part]}" staat er twee keer.`)
    else if (last > part) say(`De kop "${parts[part]}" staat niet op zijn plaats.`)
    seen.add(part)
    last = Math.max(last, part)
    if (!hasText(content, index))
      say(
        `Onder "${parts[part]}" staat geen tekst.`,
        'Schrijf minstens één zin, ook als er niets te melden is.'
      )
  })
  const elsewhere = headingsElsewhere(document, content)
  parts.forEach((title, part) => {
    if (seen.has(part)) return
    const depth = elsewhere.get(title)
    if (depth === undefined) report({ path, message: `De kop "${title}" ontbreekt.`, help })
    else if (depth > 2)
      report({ path, message: `De kop "${title}" heeft ${'#'.repeat(depth)} in plaats van ##.`, help })
  })
}

/** Whether anything but headings stands below this one. */
function hasText(content: readonly RootContent[], heading: number): boolean {
  for (let at = heading + 1; at < content.length; at++) {
    const node = content[at]
    if (node?.type !== 'heading') return true
    if (node.depth <= 2) return false
  }
  return false
}

/**
 * Headings that are written and do not stand where a part stands, by their text with how deep they are: a page that lacks
 * them has another fault, which is told by its own name (a title with one #, code or a block that nobody closes).
 */
function headingsElsewhere(
  { tree, text }: Document,
  content: readonly RootContent[]
): ReadonlyMap<string, number> {
  const open = unexpectedBlocks(tree, text).find(({ what }) => what === 'open-code' || what === 'open-block')
  const swallowed = open ? text.slice(open.start).matchAll(/^[ \t>]*##[ \t]+(?<title>[^\n]+)$/gmu) : []
  return new Map([
    ...[...swallowed].map(({ groups }) => [groups?.['title']?.trim() ?? '', 2] as const),
    ...content.flatMap((node) =>
      node.type === 'heading' ? [[toString(node).trim(), node.depth] as const] : []
    )
  ])
}

function checkChapter({ path, body }: Document, report: Report): void {
  const artikels = body.nodes.filter(isElement).filter(([tag]) => tag === 'artikel')
  if (artikels.length === 0) {
    const help = 'Geef een kop met ## een nummer: ## Wanneer mag je opnemen? {#bc-6-1}.'
    report({ path, message: 'Dit hoofdstuk heeft geen artikel.', help })
  }
  const places = new Map(body.headings.map((heading) => [heading.id, heading]))
  for (const artikel of artikels) {
    const [, first] = childrenOf(artikel)
    if (first !== undefined && isElement(first) && first[0] === 'p') continue
    const place = places.get(artikel[1].id ?? '')
    const message = `Het artikel ${artikel[1].artikel ?? ''} begint niet met een zin die zegt wat je doet.`
    const help = 'Zet de regel in één zin meteen onder de kop, vóór een lijst, een kader of een tussenkop.'
    report({ path, place, message, help })
  }
}
