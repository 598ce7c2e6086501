/** Adopted words cannot change unseen: every way that was tried, a test each. With and without an earlier state. */

import { beforeAll, describe, expect, test } from 'vitest'
import { plainImage } from '../../fixtures/images.ts'
import { registersOf } from '../../fixtures/registers.ts'
import { withImageFacts } from '../../io/images.ts'
import { carryOver } from '../vaststellen/carry-over.ts'
import { compile } from '../compile.ts'
import type { Diagnostic } from '../core/diagnostic.ts'
import { isMarkdown, isRegister } from '../core/address.ts'
import { prepare } from '../prepare.ts'
import { writeLine } from '../inzetkader/register.ts'
import type { Source } from '../core/types.ts'

const OPTIONS = {
  siteUrl: 'https://kenniscentrum.example',
  repository: 'https://code.example/plot',
  today: '2026-12-31'
}
const FOLDER = 'docs/inzetkader/bodycam/1.0/'
const REGISTER = 'docs/inzetkader/bodycam/register.jsonl'
const BRON = `bronnen:
  - naam: Verslag van de werkgroep
    zekerheid: afgeleid
`

const CHAPTER = `---
titel: Activering
omschrijving: Wanneer je de opname start.
bijgewerkt: 2026-11-23
volgorde: 6
peildatum: 2024-04-30
${BRON}---

## Wanneer neem je op? {#bc-6-1}

Zet de opname aan. Zie [het inzetkader](/inzetkader/bodycam).

Tenzij iemand daardoor gevaar loopt.

:::danger[Let op]
Neem niet op in een kleedkamer.
:::

| wie | wat |
| --- | --- |
| drager | zet aan |
| collega | waarschuwt |

- Zeg het luid.
- Wacht op antwoord.

![Een plan van het station](plan.png)
`

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const textOf = ({ bytes }: Pick<Source, 'bytes'>): string => new TextDecoder().decode(bytes)

let adopted: Source[] = []
let other: Source

beforeAll(async () => {
  const pages = [
    [
      'docs/inzetkader/bodycam/index.md',
      `---\ntitel: Bodycam\nomschrijving: Alles over de bodycam.\nbijgewerkt: 2026-11-23\nprefix: BC\ndiensten: [politie]\n---\n\nEen camera.\n`
    ],
    [
      `${FOLDER}index.md`,
      `---\ntitel: Versie 1.0\nomschrijving: Regels voor de bodycam.\nbijgewerkt: 2026-11-23\nstatus: vastgesteld\npeildatum: 2024-04-30\nvan_kracht_op: 2026-02-01\ngoedgekeurd: { door: Stuurgroep, op: 2026-01-15, besluit: SG-1 }\n---\n\nVoor alle dragers.\n`
    ],
    [`${FOLDER}activering.md`, CHAPTER]
  ].map(([path = '', text = '']) => ({ path, bytes: bytesOf(text) }))
  const images = await withImageFacts([
    { path: `${FOLDER}plan.png`, bytes: await plainImage('png', 9, 9) },
    { path: `${FOLDER}plan.png`, bytes: await plainImage('png', 12, 9) }
  ])
  const files = [...pages, images[0] as Source]
  other = images[1] as Source
  adopted = [...files, ...registersOf(files)]
})

function found(sources: readonly Source[], base?: readonly Source[]): Diagnostic[] {
  return compile(sources, { ...OPTIONS, ...(base ? { base } : {}) }).diagnostics
}

/** `path rule`, of what stops the change. */
function errors(sources: readonly Source[], base?: readonly Source[]): string[] {
  return found(sources, base)
    .filter(({ level }) => level === 'error')
    .map(({ path, rule }) => `${path.replace(FOLDER, '')} ${rule}`)
}

function edited(path: string, change: (text: string) => string): Source[] {
  return adopted.map((source) => {
    if (source.path !== path) return source
    expect(change(textOf(source))).not.toBe(textOf(source))
    return { path, bytes: bytesOf(change(textOf(source))) }
  })
}

