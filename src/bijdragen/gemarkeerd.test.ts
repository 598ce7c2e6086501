import { expect, test } from 'vitest'
import { gemarkeerd, plekVan } from './gemarkeerd'

const bij = (line: number, column: number) => ({
  niveau: 'error' as const,
  regel: 'privacy-phone',
  melding: '',
  raad: '',
  plaats: { line, column }
})

test('the words from where a finding begins', () => {
  expect(gemarkeerd('Rustig.\nBel 0470 12 34 56 eens.', [bij(2, 5)])).toEqual([
    { tekst: 'Rustig.\nBel ' },
    { tekst: '0470 12 34 56', niveau: 'error' },
    { tekst: ' eens.' }
  ])
  expect(gemarkeerd('Jan Janssens en ik', [bij(1, 1)])[0]).toEqual({ tekst: 'Jan Janssens', niveau: 'error' })
})

test('nothing outside the text, and no word twice', () => {
  expect(gemarkeerd('kort', [bij(3, 1), bij(1, 40)])).toEqual([{ tekst: 'kort' }])
  expect(gemarkeerd('0470 12 34 56', [bij(1, 1), bij(1, 6)])).toEqual([
    { tekst: '0470 12 34 56', niveau: 'error' }
  ])
  expect(gemarkeerd('', [])).toEqual([])
})

test('a place as an offset, at the end where the text is shorter', () => {
  expect([plekVan('een\ntwee', { line: 2, column: 3 }), plekVan('een', { line: 9, column: 1 })]).toEqual([
    6, 3
  ])
})
