import { describe, expect, test } from 'vitest'
import { synonymsIn, type Lexis } from './lexis.ts'
import { nearWordsOf } from './near-words.ts'
import { askedIn } from './question.ts'
import { slotsOf } from './slots.ts'
import { soundOf } from './sound.ts'
import { vocabularyOf } from './vocabulary.ts'

const WORDS =
  `activering beeld beelden bewaartermijn bewaren camera drone gezichtsherkenning herkenning gezicht helmcamera
  rollenspel rollen spel spelen stand standby termijn tuchtprocedure vlucht voorbereiding waarschuwing zin 2019/947`.split(
    /\s+/u
  )

const SYNONYMS = new Map([
  ['gefilmd', ['beelden']],
  ['autopomp', ['camera']]
])

function lexisOf(words: readonly string[]): Lexis {
  const vocabulary = vocabularyOf(
    words,
    words.map(() => 3)
  )
  const nearWords = nearWordsOf([...words, ...SYNONYMS.keys()])
  return { vocabulary, synonymsOf: synonymsIn(SYNONYMS, vocabulary), nearWords }
}

const lexis = lexisOf(WORDS)

describe('by ear', () => {
  test.each([
    'aktiveren activeren',
    'kamera camera',
    'prosedure procedure',
    'tugt tucht',
    'slaghtoffer slachtoffer',
    'korpsjef korpschef',
    'foto photo',
    'batterei batterij',
    'ziekenhuys ziekenhuis',
    'lifestream livestream',
    'bewaartermein bewaartermijn',
    'waarschuwing waarschuwwing'
  ])('%s are one word', (pair) => {
    expect(new Set(pair.split(' ').map(soundOf)).size).toBe(1)
  })

  test.each(['beeld veld', 'zone zonde', 'drone drones', 'camera kamer'])('%s are two', (pair) => {
    expect(new Set(pair.split(' ').map(soundOf)).size).toBe(2)
  })
})

describe('a word that stands nowhere is', () => {
  test.each([
    ['the one that sounds the same', 'kamera', ['camera']],
    ['before one that is as near on paper', 'belden', ['beelden']],
    ['one with a slip', 'dorne', ['drone']],
    ['with a slip in its first letter', 'vewaren', ['bewaren']],
    ['with one slip and by ear', 'tugtprocedre', ['tuchtprocedure']],
    ['a form of one with a slip', 'rollenspeln', ['rollenspel']],
    ['a word that only readers use', 'autopmop', ['autopomp']],
    ['two words written as one', 'beeldbewaartermijn', ['beeld', 'bewaartermijn']],
    ['with a linking letter', 'waarschuwingszin', ['waarschuwing', 'zin']],
    ['with a slip in the first of them', 'warschuwingszin', ['waarschuwing', 'zin']],
    ['with a slip in the last of them', 'dronebewaatermijn', ['drone', 'bewaartermijn']],
    ['a verb behind its particle', 'uitbewaren', ['bewaren']]
  ])('%s: %s', (_, word, meant) => {
    const found = slotsOf(word, lexis).flatMap(({ readings }) => readings.map((reading) => reading.word))
    expect(found).toEqual(meant)
  })

  test('nothing, where nothing is near', () => {
    expect(slotsOf('qwrtzpqx', lexis)).toEqual([{ word: 'qwrtzpqx', readings: [], isUnknown: true }])
  })

  test('a word where a compound ends in it, and no slip of another', () => {
    const { nearWords, vocabulary } = lexisOf(['vuurwapen', 'wagen'])
    const known = { vocabulary, nearWords, synonymsOf: () => [] }
    expect(slotsOf('wapen', known)).toEqual([{ word: 'wapen', readings: [], isUnknown: true }])
  })

  test('and a number is never another', () => {
    expect(slotsOf('2019/948', lexis)).toEqual([
      { word: '2019/948', readings: [{ word: '2019/948', sure: 1 }], isUnknown: false }
    ])
  })
})

describe('words of a question', () => {
  const meantBy = (question: string, word: string): string[] => {
    const { meant = new Map<number, number>() } =
      askedIn(question, lexis).find((asked) => asked.word === word) ?? {}
    return [...meant]
      .filter(([, sure]) => sure > 0.5)
      .map(([number]) => WORDS[number] ?? '')
      .sort()
  }

  test('are one word where they are written so, also without the letter between them', () => {
    expect(meantBy('gezicht herkenning', 'herkenning')).toEqual(['gezichtsherkenning', 'herkenning'])
    expect(meantBy('herkenning gezicht', 'herkenning')).toEqual(['herkenning'])
  })

  test('also with a slip', () => {
    expect(meantBy('rolln spel', 'rolln')).toContain('rollenspel')
  })

  test('are known together where one of them is no word', () => {
    expect(meantBy('stand by', 'stand')).toEqual(['stand', 'standby'])
  })

  test('mean what another form of them stands for, and with a slip', () => {
    expect(meantBy('filmde', 'filmde')).toEqual([])
    expect(meantBy('gefilmde', 'gefilmde')).toEqual(['beeld', 'beelden'])
    expect(meantBy('autopompen', 'autopompen')).toEqual(['camera'])
    expect(meantBy('autopmop', 'autopmop')).toEqual(['camera'])
  })

  test('of a word that stands in a text only its own other words, not those of its forms', () => {
    expect(lexis.synonymsOf('spelen')).toEqual([])
    expect(lexisOf([...WORDS, 'autopompen']).synonymsOf('autopompen')).toEqual(['camera'])
  })
})
