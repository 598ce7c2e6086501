/** The download of a market survey. Every product here is invented, and stands in this test only. */

import { expect, test } from 'vitest'
import { compile } from '../../compile.ts'
import type { Source } from '../../core/types.ts'

const encoder = new TextEncoder()
const source = (path: string, text: string): Source => ({ path, bytes: encoder.encode(text) })

const KOP = 'omschrijving: Een voorbeeld.\nbijgewerkt: 2026-01-05'
const HERKOMST = 'op: 2026-01-05, bron: Verslag, zekerheid: afgeleid'
const eis = (id: string): string =>
  `  - { id: ${id}, criterium: bediening, behoeften: [bedienen], eis: Eis ${id}., toets: Toets ${id}., ${HERKOMST} }`

const SITE = [
  source('docs/markt/index.md', `---\ntitel: Markt\n${KOP}\n---\n\nEen voorbeeld.\n`),
  source('docs/inzetkader/index.md', `---\ntitel: Inzetkader\n${KOP}\n---\n\nEen voorbeeld.\n`),
  source(
    'docs/inzetkader/bodycam/index.md',
    `---\ntitel: Bodycam\n${KOP}\nprefix: BC\ndiensten: [politie]\n---\n\nEen voorbeeld.\n`
  ),
  source(
    'docs/markt/bodycam/index.md',
    [
      `---\ntitel: Vergelijken\n${KOP}`,
      `behoeften:\n  - { id: bedienen, behoefte: Bedienen., wie: Wie draagt, ${HERKOMST} }`,
      `criteria:\n  - { id: bediening, naam: Bediening, categorie: gebruiksgemak, ${HERKOMST} }`,
      `eisen:\n${eis('a')}\n${eis('b')}`,
      '---\n\nEen voorbeeld.\n'
    ].join('\n')
  ),
  source(
    'docs/markt/bodycam/hoek.md',
    [
      `---\ntitel: "=SOM(A1)"\n${KOP}\nfictief: true`,
      'bewijzen:\n  - { eis: a, hoe: leverancier-zegt, oordeel: deels, bevinding: "-2; +3", op: 2026-01-05, bron: "@Folder", gemeld_door: Redactie }',
      'prijzen:\n  - { bedrag: 12.5, voor: per toestel, op: 2026-01-05, bron: Offerte, houdbaar_tot: 2026-02-01 }',
      '---\n\nEen voorbeeld.\n'
    ].join('\n')
  )
]

test('a line for each requirement and price, with until when it counts, and no formula in it', () => {
  const { outputs, diagnostics } = compile(SITE, {
    siteUrl: 'https://kenniscentrum.example',
    repository: 'https://code.example/plot'
  })
  expect(diagnostics.filter(({ level, path }) => level === 'error' && path.includes('markt'))).toEqual([])
  const found = [...outputs].find(({ path }) => path === 'static/data/markt/bodycam.csv')
  expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(found?.bytes).split('\r\n')).toEqual([
    '\uFEFFtechnologie;product;fictief;categorie;criterium;eis;toets;oordeel;hoe;bevinding;bedrag_euro;op;bron;gemeld_door;vervalt_op',
    `bodycam;'=SOM(A1);ja;gebruiksgemak;Bediening;Eis a.;Toets a.;deels;leverancier-zegt;"'-2; +3";;2026-01-05;'@Folder;Redactie;2027-01-05`,
    "bodycam;'=SOM(A1);ja;gebruiksgemak;Bediening;Eis b.;Toets b.;onbekend;;;;;;;",
    "bodycam;'=SOM(A1);ja;betaalbaarheid;prijs;;;;;per toestel;12,5;2026-01-05;Offerte;;2026-02-01",
    ''
  ])
})
