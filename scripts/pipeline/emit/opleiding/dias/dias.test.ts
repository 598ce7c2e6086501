/** Which slides a module has, and what stands on each. */

import { describe, expect, test } from 'vitest'
import { moduleIn } from '../../../../fixtures/cursus.ts'
import { DIAS } from '../../../../fixtures/dias.ts'
import { plantMarkers } from '../../../../fixtures/markers.ts'
import { changed, stateOf, WET } from '../../../../fixtures/toets.ts'
import { type Node, textOf, visitElements } from '../../../core/tree.ts'
import type { Source } from '../../../core/types.ts'
import { type Dia, titelVan } from './dia.ts'
import { diasVan } from './dias.ts'
import { diasOutputs } from './uitvoer.ts'
import { verdeel } from './verdeel.ts'

const URL = 'https://kennis.plot.be'
const MODULE = 'docs/opleiding/opnemen/index.md'

function diasOf(sources: readonly Source[]): Dia[] {
  const site = stateOf(sources)
  return diasVan(site, moduleIn(site), URL).dias
}

function pageOf(sources: readonly Source[]): string {
  return [...diasOutputs(stateOf(sources), URL)].map(({ bytes }) => new TextDecoder().decode(bytes)).join('')
}

const words = (nodes: readonly Node[]): string => nodes.map(textOf).join(' ')
const FOUND = diasOf(DIAS)
const named = (titel: string): Dia[] => FOUND.filter((dia) => dia.titel === titel)

test('a title, what is learned, each lesson with its headings, each question with its answer, what it stands on', () => {
  expect(FOUND.map((dia) => `${dia.soort}: ${titelVan(dia)}`)).toEqual([
    'titel: Opnemen',
    'inhoud: Wat je leert',
    'deel: Op tijd opnemen',
    'inhoud: Lang (1 van 2)',
    'inhoud: Lang (2 van 2)',
    ...[1, 2, 3, 4].map((nummer) => `inhoud: Tabel (${nummer} van 4)`),
    'inhoud: Weinig',
    'inhoud: Leeg',
    'inhoud: Kijk eerst (1 van 2)',
    'inhoud: Kijk eerst (2 van 2)',
    'deel: Toets: opnemen',
    'vraag: Neem je op bij een interventie?',
    'antwoord: Antwoord: Neem je op bij een interventie?',
    'vraag: Neem je op in een pauze?',
    'antwoord: Antwoord: Neem je op in een pauze?',
    'vraag: Wanneer vlieg je?',
    'antwoord: Antwoord: Wanneer vlieg je?',
    'vraag: In welke volgorde?',
    'antwoord: Antwoord: In welke volgorde?',
    'vraag: Wanneer land je?',
    'antwoord: Antwoord: Wanneer land je?',
    'vraag: Bewaar je beelden voor altijd?',
    'antwoord: Antwoord: Bewaar je beelden voor altijd?',
    'inhoud: Waarop deze dia’s steunen'
  ])
})

test('what is said to the trainer stands in the notes of its heading, with the footnote that it names, and nowhere on a slide', () => {
  const [first, second] = named('Lang')
  expect(words(first?.notities ?? [])).toBe('Laat ze hardop tellen.1 1 Verzonnen voor deze voorbeeldsite.')
  expect(second?.notities).toEqual([])
  expect(words(FOUND.flatMap(({ body }) => body))).not.toMatch(/hardop tellen|Enkel voor de lesgever/u)
})

test('a footnote is told on the slide that names it', () => {
  expect(named('Weinig')[0]?.noten).toEqual([{ teken: '1', tekst: ['Verzonnen voor deze voorbeeldsite.'] }])
  expect(words(named('Weinig')[0]?.body ?? [])).toBe('Eén zin, met een vet woord.1')
})

test('a list goes on counting on the next slide, below its announcement; a table has its head on each', () => {
  const [first, second] = named('Lang')
  expect(textOf(first?.body[0] ?? '')).toBe('Doe dit:')
  const lists = [first, second].map((dia) => dia?.body.at(-1) as [string, { start?: number }, ...Node[]])
  expect(lists.map(([tag]) => tag)).toEqual(['ol', 'ol'])
  expect(lists[1]?.[1].start).toBe((lists[0]?.length ?? 0) - 2 + 1)
  for (const { body } of named('Tabel')) expect(words(body)).toMatch(/^WoordGevolg|^Woord\s*Gevolg/u)
})

test('ids stand nowhere, and links within the page lead to it', () => {
  const ids: unknown[] = []
  const links: (string | undefined)[] = []
  for (const { body } of FOUND)
    visitElements(body, ([tag, { id, href }]) => {
      if (id !== undefined) ids.push(id)
      if (tag === 'a') links.push(href)
    })
  expect(ids).toEqual([])
  expect(links).toContain('/opleiding/opnemen/op-tijd#kijk-eerst')
})

