/** The kit of a role-play: who is told what, what an observer looks for, and what a debriefing lays beside it. */

import { describe, expect, test } from 'vitest'
import { bronnenMet, kitVan, ROLLENSPEL, rollenspelMet } from '../../../../fixtures/rollenspel.ts'
import { changed, fileOf, GELEZEN, WET } from '../../../../fixtures/toets.ts'
import { type Node, textOf } from '../../../core/tree.ts'
import type { Source } from '../../../core/types.ts'
import type { RollenspelKit } from './kit.ts'
import { kitOpDag, type KitRij } from './op-dag.ts'

const DAY = '2026-03-01'
const ACTIVERING = 'docs/inzetkader/bodycam/2.0/activering.md'
const KAART = 'docs/inzetkader/bodycam/2.0/kaart.md'
const VERSLAG = 'docs/praktijk/zone-noord/2022-01-10-te-laat-aangezet.md'

const kit = kitVan(bronnenMet(rollenspelMet('[BC 6.1, BC 5.2, DR 1.1, VZW 3]')))

function said(nodes: readonly Node[]): string {
  return nodes.map(textOf).join(' ').replace(/\s+/gu, ' ').trim()
}

function told({ kaarten }: RollenspelKit): [string, ...string[]][] {
  return kaarten.map(({ titel, delen }) => [
    titel,
    ...delen.map(({ kop, nodes }) => `${kop}: ${said(nodes)}`)
  ])
}

describe('cards', () => {
  test('each tells one player what that player has to know', () => {
    expect(told(kit)).toEqual([
      ['Student', 'Wat iedereen weet: Een plein, overdag.', 'Jouw opdracht: Neem op als het mag.'],
      [
        'De man',
        'Wat iedereen weet: Een plein, overdag.',
        'Wat jij doet: Roep </script> en raak niemand aan.Word daarna rustig.',
        'Voor elke tegenspeler: Blijf achter de lijn. Let op: trek je hand op tijd terug.'
      ],
      [
        'De meldkamer',
        'Wat iedereen weet: Een plein, overdag.',
        'Wat jij doet: De meldkamer, via de radio: vraag wat er gebeurt.',
        'Voor elke tegenspeler: Blijf achter de lijn. Let op: trek je hand op tijd terug.'
      ],
      [
        'Observator',
        'Wat iedereen weet: Een plein, overdag.',
        'Waar jij op let: Wanneer ging de camera aan?'
      ],
      [
        'Lesgever',
        'Over dit rollenspel: Lees eerst de spelregels.',
        'Wat jij doet: Stop zodra iemand dat vraagt. Opbouw Ronde 1 is rustig.',
        'Notities: De student weet niet dat het kind komt.'
      ]
    ])
  })

  test('the player is told nothing of what others do, not even by the description or the articles in play', () => {
    const player = JSON.stringify(kit.kaarten.filter(({ rol }) => rol === 'speler'))
    for (const secret of ['man', 'radio', 'kind', 'roept', 'lijn', 'BC 6.1', 'Ronde', 'camera'])
      expect(player).not.toContain(secret)
  })

  test('a text that names no two counter-players is about one, and loses nothing', () => {
    const [source] = bronnenMet(rollenspelMet('[BC 6.1]')).filter(({ path }) => path === ROLLENSPEL)
    const one = changed([source as Source], ROLLENSPEL, '- **De meldkamer**, via de radio:', '- Vraag iemand')
    const cards = kitVan(bronnenMet(one[0] as Source)).kaarten.filter(({ rol }) => rol === 'tegenspeler')
    expect(cards.map(({ titel }) => titel)).toEqual(['Tegenspeler'])
    expect(said(cards[0]?.delen[1]?.nodes ?? [])).toBe(
      'Blijf achter de lijn. De man: roep </script> en raak niemand aan.Vraag iemand vraag wat er gebeurt.' +
        'Let op: trek je hand op tijd terug.De man: word daarna rustig.'
    )
  })

  test('a long text goes on on the next cards: every word once, in its order', () => {
    const steps = Array.from({ length: 40 }, (_, index) => `${index + 1}. Doe stap ${index + 1} en wacht.`)
    const long = `Zeg ${'dit woord '.repeat(400)}nu.`
    const cards = kitVan(bronnenMet(rollenspelMet('[BC 6.1]', `${steps.join('\n')}\n\n${long}`))).kaarten
    const player = cards.filter(({ rol }) => rol === 'speler')
    expect(player.map(({ stuk }) => stuk)).toEqual(
      player.map((_, index) => ({ nummer: index + 1, van: player.length }))
    )
    expect(player.length).toBeGreaterThan(3)
    const task = player.flatMap(({ delen }) => delen.filter(({ kop }) => kop === 'Jouw opdracht'))
    const words = task.map(({ nodes }) => said(nodes)).join(' ')
    expect(words.match(/Doe stap \d+/gu)).toEqual(steps.map((step) => /Doe stap \d+/u.exec(step)?.[0]))
    expect(words.match(/dit woord/gu)).toHaveLength(400)
    const starts = task.flatMap(({ nodes }) =>
      nodes.filter((node) => node[0] === 'ol').map((list) => list[1])
    )
    expect(starts.length).toBeGreaterThan(1)
    const done = task.map(({ nodes }) => (said(nodes).match(/Doe stap/gu) ?? []).length)
    expect(starts[1]).toMatchObject({ start: (done[0] ?? 0) + 1 })
    for (const { delen } of player)
      expect(delen.map(({ nodes }) => said(nodes)).join(' ').length).toBeLessThan(27 * 56)
  })
})

