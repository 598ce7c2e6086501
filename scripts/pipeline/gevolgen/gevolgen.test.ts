/** What a change costs, on the site of fixtures/kader: every text in full, as a terminal shows it. */

import { describe, expect, test } from 'vitest'
import { CAUSE } from '../../fixtures/cause.ts'
import { isLinear } from '../../fixtures/growth.ts'
import { KADER as ROOT, sourcesIn } from '../../fixtures/content.ts'
import { prepareOnce } from '../../fixtures/prepare-once.ts'
import { GELEZEN, NIET_GELEZEN, WET } from '../../fixtures/toets.ts'
import { isMarkdown } from '../core/address.ts'
import type { Source } from '../core/types.ts'
import { siteOf } from '../link.ts'
import type { Site } from '../site/site.ts'
import { adopt, type Decision, withdraw } from '../vaststellen/adopt.ts'
import { gevolgenOf } from './gevolgen.ts'
import type { Gevolg } from './gevolg.ts'
import { gevolgenMarkdown } from './markdown.ts'
import { gevolgenText } from './tekst.ts'
import { vertel } from './verteld.ts'

const KADER = sourcesIn(ROOT)
const BODYCAM = 'docs/inzetkader/bodycam'
const DRONES = 'docs/inzetkader/drones/0.1'
const DECIDED = { technologie: 'bodycam', door: 'Stuurgroep', op: '2026-12-04', besluit: 'SG-2026-11' }

type Edit = [path: string, from: string, to: string]

const textOf = ({ bytes }: Source): string => new TextDecoder().decode(bytes)
const fileOf = (path: string, text: string): Source => ({ path, bytes: new TextEncoder().encode(text) })
const contentOf = (sources: readonly Source[]) => ({
  sources,
  prepared: sources.filter(isMarkdown).map(prepareOnce)
})

function edited(sources: readonly Source[], ...edits: Edit[]): Source[] {
  const files = new Map(sources.map((file) => [file.path, file]))
  for (const [path, from, to] of edits) {
    const text = textOf(files.get(path) ?? fileOf(path, ''))
    expect(text).toContain(from)
    files.set(path, fileOf(path, text.replace(from, to)))
  }
  return [...files.values()]
}

function decided(sources: readonly Source[], { changes, refusal }: Decision): Source[] {
  expect(refusal).toBeUndefined()
  const changed = new Map(changes.map((change) => [change.path, change]))
  const kept = sources.filter(({ path }) => !changed.has(path))
  return [...kept, ...changes.flatMap(({ path, bytes }) => (bytes ? [{ path, bytes }] : []))]
}

function stateOf(sources: readonly Source[]): Site {
  const { prepared } = contentOf(sources)
  return siteOf(sources, prepared, { own: [] })
}

/** As a terminal shows it; of its lines those from one to another. */
function told(before: readonly Source[], after: readonly Source[], from = 0, to?: number): string {
  return gevolgenText(vertel(gevolgenOf(stateOf(before), stateOf(after))))
    .slice(from, to)
    .join('\n')
}

/** A review of BC 6.2 in the concept, of the words that stand there. */
const REVIEWED = edited(KADER, [
  `${BODYCAM}/2.1/activering.md`,
  'bronnen:',
  reviewOf('v2:2927c9abb688', '2026-01-04') + 'bronnen:'
])
const COMMA: Edit = [`${BODYCAM}/2.1/activering.md`, 'pauze of een', 'pauze, of een']

function reviewOf(vingerafdruk: string, op: string): string {
  return `nagelezen:
  - artikel: BC 6.2
    vingerafdruk: ${vingerafdruk}
    op: ${op}
    door: Jurist van de werkgroep
    tegen: Voorbeeldwet
    uitkomst: ongewijzigd
`
}

describe('a change that costs nothing', () => {
  const moved = KADER.map((file) =>
    file.path === `${BODYCAM}/2.1/activering.md` ? fileOf(`${BODYCAM}/2.1/opnemen.md`, textOf(file)) : file
  )
  test.each([
    ['nothing at all', KADER],
    ['a chapter under another name, its words the same', moved],
    ['how a word looks', edited(KADER, [`${BODYCAM}/2.1/activering.md`, 'een pauze', 'een **pauze**'])],
    [
      'a report',
      edited(KADER, ['docs/praktijk/zone-zuid/2025-06-02-station-vol.md', 'late dienst', 'vroege dienst'])
    ]
  ])('%s', (_, after) => {
    expect(told(KADER, after)).toBe('Deze wijziging verandert geen regel.')
  })
})