const chapter = (from: string | RegExp, to: string): Source[] =>
  edited(`${FOLDER}activering.md`, (text) => text.replace(from, to))

/** The register as if nothing had happened: its digests and fingerprints agree with the changed files. */
function covered(sources: readonly Source[]): Source[] {
  const files = sources.filter((source) => !isRegister(source))
  return [...files, ...registersOf(files)]
}

test('what was adopted passes', () => {
  expect(found(adopted, adopted)).toEqual([])
})

describe('is seen, and again where the register was changed along with it', () => {
  test.each<[string, () => Source[]]>([
    ['a word', () => chapter('Zet de opname aan', 'Zet de opname uit')],
    ['a fold around an exception', () => chapter('\nTenzij', '\n### Waarom\n\nTenzij')],
    ['a table reshaped', () => chapter('| drager | zet aan |\n', '|  | drager zet aan |\n')],
    [
      'a row made the head',
      () =>
        chapter(
          '| wie | wat |\n| --- | --- |\n| drager | zet aan |',
          '| drager | zet aan |\n| --- | --- |\n| wie | wat |'
        )
    ],
    ['a link to another page', () => chapter('(/inzetkader/bodycam)', '(/inzetkader/bodycam/1.0)')],
    ['words only for teachers', () => chapter(/(Tenzij.*)/u, ':::lesgever\n$1\n:::')],
    ['danger made a tip', () => chapter(':::danger', ':::tip')],
    ['points made steps', () => chapter('- Zeg het luid.\n- Wacht', '1. Zeg het luid.\n2. Wacht')],
    ['a comment', () => chapter('Zet de', '<!-- x -->\n\nZet de')],
    ['a space', () => chapter('Zet de', 'Zet  de')],
    ['an empty line at the end', () => chapter(/$/u, '\n')],
    ['a field outside the list', () => chapter('2024-04-30', '2024-05-01')],
    ['a comment in the front matter', () => chapter('volgorde: 6', 'volgorde: 6 # zes')]
  ])('%s', (_, change) => {
    expect(errors(change())).toEqual(['activering.md register-words'])
    expect(errors(change(), adopted)).toEqual(['activering.md register-words'])
    const both = errors(covered(change()), adopted)
    expect(both).toContain('activering.md change-adopted')
    expect(both).toContain(`${REGISTER} register-append`)
  })

  test('an image in the place of another, which the article tells too', () => {
    const swapped = adopted.map((source) => (source.path === other.path ? other : source))
    expect(errors(swapped)).toEqual(['activering.md register-words', 'plan.png register-words'])
    expect(found(swapped).map(({ message }) => message)).toContainEqual(
      expect.stringMatching(/^De woorden van BC 6\.1 zijn gewijzigd/u)
    )
    expect(errors(covered(swapped), adopted)).toContain('plan.png change-adopted')
  })

  test('a file more', () => {
    const more = [
      ...adopted,
      { path: `${FOLDER}bijlage.md`, bytes: bytesOf(CHAPTER.replaceAll('bc-6-1', 'bc-7-1')) }
    ]
    expect(errors(more)).toContain('bijlage.md register-words')
    expect(errors(covered(more), adopted)).toContain('bijlage.md change-adopted')
  })

  test('an image more, in a folder below', () => {
    const more = [...adopted, { ...other, path: `${FOLDER}beelden/plan.png` }]
    expect(errors(more)).toContain('beelden/plan.png register-words')
  })

  test.each(['activering.md', 'plan.png'])('%s less', (name) => {
    const less = adopted.filter(({ path }) => path !== FOLDER + name)
    expect(errors(less)).toContain(`${name} register-words`)
    expect(errors(covered(less), adopted)).toContain(`${name} change-adopted`)
  })

  test('a link in the place of a file', () => {
    const linked = adopted.map((source) =>
      source.path === `${FOLDER}activering.md` ? { ...source, bytes: new Uint8Array(), isLink: true } : source
    )
    expect(errors(linked)).toContain('activering.md register-words')
    expect(errors(linked)).toContain('activering.md safety-symlink')
  })

  test('a page that can no longer be read', () => {
    expect(errors(chapter('volgorde: 6', 'volgorde: zes'))).toContain('activering.md register-words')
  })

  test('the version gone, with its register', () => {
    const gone = adopted.filter(({ path }) => !path.startsWith(FOLDER) && path !== REGISTER)
    expect(errors(gone, adopted)).toContain(`${REGISTER} register-append`)
  })

  test('two texts with the same short fingerprint: the digest tells them apart', () => {
    // What 70 seconds of computing found for 48 bits, simulated: the register has the fingerprints of the changed text.
    const changed = chapter('Zet de opname aan', 'Zet de opname uit')
    const registerIn = (sources: readonly Source[]): string => textOf(sources.find(isRegister) as Source)
    const digests = /"bestanden":.*/u
    const collision = registerIn(covered(changed)).replace(
      digests,
      digests.exec(registerIn(adopted))?.[0] ?? ''
    )
    const sources = changed.map((source) =>
      isRegister(source) ? { ...source, bytes: bytesOf(collision) } : source
    )
    expect(found(sources).map(({ path, message }) => [path, message])).toEqual([
      [`${FOLDER}activering.md`, 'Dit bestand is gewijzigd sinds versie 1.0 vastgesteld is.']
    ])
  })
})

