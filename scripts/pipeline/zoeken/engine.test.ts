import { brotliCompressSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { type Engine, open } from './engine.ts'
import { build, type Indexed, unpacked } from './index-data.ts'

const RECORDS: Indexed[] = [
  {
    id: 'a',
    title: 'Activering',
    heading: 'Wanneer mag je opnemen?',
    terms: 'BC 6.1',
    text: 'Neem enkel op tijdens een interventie. Je bewaart de beelden dertig dagen.'
  },
  {
    id: 'b',
    title: 'Bewaren',
    heading: 'Hoelang bewaar je?',
    terms: 'BC 7.1',
    text: 'De bewaartermijn van bodycambeelden staat in de wet. Daarna worden ze gewist.'
  },
  {
    id: 'c',
    title: 'Drones',
    heading: 'Wie vliegt?',
    text: 'De dronepiloot vraagt toestemming voor de drone-inzet. Die moet je vooraf aanvragen.'
  },
  { id: 'd', title: 'Helmcamera', text: 'Een camera op de helm van de brandweer.' },
  {
    id: 'e',
    title: 'Camera',
    text: 'Verordening (EU) 2019/947 gaat over drones met een camera. De bewaartermijn en de beelden komen elders.'
  }
]

const engine = open([build(RECORDS)])
const idsOf = (question: string, from: Engine = engine): string[] =>
  from.search(question).hits.map(({ id }) => id)

describe('finds', () => {
  test.each([
    ['a word as it stands', 'interventie', 'a'],
    ['another form', 'interventies', 'a'],
    ['a verb in another person', 'bewaarde', 'b'],
    ['a participle', 'wissen', 'b'],
    ['a part of a compound', 'piloot', 'c'],
    ['a compound by its parts', 'bodycam beelden', 'b'],
    ['a compound that was split', 'drone piloot', 'c'],
    ['a compound that was joined', 'droneinzet', 'c'],
    ['a verb taken apart', 'hoe vraag ik dat aan', 'c'],
    ['a word with a slip', 'intervnetie', 'a'],
    ['a word with two', 'bewartermjin', 'b'],
    ['a word that is not finished', 'toestem', 'c'],
    ['two by ear', 'interfensie', 'a'],
    ['a slip in the first letter', 'onterventie', 'a'],
    ['words that nobody writes as one', 'bewaartermijnwet', 'b'],
    ['and with a slip in one of them', 'helmbrandweeer', 'd'],
    ['a compound that was split, with a slip', 'dronne pilot', 'c'],
    ['without its accents', 'héɫmcamera'.replace('ɫ', 'l'), 'd'],
    ['a number with its signs', '2019/947', 'e'],
    ['a part of a number', '947', 'e']
  ])('%s', (_, question, id) => {
    expect(idsOf(question)[0]).toBe(id)
  })

  test('a record that answers more of the question before one that says much of a little', () => {
    const much = { id: 'much', text: 'Camera, camera, camera, camera, camera en nog eens camera.' }
    const more = { id: 'more', text: 'De camera van de brandweer staat in de kazerne en die gaat dicht.' }
    const others = Array.from({ length: 8 }, (_, n) => ({ id: `x${n}`, text: 'Een camera in de straat.' }))
    expect(idsOf('camera kazerne', open([build([much, more, ...others])]))[0]).toBe('more')
  })

  test('every word is a wish: what none of the records has takes none of them away', () => {
    expect(idsOf('helm onbestaandwoord brandweer')[0]).toBe('d')
  })

  test('words that hold a sentence together only where nothing else is asked', () => {
    expect(idsOf('de het')).toEqual([])
    expect(idsOf('wie')).toEqual(['c'])
  })

  test('nothing for nonsense, for a number that nobody wrote and for nothing', () => {
    for (const question of ['qwrtzpqx', '2019/948', '', '   ', '!?']) expect(idsOf(question)).toEqual([])
  })

  test('no slips in a number', () => {
    expect(idsOf('2019/847')).toEqual([])
  })

  test('what is not accepted stays away', () => {
    expect(engine.search('camera', (number) => number !== 3).hits.map(({ id }) => id)).toEqual(['e'])
  })

  test('other words for the same', () => {
    const known = open([build(RECORDS)], new Map([['lichaamscamera', ['helmcamera']]]))
    expect(idsOf('lichaamscamera', known)[0]).toBe('d')
  })

  test('tells which words were meant', () => {
    const answer = engine.search('bewaren van beeld')
    const hit = answer.hits.find(({ id }) => id === 'a')
    expect(hit && answer.wordsIn(hit).sort()).toEqual(['beelden', 'bewaart'])
    expect(answer.asked.map(({ word }) => word)).toEqual(['bewaren', 'beeld'])
  })

  test('a question of any length and any signs is answered', () => {
    expect(() => engine.search(`${'camera '.repeat(5000)}\u0000\uD800 __proto__ constructor`)).not.toThrow()
    expect(idsOf('constructor toString __proto__')).toEqual([])
  })
})

describe('an index', () => {
  test('is the same bytes for the same records, and goes through JSON', () => {
    const once = JSON.stringify(build(RECORDS))
    expect(JSON.stringify(build(structuredClone(RECORDS)))).toBe(once)
    const again = open([JSON.parse(once) as ReturnType<typeof build>])
    expect(again.search('bewaartermijn beelden').hits).toEqual(engine.search('bewaartermijn beelden').hits)
  })

  test('words come out as they went in', () => {
    const words = unpacked(build([{ id: 'x', text: 'brand brandweer brandweerzone bra 25/3' }]).words)
    expect(words).toEqual(['25', '25/3', 'bra', 'brand', 'brandweer', 'brandweerzone'])
  })

  test('in two pieces answers as in one', () => {
    const pieces = open([build(RECORDS.slice(0, 2)), build(RECORDS.slice(2))])
    for (const question of ['camera', 'bewaartermijn drones', 'wanneer mag je opnemen', 'dronepilot'])
      expect(pieces.search(question).hits, question).toEqual(engine.search(question).hits)
  })

  test('without records is an index', () => {
    expect(idsOf('camera', open([build([])]))).toEqual([])
    expect(idsOf('camera', open([]))).toEqual([])
  })

  test('is small: less than the words it was made of', () => {
    const bytes = brotliCompressSync(JSON.stringify(build(RECORDS))).length
    expect(bytes).toBeLessThan(JSON.stringify(RECORDS).length)
  })
})
