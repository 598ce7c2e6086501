import type { Table } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import type { DocumentRule } from './rule.ts'

export const a11yTableHead: DocumentRule = {
  id: 'a11y-table-head',
  level: 'error',
  why: 'Een schermlezer zegt bij elke cel welke kop erboven staat. Zonder kop is een cel een los woord.',
  help: 'Geef elke kolom een kop, ook de eerste: | Wat | Wie | Wanneer |.',
  checkDocument({ path, tree }, report) {
    visit(tree, 'table', (table: Table) => {
      const [head, ...rows] = table.children
      const place = table.position?.start
      for (const [index, cell] of (head?.children ?? []).entries()) {
        if (toString(cell).trim() !== '') continue
        const message = `De kop van kolom ${index + 1} is leeg.`
        report({ path, place: cell.position?.start ?? place, message })
      }
      if (rows.length === 0) {
        const help = 'Vul de rijen aan, of maak er gewone tekst van.'
        report({ path, place, message: 'Deze tabel heeft een kop maar geen rijen.', help })
      }
      if (head?.children.length === 1) {
        const help = 'Maak er een lijst van: elke rij een regel die met een streepje begint.'
        report({ path, place, message: 'Deze tabel heeft maar één kolom.', help })
      }
    })
  }
}
