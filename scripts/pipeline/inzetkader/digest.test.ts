import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { digestOf, LATER, withoutFields } from './digest.ts'

/** The same inputs in every run. */
const SEED = 20261127
const FOLDER = 'docs/inzetkader/bodycam/1.0/'
const FIELDS = LATER.map(({ field }) => field)

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const digest = (file: string, bytes: Uint8Array): string => digestOf({ path: FOLDER + file, bytes })

const INDEX = `---
titel: Versie 1.0
status: vastgesteld
van_kracht_op: 2026-02-01
bijgewerkt: 2026-01-15
---

Deze versie geldt voor alle dragers.
`
const CHAPTER = `---
titel: Activering
volgorde: 6
nagelezen:
  - artikel: BC 6.1
    op: 2026-03-01
peildatum: 2024-04-30
---

## Wanneer? {#bc-6-1}

status: altijd.
nagelezen: nooit.
`

describe('the digest of a file', () => {
  test.each(['plan.png', 'index.md', 'activering.md'])('changes with any byte of %s', (file) => {
    const bytes = fc.uint8Array({ minLength: 1, maxLength: 200 })
    fc.assert(
      fc.property(bytes, fc.nat(), fc.integer({ min: 1, max: 255 }), (before, at, flip) => {
        const after = Uint8Array.from(before)
        after[at % before.length] = (before[at % before.length] ?? 0) ^ flip
        expect(digest(file, after)).not.toBe(digest(file, before))
      }),
      { seed: SEED, numRuns: 500 }
    )
  })

  test('changes with any letter of a page, also of its front matter', () => {
    const text = CHAPTER.replace(/nagelezen:\n( .*\n)+/u, '')
    for (let at = 0; at < text.length; at++) {
      const changed = text.slice(0, at) + (text[at] === 'q' ? 'w' : 'q') + text.slice(at + 1)
      expect(digest('activering.md', bytesOf(changed))).not.toBe(digest('activering.md', bytesOf(text)))
    }
  })

  test.each([
    ['a byte order mark', `\ufeff${INDEX}`],
    ['line ends of Windows', INDEX.replaceAll('\n', '\r\n')],
    ['both', `\ufeff${INDEX.replaceAll('\n', '\r\n')}`],
    ['an end', INDEX.replace('---\n\n', 'van_kracht_tot: 2027-01-01\n---\n\n')],
    ['another status', INDEX.replace('status: vastgesteld', 'status: "vervangen" # zie register')]
  ])('of an index stays with %s', (_, text) => {
    expect(digest('index.md', bytesOf(text))).toBe(digest('index.md', bytesOf(INDEX)))
  })

  test.each([
    ['without review', CHAPTER.replace(/nagelezen:\n( .*\n)+/u, '')],
    [
      'with another',
      CHAPTER.replace('2026-03-01\n', '2026-03-01\n  - artikel: BC 6.2\n    op: 2026-04-01\n')
    ],
    ['in one line', CHAPTER.replace(/nagelezen:\n( .*\n)+/u, 'nagelezen: [{ artikel: BC 6.1 }]\n')]
  ])('of a chapter stays %s', (_, text) => {
    expect(digest('activering.md', bytesOf(text))).toBe(digest('activering.md', bytesOf(CHAPTER)))
  })

  test.each([
    ['a field outside the list', 'index.md', INDEX, INDEX.replace('2026-01-15', '2026-01-16')],
    ['a field of another file', 'index.md', INDEX, INDEX.replace('status:', 'nagelezen: []\nstatus:')],
    ['a status on a chapter', 'activering.md', CHAPTER, CHAPTER.replace('titel', 'status: concept\ntitel')],
    ['the same words in the body', 'activering.md', CHAPTER, CHAPTER.replace('nagelezen: nooit.\n', '')],
    ['a second front matter', 'index.md', INDEX, `${INDEX}---\nstatus: concept\n---\n`],
    ['a lone carriage return', 'index.md', INDEX, INDEX.replace('alle', 'alle\r')],
    ['a second byte order mark', 'index.md', INDEX, `\ufeff\ufeff${INDEX}`]
  ])('changes with %s', (_, file, before, after) => {
    expect(after).not.toBe(before)
    expect(digest(file, bytesOf(after))).not.toBe(digest(file, bytesOf(before)))
  })

  test('of a link agrees with nothing', () => {
    expect(digestOf({ path: `${FOLDER}index.md`, bytes: bytesOf(INDEX), isLink: true })).toBe('')
  })
})

describe('leaving fields out', () => {
  const matter = (yaml: string): string => `---\n${yaml}---\ntekst\n`

  test.each([
    ['a block below it', 'nagelezen:\n- a: 1\n  b: 2\nz: 1\n', 'z: 1\n'],
    ['a text over lines', 'status: |\n  a\n  z: 2\nz: 1\n', 'z: 1\n'],
    ['a quoted key', '"status": a\nz: 1\n', 'z: 1\n'],
    ['nothing behind it', 'status:\nz: 1\n', 'z: 1\n'],
    ['a field in a text of another', 'z: |\n  status: a\nstatus: b\n', 'z: |\n  status: a\n'],
    ['a field of that name in another', 'z:\n  status: a\nstatus: b\n', 'z:\n  status: a\n']
  ])('takes its lines: %s', (_, yaml, rest) => {
    expect(withoutFields(matter(yaml), FIELDS)).toBe(matter(rest))
  })

  test.each([
    ['twice the same key', 'status: a\nstatus: b\nz: 1\n'],
    ['an anchor that another field uses', 'status: &x a\nz: *x\n'],
    ['one mapping between braces', '{ status: a, z: 1 }\n'],
    ['braces over lines', '{\nstatus: a,\nz: 1 }\n'],
    ['a key with a question mark', '? status\n: a\nz: 1\n'],
    ['a line end that only some know', 'status: a\u2028z: 1\n'],
    ['a carriage return alone', 'status: a\rz: 1\ny: 1\n'],
    ['a text that never ends', 'z: "a\nstatus: b\n'],
    ['a second document', 'status: a\n...\nz: 1\n'],
    ['two fields on a line', 'status: a, z: 1\n']
  ])('leaves all of it in with %s', (_, yaml) => {
    expect(withoutFields(matter(yaml), FIELDS)).toBe(matter(yaml))
  })
})
