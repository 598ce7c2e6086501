import { stripVTControlCharacters } from 'node:util'
import { describe, expect, test } from 'vitest'
import type { Diagnostic } from '../pipeline/core/diagnostic.ts'
import type { Gatengroep } from '../pipeline/opvolging/gaten.ts'
import { RULE_BOOK } from '../pipeline/bijdragen/regels.ts'
import { emitOptions } from './project.ts'
import { REPORTS, type Summary } from './report.ts'

const PLAIN: Diagnostic = {
  path: 'docs/over/camera.md',
  line: 7,
  column: 12,
  level: 'error',
  rule: 'link-page',
  message: 'Deze pagina bestaat niet: /recht/wpe. Bedoel je "/recht/wpa"?',
  help: 'Schrijf het adres zoals het in de adresbalk staat.'
}

/** The remedy as a report gives it: with the page that explains the rule. */
function helpOf({ help, rule }: Diagnostic): string {
  return `${help} Meer uitleg: ${emitOptions().siteUrl}${RULE_BOOK}/${rule}`
}

/** Text that would be a command, a colour or a second line if it came out as it is. */
const HOSTILE = [
  '\n::error::gekaapt',
  '\r\n::add-mask::x',
  '%0A::stop-commands::x',
  'a::b,c=d%25',
  '\u001b[31mrood\u001b[0m\u001b]0;titel\u0007',
  '\u202eomgekeerd',
  '\u2028::warning::x',
  '##[error]x',
  '\u0085::debug::x',
  '"}\n{"path":"x"}'
]

const SUMMARY: Summary = {
  files: 3,
  pages: 0,
  diagnostics: HOSTILE.map((text) => ({ ...PLAIN, path: `docs/${text}.md`, message: text, help: text }))
}

const NOT_SEEN = { state: 'not-seen', reason: 'git staat er niet.', help: 'Installeer git.' } as const

function of(...diagnostics: Diagnostic[]): Summary {
  return { files: 1, pages: 1, diagnostics }
}

describe('pretty', () => {
  const pretty = (summary: Summary): string => stripVTControlCharacters(REPORTS.pretty(summary))

  test('one block per file, the remedy below, and a count', () => {
    expect(
      pretty(
        of(PLAIN, {
          ...PLAIN,
          line: 9,
          level: 'warning',
          rule: 'text-comment',
          message: 'Nog een opmerking.'
        })
      )
    ).toBe(
      [
        'docs/over/camera.md',
        '  7:12  fout  Deze pagina bestaat niet: /recht/wpe. Bedoel je "/recht/wpa"?  link-page',
        `         → ${helpOf(PLAIN)}`,
        '  9:12  let op  Nog een opmerking.  text-comment',
        `         → ${helpOf({ ...PLAIN, rule: 'text-comment' })}`,
        '',
        '1 bestand, 1 pagina: 1 fout, 1 waarschuwing.',
        'Er is niets geschreven. Pas de fouten aan en probeer opnieuw.',
        ''
      ].join('\n')
    )
  })

  test('what is only to be known has its own word, and is no warning', () => {
    const said = pretty(of({ ...PLAIN, level: 'info', rule: 'register-new', message: 'Nieuw.' }, PLAIN))
    expect(said).toContain('  7:12  ter info  Nieuw.  register-new\n')
    expect(said).toContain('1 fout, 0 waarschuwingen, 1 ter info.\n')
  })

  test('nothing wrong is one line', () => {
    expect(pretty({ files: 0, pages: 2, diagnostics: [] })).toBe(
      '0 bestanden, 2 pagina’s: 0 fouten, 0 waarschuwingen.\n'
    )
  })

  test('that nobody could compare is the first finding, and counts', () => {
    expect(pretty({ ...of(PLAIN), comparison: NOT_SEEN })).toBe(
      [
        'let op  Niet vergeleken met een eerdere toestand: git staat er niet.  niet-vergeleken',
        '         → Installeer git.',
        '',
        'docs/over/camera.md',
        '  7:12  fout  Deze pagina bestaat niet: /recht/wpe. Bedoel je "/recht/wpa"?  link-page',
        `         → ${helpOf(PLAIN)}`,
        '',
        '1 bestand, 1 pagina: 1 fout, 1 waarschuwing.',
        'Er is niets geschreven. Pas de fouten aan en probeer opnieuw.',
        ''
      ].join('\n')
    )
  })

  test.each([
    [{ state: 'compared', with: 'main (a1b2c3d)' }, 'Vergeleken met main (a1b2c3d).'],
    [
      { state: 'not-asked' },
      'Niet vergeleken met een eerdere toestand (--base none): dat doet npm run check.'
    ]
  ] as const)('says below the count with what it compared: %j', (comparison, said) => {
    expect(pretty({ ...of(), comparison })).toBe(
      `1 bestand, 1 pagina: 0 fouten, 0 waarschuwingen.\n${said}\n`
    )
  })

  test('what hangs on nothing is one line below the count, and none where there is nothing', () => {
    const words = { wie: 'Wie', doe: 'Doe.' }
    const gat = { titel: 'Een titel', address: '/x' }
    const modules = {
      naam: 'm',
      kop: 'M',
      een: 'module zonder toets',
      meer: 'modules zonder toets',
      ...words
    }
    const zones = { naam: 'z', kop: 'Z', een: 'zone zonder nieuws', meer: 'zones zonder nieuws', ...words }
    const counted = (...groepen: Gatengroep[]): string => pretty({ ...of(), gaten: groepen })
    expect(counted({ ...modules, gaten: [gat] }, { ...zones, gaten: [gat, gat] })).toBe(
      [
        '1 bestand, 1 pagina: 0 fouten, 0 waarschuwingen.',
        `Ter info, 3 gaten: 1 module zonder toets, 2 zones zonder nieuws. Bekijk ze op ${emitOptions().siteUrl}/opvolging/gaten.`,
        ''
      ].join('\n')
    )
    expect(counted({ ...zones, gaten: [] })).toBe('1 bestand, 1 pagina: 0 fouten, 0 waarschuwingen.\n')
  })

  test('contributed text steers neither the terminal nor the lines', () => {
    const raw = REPORTS.pretty(SUMMARY)
    expect(pretty(SUMMARY)).not.toMatch(/[\p{Cf}\u2028\u2029]|(?!\n)\p{Cc}/u)
    expect(raw.split('\n').filter((line) => stripVTControlCharacters(line).startsWith('::'))).toEqual([])
    expect(raw.split('\n')).toHaveLength(HOSTILE.length * 4 - 1 + 4)
  })
})

