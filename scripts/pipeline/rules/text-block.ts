import { Lines } from '../core/lines.ts'
import { shown, toWrite } from '../parse/shown.ts'
import { type Unexpected, unexpectedBlocks } from '../parse/unexpected.ts'
import type { DocumentRule } from './rule.ts'

export const textBlock: DocumentRule = {
  id: 'text-block',
  level: 'error',
  why: 'Vier spaties, een streep onder een regel, een regel zonder > onder een citaat of een blok dat niet gesloten is: Markdown maakt er iets anders van dan je schreef, en dat zie je pas op de pagina.',
  help: 'Schrijf het zoals het op de pagina moet komen: een kop met ##, een citaat met > voor elke regel, code tussen twee regels met ```.',
  checkDocument({ path, tree, text, matter }, report) {
    const lines = new Lines(text)
    for (const block of unexpectedBlocks(tree, text)) {
      // Of a page without a head matter-missing tells.
      if (!matter && (block.what === 'head' || block.start === 0)) continue
      report({ path, place: lines.placeAt(block.start), ...SAY[block.what](block, lines) })
    }
  }
}

type Said = { message: string; help: string }

const SAY: Record<Unexpected['what'], (block: Unexpected, lines: Lines) => Said> = {
  indented: ({ written }) => ({
    message: `Door de vier spaties of de tab vooraan wordt dit code: ${shown(firstOf(written))}.`,
    help: `Schrijf de regel zonder spaties vooraan: ${toWrite(firstOf(written))}. Hoort hij bij een punt van een lijst, zet er dan twee. Is het echt code, zet dan een regel met \`\`\` erboven en eronder.`
  }),
  underlined: ({ written }) => underlined(written),
  head: () => ({
    message: 'Dit is de kop van een bestand, maar hij staat niet bovenaan: nu is het een titel in de tekst.',
    help: 'Zet deze gegevens boven de tekst, tussen de eerste twee regels met ---, elke sleutel één keer. Haal hier de regels met --- weg.'
  }),
  lazy: ({ written }) => ({
    message: `Deze regel heeft geen > en staat toch in het citaat erboven: ${shown(written)}.`,
    help: `Hoort hij bij het citaat, schrijf dan ${toWrite(`> ${written.trim()}`)}. Anders zet je er een lege regel boven.`
  }),
  'open-code': ({ written, end }, lines) => ({
    message: `Dit codeblok wordt niet gesloten: alles tot regel ${lines.placeAt(end).line} is nu code.`,
    help: `Zet onder de laatste regel code een regel met alleen ${fenceOf(written)}`
  }),
  'open-block': ({ written, end }, lines) => ({
    message: `Het blok ${shown(firstOf(written))} wordt niet gesloten: alles tot regel ${lines.placeAt(end).line} staat er nu in.`,
    help: `Zet onder de laatste regel van het blok een regel met alleen ${fenceOf(written)}`
  })
}

function firstOf(written: string): string {
  return written.trim().split('\n', 1)[0]?.trim() ?? ''
}

function fenceOf(written: string): string {
  return /^(?:`+|~+|:+)/u.exec(written)?.[0] ?? ''
}

function underlined(written: string): Said {
  const rows = written.split('\n').map((row) => row.replace(/^[ \t>]*/u, '').trim())
  const line = rows.pop() ?? ''
  const words = rows.join(' ')
  return {
    message: `De regel ${shown(line)} maakt een titel van wat erboven staat: ${shown(words)}.`,
    help: `Is het een titel, schrijf dan ${toWrite(`## ${words}`)} en laat de regel eronder weg.${line.startsWith('-') ? ' Bedoel je een lijn, zet er dan een lege regel boven.' : ''}`
  }
}
