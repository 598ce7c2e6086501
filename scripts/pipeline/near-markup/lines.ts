/** Headings, lists and other things that begin a line, as other tools write them. */

import { as, type Found, type Mend, type Mended, type NearMarkup, type Test } from './row.ts'

const LEAD = '^(?<lead>[\\ufffc \\t]*)'
const line = (pattern: string, flags = ''): RegExp => new RegExp(`${LEAD}${pattern}`, `gmu${flags}`)

export const LINES: readonly NearMarkup[] = [
  {
    name: 'een kop zonder spatie',
    signs: ['#'],
    pattern: line('(?<marks>#{2,6})(?<rest>[^\\s#][^\\n]*)$'),
    form: 'Zet een spatie achter de tekens #: ## Kop.',
    mend: as(({ marks = '', rest = '' }) => `${marks} ${rest}`)
  },
  {
    name: 'een kop van een wiki of van AsciiDoc',
    signs: ['=='],
    pattern: line('(?<marks>={2,6})[ \\t]+(?<rest>[^=\\n]*[^=\\s])[ \\t]*(?:={2,6}[ \\t]*)?$'),
    form: 'Schrijf een kop met hekjes: ## Kop.',
    mend: as(({ marks = '', rest = '' }) => `${'#'.repeat(marks.length)} ${rest}`)
  },
  {
    name: 'een kop van Jira of Textile',
    signs: ['h'],
    pattern: line('h(?<depth>[1-6])\\.[ \\t]+(?<rest>\\S[^\\n]*)$'),
    form: 'Schrijf een kop met hekjes: ## Kop.',
    mend: as(({ depth = '2', rest = '' }) => `${'#'.repeat(Number(depth))} ${rest}`)
  },
  {
    name: 'een label',
    signs: ['#'],
    pattern: line('#[\\p{L}][\\p{L}\\p{N}_/-]*(?:[ \\t]+#[\\p{L}][\\p{L}\\p{N}_/-]*)*[ \\t]*$'),
    form: 'Labels bestaan hier niet: verwijder ze. Is het een kop, schrijf dan ## Kop, met een spatie.'
  },
  {
    name: 'een inhoudsopgave',
    signs: ['toc', 'TOC', 'Toc'],
    pattern: line(
      '(?:\\[\\[?_?toc_?\\]\\]?|@\\[toc\\][^\\n]*|\\$?\\{:?toc[^{}\\n]*\\}|__TOC__|\\[\\[toc[^\\]\\n]*\\]\\])[ \\t]*$',
      'i'
    ),
    form: 'Verwijder deze regel: elke pagina krijgt vanzelf een inhoudsopgave.',
    mend: removed
  },
  {
    name: 'een opsommingsteken uit Word',
    signs: ['•', '·', '▪', '◦', '‣', '●', '○', '■', '□', '➢', '➤', '►', '✓', '✔', '⁃'],
    pattern: line('[•·▪◦‣●○■□➢➤►✓✔⁃](?:[ \\t\\u00a0]+)(?<rest>\\S[^\\n]*)$'),
    form: 'Begin elke regel van een lijst met een streepje en een spatie: - Laad op.',
    mend: listed((rest) => `- ${rest}`)
  },
  {
    name: 'een gedachtestreepje als opsommingsteken',
    signs: ['–', '—'],
    pattern: line('[–—][ \\t\\u00a0]+(?<rest>\\S[^\\n]*)$'),
    holds: hasSibling(/^[ \t]*[–—][ \t\u00a0]/u),
    form: 'Begin elke regel van een lijst met een gewoon streepje en een spatie: - Laad op.',
    mend: listed((rest) => `- ${rest}`)
  },
  {
    name: 'een vakje',
    signs: ['☐', '☑', '☒', '['],
    pattern: line('(?:(?<open>☐|\\[ \\])|(?<done>☑|☒|\\[[xX]\\]))[ \\t\\u00a0]+(?<rest>\\S[^\\n]*)$'),
    form: 'Schrijf een vakje als punt van een lijst: - [ ] Laad op.',
    mend: (found) => listed((rest) => `- [${found.groups['open'] === undefined ? 'x' : ' '}] ${rest}`)(found)
  },
  {
    name: 'een punt zonder spatie',
    signs: ['-', '+'],
    pattern: line('[-+](?<rest>\\p{L}[^\\n]*)$'),
    holds: hasSibling(/^[ \t]*[-+]\p{L}/u),
    form: 'Zet een spatie achter het streepje: - Laad op.',
    mend: listed((rest) => `- ${rest}`)
  },
  {
    name: 'een nummer zonder spatie',
    signs: ['.', ')'],
    pattern: line('(?<number>\\d{1,2}[.)])(?<rest>\\p{Lu}\\p{Ll}[^\\n]*)$'),
    form: 'Zet een spatie achter het nummer: 1. Laad op.',
    mend: (found) => listed((rest) => `${found.groups['number'] ?? ''} ${rest}`)(found)
  },
  {
    name: 'een lijst met letters of tekens die Markdown niet kent',
    signs: [')', '°'],
    pattern: line('(?:[a-z]\\)|\\((?:[a-z]|[ivx]+|\\d{1,2})\\)|\\d{1,2}°)[ \\t]+\\S[^\\n]*$'),
    holds: hasSibling(/^[ \t>]*(?:[a-z]\)|\((?:[a-z]|[ivx]+|\d{1,2})\)|\d{1,2}°)[ \t]/u),
    form: 'Zo komen de regels achter elkaar in één alinea. Schrijf 1. en 2., of zet een streepje voor elke regel: - a) Laad op.'
  },
  {
    name: 'een definitielijst',
    signs: [':'],
    pattern: line(':[ \\t]+\\S[^\\n]*$'),
    form: 'Schrijf het in één zin: **Drager**: wie de camera draagt.'
  },
  {
    name: 'een afkorting met uitleg',
    signs: ['*['],
    pattern: line('\\*\\[[^\\]\\n]+\\]:[^\\n]*$'),
    form: 'Schrijf de afkorting de eerste keer voluit in de zin: gevaarlijke, bijzondere opdracht (GBO).'
  },
  {
    name: 'een tabel die geen tabel werd',
    signs: ['|', '+-', '+='],
    pattern: line(
      '(?:\\|?[ \\t]*:?-{2,}:?[ \\t]*(?:\\|[ \\t]*:?-{2,}:?[ \\t]*)+\\|?|\\|(?:[ \\t]*:?-{2,}:?[ \\t]*)\\||\\+(?:[-=:]+\\+)+)[ \\t]*$'
    ),
    form: 'Zet boven deze regel één regel met koppen, met evenveel cellen als hier: | Wat | Wie | en daaronder |---|---|. Zet boven de tabel een lege regel.'
  },
  {
    name: 'een rij van een tabel zonder koppen',
    signs: ['|'],
    pattern: line('\\|(?!\\|)[^|\\n]*\\|(?:[^|\\n]*\\|)*[ \\t]*$'),
    form: 'Zet boven de rijen een regel met koppen en een regel met streepjes: | Wat | Wie | en |---|---|.',
    partOf: ['een tabel die geen tabel werd']
  },
  {
    name: 'tekst met tabs, zoals uit Word of een rekenblad',
    signs: ['\t'],
    pattern: line('[^\\n\\t]*[^\\s\\ufffc]\\t+\\S[^\\n]*$'),
    form: 'Een tab wordt een spatie, en de regels lopen door in één alinea. Maak er een tabel van: | Wat | Wie |, daaronder |---|---| en dan elke rij; of een lijst met streepjes.'
  },
  {
    name: 'een stuk uit een ander bestand',
    signs: ['8<', 'include', '{!', 'image:', 'import ', 'export '],
    pattern: line(
      '(?:-{1,}8<-{1,}[^\\n]*|\\{![^\\n]*!\\}|!include[^\\n]*|include::[^\\n]*|image::?\\S+\\[[^\\n]*|import [^\\n]* from [\'"][^\\n]*|export (?:default|const) [^\\n]*)$'
    ),
    form: 'Een ander bestand kun je hier niet invoegen. Schrijf de tekst zelf, of een link: [het deel](/over/deel).'
  },
  {
    name: 'een opdracht van een ander programma',
    signs: ['#+', '+++', '\\', '@@'],
    pattern: line(
      '(?:#\\+[a-z_]+:[^\\n]*|\\+{3}[ \\t]*|\\\\(?:newpage|pagebreak|tableofcontents|clearpage|maketitle)\\b[^\\n]*)$',
      'i'
    ),
    form: 'Verwijder deze regel: de lezer ziet ze als tekst.'
  }
]

/** With its line, and an empty one behind it. */
function removed({ text, end, lead }: Found): Mended | undefined {
  if (lead.trim() !== '') return undefined
  const after = /^\n{1,2}/u.exec(text.slice(end, end + 2))?.[0].length ?? 0
  return { text: '', end: end + after }
}

/** Only where the line stands in nothing else: in a quote or a list it would become another list. */
function listed(write: (rest: string) => string): Mend {
  return ({ groups, lead }) =>
    lead.replace(/[ \t]/gu, '') === '' ? { text: write(groups['rest'] ?? '') } : undefined
}

/** The line before it or behind it begins alike. */
function hasSibling(pattern: RegExp): Test {
  return ({ text, start, end, lead }) => {
    const from = start - lead.length
    const before = text.slice(text.lastIndexOf('\n', from - 2) + 1, Math.max(0, from - 1))
    const stop = text.indexOf('\n', end + 1)
    return pattern.test(before) || pattern.test(text.slice(end + 1, stop < 0 ? text.length : stop))
  }
}