test('a comma in a concept: its review, its card and its paper, and nobody who names the rule in force', () => {
  expect(told(REVIEWED, edited(REVIEWED, COMMA))).toMatchInlineSnapshot(`
    "Deze wijziging verandert een concept, en geen regel die geldt.

    Artikels met andere woorden
      • BC 6.2 “Wanneer neem je niet op?” in het concept 2.1 van Bodycam (fictief). Zie docs/inzetkader/bodycam/2.1/activering.md
          - Je neemt niet op tijdens een briefing of een pauze of een gesprek met een collega.
          + Je neemt niet op tijdens een briefing of een pauze, of een gesprek met een collega.

    Nazicht dat vervalt
      Laat deze artikels opnieuw nakijken, en voeg een nieuw nazicht toe.
      • Jurist van de werkgroep las BC 6.2 na op 4 januari 2026 (fictief). De vingerafdruk is nu v2:595748553714. Zie docs/inzetkader/bodycam/2.1/activering.md

    Veldkaarten om na te kijken
      Ze noemen een artikel dat wijzigt, en zeggen er nog hetzelfde over.
      • “Moet ik nu opnemen?” in het concept 2.1 van Bodycam (fictief): BC 6.2. Zie docs/inzetkader/bodycam/2.1/kaart.md

    Afgedrukte kaarten en bladen die verouderen
      Wie de code op zijn blad scant, ziet dat het gewijzigd is. Druk ze opnieuw af.
      • Het hoofdstuk “Activering” uit het concept 2.1 van Bodycam (fictief): BC 6.2
      • De veldkaart “Moet ik nu opnemen?” uit het concept 2.1 van Bodycam (fictief): BC 6.2"
  `)
})

test('a review of the new words in the same change: nothing lapses', () => {
  const after = edited(REVIEWED, COMMA)
  const [pin] = gevolgenOf(stateOf(REVIEWED), stateOf(after)).filter((gevolg) => gevolg.soort === 'pin')
  const now = pin?.grond.soort === 'woorden' ? pin.grond.gevonden.artikel.vingerafdruk : ''
  const again = edited(after, [
    `${BODYCAM}/2.1/activering.md`,
    'bronnen:',
    reviewOf(now, '2026-01-05').replace('nagelezen:\n', '') + 'bronnen:'
  ])
  expect(told(REVIEWED, again)).not.toContain('las BC')
})

test('what only a concept says: articles that change, come and go, and all who name them', () => {
  const before = edited(
    KADER,
    ['docs/opleiding/opnemen/op-tijd.md', 'volgens BC 6.1', 'volgens BC 6.1 en DR 1.1'],
    ['docs/opleiding/opnemen/index.md', 'Dit is', '[Vlieg](/inzetkader/drones/0.1/vlucht#dr-1-1). Dit is'],
    [
      'docs/praktijk/zone-zuid/2025-06-02-station-vol.md',
      'artikels: [BC 18.1]',
      'artikels: [BC 18.1, DR 1.1@0.1]'
    ],
    ['docs/begrippen/activering.md', 'Dit is', 'Anders dan DR 1.2. Dit is']
  )
  const after = edited(
    before,
    [`${DRONES}/vlucht.md`, 'enkel na een opdracht', 'enkel na een schriftelijke opdracht'],
    [`${DRONES}/vlucht.md`, '{#dr-1-2}', '{#dr-1-3}']
  )
  expect(told(before, after)).toMatchInlineSnapshot(`
    "Deze wijziging verandert een concept, en geen regel die geldt.

    Artikels met andere woorden
      • DR 1.1 “Wanneer vlieg je?” in het concept 0.1 van Drones (fictief). Zie docs/inzetkader/drones/0.1/vlucht.md
          - Je vliegt enkel na een opdracht.
          + Je vliegt enkel na een schriftelijke opdracht.

    Nieuwe artikels
      • DR 1.3 “Wanneer land je?” in het concept 0.1 van Drones (fictief). Zie docs/inzetkader/drones/0.1/vlucht.md

    Artikels die vervallen
      • DR 1.2 “Wanneer land je?” in het concept 0.1 van Drones (fictief). Zie docs/inzetkader/drones/0.1/vlucht.md

    Afgedrukte kaarten en bladen die verouderen
      Wie de code op zijn blad scant, ziet dat het gewijzigd is. Druk ze opnieuw af.
      • Het hoofdstuk “Vlucht” uit het concept 0.1 van Drones (fictief): DR 1.1, DR 1.2

    Verslagen over deze artikels
      Een verslag blijft vertellen over de regel van toen.
      • “Het station was vol” (fictief): DR 1.1. Zie docs/praktijk/zone-zuid/2025-06-02-station-vol.md

    Lessen over deze artikels
      Lees na of ze nog kloppen.
      • “Opnemen” (fictief): DR 1.1. Zie docs/opleiding/opnemen/index.md
      • “Op tijd opnemen” (fictief): DR 1.1. Zie docs/opleiding/opnemen/op-tijd.md

    Andere pagina’s over deze artikels
      Lees na of ze nog kloppen.
      • “activering” (fictief): DR 1.2. Zie docs/begrippen/activering.md"
  `)
})

