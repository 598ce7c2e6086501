import { describe, expect, test } from 'vitest'
import { csvText } from '../../scripts/pipeline/emit/csv.ts'
import type { KorpsArtikel, KorpsData } from '../data'
import { bestandVan, uitBestand } from '../reader/meeneem'
import { bewaardVan, samen } from './korps-bewaard'
import { rijenVan } from './korps-blad'
import { documentVan } from './korps-document'
import { letterlijk, markdownVan } from './korps-markdown'
import {
  bevestig,
  type Gesteld,
  type Korps,
  LEEG,
  metAntwoord,
  standVan,
  telVan,
  vragenIn,
  zonder
} from './korps-stand'

const DAG = '2026-11-28'
const WANNEER = { op: DAG, versie: '0.1' }

function artikel(nummer: string, vingerafdruk: string, vragen: string[], regels: string[]): KorpsArtikel {
  const id = nummer.toLowerCase().replace(/[ .]/gu, '-')
  return {
    ...{ id, nummer, titel: `Titel van ${nummer}`, address: `/inzetkader/x/0.1/een#${id}`, vingerafdruk },
    ...{ regels, vragen, regel: [{ soort: 'alinea', tekst: regels[0] ?? '' }], delen: [], opleiding: [] }
  }
}

const EEN = artikel(
  'XX 1.1',
  'v2:aaaaaaaaaaaa',
  ['Wie draagt de camera?', 'Mag het bij nacht?'],
  ['Draag hem zichtbaar.']
)
const TWEE = artikel('XX 1.2', 'v2:bbbbbbbbbbbb', ['Wie laadt hem op?'], ['Laad hem op.'])

function versie(versie: string, artikels: KorpsArtikel[]): KorpsData {
  return {
    ...{ naam: 'x', technologie: 'Xcam', versie, status: 'concept', address: `/inzetkader/x/${versie}` },
    vingerafdruk: '0123456789ab',
    hoofdstukken: [
      {
        naam: 'een',
        titel: 'Dragen',
        volgorde: 1,
        address: '/inzetkader/x/0.1/een',
        artikels,
        bronnen: ['Een wet'],
        noten: ['Een noot']
      }
    ]
  }
}

const EERST = versie('0.1', [EEN, TWEE])

function vraag(korps: Korps, data: KorpsData, woorden: string): Gesteld {
  const found = vragenIn(standVan(korps, data)).find((gesteld) => gesteld.vraag === woorden)
  if (!found) throw new Error(`No such question: ${woorden}`)
  return found
}

const geef = (korps: Korps, woorden: string, nieuw: Parameters<typeof metAntwoord>[2]): Korps =>
  metAntwoord(korps, vraag(korps, EERST, woorden), nieuw, WANNEER)

const INGEVULD = geef(
  geef(geef(LEEG, 'Wie draagt de camera?', { keuze: 'ja', tekst: 'Elke ploeg.' }), 'Mag het bij nacht?', {
    keuze: 'nee'
  }),
  'Wie laadt hem op?',
  { tekst: 'De logistiek.' }
)

const opnieuw = (korps: Korps, data: KorpsData): string[] =>
  vragenIn(standVan(korps, data))
    .filter(({ isOpnieuw }) => isOpnieuw)
    .map(({ vraag: woorden }) => woorden)

describe('what a korps answered', () => {
  test('is counted, open questions too', () => {
    expect(telVan(vragenIn(standVan(LEEG, EERST)))).toMatchObject({ vragen: 3, open: 3 })
    expect(telVan(vragenIn(standVan(INGEVULD, EERST)))).toEqual({
      ...{ vragen: 3, open: 0, ja: 1, deels: 0, nee: 1, nvt: 0, woorden: 1, opnieuw: 0 }
    })
  })

  test('is taken back by an empty answer, and then nothing of it is kept', () => {
    const leeg = ['Wie draagt de camera?', 'Mag het bij nacht?', 'Wie laadt hem op?'].reduce(
      (korps, woorden) => geef(korps, woorden, { tekst: '  ' }),
      INGEVULD
    )
    expect(leeg).toEqual(LEEG)
  })
})

