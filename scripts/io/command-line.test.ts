import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { command, readCommandLine } from './command-line.ts'
import { helpOf, usageOf } from './usage.ts'

const PROEF = command({
  name: 'proef',
  does: 'Doet niets.',
  words: [{ name: 'EEN' }, { name: 'TWEE', isOptional: true, oneOf: ['appel', 'peer'] }],
  options: {
    door: { value: 'ORGAAN', does: 'wie', isRequired: true },
    'van-kracht-op': {
      value: 'DAG',
      does: 'wanneer',
      check: (value, name) => (value === 'ooit' ? `${name}: ooit is geen dag` : undefined)
    },
    vorm: { value: 'VORM', does: 'hoe', oneOf: ['kort', 'lang'] },
    stil: { does: 'zeg niets' }
  }
})
const SOORTEN = command({
  name: 'soorten',
  does: 'Doet niets.',
  forms: {
    noun: 'soort',
    words: { begrip: [{ name: 'NAAM' }], les: [{ name: 'MODULE' }, { name: 'NAAM' }] }
  },
  options: { duur: { value: 'UUR', does: 'hoelang', isRequired: true, forms: ['les'] } }
})
const VEEL = command({
  name: 'veel',
  does: 'Doet niets.',
  words: [{ name: 'CIJFER', oneOf: ['a1', 'b2'], isOptional: true, isMany: true }],
  options: {}
})

const sentence = (
  args: readonly string[],
  spec: Parameters<typeof usageOf>[0] = PROEF
): string | undefined => {
  const reading = readCommandLine(spec, args)
  return reading.state === 'wrong' ? reading.sentence : undefined
}

describe('what was asked', () => {
  test('comes with words, values and flags', () => {
    expect(readCommandLine(PROEF, ['x', '--door', ' Stuurgroep ', '--stil', 'peer', '--vorm=kort'])).toEqual({
      state: 'given',
      given: {
        words: ['x', 'peer'],
        options: { door: 'Stuurgroep', 'van-kracht-op': undefined, vorm: 'kort', stil: true }
      }
    })
  })

  test('the last of an option counts: a script in package.json gives the first', () => {
    expect(readCommandLine(PROEF, ['x', '--door=a', '--door=b'])).toMatchObject({
      given: { options: { door: 'b' } }
    })
  })

  test('may be many words', () => {
    expect(readCommandLine(VEEL, ['b2', 'a1', 'a1'])).toMatchObject({ given: { words: ['b2', 'a1', 'a1'] } })
    expect(readCommandLine(VEEL, [])).toMatchObject({ given: { words: [] } })
  })

  test.each([[['--help']], [['-h']], [['x', 'y', 'z', '--onbekend', '--help']], [['--help=ja']]])(
    'help goes first: %j',
    (args) => {
      expect(readCommandLine(PROEF, args)).toEqual({ state: 'help' })
    }
  )
})

