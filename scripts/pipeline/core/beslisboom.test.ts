import { describe, expect, test } from 'vitest'
import { readBeslisboom, walk } from './beslisboom.ts'
import { parse } from '../parse/parse.ts'
import { childrenOf, type Element, isElement, textOf, visitElements } from './tree.ts'

function read(markdown: string) {
  const text = `---\ntitel: Boom\n---\n\n:::beslisboom\n${markdown}\n:::\n`
  const document = parse({ path: 'docs/over/boom.md', bytes: new TextEncoder().encode(text) })
  let boom: Element | undefined
  visitElements(document.body.nodes, (element) => {
    if (element[0] === 'beslisboom') boom = element
  })
  return readBeslisboom(boom && isElement(boom) ? childrenOf(boom) : [])
}

const BOOM = `
- Ben je op een interventie?
  - **Nee** → Neem niet op.
  - **Ja** → Kijk naar de volgende vraag.
- Kan je veilig bij je toestel?
  - **Nee** -> Zorg eerst voor je veiligheid. Ga daarna naar de volgende vraag.
  - **Ja** → Ben je in een *woning*?
    - **Ja** → Neem op, zie BC 10.1.
    - **Nee** → Ga naar de volgende vraag.
- Duurt het nog?

  - **Ja** → Neem op.

  - **Nee** → Stop.
`

/** The way as words: each question with the answer given, then the open question or the outcome. */
function way(keuzes: readonly number[]): string[] {
  return walk(read(BOOM).vragen, keuzes).map(({ plaats, vraag, keuze }) => {
    const antwoord = keuze === undefined ? undefined : vraag.antwoorden[keuze]
    const outcome = antwoord?.volgt === 'uitkomst' ? ` → ${antwoord.tekst.map(textOf).join('')}` : ''
    const answer = antwoord ? ` ${antwoord.woord.map(textOf).join('')}` : ''
    return `${plaats} ${vraag.tekst.map(textOf).join('')}${answer}${outcome}`
  })
}

describe('a way through the tree', () => {
  test.each([
    ['starts at the first question', [], ['0 Ben je op een interventie?']],
    ['ends in an outcome', [0], ['0 Ben je op een interventie? Nee → Neem niet op.']],
    [
      'goes on to the next question',
      [1],
      ['0 Ben je op een interventie? Ja', '1 Kan je veilig bij je toestel?']
    ],
    [
      'goes on after advice',
      [1, 0],
      ['0 Ben je op een interventie? Ja', '1 Kan je veilig bij je toestel? Nee', '2 Duurt het nog?']
    ],
    [
      'goes down to a question of its own',
      [1, 1, 0],
      [
        '0 Ben je op een interventie? Ja',
        '1 Kan je veilig bij je toestel? Ja',
        '1.1 Ben je in een woning? Ja → Neem op, zie BC 10.1.'
      ]
    ],
    [
      'comes up again to the next question of the first level',
      [1, 1, 1, 1],
      [
        '0 Ben je op een interventie? Ja',
        '1 Kan je veilig bij je toestel? Ja',
        '1.1 Ben je in een woning? Nee',
        '2 Duurt het nog? Nee → Stop.'
      ]
    ],
    ['stops at an answer that is not there', [7], ['0 Ben je op een interventie?']]
  ])('%s', (_, keuzes, expected) => {
    expect(way(keuzes)).toEqual(expected)
  })
})

test('an answer that only goes on says so, one that also advises does not', () => {
  const [first, second] = read(BOOM).vragen
  expect(first?.antwoorden.map(({ isEnkelVolgende }) => isEnkelVolgende)).toEqual([false, true])
  expect(second?.antwoorden.map(({ isEnkelVolgende }) => isEnkelVolgende)).toEqual([false, false])
})

test('a tree that can be walked has no faults', () => {
  expect(read(BOOM).fouten).toEqual([])
})
