import { describe, expect, test } from 'vitest'
import { DELEN } from '../../pipeline'
import { deelVan, verdeel } from './verdeel'

test('every part is found by its own name', () => {
  expect(Object.keys(DELEN).map(deelVan)).toEqual(Object.keys(DELEN))
})

test.each([
  ['1. Context', 'Context'],
  ['DE SITUATIE', 'Context'],
  ['Deel 2: Verwachtingen', 'Verwacht'],
  ['Wat had er moeten gebeuren?', 'Verwacht'],
  ['III) Wat is er gebeurd?', 'Wat gebeurde er'],
  ['Wat gebeurde er echt?', 'Wat gebeurde er'],
  ['De feiten', 'Wat gebeurde er'],
  ['Waarom liep het zo?', 'Waarom'],
  ['Oorzaken', 'Waarom'],
  ['Wat leren we?', 'Wat leren we'],
  ['5 – Geleerde lessen', 'Wat leren we'],
  ['**Aanbevelingen:**', 'Aanbeveling']
])('%j means %j', (kop, deel) => {
  expect(deelVan(kop)).toBe(deel)
})

test.each(['Bijlage', 'Waarom de deur klemde en wie dat meldde', 'Contextuele hulp', ''])(
  '%j means none',
  (kop) => {
    expect(deelVan(kop)).toBeUndefined()
  }
)

describe('a text is laid under the parts', () => {
  test('in any order, with what stands under none as the rest', () => {
    const text = `Vooraf.

## 1. Context

Binnen.

### Wie

Twee.

## Bijlage

Een lijst.

### Waarom?

Lawaai.

# Wat leren we

- Oefen.

\`\`\`
## Verwacht
\`\`\`

## Context

En donker.`
    expect(verdeel(text)).toEqual({
      delen: {
        Context: 'Binnen.\n\n### Wie\n\nTwee.\n\nEn donker.',
        Waarom: 'Lawaai.',
        'Wat leren we': '- Oefen.\n\n```\n## Verwacht\n```'
      },
      rest: 'Vooraf.\n\n### Bijlage\n\nEen lijst.'
    })
  })

  test('a text without parts is all rest', () => {
    expect(verdeel('### Iets\n\nTekst.')).toEqual({ delen: {}, rest: '### Iets\n\nTekst.' })
  })

  test('a deeper heading under a part that is deep itself does not climb above it', () => {
    expect(verdeel('#### Context\n\na\n\n##### Wie\n\nb').delen).toEqual({ Context: 'a\n\n### Wie\n\nb' })
  })
})