test('one question shows its choices, and the next slide those that are right by the same letters', () => {
  const order = FOUND.filter(({ titel }) => titel.endsWith('In welke volgorde?'))
  expect(order.map(({ body }) => words(body))).toEqual([
    'Zet in de juiste volgorde. Je kijkt rond.Je krijgt een opdracht.Je vertrekt.',
    'Je krijgt een opdracht. Je kijkt rond. Je vertrekt. de opdracht komt eerst (DR 1.1). Lees na: DR 1.1, Wanneer vlieg je?'
  ])
  const starts = order[1]?.body.flatMap((node) =>
    typeof node !== 'string' && node[0] === 'ol' ? [node[1].start ?? 1] : []
  )
  expect(starts).toEqual([2, 1, 3])
  expect(words(order[0]?.notities ?? [])).toBe(words(order[1]?.body ?? []))
})

describe('what other words do', () => {
  test('one changed word in an article removes exactly its question', () => {
    const now = diasOf(changed(DIAS, WET, 'negentig dagen', 'dertig dagen'))
    const titles = (dias: readonly Dia[]) =>
      dias.filter(({ soort }) => soort === 'vraag').map(({ titel }) => titel)
    expect(titles(now)).toEqual(titles(FOUND).filter((titel) => titel !== 'Bewaar je beelden voor altijd?'))
    expect(words(now.find(({ titel }) => titel === 'Toets: opnemen')?.body ?? [])).toContain(
      '1 vraag wacht op nalezing en staat niet op deze dia’s.'
    )
    expect(pageOf(changed(DIAS, WET, 'negentig dagen', 'dertig dagen'))).not.toContain('Bewaar je beelden')
  })

  test('a module that was withdrawn has no slides', () => {
    expect(pageOf(changed(DIAS, MODULE, 'status: voorstel', 'status: ingetrokken'))).toBe('')
  })
})

describe('a section over more slides', () => {
  const sentence =
    'Dit is een zin die lang genoeg is om een hele regel van een dia te vullen, en nog iets meer. '

  test('keeps all its words, in their order', () => {
    const nodes: Node[] = [
      ['p', {}, sentence.repeat(14)],
      [
        'kader',
        { soort: 'tip', title: 'Tip' },
        ['ul', {}, ...Array.from({ length: 20 }, (): Node => ['li', {}, sentence])]
      ],
      ['p', {}, 'Slot.']
    ]
    const parts = verdeel(nodes)
    expect(parts.length).toBeGreaterThan(3)
    expect(parts.flat().map(textOf).join('').replace(/\s/gu, '')).toBe(
      nodes.map(textOf).join('').replace(/\s/gu, '')
    )
  })

  test('is not cut where a little smaller will do', () => {
    expect(verdeel([['p', {}, sentence.repeat(7)]])).toHaveLength(1)
  })

  test('of one word without an end stands on one slide', () => {
    expect(verdeel([['p', {}, 'x'.repeat(5000)]])).toHaveLength(1)
  })
})

describe('the page', () => {
  const page = pageOf(DIAS)

  test('says on each slide how far the words are that it stands on', () => {
    const voet = 'Fictief voorbeeld · Voorstel · Steunt op een concept: Inzetkader drones, versie 0.1'
    expect(page.split(voet)).toHaveLength(FOUND.length + 1)
    expect(page).toContain('Deze toets toetst een concept.')
  })

  test('asks for nothing: its image is in it, and its links lead to a site', () => {
    const asked = [...page.matchAll(/\s(?:src|href)="(?<to>[^"]*)"/gu)].map(
      ({ groups }) => groups?.['to'] ?? ''
    )
    expect(asked.filter((to) => to.startsWith('data:image/webp;base64,'))).toHaveLength(1)
    const elsewhere = /^(?:#|data:image\/webp;base64,|https:\/\/(?:kennis\.plot|elders)\.be\/?)/u
    expect(asked.filter((to) => !elsewhere.test(to))).toEqual([])
  })

  test('takes no text for anything else', () => {
    const marked = [...diasOutputs(plantMarkers(DIAS).site, URL)]
      .map(({ bytes }) => new TextDecoder().decode(bytes))
      .join('')
    expect(marked).toContain('qzm')
    expect(marked).not.toContain('<b data-merk')
    expect(marked.match(/<\/(?:script|style|title)>/gu)).toEqual(['</title>', '</style>', '</script>'])
  })
})

test('the same content gives the same bytes, whatever order the files were read in', () => {
  expect(pageOf(DIAS.toReversed())).toBe(pageOf(DIAS))
})
