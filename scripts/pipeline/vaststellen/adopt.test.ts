import { describe, expect, test } from 'vitest'
import { CAUSE } from '../../fixtures/cause.ts'
import { KADER as ROOT, sourcesIn } from '../../fixtures/content.ts'
import { prepareOnce } from '../../fixtures/prepare-once.ts'
import { registersOf } from '../../fixtures/registers.ts'
import { findArtikel } from '../site/cite.ts'
import { adopt, type Adoption, type Decision, withdraw } from './adopt.ts'
import { type Diagnostic, isError } from '../core/diagnostic.ts'
import { digestOf } from '../inzetkader/digest.ts'
import { type Change } from './draft.ts'
import { isMarkdown, isRegister } from '../core/address.ts'
import { baseOf, link } from '../link.ts'
import { readRegister } from '../inzetkader/register.ts'
import type { Source } from '../core/types.ts'

const KADER = sourcesIn(ROOT)
const FOLDER = 'docs/inzetkader/bodycam'
const ADOPTION: Adoption = {
  technologie: 'bodycam',
  versie: '2.1',
  door: 'Stuurgroep',
  op: '2026-12-04',
  besluit: 'SG-2026-11',
  vanKrachtOp: '2027-01-01'
}

function edited(sources: readonly Source[], path: string, from: string | RegExp, to: string): Source[] {
  return sources.map((source) => {
    if (source.path !== path) return source
    const before = textOf(source)
    const after = before.replace(from, to)
    expect(after).not.toBe(before)
    return { path, bytes: new TextEncoder().encode(after) }
  })
}

const textOf = ({ bytes }: Pick<Source, 'bytes'>): string => new TextDecoder().decode(bytes)
const contentOf = (sources: readonly Source[]) => ({
  sources,
  prepared: sources.filter(isMarkdown).map(prepareOnce)
})

/** The fixture site with the cause that its concept lacks. */
const READY = edited(KADER, `${FOLDER}/2.1/index.md`, 'bronnen:', `${CAUSE}bronnen:`)

/** One more cause, for another article. */
function causeOf(nummer: string): string {
  return CAUSE.replace('wijzigingen:\n', '').replace('BC 6.2', nummer)
}

function decided(sources: readonly Source[], request: Partial<Adoption> = {}): Decision {
  return adopt(contentOf(sources), { ...ADOPTION, ...request })
}

function applied(sources: readonly Source[], changes: readonly Change[]): Source[] {
  const changed = new Map(changes.map((change) => [change.path, change]))
  const kept = sources.filter(({ path }) => !changed.has(path))
  return [...kept, ...changes.flatMap(({ path, bytes }) => (bytes ? [{ path, bytes }] : []))]
}

function check(sources: readonly Source[], base?: readonly Source[]): string[] {
  const { prepared } = contentOf(sources)
  const earlier = base && baseOf(base, contentOf(base).prepared)
  return faultsIn(link(sources, prepared, { base: earlier }).diagnostics)
}

/** Without what is only to be known: that a register has a new line. */
function faultsIn(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics
    .filter(({ level }) => level !== 'info')
    .map(({ path, line, rule, message }) => `${path}:${line} ${rule} ${message}`)
}