describe('github', () => {
  const ANNOTATION = /^::(?:error|warning|notice) file=[^:,\s]+,line=\d+,col=\d+,title=[a-z-]+::[^\r\n]*$/u

  test('one annotation per finding', () => {
    expect(REPORTS.github(of(PLAIN))).toBe(
      '::error file=docs/over/camera.md,line=7,col=12,title=link-page::' +
        `${PLAIN.message} ${helpOf(PLAIN)}\n`
    )
  })

  test('contributed text is never a command, a property or a line of its own', () => {
    const lines = REPORTS.github(SUMMARY).split('\n')
    expect(lines.pop()).toBe('')
    expect(lines).toHaveLength(HOSTILE.length)
    for (const line of lines) expect(line).toMatch(ANNOTATION)
    expect(lines.join('')).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u)
    expect(lines.join('')).not.toMatch(/%(?!25|3A|2C|0A|0D)/u)
  })

  test('that nobody could compare is the first, and has no file', () => {
    expect(REPORTS.github({ ...of(PLAIN), comparison: NOT_SEEN })).toBe(
      '::warning title=niet-vergeleken::Niet vergeleken met een eerdere toestand: git staat er niet. Installeer git.\n' +
        REPORTS.github(of(PLAIN))
    )
  })

  test('what is only to be known is a notice', () => {
    expect(REPORTS.github(of({ ...PLAIN, level: 'info' }))).toMatch(/^::notice file=docs\/over\/camera\.md,/u)
  })

  test('nothing wrong is nothing', () => {
    expect(REPORTS.github({ files: 3, pages: 3, diagnostics: [] })).toBe('')
  })
})

describe('json', () => {
  test('exactly one object on one line', () => {
    const text = REPORTS.json(SUMMARY)
    expect(text.split('\n')).toHaveLength(2)
    const { files, pages, diagnostics } = JSON.parse(text) as Summary
    expect({ files, pages }).toEqual({ files: 3, pages: 0 })
    expect(diagnostics).toEqual(SUMMARY.diagnostics.map((found) => ({ ...found, help: helpOf(found) })))
  })

  test('that nobody could compare is the first finding, and data of its own', () => {
    const { comparison, diagnostics } = JSON.parse(
      REPORTS.json({ ...of(PLAIN), comparison: NOT_SEEN })
    ) as Summary
    expect(comparison).toEqual(NOT_SEEN)
    expect(diagnostics).toEqual([
      {
        path: '.',
        line: 1,
        column: 1,
        level: 'warning',
        rule: 'niet-vergeleken',
        message: 'Niet vergeleken met een eerdere toestand: git staat er niet.',
        help: 'Installeer git.'
      },
      { ...PLAIN, help: helpOf(PLAIN) }
    ])
  })

  test('holds the fields of a finding and no others', () => {
    const extra = { ...PLAIN, geheim: 'x' }
    expect(Object.keys((JSON.parse(REPORTS.json(of(extra))) as Summary).diagnostics[0] ?? {})).toEqual([
      'path',
      'line',
      'column',
      'level',
      'rule',
      'message',
      'help'
    ])
  })
})