describe('an article with one other word', () => {
  const nieuw = { ...EEN, vingerafdruk: 'v2:cccccccccccc', regels: ['Draag hem goed zichtbaar.'] }
  const later = versie('0.2', [nieuw, TWEE])

  test('names exactly its own answers, and what it said is still known', () => {
    expect(opnieuw(INGEVULD, EERST)).toEqual([])
    expect(opnieuw(INGEVULD, later)).toEqual(['Wie draagt de camera?', 'Mag het bij nacht?'])
    expect(INGEVULD.woorden['v2:aaaaaaaaaaaa']).toEqual(['Draag hem zichtbaar.'])
  })

  test('keeps naming an answer that was edited, until somebody says that it holds', () => {
    const gesteld = vraag(INGEVULD, later, 'Wie draagt de camera?')
    const bewerkt = metAntwoord(INGEVULD, gesteld, { keuze: 'deels' }, { op: '2026-12-01', versie: '0.2' })
    expect(opnieuw(bewerkt, later)).toContain('Wie draagt de camera?')
    const klopt = bevestig(bewerkt, vraag(bewerkt, later, 'Wie draagt de camera?'), {
      op: '2026-12-01',
      versie: '0.2'
    })
    expect(opnieuw(klopt, later)).toEqual(['Mag het bij nacht?'])
    expect(vraag(klopt, later, 'Wie draagt de camera?').antwoord).toMatchObject({
      keuze: 'deels',
      versie: '0.2'
    })
    expect(Object.keys(klopt.woorden).sort()).toEqual([
      'v2:aaaaaaaaaaaa',
      'v2:bbbbbbbbbbbb',
      'v2:cccccccccccc'
    ])
  })

  test('keeps the answer beside a question that was worded otherwise; one that fell away stays until it is struck', () => {
    const anders = versie('0.2', [{ ...nieuw, vragen: ['Wie draagt de camera bij een oproep?'] }])
    expect(vraag(INGEVULD, anders, 'Wie draagt de camera bij een oproep?')).toMatchObject({
      isOpnieuw: true,
      antwoord: { vraag: 'Wie draagt de camera?', tekst: 'Elke ploeg.' }
    })
    const { vervallen } = standVan(INGEVULD, anders)
    expect(vervallen.map((antwoord) => antwoord.vraag)).toEqual(['Mag het bij nacht?', 'Wie laadt hem op?'])
    const geschrapt = vervallen.reduce(zonder, INGEVULD)
    expect(standVan(geschrapt, anders).vervallen).toEqual([])
    expect(Object.keys(geschrapt.woorden)).toEqual(['v2:aaaaaaaaaaaa'])
  })
})

describe('the file of a draft', () => {
  const { meeneem } = bewaardVan('x')

  test('comes back as it left', () => {
    const { naam, tekst } = bestandVan(meeneem, INGEVULD, DAG)
    expect(naam).toBe('plot-korps-x-2026-11-28.json')
    expect(uitBestand(meeneem, tekst)).toEqual({ data: INGEVULD })
    expect(meeneem.inWoorden(INGEVULD)).toBe('3 antwoorden')
  })

  test.each([
    ['an answer to nothing', { antwoorden: [{ ...INGEVULD.antwoorden[0], artikel: 3 }] }],
    ['a choice that does not exist', { antwoorden: [{ ...INGEVULD.antwoorden[0], keuze: 'misschien' }] }],
    ['no day', { antwoorden: [{ ...INGEVULD.antwoorden[0], op: '2026-02-31' }] }],
    ['words that are no lines', { woorden: { 'v2:aaaaaaaaaaaa': [1] } }],
    ['no list', { antwoorden: {} }]
  ])('with %s is refused whole', (_, wrong) => {
    const { tekst } = bestandVan(meeneem, { ...INGEVULD, ...wrong } as Korps, DAG)
    expect(uitBestand(meeneem, tekst)).toMatchObject({
      fout: 'Dit bestand komt niet van deze site, of het is beschadigd. Kies het bestand dat je hier bewaarde: zijn naam begint met "plot-" en eindigt op ".json". Wat je al had, is niet gewijzigd.'
    })
  })

  test('of a colleague joins: the last answer counts, and no words get lost', () => {
    const van = (tekst: string, op: string): Korps => ({
      ...INGEVULD,
      antwoorden: INGEVULD.antwoorden.slice(0, 1).map((antwoord) => ({ ...antwoord, tekst, op }))
    })
    const hier = van('Elke ploeg.', '2026-11-27')
    const elders = { ...van('Enkel de leiding.', DAG), naam: 'Zone Oost' }
    const { naam, antwoorden } = samen(hier, elders)
    expect(naam).toBe('Zone Oost')
    expect(antwoorden).toMatchObject([{ op: DAG, tekst: 'Enkel de leiding.\n\nElke ploeg.' }])
    expect(samen(samen(hier, elders), elders).antwoorden).toEqual(antwoorden)
  })
})

