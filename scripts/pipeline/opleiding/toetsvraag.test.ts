import { describe, expect, test } from 'vitest'
import { textOf } from '../core/tree.ts'
import { parse } from '../parse/parse.ts'
import { foutenVan, readToetsvragen, type VraagFout, type Vraagsoort } from './toetsvraag.ts'

function read(text: string) {
  const bytes = new TextEncoder().encode(`---\ntitel: x\n---\n\n${text}\n`)
  const [vraag] = readToetsvragen(parse({ path: 'docs/opleiding/een/vragen.md', bytes }).body.nodes)
  if (!vraag) throw new Error('No question was read')
  return vraag
}

test('a question is read with all that belongs to it, and nothing of what stands before it', () => {
  const vraag = read(`Inleiding.

## Wanneer *waarschuw* je? {#v-wanneer}

Je staat voor een deur.

- [x] Vóór je opneemt (BC 5.1)

  Juist zo.
- [ ] Daarna

> Een citaat dat bij de casus hoort.

> uitleg:  Eerst **waarschuwen**.
>
> Altijd.

Noot.[^1]

[^1]: Van iemand.`)
  expect(vraag.id).toBe('v-wanneer')
  expect(vraag.titel).toBe('Wanneer waarschuw je?')
  expect(vraag.casus.map(textOf)).toEqual([
    'Je staat voor een deur.',
    'Een citaat dat bij de casus hoort.',
    'Noot.1'
  ])
  expect(vraag.keuzes.map(({ nodes }) => nodes.map(textOf).join(''))).toEqual([
    'Vóór je opneemt (BC 5.1)',
    'Daarna'
  ])
  expect(vraag.keuzes.map(({ isJuist }) => isJuist)).toEqual([true, false])
  expect(vraag.keuzes.map(({ waarom }) => waarom.map(textOf))).toEqual([['Juist zo.'], []])
  expect(vraag.uitleg.map(textOf)).toEqual(['Eerst waarschuwen.', 'Altijd.'])
  expect(vraag.modelantwoord).toEqual([])
})

const UITLEG = '\n\n> Uitleg: zo is het.'
const RIGHT: Readonly<Record<Vraagsoort, string>> = {
  'een-antwoord': `- [x] Ja\n- [ ] Nee${UITLEG}`,
  'meer-antwoorden': `- [x] Ja\n- [x] Soms\n- [ ] Nee${UITLEG}`,
  'waar-of-niet': `- [ ] Waar\n- [x] Niet waar${UITLEG}`,
  volgorde: `1. Een\n2. Twee\n3. Drie${UITLEG}`,
  open: '> Modelantwoord: omdat het moet.'
}

describe.each(Object.keys(RIGHT) as Vraagsoort[])('%s', (soort) => {
  const faults = (answers: string) => foutenVan(soort, read(`## Vraag? {#v-een}\n\n${answers}`))

  test('has no fault in its own form', () => {
    expect(faults(RIGHT[soort])).toEqual([])
  })

  test('refuses the form of each of the others, unless it is one of its own', () => {
    // Of two answers with one right one may ask for some of them as well.
    const fits: Readonly<Partial<Record<Vraagsoort, Vraagsoort[]>>> = {
      'een-antwoord': ['waar-of-niet'],
      'meer-antwoorden': ['een-antwoord', 'waar-of-niet']
    }
    const others = (Object.keys(RIGHT) as Vraagsoort[]).filter((other) => other !== soort)
    expect(others.filter((other) => faults(RIGHT[other]).length === 0)).toEqual(fits[soort] ?? [])
  })
})

test.each<[VraagFout, Vraagsoort, string]>([
  ['geen-keuzes', 'een-antwoord', UITLEG],
  ['geen-vakjes', 'een-antwoord', `- [x] Ja\n- Nee${UITLEG}`],
  ['geen-juist', 'meer-antwoorden', `- [ ] Ja\n- [ ] Nee${UITLEG}`],
  ['geen-fout', 'meer-antwoorden', `- [x] Ja\n- [x] Nee${UITLEG}`],
  ['een-juist', 'een-antwoord', RIGHT['meer-antwoorden']],
  ['waar-of-niet', 'waar-of-niet', `- [x] Niet waar\n- [ ] Waar${UITLEG}`],
  ['genummerd', 'volgorde', `- Een\n- Twee\n- Drie${UITLEG}`],
  ['te-kort', 'volgorde', `1. Een\n2. Twee${UITLEG}`],
  ['keuzes-bij-open', 'open', `- Ja\n\n${RIGHT.open}`],
  ['geen-modelantwoord', 'open', `Vertel.${UITLEG}`],
  ['geen-uitleg', 'een-antwoord', '- [x] Ja\n- [ ] Nee'],
  ['dubbel', 'een-antwoord', `- [x] Ja\n- [ ] ja${UITLEG}`],
  [
    'te-veel',
    'een-antwoord',
    `- [x] 0\n${Array.from({ length: 8 }, (_, n) => `- [ ] ${n + 1}\n`).join('')}${UITLEG}`
  ]
])('says %s, and nothing else', (fout, soort, answers) => {
  expect(foutenVan(soort, read(`## Vraag? {#v-een}\n\n${answers}`))).toEqual([fout])
})