describe('adopting a concept that a report caused', () => {
  const REPORT = 'docs/praktijk/zone-zuid/2025-06-02-station-vol.md'
  const SENT_IN = '  - staat: ingediend\n    op: 2025-06-02\n    door: indiener\n'
  const BEHANDELD = `${SENT_IN}  - staat: nagekeken
    op: 2025-06-09
    door: tweede lezer
  - staat: vastgesteld
    op: 2025-06-30
    door: werkgroep
  - staat: in-behandeling
    op: 2025-06-30
    door: werkgroep
    eigenaar: werkgroep
    termijn: 2026-12-31
`
  const because = edited(
    READY,
    `${FOLDER}/2.1/index.md`,
    'oorzaak: nazicht',
    'oorzaak: ervaring\n    verslag: /praktijk/zone-zuid/2025-06-02-station-vol'
  )

  test.each([
    [
      'below its steps',
      BEHANDELD,
      `${BEHANDELD}  - staat: "kader-gewijzigd"\n    op: "2026-12-04"\n    door: "Stuurgroep"\n    reden: "Collega's vroegen ernaar."\n`
    ],
    [
      'behind steps on one line',
      '  [{ staat: ingediend, op: 2025-06-02, door: indiener }, { staat: in-behandeling, op: 2025-06-30, door: niet opgetekend, overgenomen: true }]\n',
      `  [{ staat: ingediend, op: 2025-06-02, door: indiener }, { staat: in-behandeling, op: 2025-06-30, door: niet opgetekend, overgenomen: true }, { staat: "kader-gewijzigd", op: "2026-12-04", door: "Stuurgroep", reden: "Collega's vroegen ernaar." }]\n`
    ]
  ])('writes the step in its course, %s', (_, steps, expected) => {
    const before = edited(because, REPORT, SENT_IN, steps)
    const { changes, refusal } = decided(before)
    expect(refusal).toBeUndefined()
    const report = changes.find(({ path }) => path === REPORT)
    const was = textOf(before.find(({ path }) => path === REPORT) as Source)
    expect(textOf(report as Source)).toBe(was.replace(steps, expected))
    expect(check(applied(before, changes), before)).toEqual([])
  })

  test('is refused while nobody is busy with it', () => {
    expect(decided(because).refusal).toBe(
      'Het verslag /praktijk/zone-zuid/2025-06-02-station-vol is een oorzaak van deze versie, maar staat op "ingediend". Zet er eerst de stappen bij tot het "in-behandeling" is.'
    )
  })
})