/** Number, and what the line says: the words of the card, the rule, or why there are none. */
function rows(made: RollenspelKit, day = DAY): Record<string, string> {
  const inShort = ({ gevonden, ontbreekt }: KitRij): string =>
    gevonden ? [...gevonden.kaart, said(gevonden.regel)].join(' | ') : (ontbreekt ?? '')
  return Object.fromEntries(kitOpDag(made, day, DAY).rijen.map((rij) => [rij.nummer, inShort(rij)]))
}

describe('the sheet of the observer', () => {
  test('is made of the articles in play, in their own words; one that is gone is named', () => {
    expect(rows(kit)).toEqual({
      'BC 6.1':
        'Kijk of je op een interventie bent. | Zet de opname aan. | Je moet opnemen zodra een interventie begint.',
      'BC 5.2': 'BC 5.2 staat niet in versie 2.0 van Bodycam. Kijk dit rollenspel na.',
      'DR 1.1': 'Je vliegt enkel na een opdracht.',
      'VZW 3': 'Je bewaart beelden hoogstens negentig dagen.'
    })
  })

  test('follows the words of an article and of its field card, and no others', () => {
    const other = changed(
      changed(GELEZEN, ACTIVERING, 'Je moet opnemen zodra', 'Je moet filmen zodra'),
      KAART,
      'Zet de opname aan.',
      'Druk op de knop.'
    )
    expect(rows(kitVan(bronnenMet(rollenspelMet('[BC 6.1, DR 1.1]'), other)))).toEqual({
      'BC 6.1':
        'Kijk of je op een interventie bent. | Druk op de knop. | Je moet filmen zodra een interventie begint.',
      'DR 1.1': 'Je vliegt enkel na een opdracht.'
    })
  })

  test('a list that the rule announces comes along; footnotes do not', () => {
    const listed = changed(
      GELEZEN,
      ACTIVERING,
      'Je moet opnemen zodra een interventie begint.',
      'Je moet opnemen bij:[^een]\n\n- geweld\n- dreiging\n\n[^een]: Een noot.'
    )
    expect(rows(kitVan(bronnenMet(rollenspelMet('[BC 6.1]'), listed)))['BC 6.1']).toMatch(/bij:$/u)
    const announced = changed(listed, ACTIVERING, 'bij:[^een]', 'bij[^een]:')
    expect(rows(kitVan(bronnenMet(rollenspelMet('[BC 6.1]'), announced)))['BC 6.1']).toMatch(
      /bij: geweld ?dreiging$/u
    )
  })

  test('which version counts is asked on the day that it is read, of what the site knows by then', () => {
    const { versies = [] } = kit.technologieen[0] ?? {}
    const withdrawn = versies.map((version) =>
      version.versie === '2.0' ? { ...version, status: 'ingetrokken' as const, tot: '2026-02-01' } : version
    )
    const versieOp = (day: string): (string | undefined)[] =>
      kitOpDag(kit, day, DAY, withdrawn).steunt.map(({ versie }) => versie?.versie)
    expect(versieOp('2026-01-31')).toEqual(['2.0', '0.1'])
    expect(versieOp('2026-02-01')).toEqual(['2.1', '0.1'])
    const [before, after] = ['2026-01-31', '2026-02-01'].map(
      (day) => kitOpDag(kit, day, DAY, withdrawn).rijen[0]?.gevonden?.address
    )
    expect(before).toBe('/inzetkader/bodycam/2.0/activering#bc-6-1')
    expect(after).toBe('/inzetkader/bodycam/2.1/activering#bc-6-1')
  })

  test('an article with a version stays in that version, and each sheet has a code for its own words', () => {
    const pinned = kitVan(bronnenMet(rollenspelMet('["BC 6.1@1.0"]')))
    expect(rows(pinned)['BC 6.1']).toContain('Je kan opnemen zodra een interventie begint.')
    const [bodycam] = kitOpDag(kit, DAY, DAY).steunt
    expect(bodycam?.qr).toBe(kit.technologieen[0]?.qr['2.0'])
    expect(Object.keys(kit.technologieen[0]?.qr ?? {})).toEqual(['2.0', '2.1'])
  })
})

