import type { Definition, Table, TableRow } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Document } from '../entry.ts'
import { extraCells, idleDefinitions } from '../parse/exceptions.ts'
import { factsOf } from '../parse/facts.ts'
import { shown } from '../parse/shown.ts'
import { strayWords } from '../parse/words.ts'
import type { DocumentRule, Report } from './rule.ts'

export const textLost: DocumentRule = {
  id: 'text-lost',
  level: 'error',
  why: 'Elk woord dat je schrijft, hoort op de pagina te staan, één keer en op zijn plaats. Anders mist de lezer iets zonder dat iemand het merkt.',
  help: 'Schrijf deze woorden als gewone tekst op een eigen regel. Blijven ze weg, meld dit dan aan de beheerder.',
  checkDocument(document, report) {
    const { path, tree, excess, isUtf8 } = document
    if (excess || !isUtf8) return
    const facts = factsOf(tree)
    for (const table of facts.nodes('table')) checkTable(table, document, report)
    for (const definition of idleDefinitions(facts)) checkDefinition(definition, document, report)
    for (const { what, place, words } of strayWords(document)) {
      const message =
        what === 'lost'
          ? `Dit komt niet op de pagina, of op een andere plaats: ${shown(words)}.`
          : 'Hier komen woorden op de pagina die er zo niet staan.'
      report({ path, place, message })
    }
  }
}

/** A cell without words takes nothing with it. */
function checkTable(table: Table, { path, text }: Document, report: Report): void {
  if (extraCells(table).length === 0) return
  const [head] = table.children
  const width = table.align?.length ?? 0
  for (const row of table.children) {
    const extra = row.children.slice(width)
    if (extra.every((cell) => toString(cell).trim() === '')) continue
    const message = `Deze rij heeft ${row.children.length} cellen en de kop ${width}: ${shown(toString(extra))} komt niet op de pagina.`
    report({ path, place: extra[0]?.position?.start, message, help: remedy(head, row, width, text) })
  }
}

function remedy(head: TableRow | undefined, row: TableRow, width: number, text: string): string {
  const cells = cellsOf(row, text)
  const joined = [...cells.slice(0, width - 1), cells.slice(width - 1).join(' ')]
  const heads = [...cellsOf(head, text), ...cells.slice(width).map(() => 'Kop')]
  return `Maak er ${width} cellen van: ${rowOf(joined)}. Of geef ook de kop er ${cells.length}: ${rowOf(heads)}, en de regel eronder: ${rowOf(cells.map(() => '---'))}. Hoort het teken | bij de tekst, schrijf dan \\|.`
}

function cellsOf(row: TableRow | undefined, text: string): string[] {
  return (row?.children ?? []).map(({ children }) => {
    const start = children[0]?.position?.start.offset
    const end = children.at(-1)?.position?.end.offset
    return start === undefined ? '' : text.slice(start, end)
  })
}

function rowOf(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

function checkDefinition(
  { label, identifier, position }: Definition,
  { path, text }: Document,
  report: Report
): void {
  const written = text.slice(position?.start.offset, position?.end.offset)
  const name = label ?? identifier
  report({
    path,
    place: position?.start,
    message: `Deze regel komt niet op de pagina: hij geeft een adres aan [${name}], en geen enkele link gebruikt dat.`,
    help: `Is het gewone tekst, schrijf dan \\${written.split('\n', 1)[0] ?? ''}. Is het een adres, schrijf dan in een zin [woorden][${name}]; bestaat dat adres al, verwijder dan deze regel.`
  })
}