describe('adopting a concept', () => {
  const { changes, notes, refusal, diagnostics } = decided(READY)
  const after = applied(READY, changes)
  const fileAt = (path: string): string => textOf(after.find((source) => source.path === path) as Source)

  test('gives a site without a finding, and a change that is only additions for --base', () => {
    expect(refusal).toBeUndefined()
    expect(faultsIn(diagnostics)).toEqual([])
    expect(check(after, READY)).toEqual([])
  })

  test('writes the adopted version, the end of the one before it and the next concept', () => {
    expect(changes.map(({ path, bytes }) => [path, bytes !== undefined])).toEqual(
      [
        `${FOLDER}/2.0/index.md`,
        `${FOLDER}/2.1/index.md`,
        ...['activering', 'bewaring', 'index', 'kaart', 'waarschuwing'].map(
          (name) => `${FOLDER}/2.2/${name}.md`
        ),
        `${FOLDER}/register.jsonl`
      ].map((path) => [path, true])
    )
    expect(notes).toEqual([
      'Versie 2.1 van bodycam is vastgesteld en geldt vanaf 2027-01-01.',
      'Versie 2.0 geldt tot 2027-01-01.',
      'Versie 2.2 staat klaar als nieuw concept.'
    ])
  })

  test('changes nothing else in a file', () => {
    const concept = textOf(READY.find(({ path }) => path === `${FOLDER}/2.1/index.md`) as Source)
    const besluit = 'goedgekeurd:\n  door: Stuurgroep\n  op: 2026-12-04\n  besluit: SG-2026-11\n'
    expect(fileAt(`${FOLDER}/2.1/index.md`)).toBe(
      concept
        .replace('status: concept', 'status: vastgesteld')
        .replace(/\n---\n\n/u, `\nvan_kracht_op: 2027-01-01\n${besluit}---\n\n`)
    )
    expect(fileAt(`${FOLDER}/2.2/index.md`)).toBe(
      concept.replace('versie 2.1', 'versie 2.2').replace(CAUSE, '')
    )
    const previous = textOf(READY.find(({ path }) => path === `${FOLDER}/2.0/index.md`) as Source)
    expect(fileAt(`${FOLDER}/2.0/index.md`)).toBe(
      previous
        .replace('status: vastgesteld', 'status: vervangen')
        .replace(/\n---\n\n/u, '\nvan_kracht_tot: 2027-01-01\n---\n\n')
    )
  })

  test('adds one line for the adoption and one for the end of the version before it', () => {
    const before = textOf(READY.find(({ path }) => path.endsWith('bodycam/register.jsonl')) as Source)
    const register = fileAt(`${FOLDER}/register.jsonl`)
    expect(register.startsWith(before)).toBe(true)
    const digests = Object.fromEntries(
      after
        .filter(({ path }) => path.startsWith(`${FOLDER}/2.1/`))
        .map((source) => [source.path.slice(`${FOLDER}/2.1/`.length), digestOf(source)] as const)
        .sort(([a], [b]) => (a < b ? -1 : 1))
    )
    expect(register.slice(before.length)).toBe(
      `{"soort":"vaststelling","versie":"2.1","door":"Stuurgroep","op":"2026-12-04","besluit":"SG-2026-11","van_kracht_op":"2027-01-01","artikels":{"BC 5.1":"v2:0d19c74090f4","BC 6.1":"v2:bd07cb09262c","BC 6.2":"v2:2927c9abb688","BC 18.1":"v2:b6b631e4ee30"},"bladen":{"activering":"v2:3f52371b971d","bewaring":"v2:45b445c82ba3","index":"v2:aee460bbafcf","kaart":"v2:e77012c613d9","waarschuwing":"v2:2555cc64ab70"},"bestanden":${JSON.stringify(digests)}}\n{"soort":"vervanging","versie":"2.0","door":"Stuurgroep","op":"2026-12-04","besluit":"SG-2026-11","tot":"2027-01-01"}\n`
    )
  })

  test('from then on a changed comma is an error, at the line of the article', () => {
    const path = `${FOLDER}/2.1/bewaring.md`
    expect(check(edited(after, path, 'bewaard. Daarna', 'bewaard, daarna'))).toEqual([
      expect.stringMatching(`^${path}:15 register-words De woorden van BC 18.1 zijn gewijzigd`)
    ])
  })

  test('so is a changed word on its field card', () => {
    const path = `${FOLDER}/2.1/kaart.md`
    expect(check(edited(after, path, 'Zeg luid', 'Zeg'))).toEqual([
      expect.stringMatching(`^${path}:1 register-words De woorden van dit blad zijn gewijzigd`)
    ])
  })

  test.each([
    ['its description', 'omschrijving: Het hoofdstuk', 'omschrijving: Een hoofdstuk', 'dit blad'],
    ['a footnote', '[^1]: Gerekend', '[^1]: Geteld', 'BC 18.1']
  ])('so is a changed word of %s', (_, from, to, where) => {
    const path = `${FOLDER}/2.1/bewaring.md`
    const told = edited(READY, `${FOLDER}/2.1/index.md`, CAUSE, CAUSE + causeOf('BC 18.1'))
    const ready = edited(
      told,
      path,
      /bewaard\. ([^]*)$/u,
      'bewaard[^1]. $1\n[^1]: Gerekend van dag tot dag.\n'
    )
    const adopted = applied(ready, decided(ready).changes)
    expect(check(adopted)).toEqual([])
    expect(check(edited(adopted, path, from, to))).toEqual([
      expect.stringMatching(`^${path}:\\d+ register-words De woorden van ${where} zijn gewijzigd`)
    ])
  })

  test('the end of the version before it does not hide that it is in force until then', () => {
    const kader = link(after, contentOf(after).prepared).site?.current.get('bodycam')
    expect(kader?.address).toBe('/inzetkader/bodycam/2.0')
  })

  test('names the zones that deviate from an article that changes', () => {
    const path = 'docs/zones/zone-noord.md'
    const article = edited(
      READY,
      path,
      /BC 6.1\n {4}vingerafdruk: \S+/u,
      'BC 6.2\n    vingerafdruk: "86b5d5408699"'
    )
    expect(decided(article).notes).toContain(
      `Zone Noord wijkt af van BC 6.2, en dat artikel wijzigt: vul ${path} aan.`
    )
  })
})

