import { describe, expect, test } from 'vitest'
import { citationsIn, lawNummerIn, lawNummerOf } from './citations.ts'

const textsIn = (sentence: string): string[] => citationsIn(sentence).map(({ text }) => text)
const wordsIn = (sentence: string): string[] => citationsIn(sentence).map(({ words }) => words)

describe('a cited article of a law', () => {
  test.each([
    ['WPA 25/3', 'WPA 25/3'],
    ['WPA art. 25/3', 'WPA 25/3'],
    ['WPA art 25/3', 'WPA 25/3'],
    ['WPA art.25/3', 'WPA 25/3'],
    ['WPA artikel 25/3', 'WPA 25/3'],
    ['WPA artikels 25/3', 'WPA 25/3'],
    ['WPA artikelen 25/3', 'WPA 25/3'],
    ['WPA, art. 25/3', 'WPA 25/3'],
    ['WPA Art. 25/3', 'WPA 25/3'],
    ['WPA\u00a025/3', 'WPA 25/3'],
    ['WPA\u00a0art.\u00a025/3', 'WPA 25/3'],
    ['WPA\u202f25/3', 'WPA 25/3'],
    ['WPA\n25/3', 'WPA 25/3'],
    ['WPA art.\n25/3', 'WPA 25/3'],
    ['WPA\nart. 25/3', 'WPA 25/3'],
    ['WPA   artikel   25/3', 'WPA 25/3'],
    ['WPA 41', 'WPA 41'],
    ['W2023 art. 13', 'W2023 13'],
    ['WCV 187/1', 'WCV 187/1'],
    ['WPA 44/11/8', 'WPA 44/11/8'],
    ['WPA art. 44/11/3decies', 'WPA 44/11/3decies'],
    ['SV art. 28quinquies', 'SV 28quinquies'],
    ['SV 28bis/1', 'SV 28bis/1'],
    ['WPA art. 30 dagen', 'WPA 30'],
    ['WPA art. 1992', 'WPA 1992']
  ])('%j is %s', (written, text) => {
    expect(textsIn(`Zie ${written}`)).toEqual([text])
    expect(textsIn(`Zie (${written}). Lees ook dit.`)).toEqual([text])
    expect(textsIn(`${written}, ${written}; ${written}!`)).toEqual([text, text, text])
  })

  test.each([
    ['WPA art. 25/3 §1bis, 2° a en §2', 'WPA art. 25/3 §1bis, 2° a'],
    ['WPA art. 25/3 §1bis, 2° en 3°', 'WPA art. 25/3 §1bis, 2°'],
    ['WPA 25/3 §1.', 'WPA 25/3 §1'],
    ['WPA art. 25/3, §\u00a01', 'WPA art. 25/3, §\u00a01'],
    ['WPA art. 25/2 §1, 1°bis.', 'WPA art. 25/2 §1, 1°bis'],
    ['WPA art. 25/3\n§4, behalve 2026', 'WPA art. 25/3\n§4'],
    ['WPA 25/1 tot 25/9', 'WPA 25/1'],
    ['WPA 25/1–25/9', 'WPA 25/1'],
    ['WPA art. 25/3, 2°', 'WPA art. 25/3']
  ])('%j: the words of the link are %j', (written, words) => {
    expect(wordsIn(written)).toEqual([words])
  })

  test('two in a row are two', () => {
    expect(textsIn('WPA art. 25/7 en WCV art. 13/5')).toEqual(['WPA 25/7', 'WCV 13/5'])
  })

  test.each([
    'de WPA',
    'de WPA, artikel na artikel',
    'de WPA (art. 25/3)',
    'de WPA van 1992',
    'de WPA 1992',
    'de WPA 2018-versie',
    'volgens de WPA 30 dagen',
    'volgens de WPA 365\u00a0dagen',
    'volgens de WPA 30\ndagen',
    'in de WPA 25 mei 2018',
    'onder de WPA 12 maanden',
    'met de WPA 80 %',
    'WPA 2° en 3°',
    'WPA 25/3x',
    'WPA 25/33x',
    'WPA 25/3.5',
    'WPA25/3',
    'WPA-25/3',
    'xWPA 25/3',
    'éWPA 25/3',
    'wpa 25/3',
    'Wpa 25/3',
    'WPA art. zoveel',
    'W 25/3',
    'ABCDEFG 25/3'
  ])('%j holds none', (sentence) => {
    expect(textsIn(sentence)).toEqual([])
  })
})

describe('a cited article of an inzetkader', () => {
  test.each(['BC 6.1', 'BC\u00a06.1', 'BC\u202f6.1', 'BC\u20096.1', 'BC\t6.1', 'BC\n6.1', 'BC  6.1'])(
    '%j is BC 6.1',
    (written) => {
      expect(citationsIn(`Zie ${written}.`)).toEqual([{ index: 4, words: written, text: 'BC 6.1' }])
    }
  )

  test('keeps its version', () => {
    expect(textsIn('BC 6.1@1.0.')).toEqual(['BC 6.1@1.0'])
  })

  test.each(['BC 6.1.2', 'xBC 6.1', 'bc 6.1'])('%s holds none', (sentence) => {
    expect(textsIn(sentence)).toEqual([])
  })
})

describe('the number of an article of a law', () => {
  test.each([
    ['wpa-25-3', 'WPA 25/3'],
    ['w2023-11', 'W2023 11'],
    ['wpa-44-11-3decies', 'WPA 44/11/3decies'],
    ['wpa-25-x', undefined],
    ['wpa', undefined],
    ['artikel-25', undefined]
  ])('of the id %s is %s', (id, nummer) => {
    expect(lawNummerOf(id)).toBe(nummer)
  })

  test.each([
    ['Artikel 25/3: waar je filmt', '25/3'],
    ['Art. 11', '11'],
    ['Artikel 44/11/3decies', '44/11/3decies'],
    ['Artikels 25/1 tot 25/9', undefined],
    ['Wat artikel 25/3 zegt', undefined]
  ])('in the heading %j is %s', (heading, nummer) => {
    expect(lawNummerIn(heading)).toBe(nummer)
  })
})