describe('questions that stand on words', () => {
  const about = (before: readonly Source[], after: readonly Source[]): string[] =>
    gevolgenText(
      vertel(gevolgenOf(stateOf(before), stateOf(after)).filter(({ soort }) => soort === 'pin'))
    ).slice(2)

  test('of a law: that it changes is told by what withdraws', () => {
    expect(about(GELEZEN, edited(GELEZEN, [WET, 'negentig', 'dertig']))).toEqual([
      'Vragen die zich terugtrekken',
      '  De site stelt ze niet meer tot iemand ze naleest: npm run herlezen.',
      expect.stringMatching(
        /^ {2}• De vraag “Bewaar je beelden voor altijd\?” gaat over VZW 3 \(fictief\)\. De vingerafdruk is nu v2:[0-9a-f]{12}\. Zie docs\/opleiding\/opnemen\/vragen\.md$/u
      )
    ])
  })

  test('that nobody read yet, or that was waiting already, does not withdraw again', () => {
    const waiting = edited(GELEZEN, [WET, 'negentig', 'dertig'])
    expect(about(waiting, edited(waiting, [WET, 'dertig', 'tien']))).toEqual([])
    expect(about(NIET_GELEZEN, edited(NIET_GELEZEN, [WET, 'negentig', 'tien']))).toEqual([])
  })

  test('withdraw on the first day of a version that says something else', () => {
    const ready = edited(GELEZEN, [`${BODYCAM}/2.1/index.md`, 'bronnen:', `${CAUSE}bronnen:`])
    const decision = adopt(contentOf(ready), { ...DECIDED, versie: '2.1', vanKrachtOp: '2027-01-01' })
    expect(about(ready, decided(ready, decision)).at(-1)).toMatch(
      /^ {2}• De vraag “Neem je op in een pauze\?” gaat over BC 6\.2 \(fictief\); ze trekt zich terug op 1 januari 2027\. De vingerafdruk is dan /u
    )
    expect(decision.notes).toContain(
      'De vraag “Neem je op in een pauze?” gaat over BC 6.2, en dat artikel wijzigt: lees de vraag na (docs/opleiding/opnemen/vragen.md).'
    )
  })
})