describe('a decision asked for again', () => {
  const once = applied(READY, decided(READY).changes)

  test('word for word is done already: nothing changes, and nobody is refused', () => {
    expect(decided(once)).toEqual({
      diagnostics: [],
      changes: [],
      notes: ['Versie 2.1 van bodycam is al zo vastgesteld.', 'Er was niets meer te doen.']
    })
    const request = { ...ADOPTION, op: '2026-12-18', besluit: 'SG-12', vanaf: '2027-06-01' }
    const ended = applied(once, withdraw(contentOf(once), request).changes)
    expect(withdraw(contentOf(ended), request)).toEqual({
      diagnostics: [],
      changes: [],
      notes: ['Versie 2.1 van bodycam is al zo ingetrokken.', 'Er was niets meer te doen.']
    })
  })

  test.each(['door', 'op', 'besluit', 'vanKrachtOp'] as const)('with another %s is refused', (field) => {
    const other = { [field]: field === 'op' || field === 'vanKrachtOp' ? '2026-12-05' : 'Iets anders' }
    expect(decided(once, other).refusal).toBe('Versie 2.1 is al vastgesteld.')
  })
})

describe('adopting under another number', () => {
  const VLUCHT = 'docs/inzetkader/drones/0.1/vlucht.md'
  const linked = [
    ...edited(KADER, VLUCHT, 'Je vliegt enkel', 'Je [vliegt](/inzetkader/drones/0.1/vlucht#dr-1-1) enkel'),
    ...['over', 'opvolging'].map((name) => ({
      path: `docs/${name}/drones.md`,
      bytes: new TextEncoder().encode(
        `---\ntitel: Drones\nomschrijving: Een verwijzing.\nbijgewerkt: 2026-01-05\n---\n\nLees [hoe](/inzetkader/drones/0.1/vlucht) en [wat](../inzetkader/drones/0.1/vlucht.md), of DR 1.1@0.1.\n`
      )
    }))
  ]
  const request = { technologie: 'drones', versie: '1.0' }
  const { changes, refusal, diagnostics } = decided(linked, request)
  const after = applied(linked, changes)

  test('moves the folder and takes the links along', () => {
    expect(refusal).toBeUndefined()
    // The words moved, and the pages that link to them say when.
    expect(faultsIn(diagnostics).map((fault) => fault.split(' ').slice(0, 2).join(' '))).toEqual(
      ['opvolging', 'over'].map((name) => `docs/${name}/drones.md:4 change-updated`)
    )
    expect(changes.filter(({ bytes }) => !bytes).map(({ path }) => path)).toEqual([
      'docs/inzetkader/drones/0.1/index.md',
      VLUCHT
    ])
    const textAt = (path: string): string => textOf(after.find((source) => source.path === path) as Source)
    expect(textAt('docs/over/drones.md')).toContain(
      'Lees [hoe](/inzetkader/drones/1.0/vlucht) en [wat](../inzetkader/drones/1.0/vlucht.md), of DR 1.1@1.0.'
    )
    expect(textAt('docs/inzetkader/drones/1.0/vlucht.md')).toContain('/inzetkader/drones/1.0/vlucht#dr-1-1')
    expect(textAt('docs/inzetkader/drones/1.1/vlucht.md')).toContain('/inzetkader/drones/1.1/vlucht#dr-1-1')
    expect(textAt('docs/inzetkader/drones/1.0/index.md')).toContain('titel: Inzetkader drones, versie 1.0\n')
    expect(textAt('docs/inzetkader/drones/1.1/index.md')).toContain('titel: Inzetkader drones, versie 1.1\n')
    // Who kept an address of the concept comes to the version that it became.
    expect(textAt('docs/inzetkader/drones/1.0/index.md')).toContain('vroeger: [/inzetkader/drones/0.1]\n')
    expect(textAt('docs/inzetkader/drones/1.1/index.md')).not.toContain('vroeger')
    expect(check(after)).toEqual([])
  })

  test('leaves adopted words alone, and then cannot go on', () => {
    const path = `${FOLDER}/2.0/index.md`
    const changed = edited(
      linked,
      path,
      'Dit is een fictief',
      '[Dit](/inzetkader/drones/0.1/vlucht) is een fictief'
    )
    const sources = [...changed.filter((source) => !isRegister(source)), ...registersOf(changed)]
    const decision = decided(sources, request)
    expect(decision.changes).toEqual([])
    expect(
      decision.diagnostics.filter(isError).map(({ path: where, line, rule }) => [where, line, rule])
    ).toEqual([[path, 26, 'link-page']])
  })
})

