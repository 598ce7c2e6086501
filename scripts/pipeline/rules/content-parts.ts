import type { RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { bedoelt, nearest } from '../privacy/suggest.ts'
import { childrenOf, isElement } from '../core/tree.ts'
import type { Document } from '../entry.ts'
import type { DocumentRule, Report } from './rule.ts'

/** The parts of an ervaringsverslag, in order. */
const PARTS = ['Context', 'Verwacht', 'Wat gebeurde er', 'Waarom', 'Wat leren we', 'Aanbeveling']

export const contentParts: DocumentRule = {
  id: 'content-parts',
  level: 'error',
  why: 'Elke soort pagina heeft vaste delen. Zo vindt de lezer altijd op dezelfde plaats wat hij zoekt, en ontbreekt er niets.',
  help: 'Schrijf onder de kop van het bestand minstens één alinea.',
  checkDocument(document, report) {
    const { path, kind, tree, excess, isUtf8, matter } = document
    if (kind === undefined || excess || !isUtf8) return
    const content = tree.children.filter(({ type }) => !SILENT.has(type))
    if (kind === 'ervaring') checkReport(path, content, report)
    else if (kind === 'hoofdstuk') checkChapter(document, report)
    else if (content.length === 0)
      report({ path, place: matter?.placeOf(['titel']), message: 'Deze pagina heeft geen tekst.' })
  }
}

/** What a reader does not see where it is written. */
const SILENT: ReadonlySet<RootContent['type']> = new Set(['yaml', 'html', 'definition', 'footnoteDefinition'])

function checkReport(path: string, content: readonly RootContent[], report: Report): void {
  const help = `Een verslag heeft zes koppen met ##, in deze volgorde: ${PARTS.join(', ')}.`
  const seen: number[] = []
  content.forEach((node, index) => {
    if (node.type !== 'heading' || node.depth !== 2) return
    const say = (message: string, remedy = help): void =>
      report({ path, place: node.position?.start, message, help: remedy })
    const title = toString(node).trim()
    const isPart = PARTS.includes(title)
    const part = PARTS.indexOf(isPart ? title : (nearest(title, PARTS) ?? ''))
    if (!isPart) say(`Deze kop hoort niet in een verslag.${bedoelt(title, PARTS)}`)
    if (part < 0) return
    if (seen.includes(part)) say(`De kop "${PARTS[part]}" staat er twee keer.`)
    else if (seen.some((other) => other > part)) say(`De kop "${PARTS[part]}" staat niet op zijn plaats.`)
    seen.push(part)
    const end = content.findIndex((other, at) => at > index && other.type === 'heading' && other.depth <= 2)
    const section = content.slice(index + 1, end < 0 ? undefined : end)
    if (section.every(({ type }) => type === 'heading'))
      say(
        `Onder "${PARTS[part]}" staat geen tekst.`,
        'Schrijf minstens één zin, ook als er niets te melden is.'
      )
  })
  PARTS.forEach((title, part) => {
    if (!seen.includes(part)) report({ path, message: `De kop "${title}" ontbreekt.`, help })
  })
}

function checkChapter({ path, body }: Document, report: Report): void {
  const artikels = body.nodes.filter(isElement).filter(([tag]) => tag === 'artikel')
  if (artikels.length === 0) {
    const help = 'Geef een kop met ## een nummer: ## Wanneer mag je opnemen? {#bc-6-1}.'
    report({ path, message: 'Dit hoofdstuk heeft geen artikel.', help })
  }
  for (const artikel of artikels) {
    const [, first] = childrenOf(artikel)
    if (first !== undefined && isElement(first) && first[0] === 'p') continue
    const place = body.headings.find(({ id }) => id === artikel[1].id)
    const message = `Het artikel ${artikel[1].artikel ?? ''} begint niet met een zin die zegt wat je doet.`
    const help = 'Zet de regel in één zin meteen onder de kop, vóór een lijst, een kader of een tussenkop.'
    report({ path, place, message, help })
  }
}