describe('a decision', () => {
  const causes = CAUSE + CAUSE.replace('wijzigingen:\n', '').replace('BC 6.2', 'BC 6.1')
  const ready = edited(
    KADER,
    [`${BODYCAM}/2.1/index.md`, 'bronnen:', `${causes}bronnen:`],
    [`${BODYCAM}/2.1/activering.md`, 'zodra een interventie begint', 'voor een interventie begint']
  )
  const adopted = decided(
    ready,
    adopt(contentOf(ready), { ...DECIDED, versie: '2.1', vanKrachtOp: '2027-01-01' })
  )

  test('adopting: what differs from the rule in force, from its first day, and what follows unchanged words stays', () => {
    expect(told(ready, adopted)).toMatchInlineSnapshot(`
      "Deze wijziging verandert regels die gelden of zullen gelden.

      Versies
        • Versie 2.0 van Bodycam (fictief) geldt tot 1 januari 2027. Daarna geldt versie 2.1.
        • Versie 2.1 van Bodycam (fictief) is vastgesteld en geldt vanaf 1 januari 2027.
        • Versie 2.2 van Bodycam (fictief) is een nieuw concept, met dezelfde woorden als versie 2.1.

      Artikels met andere woorden
        • BC 6.1 “Wanneer neem je op?” in versie 2.1 van Bodycam (fictief), tegenover versie 2.0, vanaf 1 januari 2027. Zie docs/inzetkader/bodycam/2.1/activering.md
            - Je moet opnemen zodra een interventie begint.
            + Je moet opnemen voor een interventie begint.
        • BC 6.2 “Wanneer neem je niet op?” in versie 2.1 van Bodycam (fictief), tegenover versie 2.0, vanaf 1 januari 2027. Zie docs/inzetkader/bodycam/2.1/activering.md
            - Je neemt niet op tijdens een briefing of een pauze.
            + Je neemt niet op tijdens een briefing of een pauze of een gesprek met een collega.

      Afwijkingen die vervallen
        Laat de zone opnieuw beslissen, of laat de afwijking eindigen op de dag van de wijziging.
        • Zone Noord wijkt af van BC 6.1 (fictief); dat vervalt op 1 januari 2027. De vingerafdruk is dan v2:8fd2e1d79027. Zie docs/zones/zone-noord.md

      Veldkaarten om na te kijken
        Ze noemen een artikel dat wijzigt, en zeggen er nog hetzelfde over.
        • “Moet ik nu opnemen?” in versie 2.1 van Bodycam (fictief): BC 6.1, BC 6.2. Zie docs/inzetkader/bodycam/2.1/kaart.md

      Afgedrukte kaarten en bladen die verouderen
        Wie de code op zijn blad scant, ziet dat het gewijzigd is. Druk ze opnieuw af.
        • Het hoofdstuk “Activering” uit versie 2.0 van Bodycam (fictief), vanaf 1 januari 2027: BC 6.1, BC 6.2
        • De veldkaart “Moet ik nu opnemen?” uit versie 2.0 van Bodycam (fictief), vanaf 1 januari 2027: BC 6.1, BC 6.2

      Verslagen over deze artikels
        Een verslag blijft vertellen over de regel van toen.
        • “De camera ging te laat aan” (fictief): BC 6.1. Zie docs/praktijk/zone-noord/2022-01-10-te-laat-aangezet.md

      Lessen over deze artikels
        Lees na of ze nog kloppen.
        • “Opnemen” (fictief): BC 6.1. Zie docs/opleiding/opnemen/index.md
        • “Op tijd opnemen” (fictief): BC 6.1. Zie docs/opleiding/opnemen/op-tijd.md
        • “Te laat aangezet” (fictief): BC 6.1. Zie docs/opleiding/opnemen/rollenspel-te-laat.md

      Andere pagina’s over deze artikels
        Lees na of ze nog kloppen.
        • “Bodycam” (fictief): BC 6.1. Zie docs/inzetkader/bodycam/index.md"
    `)
  })

  test('calling it off', () => {
    const request = { ...DECIDED, op: '2026-12-18', versie: '2.1', vanaf: '2027-01-01' }
    const off = decided(adopted, withdraw(contentOf(adopted), request))
    expect(told(adopted, off, 0, 7)).toMatchInlineSnapshot(`
      "Deze wijziging verandert regels die gelden of zullen gelden.

      Versies
        • Versie 2.1 van Bodycam (fictief) zal nooit gelden. Versie 2.0 blijft gelden.

      Artikels met andere woorden
        • BC 6.1 “Wanneer neem je op?” in versie 2.0 van Bodycam (fictief), tegenover versie 2.1, vanaf 1 januari 2027. Zie docs/inzetkader/bodycam/2.0/activering.md"
    `)
  })

  test('withdrawing: no rule is left', () => {
    const request = { ...DECIDED, versie: '2.0', vanaf: '2026-12-31' }
    expect(told(KADER, decided(KADER, withdraw(contentOf(KADER), request)))).toMatchInlineSnapshot(`
      "Deze wijziging verandert regels die gelden of zullen gelden.

      Versies
        • Versie 2.0 van Bodycam (fictief) geldt niet meer vanaf 31 december 2026, en geen andere versie komt in de plaats. Al haar afgedrukte bladen vervallen dan.

      Afwijkingen die vervallen
        Laat de zone opnieuw beslissen, of laat de afwijking eindigen op de dag van de wijziging.
        • Zone Noord wijkt af van BC 6.1 (fictief); dat vervalt op 31 december 2026. Zie docs/zones/zone-noord.md

      Verslagen over deze artikels
        Een verslag blijft vertellen over de regel van toen.
        • “De camera ging te laat aan” (fictief): BC 6.1. Zie docs/praktijk/zone-noord/2022-01-10-te-laat-aangezet.md
        • “Het station was vol” (fictief): BC 18.1. Zie docs/praktijk/zone-zuid/2025-06-02-station-vol.md

      Lessen over deze artikels
        Lees na of ze nog kloppen.
        • “Opnemen” (fictief): BC 6.1. Zie docs/opleiding/opnemen/index.md
        • “Op tijd opnemen” (fictief): BC 5.1, BC 6.1. Zie docs/opleiding/opnemen/op-tijd.md
        • “Te laat aangezet” (fictief): BC 6.1. Zie docs/opleiding/opnemen/rollenspel-te-laat.md

      Andere pagina’s over deze artikels
        Lees na of ze nog kloppen.
        • “Bodycam” (fictief): BC 5.1, BC 6.1. Zie docs/inzetkader/bodycam/index.md"
    `)
  })

  test('a first version under another number: its words are those of the concept', () => {
    const request = { ...DECIDED, technologie: 'drones', versie: '1.0', vanKrachtOp: '2027-01-01' }
    expect(told(KADER, decided(KADER, adopt(contentOf(KADER), request)))).toMatchInlineSnapshot(`
      "Deze wijziging verandert regels die gelden of zullen gelden.

      Versies
        • Versie 1.0 van Drones (fictief) is vastgesteld en geldt vanaf 1 januari 2027.
        • Versie 1.1 van Drones (fictief) is een nieuw concept, met dezelfde woorden als versie 1.0."
    `)
  })
})