describe('adopting is refused', () => {
  const concept = `${FOLDER}/2.1/index.md`

  test('without a cause for a changed article, and with a cause for one that did not change', () => {
    const { refusal, diagnostics, changes } = decided(KADER)
    expect(refusal).toBe('Zo kan deze beslissing niet ingeschreven worden: de controle vindt fouten.')
    expect(changes).toEqual([])
    expect(diagnostics.map(({ path, rule, message }) => [path, rule, message])).toEqual([
      [concept, 'change-cause', 'BC 6.2 is gewijzigd tegenover versie 2.0, maar er staat niet waarom.']
    ])
    const wrong = edited(READY, concept, 'artikel: BC 6.2', 'artikel: BC 6.1')
    expect(decided(wrong).diagnostics.map(({ line, message }) => [line, message])).toEqual([
      [14, 'BC 6.2 is gewijzigd tegenover versie 2.0, maar er staat niet waarom.'],
      [15, 'BC 6.1 zegt hetzelfde als in versie 2.0.']
    ])
  })

  test('with all findings, under the name that a file that would move still has', () => {
    const path = 'docs/inzetkader/drones/0.1/index.md'
    const cause = CAUSE.replace('BC 6.2', 'DR 1.1')
    const { diagnostics } = decided(edited(KADER, path, 'bronnen:', `${cause}bronnen:`), {
      technologie: 'drones',
      versie: '1.0'
    })
    expect(diagnostics.map(({ path: where, line, rule }) => [where, line, rule])).toEqual([
      [path, 9, 'change-cause']
    ])
  })

  const two = [...KADER, ...KADER.filter(({ path }) => path.startsWith(`${FOLDER}/2.1/`))].map(
    (source, index) =>
      index < KADER.length ? source : { ...source, path: source.path.replace('/2.1/', '/2.3/') }
  )
  const none = KADER.filter(({ path }) => !path.startsWith(`${FOLDER}/2.1/`))
  const empty = KADER.filter(({ path }) => path !== 'docs/inzetkader/drones/0.1/vlucht.md')
  const template = edited(KADER, concept, 'status: concept', 'status: concept\nsjabloon: true')
  const broken = edited(KADER, 'docs/over/index.md', 'titel:', 'titl:')

  test.each<[string, readonly Source[], Partial<Adoption>, string]>([
    [
      'an unknown technologie',
      KADER,
      { technologie: 'bodycm' },
      'De technologie "bodycm" bestaat niet. Bedoel je "bodycam"?'
    ],
    ['no concept', none, {}, 'Voor bodycam is er geen concept om vast te stellen.'],
    ['two concepts', two, {}, 'De controle vindt nu al fouten. Los die eerst op.'],
    [
      'a template',
      template,
      {},
      'Versie 2.1 is een sjabloon. Beantwoord eerst de vragen en verwijder "sjabloon" uit de kop.'
    ],
    ['no article', empty, { technologie: 'drones' }, 'Versie 0.1 heeft nog geen enkel artikel.'],
    ['an adopted number', READY, { versie: '2.0' }, 'Versie 2.0 is al vastgesteld.'],
    [
      'a lower number',
      READY,
      { versie: '1.9' },
      'Versie 1.9 is lager dan versie 2.0, die al vastgesteld is. Kies een hoger nummer.'
    ],
    ['no number left', READY, { versie: '2.99' }, 'Na versie 2.99 is er geen nummer meer vrij.'],
    [
      'a decision after its effect',
      READY,
      { op: '2027-01-02' },
      'De beslissing (--op 2027-01-02) moet vallen op of voor de dag waarop de versie geldt (--van-kracht-op 2027-01-01).'
    ],
    [
      'before the version that is there',
      READY,
      { op: '2023-02-08', vanKrachtOp: '2023-03-01' },
      'Versie 2.0 geldt vanaf 2023-03-01. Een nieuwe versie kan pas daarna gelden, niet op 2023-03-01.'
    ],
    [
      'before the last decision',
      READY,
      { op: '2023-02-07' },
      'Het register heeft al een beslissing van 2023-02-08. --op (2023-02-07) kan niet vroeger zijn.'
    ],
    ['a site with errors', broken, {}, 'De controle vindt nu al fouten. Los die eerst op.']
  ])('with %s', (_, sources, request, expected) => {
    const { refusal, changes } = decided(sources, request)
    expect(refusal).toBe(expected)
    expect(changes).toEqual([])
  })
})