describe('the debriefing', () => {
  const over = (sources: readonly Source[] = GELEZEN): [string, string | undefined, boolean, string][] =>
    kitVan(bronnenMet(rollenspelMet('[BC 6.1, BC 18.1]'), sources)).verslagen.map(({ rij, nummers }) => [
      rij.titel,
      rij.staat,
      rij.fictief === true,
      nummers.join()
    ])

  /** The same report on another day, in another state. */
  function verslag(day: string, staat: string, titel: string): Source {
    const text = new TextDecoder()
      .decode(GELEZEN.find(({ path }) => path === VERSLAG)?.bytes)
      .replace('titel: De camera ging te laat aan', `titel: ${titel}`)
      .replaceAll(/2022-01-10/gu, day)
      .replace(
        /verloop:[\s\S]*?bronnen:/u,
        `verloop:\n  - staat: ingediend\n    op: ${day}\n    door: indiener\n${staat}bronnen:`
      )
    return fileOf(`docs/praktijk/zone-noord/${day}-${titel.toLowerCase()}.md`, text)
  }

  const step = (staat: string): string =>
    `  - staat: ${staat}\n    op: 2026-01-01\n    door: indiener\n    reden: Het klopte niet.\n`

  test('has the newest reports first, with their state; what stopped is left out', () => {
    const own = over()
    expect(own.map(([titel]) => titel)).toContain('De camera ging te laat aan')
    const more = over([
      ...GELEZEN,
      verslag('2026-01-02', '', 'Nieuw'),
      verslag('2026-01-03', step('ingetrokken'), 'Weg'),
      verslag('2026-01-04', step('afgewezen'), 'Neen'),
      verslag('2021-06-01', '', 'Ouder')
    ])
    expect(more[0]).toEqual(['Nieuw', 'ingediend', true, 'BC 6.1'])
    expect(more.map(([titel]) => titel)).toEqual(['Nieuw', ...own.map(([titel]) => titel), 'Ouder'])
  })

  test('tells how many reports there are beside the newest five', () => {
    const many = Array.from({ length: 9 }, (_, index) => verslag(`2025-01-0${index + 1}`, '', `V${index}`))
    const made = kitVan(bronnenMet(rollenspelMet('[BC 6.1]'), [...GELEZEN, ...many]))
    expect(made.verslagen.map(({ rij }) => rij.datum)).toEqual(
      ['9', '8', '7', '6', '5'].map((day) => `2025-01-0${day}`)
    )
    // Those nine, and the one that the fixture has.
    expect(made.verslagenMeer).toBe(10 - 5)
  })

  const since = (sinds: string, day = DAY): string[] =>
    kitOpDag(kit, day, sinds).wijzigingen.map(
      ({ nummer, vanaf, versie, diff }) =>
        `${vanaf} ${nummer} ${versie?.versie ?? 'wet'} ${diff?.soort ?? 'bijgewerkt'}`
    )

  test('what changed in the articles since a day, newest first, by the day from which it counts', () => {
    expect(since('2021-01-01')).toEqual([
      '2026-01-05 DR 1.1 0.1 bijgewerkt',
      '2026-01-05 VZW 3 wet bijgewerkt',
      '2023-03-01 BC 5.2 2.0 vervallen',
      '2022-06-01 BC 6.1 1.1 gewijzigd',
      '2022-06-01 BC 5.2 1.1 nieuw'
    ])
    expect(since('2022-06-02')).not.toContain('2022-06-01 BC 6.1 1.1 gewijzigd')
    expect(since('2026-01-06')).toEqual([])
  })

  test('begins on the day on which the role-play was written on last', () => {
    expect(kit.bijgewerkt).toBe('2026-01-05')
  })

  test('the words that changed in a concept have the day of its text, until it has a first day', () => {
    const made = kitVan(bronnenMet(rollenspelMet('[BC 6.2]')))
    const dated = (versies?: RollenspelKit['technologieen'][number]['versies']): (string | undefined)[][] =>
      kitOpDag(made, DAY, '2020-01-01', versies).wijzigingen.map(({ vanaf, version }) => [
        vanaf,
        version?.status
      ])
    expect(dated()).toEqual([[expect.stringMatching(/^\d{4}-\d\d-\d\d$/u), 'concept']])
    const adopted = made.technologieen[0]?.versies.map((version) =>
      version.versie === '2.1' ? { ...version, status: 'vastgesteld' as const, van: '2026-06-01' } : version
    )
    expect(dated(adopted)).toEqual([['2026-06-01', 'vastgesteld']])
    const calledOff = adopted?.map((version) =>
      version.versie === '2.1' ? { ...version, status: 'ingetrokken' as const, tot: '2026-05-01' } : version
    )
    expect(dated(calledOff)).toEqual([])
  })
})

test('a law that nobody tells of any more is named', () => {
  const without = GELEZEN.filter(({ path }) => path !== WET)
  expect(rows(kitVan(bronnenMet(rollenspelMet('[VZW 3]'), without)))).toEqual({
    'VZW 3': 'VZW 3 staat niet meer op de site. Kijk dit rollenspel na.'
  })
})