describe('a version', () => {
  const without = (folder: string): Source[] => KADER.filter(({ path }) => !path.startsWith(folder))

  test('that nothing came before', () => {
    expect(told(without('docs/inzetkader/drones/'), KADER)).toMatchInlineSnapshot(`
      "Deze wijziging verandert geen regel.

      Versies
        • Versie 0.1 van Drones (fictief) is nieuw: alle artikels erin zijn een concept."
    `)
  })

  test('that is gone', () => {
    expect(told(KADER, without(DRONES))).toMatchInlineSnapshot(`
      "Deze wijziging verandert geen regel.

      Versies
        • Versie 0.1 van Drones (fictief) verdwijnt."
    `)
  })
})

describe('what could not be looked at is told, and nothing is said of it', () => {
  test('a chapter: its articles are not gone', () => {
    expect(told(KADER, edited(KADER, [`${DRONES}/vlucht.md`, 'volgorde: 1\n', '']))).toMatchInlineSnapshot(`
      "In wat nagegaan kon worden, verandert geen regel. Niet alles kon nagegaan worden.

      Niet nagegaan
        In deze bestanden staan fouten. Wat ze zeggen, telt hieronder niet mee. Los ze op (npm run check) en kijk opnieuw.
        • docs/inzetkader/drones/0.1/vlucht.md"
    `)
  })

  test('a version: what stands on it does not lapse', () => {
    const after = edited(KADER, [`${BODYCAM}/2.0/index.md`, 'status: vastgesteld\n', ''], COMMA)
    expect(told(KADER, after, 0, 5)).toMatchInlineSnapshot(`
      "Deze wijziging verandert een concept, en geen regel die geldt. Niet alles kon nagegaan worden.

      Niet nagegaan
        In deze bestanden staan fouten. Wat ze zeggen, telt hieronder niet mee. Los ze op (npm run check) en kijk opnieuw.
        • docs/inzetkader/bodycam/2.0/index.md"
    `)
  })

  test('as it stood before: its articles are not new', () => {
    const before = edited(KADER, [`${DRONES}/vlucht.md`, 'volgorde: 1\n', ''])
    expect(told(before, KADER)).toMatchInlineSnapshot(`
      "In wat nagegaan kon worden, verandert geen regel. Niet alles kon nagegaan worden.

      Niet nagegaan
        In deze bestanden staan fouten. Wat ze zeggen, telt hieronder niet mee. Los ze op (npm run check) en kijk opnieuw.
        • docs/inzetkader/drones/0.1/vlucht.md (zoals het er stond)"
    `)
  })
})