describe('what leaves', () => {
  const kwaad = geef({ ...INGEVULD, naam: 'Zone *Oost*' }, 'Wie laadt hem op?', {
    tekst: '=HYPERLINK("x")\n<b>vet</b> [x](javascript:y) | # _z_'
  })
  const later = versie('0.2', [{ ...TWEE, vingerafdruk: 'v2:dddddddddddd' }])
  const stand = standVan(kwaad, later)

  test('as rows: a formula is words, and a question that fell away has its row', () => {
    const rijen = rijenVan(later, stand)
    expect(rijen).toHaveLength(4)
    expect(rijen[1]?.slice(1, 8)).toEqual([
      ...[
        'XX 1.2',
        'Titel van XX 1.2',
        'Wie laadt hem op?',
        '',
        '=HYPERLINK("x")\n<b>vet</b> [x](javascript:y) | # _z_',
        DAG,
        'ja'
      ]
    ])
    const tekst = csvText(rijen)
    expect(tekst.startsWith('\uFEFFhoofdstuk;artikel;titel;vraag;ligt vast;antwoord;')).toBe(true)
    expect(tekst).toContain(`"'=HYPERLINK(""x"")\n`)
    expect(tekst).toContain('(vraag vervallen);XX 1.1;;Mag het bij nacht?;Nee;;')
  })

  test('as Markdown: headings, counted questions, sources, and no sign of a contributor that works', () => {
    expect(markdownVan(documentVan(kwaad, later, stand, DAG))).toBe(
      `# Inzetkader xcam: Zone \\*Oost\\*

Opgemaakt op 28 november 2026.

Op basis van https://kenniscentrum.example/inzetkader/x/0.2, versie 0.2, vingerafdruk 0123456789ab.

Die versie is een concept: niemand heeft haar vastgesteld. Ook dit document is pas een kader als je korps het vaststelt.

1 van de 1 vragen beantwoord, 0 open, 1 opnieuw te bekijken.

## 1. Dragen

### XX 1.2 Titel van XX 1.2

Laad hem op.

#### Wat ons korps beslist

**Vraag 1. Wie laadt hem op?**

> \\=HYPERLINK("x")

> \\<b\\>vet\\</b\\> \\[x\\](javascript:y) \\| # \\_z\\_

> Opnieuw te bekijken: de tekst van dit artikel wijzigde na dit antwoord.

Bron: https://kenniscentrum.example/inzetkader/x/0.1/een#xx-1-2, vingerafdruk v2:bbbbbbbbbbbb

#### Bronnen van dit hoofdstuk

- Een wet

\\[1\\] Een noot

## Antwoorden waarvan de vraag verviel

**Vraag 2. XX 1.1 Wie draagt de camera?**

> Ligt vast: ja

> Elke ploeg.

> Beantwoord bij versie 0.1.

**Vraag 3. XX 1.1 Mag het bij nacht?**

> Ligt vast: nee

> Beantwoord bij versie 0.1.
`.replace('v2:bbbbbbbbbbbb', 'v2:dddddddddddd')
    )
  })

  test.each([
    ['1. een', String.raw`1\. een`],
    ['- een', String.raw`\- een`],
    ['# een', String.raw`\# een`],
    ['2 een - twee', '2 een - twee']
  ])('what would begin a block stays words: %s', (tekst, written) => {
    expect(letterlijk(tekst)).toBe(written)
  })
})
