/** What the page of adding up writes is what the check reads: the right place, and nothing to remark. */

import { expect, test } from 'vitest'
import { bron, LAMP, LAMP_PIN, lampBron } from '../../fixtures/bevraging.ts'
import { compile } from '../compile.ts'
import { kindOf } from '../kinds.ts'
import { resultaatBron } from './resultaat-bron.ts'
import { voorstel } from './tellen.ts'

const OPTIONS = {
  siteUrl: 'https://kenniscentrum.example',
  repository: 'https://code.example/plot',
  today: '2026-03-20'
}
const SECTIE = bron('docs/behoeften/index.md', [
  'titel: Behoeften',
  'omschrijving: Wat we vragen.',
  'bijgewerkt: 2026-03-01'
])
const NOORD = bron('docs/zones/noord.md', [
  'titel: Zone noord',
  'omschrijving: Een zone.',
  'bijgewerkt: 2026-03-01',
  'soort: lokaal',
  'bronnen: [{ naam: Een verslag, zekerheid: afgeleid }]'
])

const INGEVULD = Array.from({ length: 17 }, (_, index) => ({
  'v-nood': [index < 3 ? 'niet' : index < 8 ? 'beetje' : 'zeer'],
  'v-doel': index % 2 ? ['zien'] : ['zien', 'gezien'].slice(index % 3 ? 1 : 0),
  'v-kleur': index < 9 ? ['wit'] : ['rood']
}))

const resultaat = (status: string, zone?: string) =>
  resultaatBron({
    ...voorstel(LAMP, INGEVULD),
    bevraging: { naam: 'lamp', titel: 'Welke lamp?', vingerafdruk: LAMP_PIN, status },
    van: '2026-03-02',
    tot: '2026-03-10',
    vandaag: '2026-03-12',
    door: 'Contactpersoon van de zone',
    ...(zone === undefined ? {} : { zone })
  })

test('the file of a result, in full', () => {
  const { path, text } = resultaat('open', 'noord')
  expect(path).toBe('docs/behoeften/lamp/resultaat-2026-03-10-noord.md')
  expect(text).toBe(`---
titel: Antwoorden tot en met 10 maart 2026
omschrijving: 17 mensen vulden deze bevraging in, van 2 maart 2026 tot en met 10 maart 2026.
bijgewerkt: 2026-03-12
van: 2026-03-02
tot: 2026-03-10
zone: noord
door: "Contactpersoon van de zone"
deelnemers: 17
vingerafdruk: ${LAMP_PIN}
tellingen:
  v-nood:
    - { antwoorden: [niet, beetje], aantal: 8 }
    - { antwoorden: [nodig], aantal: 0 }
    - { antwoorden: [zeer], aantal: 9 }
  v-doel:
    - { antwoorden: [zien], aantal: 11 }
    - { antwoorden: [gezien], aantal: 9 }
  v-kleur:
    - { antwoorden: [wit], aantal: 9 }
    - { antwoorden: [rood], aantal: 8 }
    - { antwoorden: [geel], aantal: 0 }
---

Dit zijn de antwoorden van wie een bestand bezorgde. Het is geen steekproef: ze zeggen niets over wie niet antwoordde.
`)
})

test.each([
  ['open', undefined],
  ['open', 'noord'],
  ['gesloten', undefined],
  ['voorstel', undefined]
])('passes the check, of a survey that is %s, of zone %s', (status, zone) => {
  const { path, text } = resultaat(status, zone)
  expect(kindOf(path)).toBe('resultaat')
  const sources = [SECTIE, NOORD, lampBron(status), { path, bytes: new TextEncoder().encode(text) }]
  const found = compile(sources, OPTIONS).diagnostics
  expect(found.filter((one) => one.path === path || one.level === 'error')).toEqual([])
})

test('a count that is changed by hand is refused', () => {
  const { path, text } = resultaat('open')
  const changed = text.replace('aantal: 9', 'aantal: 3')
  expect(changed).not.toBe(text)
  const sources = [SECTIE, lampBron('open'), { path, bytes: new TextEncoder().encode(changed) }]
  expect(compile(sources, OPTIONS).diagnostics.map(({ rule }) => rule)).toContain('content-telling')
})
