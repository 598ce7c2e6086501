/** Words of then in a text as it once stood in the history: not today's rules decide whether it can be read. */

import { describe, expect, test } from 'vitest'
import { DRONES, fileOf, GELEZEN, stateOf } from '../../fixtures/toets.ts'
import { toenInTekst } from './toen.ts'

const site = stateOf(GELEZEN)
const [now] = site.artikels.get('drones@0.1#dr-1-1') ?? []
const vingerafdruk = now?.artikel.vingerafdruk ?? ''
const ARTICLE = `## Wanneer vlieg je? {#dr-1-1}

Je vliegt enkel na een opdracht.

### Wat vaststaat

- Dit geldt voor elk korps.
`
const inTekst = (text: string) =>
  toenInTekst(site, fileOf(DRONES, text), { id: 'dr-1-1', vingerafdruk, waar: 'toen' })
const FOUND = {
  waar: 'toen',
  regels: [
    'Titel: Wanneer vlieg je?',
    'Je vliegt enkel na een opdracht.',
    'Kop 3: Wat vaststaat',
    '• Dit geldt voor elk korps.'
  ]
}

describe('found', () => {
  test.each([
    ['below a front matter that nobody accepts any more', `---\noud_veld: ja\n---\n\n${ARTICLE}`],
    ['without a front matter', ARTICLE],
    ['between other articles', `## Anders {#dr-1-3}\n\nIets.\n\n${ARTICLE}\n## Nog {#dr-1-4}\n\nIets.\n`]
  ])('%s', (_, text) => {
    expect(inTekst(text)).toEqual(FOUND)
  })
})

test.each([
  ['other words', ARTICLE.replace('enkel', 'soms')],
  ['another article with these words', ARTICLE.replace('dr-1-1', 'dr-1-9')],
  ['no text at all', '']
])('not found in %s', (_, text) => {
  expect(inTekst(text)).toBeUndefined()
})

test('not repeated where personal data stood beside them', () => {
  expect(inTekst(`Bel 0470 12 34 56.\n\n${ARTICLE}`)).toEqual({
    waarom: 'De woorden van toen staan hier niet: in dat bestand stonden persoonsgegevens.'
  })
})
