/** What we write is read back by a parser of somebody else's, to the same questions. */

import fc from 'fast-check'
import { parse } from 'gift-pegjs'
import { expect, test } from 'vitest'
import { VRAAGSOORTEN, type Vraagsoort } from '../../opleiding/toetsvraag.ts'
import { type GiftVraag, giftOf } from './gift.ts'

const own = (text: string | null | undefined) => (text ? { format: 'plain', text } : null)

/** What the parser must make of a question. */
function expected({ id, labels, naam, vraag, soort, keuzes, naderhand }: GiftVraag): object {
  const right = keuzes.filter(({ isJuist }) => isJuist).length
  const part = (of: number) => Number((100 / of).toFixed(5))
  const weightOf = (isJuist: boolean) => (isJuist ? part(right) : -Math.min(90, part(keuzes.length - right)))
  const isSeveral = soort === 'meer-antwoorden' && right > 1
  const answers: Readonly<Record<Vraagsoort, () => object>> = {
    'een-antwoord': () => ({
      type: 'MC',
      choices: keuzes.map(({ tekst, isJuist, waarom }) => ({
        isCorrect: isJuist && !isSeveral,
        weight: isSeveral ? weightOf(isJuist) : null,
        text: own(tekst),
        feedback: own(waarom)
      }))
    }),
    'meer-antwoorden': () => answers['een-antwoord'](),
    'waar-of-niet': () => ({
      type: 'TF',
      isTrue: keuzes[0]?.isJuist,
      trueFeedback: own(keuzes.find(({ isJuist }) => !isJuist)?.waarom),
      falseFeedback: own(keuzes.find(({ isJuist }) => isJuist)?.waarom)
    }),
    volgorde: () => ({
      type: 'Matching',
      matchPairs: keuzes.map(({ tekst }, index) => ({
        subquestion: own(tekst),
        subanswer: String(index + 1)
      }))
    }),
    open: () => ({ type: 'Essay' })
  }
  const title = naam.replaceAll('\n', ' ')
  return {
    id,
    tags: labels,
    title,
    stem: own(vraag),
    hasEmbeddedAnswers: false,
    globalFeedback: own(naderhand),
    ...answers[soort]()
  }
}

/** Signs that mean something to GIFT, to its readers, or to a page. */
const sign = fc.constantFrom(
  ...Array.from(':#={}~\\\n%$/[]<>*_-"\'&;0aé '),
  ...['::', '->', '####', '[html]', '//', String.raw`\n`, 'T#']
)

/** As plain text comes: no space beside another or at an end. What GIFT cannot say has its own test. */
const tekst = fc
  .array(sign, { minLength: 1, maxLength: 14 })
  .map((signs) =>
    `x${signs.join('')}y`
      .replaceAll('&&', '&')
      .replaceAll('->', '→')
      .replace(/ *\n[ \n]*/gu, '\n')
      .replace(/ {2,}/gu, ' ')
  )
  .chain((text) => fc.constantFrom(text, text.slice(1).trim() || 'x'))

const keuze = fc.record({ tekst, isJuist: fc.boolean(), waarom: fc.option(tekst, { nil: '' }) })

const vraag: fc.Arbitrary<GiftVraag> = fc
  .record({
    id: fc.constant('opleiding/een/v-een'),
    labels: fc.constant(['BC 6.1', 'kennen']),
    naam: tekst,
    vraag: tekst,
    soort: fc.constantFrom(...VRAAGSOORTEN),
    keuzes: fc.array(keuze, { minLength: 3, maxLength: 8 }),
    naderhand: tekst
  })
  .map((made) => ({ ...made, keuzes: fitting(made) }))

/** As the rules of a module have them: some are right and some are not. */
function fitting({ soort, keuzes }: Pick<GiftVraag, 'soort' | 'keuzes'>): GiftVraag['keuzes'] {
  if (soort === 'open') return []
  const right = (index: number, isJuist: boolean) =>
    soort === 'meer-antwoorden' ? index === 0 || (isJuist && index > 1) : index === 0
  const said = keuzes.map((made, index) => ({ ...made, isJuist: right(index, made.isJuist) }))
  return soort === 'waar-of-niet'
    ? said[2]?.waarom
      ? said.slice(0, 2)
      : said.slice(0, 2).toReversed()
    : said
}

test('any question comes back as it was', () => {
  fc.assert(
    fc.property(fc.array(vraag, { minLength: 1, maxLength: 3 }), (vragen) => {
      const [category, ...questions] = parse(giftOf('Bodycam: basis', vragen))
      expect(category).toMatchObject({ type: 'Category', title: 'Bodycam: basis' })
      expect(questions).toEqual(vragen.map(expected))
    }),
    { numRuns: 300, seed: 20261128 }
  )
})

const EEN: GiftVraag = {
  id: 'opleiding/een/v-een',
  labels: ['BC 6.1', 'kennen'],
  naam: 'BC 6.1: Neem je op?',
  vraag: 'Neem je op?\nJe staat voor {een} deur.',
  soort: 'een-antwoord',
  keuzes: [
    { tekst: 'Ja = goed', isJuist: true, waarom: '' },
    { tekst: 'Nee', isJuist: false, waarom: 'Toch ~ wel.' }
  ],
  naderhand: 'Zo is het: #1.'
}

test('is text that a trainer can read, with the question and each of its answers on a line', () => {
  expect(giftOf('Bodycam: basis', [EEN])).toBe(String.raw`$CATEGORY: Bodycam: basis

// [id:opleiding/een/v-een] [tag:BC 6.1] [tag:kennen]
::BC 6.1\: Neem je op?::[plain]Neem je op?\nJe staat voor \{een\} deur. {
	=[plain]Ja \= goed
	~[plain]Nee#[plain]Toch \~ wel.
	####[plain]Zo is het\: \#1.
}
`)
})

test.each<[string, Partial<GiftVraag>, RegExp]>([
  [
    'a step with an arrow',
    { soort: 'volgorde', keuzes: [{ tekst: 'a -> b', isJuist: false, waarom: '' }] },
    /a → b -> 1/u
  ],
  ['what looks like an escaped sign', { vraag: '&&&058;' }, /\[plain\]& & &058; \{/u],
  ['several with one right', { soort: 'meer-antwoorden' }, /=\[plain\]Ja \\= goed\n/u]
])('GIFT cannot say %s, so it says what comes nearest', (_, other, line) => {
  expect(giftOf('x', [{ ...EEN, ...other }])).toMatch(line)
})

test('right answers share the mark, wrong ones what is taken away', () => {
  const keuzes = [true, true, true, false, false].map((isJuist, index) => ({
    tekst: `${index}`,
    isJuist,
    waarom: ''
  }))
  const weightsOf = (own: GiftVraag['keuzes']) =>
    [...giftOf('x', [{ ...EEN, soort: 'meer-antwoorden', keuzes: own }]).matchAll(/~%(.*?)%/gu)].map(
      ([, weight]) => weight
    )
  expect(weightsOf(keuzes)).toEqual(['33.33333', '33.33333', '33.33333', '-50', '-50'])
  expect(weightsOf(keuzes.slice(1, 4))).toEqual(['50', '50', '-90'])
})

test('a title with a slash is one category', () => {
  expect(giftOf('Pv en/of beeld', [EEN])).toMatch(/^\$CATEGORY: Pv en\/\/of beeld\n\n/u)
})
