import { expect, test } from 'vitest'
import { conceptUit, LEEG, openVragen } from './concept'

test('of what was kept, what fits comes back', () => {
  const concept = {
    ...LEEG,
    titel: 'Riem',
    doelen: ['bewijs'],
    delen: { ...LEEG.delen, Waarom: 'Zo.' },
    beelden: [{ naam: 'beeld-1.jpg', alt: 'De riem', deel: 'Waarom' }]
  }
  expect(conceptUit(JSON.parse(JSON.stringify(concept)))).toEqual(concept)
})

test.each([undefined, null, 1, 'tekst', [], { titel: 3, doelen: 'bewijs', delen: [], beelden: [{}, null] }])(
  'anything else is an empty draft: %j',
  (given) => {
    expect(conceptUit(given)).toEqual(LEEG)
  }
)

test('what is not answered yet, in the order of the form', () => {
  const open = openVragen(LEEG)
  expect(open.slice(0, 2)).toEqual(['Context', 'Verwacht'])
  expect(open).toHaveLength(13)
  const foto = { naam: 'a.jpg', alt: '', deel: 'Context' } as const
  expect(openVragen({ ...LEEG, titel: 'Riem', zone: ' ', beelden: [foto] })).toEqual([
    ...open.slice(1).filter((vraag) => vraag !== 'titel')
  ])
})