describe('withdrawing', () => {
  const request = {
    technologie: 'bodycam',
    versie: '2.0',
    door: 'Stuurgroep',
    op: '2026-12-04',
    besluit: 'SG-9'
  }

  test('ends the version in the register and in its front matter', () => {
    const { changes, notes, refusal } = withdraw(contentOf(KADER), { ...request, vanaf: '2027-01-01' })
    expect(refusal).toBeUndefined()
    expect(notes).toEqual(['Versie 2.0 van bodycam geldt niet meer vanaf 2027-01-01.'])
    expect(changes.map(({ path }) => path)).toEqual([`${FOLDER}/2.0/index.md`, `${FOLDER}/register.jsonl`])
    const after = applied(KADER, changes)
    expect(check(after, KADER)).toEqual([])
    const register = readRegister(after.find(({ path }) => path === `${FOLDER}/register.jsonl`) as Source)
    expect(register.lines.at(-1)).toMatchObject({ soort: 'intrekking', versie: '2.0', tot: '2027-01-01' })
  })

  test.each([
    [{ versie: '2.1' }, 'Versie 2.1 is nooit vastgesteld. Een concept kun je gewoon aanpassen.'],
    [{ versie: '3.0' }, 'Versie 3.0 van bodycam bestaat niet.'],
    [{ versie: '1.1' }, 'Versie 1.1 eindigt al op 2023-01-01.'],
    [
      { vanaf: '2023-03-01' },
      'Versie 2.0 geldt vanaf 2023-03-01. Ze kan pas daarna eindigen, niet op 2023-03-01.'
    ],
    [
      { vanaf: '2026-12-01' },
      'Een versie intrekken kan niet met terugwerkende kracht: --vanaf (2026-12-01) valt voor --op (2026-12-04).'
    ]
  ])('is refused: %o', (other, expected) => {
    const { refusal, changes } = withdraw(contentOf(KADER), { ...request, vanaf: '2027-01-01', ...other })
    expect([refusal, changes]).toEqual([expected, []])
  })
})

describe('calling off a version before its first day', () => {
  const adopted = applied(READY, decided(READY).changes)
  const request = {
    technologie: 'bodycam',
    versie: '2.1',
    door: 'Stuurgroep',
    op: '2026-12-18',
    besluit: 'SG-2026-12',
    vanaf: '2027-01-01'
  }
  const { changes, notes, refusal, diagnostics } = withdraw(contentOf(adopted), request)
  const after = applied(adopted, changes)

  test('adds two lines, and the version before it goes on', () => {
    expect([refusal, faultsIn(diagnostics)]).toEqual([undefined, []])
    expect(notes).toEqual(['Versie 2.1 van bodycam zal nooit gelden.', 'Versie 2.0 blijft gelden.'])
    expect(check(after, adopted)).toEqual([])
    const before = textOf(adopted.find(({ path }) => path.endsWith('bodycam/register.jsonl')) as Source)
    const register = textOf(after.find(({ path }) => path.endsWith('bodycam/register.jsonl')) as Source)
    const decision = '"door":"Stuurgroep","op":"2026-12-18","besluit":"SG-2026-12"'
    expect(register).toBe(
      `${before}{"soort":"intrekking","versie":"2.1",${decision},"tot":"2027-01-01"}\n{"soort":"voortzetting","versie":"2.0",${decision}}\n`
    )
    const fileOf = (sources: readonly Source[]): string =>
      textOf(sources.find(({ path }) => path === `${FOLDER}/2.0/index.md`) as Source)
    expect(fileOf(after)).toBe(fileOf(READY))
  })

  test('leaves the day free for the next version', () => {
    const next = edited(after, `${FOLDER}/2.2/index.md`, 'bronnen:', `${CAUSE}bronnen:`)
    const decision = decided(next, { versie: '2.2', op: '2026-12-20', vanKrachtOp: '2027-01-01' })
    expect([decision.refusal, faultsIn(decision.diagnostics)]).toEqual([undefined, []])
    expect(decision.notes).toContain('Versie 2.0 geldt tot 2027-01-01.')
    expect(check(applied(next, decision.changes), next)).toEqual([])
  })

  test('names the day when another was asked, and is too late on the day itself', () => {
    const asked = (other: Partial<typeof request>): string | undefined =>
      withdraw(contentOf(adopted), { ...request, ...other }).refusal
    expect(asked({ vanaf: '2026-12-20' })).toBe(
      'Versie 2.1 gaat pas in op 2027-01-01. Mag ze nooit gelden, gebruik dan --vanaf 2027-01-01.'
    )
    expect(asked({ op: '2027-01-01' })).toBe(
      'Versie 2.1 geldt vanaf 2027-01-01. Ze kan pas daarna eindigen, niet op 2027-01-01.'
    )
  })
})