describe('two with one fingerprint are refused, so that neither passes for the other', () => {
  test('images, as far as a fingerprint sees them', () => {
    const made = (path: string, last: string): Source => {
      const { image } = other
      if (!image) throw new Error('No facts')
      return { ...other, path, image: { ...image, hash: `0123456789abcdef${last.repeat(16)}` } }
    }
    const extra = (...lasts: string[]) =>
      lasts.map((last, index) => made(`docs/over/beeld-${index + 1}.png`, last))
    expect(errors([...adopted, ...extra('a', 'a')])).toEqual([])
    expect(errors([...adopted, ...extra('a', 'b')])).toEqual(['docs/over/beeld-2.png fingerprint-unique'])
  })
})

describe('is no change', () => {
  test.each<[string, (text: string) => string]>([
    ['a byte order mark', (text) => `\ufeff${text}`],
    ['line ends of Windows', (text) => text.replaceAll('\n', '\r\n')]
  ])('a checkout with %s, the register included', (_, checkout) => {
    const windows = adopted.map((source) =>
      source.path.endsWith('.png') ? source : { ...source, bytes: bytesOf(checkout(textOf(source))) }
    )
    const rules = ['register-', 'change-']
    const said = (now: Source[], base: Source[]) =>
      found(now, base).filter(({ rule }) => rules.some((start) => rule.startsWith(start)))
    expect(said(windows, adopted)).toEqual([])
    expect(said(adopted, windows)).toEqual([])
  })

  test('a review that is added', () => {
    const pin = /"BC 6\.1":"(?<pin>[^"]+)"/u.exec(textOf(adopted.find(isRegister) as Source))?.groups?.['pin']
    const review = `nagelezen:\n  - artikel: BC 6.1\n    vingerafdruk: ${pin}\n    op: 2026-03-01\n    door: Jurist\n    tegen: wet\n    uitkomst: ongewijzigd\n`
    expect(errors(chapter('volgorde', `${review}volgorde`), adopted)).toEqual([])
  })
})