describe('many words', () => {
  const path = `${DRONES}/vlucht.md`
  const long = (word: string): string =>
    `Dit is een lange regel ${'die nergens over gaat maar wel lang is '.repeat(4)}tot ${word} en daarna ${'nog even verder gaat '.repeat(4)}zonder einde.`

  test('are shortened around what changed', () => {
    const before = edited(KADER, [path, 'Je vliegt enkel na een opdracht.', long('hier')])
    const after = edited(KADER, [path, 'Je vliegt enkel na een opdracht.', long('daar')])
    expect(told(before, after, 3, 6)).toMatchInlineSnapshot(`
      "  • DR 1.1 “Wanneer vlieg je?” in het concept 0.1 van Drones (fictief). Zie docs/inzetkader/drones/0.1/vlucht.md
            - … nergens over gaat maar wel lang is tot hier en daarna nog even verder gaat nog …
            + … nergens over gaat maar wel lang is tot daar en daarna nog even verder gaat nog …"
    `)
  })

  test('in many places are counted', () => {
    const before = edited(KADER, [
      path,
      'Je vliegt enkel na een opdracht.',
      '- een\n- twee\n- drie\n- vier\n- vijf'
    ])
    const after = edited(KADER, [
      path,
      'Je vliegt enkel na een opdracht.',
      '- een man\n\nLand.\n\n- twee man\n- drie man\n- vier man\n- zes'
    ])
    expect(told(before, after, 3, 14)).toMatchInlineSnapshot(`
      "  • DR 1.1 “Wanneer vlieg je?” in het concept 0.1 van Drones (fictief). Zie docs/inzetkader/drones/0.1/vlucht.md
            - • een
            + • een man
            + Land.
            - • twee
            + • twee man
            en nog 3 plaatsen

      Afgedrukte kaarten en bladen die verouderen
        Wie de code op zijn blad scant, ziet dat het gewijzigd is. Druk ze opnieuw af.
        • Het hoofdstuk “Vlucht” uit het concept 0.1 van Drones (fictief): DR 1.1"
    `)
  })

  test('in many pages are counted', () => {
    const noemers = Array.from({ length: 45 }, (_, index): Gevolg => ({
      soort: 'noemer',
      waar: 'praktijk',
      path: `docs/praktijk/zone/${index}.md`,
      titel: `Verslag ${index}`,
      artikels: ['BC 6.1']
    }))
    expect(gevolgenText(vertel(noemers)).slice(-2)).toEqual([
      '  • “Verslag 39”: BC 6.1. Zie docs/praktijk/zone/39.md',
      '  • en nog 5'
    ])
  })
})

test('personal data is not repeated: not by itself, and no words of a page in which it was found', () => {
  const path = `${DRONES}/vlucht.md`
  const after = edited(
    KADER,
    [path, 'Je vliegt enkel na een opdracht.', 'Je belt 0470 12 34 56 en vliegt enkel na een opdracht.'],
    [path, 'Wanneer land je?', 'Wanneer land je? Vraag het aan jan.peeters@gmail.com']
  )
  expect(told(KADER, after, 0, 9)).toMatchInlineSnapshot(`
    "Deze wijziging verandert een concept, en geen regel die geldt.

    Artikels met andere woorden
      • DR 1.1 “Wanneer vlieg je?” in het concept 0.1 van Drones (fictief). Zie docs/inzetkader/drones/0.1/vlucht.md
          - Je vliegt enkel na een opdracht.
          + Je belt ***56 en vliegt enkel na een opdracht.
      • DR 1.2 “Wanneer land je? Vraag het aan ***om” in het concept 0.1 van Drones (fictief). Zie docs/inzetkader/drones/0.1/vlucht.md
          - Titel: Wanneer land je?
          + Titel: Wanneer land je? Vraag het aan ***om (→ mailto:***om)"
  `)
  const found = gevolgenOf(stateOf(KADER), stateOf(after), new Set([path]))
  expect(gevolgenText(vertel(found)).slice(0, 7)).toMatchInlineSnapshot(`
    [
      "Deze wijziging verandert een concept, en geen regel die geldt.",
      "",
      "Artikels met andere woorden",
      "  • DR 1.1 “Wanneer vlieg je?” in het concept 0.1 van Drones (fictief). Zie docs/inzetkader/drones/0.1/vlucht.md",
      "      De woorden staan hier niet: in dit bestand staan persoonsgegevens, of ze stonden er. npm run check zegt waar.",
      "  • DR 1.2 “Wanneer land je? Vraag het aan ***om” in het concept 0.1 van Drones (fictief). Zie docs/inzetkader/drones/0.1/vlucht.md",
      "      De woorden staan hier niet: in dit bestand staan persoonsgegevens, of ze stonden er. npm run check zegt waar.",
    ]
  `)
  expect(gevolgenMarkdown(vertel(found)).split('\n').slice(4, 8)).toMatchInlineSnapshot(`
    [
      "- DR 1.1 \`Wanneer vlieg je?\` in het concept 0.1 van \`Drones\` (fictief). Zie \`docs/inzetkader/drones/0.1/vlucht.md\`",
      "  De woorden staan hier niet: in dit bestand staan persoonsgegevens, of ze stonden er. npm run check zegt waar.",
      "- DR 1.2 \`Wanneer land je? Vraag het aan ***om\` in het concept 0.1 van \`Drones\` (fictief). Zie \`docs/inzetkader/drones/0.1/vlucht.md\`",
      "  De woorden staan hier niet: in dit bestand staan persoonsgegevens, of ze stonden er. npm run check zegt waar.",
    ]
  `)
})