/** The article is on the field card too. */
function withoutAction({ path, bytes }: Source): Source {
  const text = textOf({ bytes }).replace('    artikel: BC 6.2', '    artikel: BC 6.1')
  return { path, bytes: new TextEncoder().encode(text) }
}

describe('an article that falls away', () => {
  const chapter = `${FOLDER}/2.1/activering.md`
  const told = CAUSE + causeOf('BC 6.1')
  const dropped = edited(
    edited(
      edited(READY, `${FOLDER}/2.1/index.md`, CAUSE, told),
      chapter,
      /\n## Wanneer neem je niet op[^]*$/u,
      ''
    ),
    chapter,
    ' Zie BC 6.2.',
    ''
  ).map((source) => (source.path === `${FOLDER}/2.1/kaart.md` ? withoutAction(source) : source))
  const decision = decided(dropped)
  const adopted = applied(dropped, decision.changes)
  /** Somebody writes a page after the first day of the new version, which counts from then on. */
  const later = edited(
    edited(adopted, 'docs/over/index.md', /bijgewerkt: .*/u, 'bijgewerkt: 2027-01-02'),
    'docs/zones/zone-noord.md',
    /tot: 2\S+/u,
    'tot: 2027-01-01'
  )
  const site = link(later, contentOf(later).prepared).site

  test('stays what it was in the versions that had it', () => {
    expect([decision.refusal, faultsIn(decision.diagnostics)]).toEqual([undefined, []])
    expect(check(later)).toEqual([])
    expect(site?.current.get('bodycam')?.address).toBe('/inzetkader/bodycam/2.1')
  })

  test('is cited by its own version: a bare number there means the article of that version', () => {
    const citing = site?.byAddress.get('/inzetkader/bodycam/1.0/activering')
    const found = site && citing && findArtikel(site, 'BC 6.2', citing)
    expect(found).toMatchObject({ versie: '1.0' })
    expect(site && findArtikel(site, 'BC 6.2')).toMatchObject({ versie: '2.0' })
  })
})

describe('with --base, an existing line of a register', () => {
  const path = `${FOLDER}/register.jsonl`
  const rows = textOf(KADER.find((source) => source.path === path) as Source).split('\n')
  const withRows = (changed: readonly string[]): Source[] =>
    KADER.map((source) =>
      source.path === path ? { path, bytes: new TextEncoder().encode(changed.join('\n')) } : source
    )
  const found = (changed: readonly string[]): string[] =>
    check(withRows(changed), KADER).filter((finding) => finding.includes(' register-append '))

  test('does not change', () => {
    expect(found(rows.map((row) => row.replace('SG-2022-12', 'SG-2022-13')))).toEqual([
      `${path}:4 register-append Deze beslissing is gewijzigd.`
    ])
  })

  test('does not move', () => {
    const [a = '', b = '', c = '', d = '', ...rest] = rows
    expect(found([a, b, d, c, ...rest])).toEqual([
      `${path}:3 register-append Deze regel stond op plaats 4.`,
      `${path}:4 register-append Deze regel stond op plaats 3.`
    ])
  })

  test('does not disappear', () => {
    expect(found([...rows.slice(0, 4), ''])).toEqual([
      `${path}:4 register-append De beslissing van regel 5 is verdwenen.`
    ])
  })
})