describe('a decision written by hand', () => {
  test('stands on top of the report, in words, and stops nothing', () => {
    const before = adopted.filter((source) => !isRegister(source))
    const base = before.map((source) =>
      source.path === `${FOLDER}index.md`
        ? {
            ...source,
            bytes: bytesOf(
              textOf(source)
                .replace('vastgesteld', 'concept')
                .replace(/van_kracht_op.*\ngoedgekeurd.*\n/u, '')
            )
          }
        : source
    )
    const inverted = covered(chapter('Zet de opname aan', 'Zet de opname uit'))
    const [first] = found(inverted, base)
    expect(first).toMatchObject({
      level: 'info',
      rule: 'register-new',
      path: REGISTER,
      message:
        'Nieuw in het register van bodycam: versie 1.0 is vastgesteld door Stuurgroep op 2026-01-15, besluit SG-1, en is van kracht op 2026-02-01.'
    })
    expect(errors(inverted, base)).toEqual([])
  })

  test('in terms that hide something from a reader is no decision', () => {
    const register = textOf(adopted.find(isRegister) as Source)
    const as = (text: string): Source[] =>
      adopted.map((source) => (isRegister(source) ? { ...source, bytes: bytesOf(text) } : source))
    expect(errors(as(register.replace('"door"', '"besluit":"SG-9","door"')))).toContain(
      `${REGISTER} register-line`
    )
    expect(errors(as(register.replace('Stuurgroep', '\\u0053tuurgroep')))).toContain(
      `${REGISTER} register-line`
    )
  })
})

/** A rule that came later: what it finds in adopted words warns, because nobody may mend them. */
describe('a finding in adopted words', () => {
  const FAULTS = {
    zacht: ['Wacht op antwoord.', 'Wacht op [hier](/inzetkader/bodycam).'],
    hard: ['Wacht op antwoord.', 'Bel 0470 12 34 56.']
  } as const
  const with_ = ([from, to]: readonly [string, string]): Source[] => covered(chapter(from, to))
  const levelsOf = (sources: Source[], base?: Source[]): string[] =>
    found(sources, base).flatMap(({ rule, level }) =>
      /^(?:a11y|privacy)/u.test(rule) ? `${rule} ${level}` : []
    )

  test('warns where the digest agrees', () => {
    const sources = with_(FAULTS.zacht)
    expect(levelsOf(sources)).toEqual(['a11y-link-text warning'])
    expect(levelsOf(sources, sources)).toEqual(['a11y-link-text warning'])
  })

  test('is an error where it does not agree, and in words that this change adopts', () => {
    expect(levelsOf(chapter(...FAULTS.zacht))).toEqual(['a11y-link-text error'])
    const before = adopted.filter((source) => !isRegister(source))
    expect(levelsOf(with_(FAULTS.zacht), before)).toEqual(['a11y-link-text error'])
  })

  test('stays an error in what may still change: somebody can mend it', () => {
    const review = `nagelezen:\n  - artikel: BC 9.9\n    vingerafdruk: v2:0123456789ab\n    op: 2026-03-01\n    door: Jurist\n    tegen: wet\n    uitkomst: ongewijzigd\n`
    expect(errors(chapter('volgorde', `${review}volgorde`), adopted)).toContain(
      'activering.md content-review'
    )
  })

  test('stays an error when it is about people', () => {
    expect(levelsOf(with_(FAULTS.hard))).toEqual(['privacy-phone error'])
  })

  test('stays an error when the page would be missing', () => {
    const unread = chapter('volgorde: 6', 'volgorde: zes')
    expect(errors(covered(unread))).toContain('activering.md matter-schema')
  })
})

