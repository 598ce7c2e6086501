import { describe, expect, test } from 'vitest'
import { gevraagdeIn, searchOf } from './adres'

describe('what stands in the address', () => {
  test('is read as it is written', () => {
    const gevraagd = {
      vraag: 'mag ik 100% filmen & "woning"?',
      filters: { technologie: ['bodycam'], soort: ['hoofdstuk', 'begrip'] }
    }
    expect(gevraagdeIn(searchOf(gevraagd))).toEqual(gevraagd)
    expect(searchOf({ vraag: '', filters: {} })).toBe('')
  })

  test('was typed by anybody: what is no facet is left out, and nothing is too long', () => {
    expect(gevraagdeIn('?q=%E0%A4%A&kleur=rood&soort=&soort=les&soort=les')).toEqual({
      vraag: '\uFFFD%A',
      filters: { soort: ['les'] }
    })
    expect(gevraagdeIn(`?q=${'a'.repeat(5000)}`).vraag).toHaveLength(200)
  })
})