describe('wrong use is named', () => {
  test.each([
    [['x', '--onbekend'], 'De optie --onbekend bestaat niet.'],
    [['x', '--onbekend=5'], 'De optie --onbekend bestaat niet.'],
    [['x', '--dor', 'a'], 'De optie --dor bestaat niet. Bedoel je --door?'],
    [['x', '--van'], 'De optie --van bestaat niet. Bedoel je --van-kracht-op?'],
    [['x', '-d'], 'De optie -d bestaat niet. Bedoel je --door?'],
    [['x', '--constructor'], 'De optie --constructor bestaat niet.'],
    [['x', '--__proto__=1'], 'De optie --__proto__ bestaat niet.'],
    [['x', '--door'], 'De optie --door heeft een waarde nodig: schrijf --door ORGAAN.'],
    [['x', '--door='], 'De optie --door heeft een waarde nodig: schrijf --door ORGAAN.'],
    [['x', '--door', ' '], 'De optie --door heeft een waarde nodig: schrijf --door ORGAAN.'],
    [['x', '--door', '--stil'], 'De optie --door heeft een waarde nodig: schrijf --door ORGAAN.'],
    [['x', '--stil=ja', '--door=a'], 'De optie --stil heeft geen waarde nodig: schrijf --stil.'],
    [['--door=a'], 'EEN ontbreekt.'],
    [['x'], '--door ontbreekt.'],
    [['x', 'per', '--door=a'], 'TWEE "per" bestaat niet. Bedoel je "peer"? Kies uit: appel, peer.'],
    [
      ['x', 'peer', 'te', '--door=a'],
      '"te" is een woord te veel. Zet een waarde met spaties tussen aanhalingstekens.'
    ],
    [['x', '--door=a', '--', '--stil', 'b'], 'TWEE "--stil" bestaat niet. Kies uit: appel, peer.'],
    [['x', '--door=a', '--vorm=toString'], '--vorm toString bestaat niet. Kies uit: kort, lang.'],
    [['x', '--door=a', '--van-kracht-op=ooit'], '--van-kracht-op: ooit is geen dag']
  ])('%j', (args, said) => {
    expect(sentence(args)).toBe(said)
  })

  test.each([
    [[], 'SOORT ontbreekt.'],
    [['begrp'], 'SOORT "begrp" bestaat niet. Bedoel je "begrip"? Kies uit: begrip, les.'],
    [['constructor'], 'SOORT "constructor" bestaat niet. Kies uit: begrip, les.'],
    [['les', 'a'], 'NAAM ontbreekt.'],
    [['les', 'a', 'b'], '--duur ontbreekt.'],
    [['begrip', 'a', '--duur=1'], 'De optie --duur hoort niet bij "begrip".'],
    [['begrip', 'a', 'b'], '"b" is een woord te veel. Zet een waarde met spaties tussen aanhalingstekens.']
  ])('by the first word: %j', (args, said) => {
    expect(sentence(args, SOORTEN)).toBe(said)
  })

  test('whatever is typed, it is read, or refused with a sentence', () => {
    const part = fc.constantFrom(
      '--door',
      '--door=',
      '--stil',
      '-',
      '--',
      '-hs',
      '-s=',
      '=',
      '',
      '--=',
      'x',
      'peer',
      '--no-stil',
      '\u0000',
      '--é'
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(part, fc.string())), (args) => {
        const reading = readCommandLine(PROEF, args)
        if (reading.state === 'wrong') expect(reading.sentence).toMatch(/[.?]$/u)
        if (reading.state === 'given') expect(reading.given.options.door).not.toBe('')
      }),
      { seed: 13, numRuns: 2000 }
    )
  })
})

test('an option of one form is not missed in another', () => {
  expect(readCommandLine(SOORTEN, ['begrip', 'a'])).toMatchObject({ state: 'given' })
  expect(usageOf(SOORTEN).split('\n').slice(0, 3)).toEqual([
    'Gebruik: npm run soorten -- SOORT …',
    '  npm run soorten -- begrip NAAM',
    '  npm run soorten -- les MODULE NAAM --duur UUR'
  ])
})

describe('the usage', () => {
  test.each([[PROEF], [VEEL], [SOORTEN]])('of $name names every word and option', (spec) => {
    const usage = usageOf(spec)
    const names = [
      ...(spec.words ?? []).map(({ name }) => name),
      ...Object.keys(spec.options).map((name) => `  --${name}`),
      ...Object.keys(spec.forms?.words ?? {}).map((form) => `npm run ${spec.name} -- ${form}`)
    ]
    for (const name of names) expect(usage).toContain(name)
    expect(helpOf(spec)).toBe(`Doet niets.\n${usage}`)
  })

  test('says what has to be there', () => {
    expect(usageOf(PROEF).split('\n')[0]).toBe(
      'Gebruik: npm run proef -- EEN [TWEE] --door ORGAAN [--van-kracht-op DAG] [--vorm VORM] [--stil]'
    )
  })
})