describe('carrying over what the first normaliser pinned', () => {
  const old = (): Source[] => {
    const files = adopted.filter((source) => !isRegister(source))
    const line = {
      ...{
        soort: 'vaststelling' as const,
        versie: '1.0',
        door: 'Stuurgroep',
        op: '2026-01-15',
        besluit: 'SG-1'
      },
      van_kracht_op: '2026-02-01',
      normaliser: 'v1',
      artikels: {} as Record<string, string>,
      bladen: {} as Record<string, string>
    }
    for (const { entry } of files.filter(isMarkdown).map(prepare)) {
      if (!entry?.oud) continue
      line.bladen[entry.kind === 'inzetkader' ? 'index' : 'activering'] = entry.oud
      for (const { nummer, oud } of entry.artikels) line.artikels[nummer] = oud
    }
    const [pin] = Object.values(line.artikels)
    const zone = `---\ntitel: LRH\nbijgewerkt: 2026-11-23\nomschrijving: Een zone.\nsoort: lokaal\nafwijkingen:\n  - artikel: BC 6.1\n    vingerafdruk: "${pin}"\n    tekst: Bij ons anders.\n    reden: Daarom.\n    door: Politiecollege\n    van: 2026-03-01\n    tot: 2027-03-01\n  - artikel: BC 6.1\n    vingerafdruk: 0123456789ab\n    tekst: Bij ons anders.\n    reden: Daarom.\n    door: Politiecollege\n    van: 2026-03-01\n    tot: 2027-03-01\n${BRON}---\n\nEen zone.\n`
    return [
      ...files,
      { path: REGISTER, bytes: bytesOf(writeLine(line)) },
      { path: 'docs/zones/lrh.md', bytes: bytesOf(zone) }
    ]
  }
  const carried = (sources: readonly Source[]) =>
    carryOver({ sources, prepared: sources.filter(isMarkdown).map(prepare) })
  const applied = (sources: readonly Source[]): Source[] => {
    const changes = new Map(carried(sources).changes.map(({ path, bytes }) => [path, bytes]))
    return sources.map((source) => ({ ...source, bytes: changes.get(source.path) ?? source.bytes }))
  }
  const ofPins = (list: string[]): string[] => list.filter((text) => /register|change|review/u.test(text))

  test('first asks for it, and judges old pins as before', () => {
    expect(ofPins(errors(old()))).toEqual([`${REGISTER} register-digest`])
    expect(found(old()).filter(({ rule }) => rule === 'afwijking-stale')).toHaveLength(1)
  })

  test('adds a line to the register and renames pins; the base agrees', () => {
    const after = applied(old())
    expect(ofPins(errors(after, old()))).toEqual([])
    expect(found(after, old())[0]).toMatchObject({
      level: 'info',
      message:
        'Nieuw in het register van bodycam: versie 1.0 krijgt nieuwe vingerafdrukken en controlesommen; er is niets beslist.'
    })
    const zone = textOf(after.find(({ path }) => path.endsWith('lrh.md')) as Source)
    expect([...zone.matchAll(/vingerafdruk: (.*)/gu)].map(([, pin]) => pin)).toEqual([
      expect.stringMatching(/^v2:[0-9a-f]{12}$/u),
      '0123456789ab'
    ])
    expect(carried(after).changes).toEqual([])
  })

  test('says what could not be carried over, and leaves it', () => {
    expect(carried(old()).left).toEqual([
      'De afwijking van BC 6.1 in docs/zones/lrh.md: de woorden zijn sindsdien gewijzigd. De oude vingerafdruk blijft staan.'
    ])
    const changed = old().map((source) =>
      source.path === `${FOLDER}activering.md`
        ? { ...source, bytes: bytesOf(CHAPTER.replace('Zet de opname aan', 'Zet de opname uit')) }
        : source
    )
    expect(carried(changed).changes).toEqual([])
    expect(carried(changed).left[0]).toBe(
      'Versie 1.0 van bodycam: de woorden zijn niet meer die van de vaststelling. Zet ze eerst terug.'
    )
  })

  test('from then on any byte counts', () => {
    const after = applied(old()).map((source) =>
      source.path === `${FOLDER}activering.md`
        ? { ...source, bytes: bytesOf(CHAPTER.replace(':::danger', ':::tip')) }
        : source
    )
    expect(ofPins(errors(after))).toEqual(['activering.md register-words'])
  })
})