test('Markdown: what was contributed is text, whatever it looks like', () => {
  const hostile = '`@stuurgroep` <img src=x> [klik](https://kwaad.example) #1 ``` | \u202E'
  const gevolgen: Gevolg[] = [
    {
      soort: 'artikel',
      wat: 'gewijzigd',
      technologie: hostile,
      versie: '2.1',
      isConcept: true,
      path: 'docs/a.md',
      nummer: 'BC 6.1',
      titel: hostile,
      plaatsen: [{ oud: '```\n# kop', nieuw: 'x' }, { nieuw: hostile }],
      meer: 1
    },
    { soort: 'noemer', waar: 'opleiding', path: 'docs/`x`.md', titel: 'Gewoon', artikels: ['BC 6.1'] }
  ]
  expect(gevolgenMarkdown(vertel(gevolgen))).toMatchInlineSnapshot(`
    "Deze wijziging verandert een concept, en geen regel die geldt.

    <h4>Artikels met andere woorden</h4>

    - BC 6.1 \`\`\`\` \`@stuurgroep\` <img src=x> [klik](https://kwaad.example) #1 \`\`\` |   \`\`\`\` in het concept 2.1 van \`\`\`\` \`@stuurgroep\` <img src=x> [klik](https://kwaad.example) #1 \`\`\` |   \`\`\`\`. Zie \`docs/a.md\`

      \`\`\`\`diff
      - \`\`\` # kop
      + x
      + \`@stuurgroep\` <img src=x> [klik](https://kwaad.example) #1 \`\`\` |  
      \`\`\`\`
      En nog 1 plaats.

    <h4>Lessen over deze artikels</h4>

    Lees na of ze nog kloppen.

    - \`Gewoon\`: BC 6.1. Zie \`\`docs/\`x\`.md\`\`
    "
  `)
})

test('four times as many pages is four times the work', () => {
  const { prepared } = contentOf(KADER)
  const report = prepared.find(({ entry }) => entry?.kind === 'ervaring')?.entry
  const grown = (size: number, words: readonly Source[]): Site => {
    const copies = Array.from({ length: size }, (_, index) => ({
      diagnostics: [],
      entry: report && {
        ...report,
        path: `docs/praktijk/zone-zuid/${index}.md`,
        address: `/praktijk/zone-zuid/${index}`
      }
    }))
    return siteOf(words, [...contentOf(words).prepared, ...copies], { own: [] })
  }
  const after = edited(KADER, [`${BODYCAM}/2.0/activering.md`, 'Je moet opnemen', 'Je mag opnemen'])
  const compare = (size: number) => {
    const [old, now] = [grown(size, KADER), grown(size, after)]
    return () => gevolgenOf(old, now)
  }
  expect(compare(10)().filter(({ soort }) => soort === 'noemer')).toHaveLength(15)
  expect(isLinear(20_000, compare)).toBe(true)
})
