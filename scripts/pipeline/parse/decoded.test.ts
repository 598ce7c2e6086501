/** What an escape stands for is seen by the rules of safety, in every field of every kind and in every construct. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { kindOf } from '../kinds.ts'
import { prepare } from '../prepare.ts'
import { readRegister } from '../inzetkader/register.ts'

const KADER = new URL('../../fixtures/kader/', import.meta.url).pathname

const PAGES = readdirSync(KADER, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.md'))
  .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(join(KADER, path), 'utf8') }))

const encoder = new TextEncoder()

function rulesOf(path: string, text: string): string[] {
  return [...new Set(prepare({ path, bytes: encoder.encode(text) }).diagnostics.map(({ rule }) => rule))]
}

/** A character or a word that a rule refuses, as YAML can hide it. */
const HIDDEN: [rule: string, written: string][] = [
  ['safety-characters', '\\u202e'],
  ['safety-characters', '\\U0000200B'],
  ['safety-characters', '\\uFFFE'],
  ['safety-characters', '\\x7f'],
  ['safety-characters', '\\N'],
  ['safety-unwrap', 'mdx\\x2dcode-block'],
  ['safety-unwrap', '\\u006ddx-code-bloc\\u006B']
]

/** One line of a head with a word or a sentence as its value. */
const FIELD = /^(?<before>\s*(?:- )?[a-z_]+: )(?<value>[^[{"'].*)$/u

/** Every field of every kind once: the page with something hidden behind its value. */
const FIELDS = new Map(
  PAGES.flatMap(({ path, text }) => {
    const [, head = '', ...body] = text.split(/^---$/mu)
    return head.split('\n').flatMap((row, index, rows) => {
      const { before = '', value = '' } = FIELD.exec(row)?.groups ?? {}
      const name = `${kindOf(path)} ${before.trim()}`
      if (before === '') return []
      const hide = (written: string): string => {
        const changed = rows.with(index, `${before}"${value.replaceAll('"', '')}${written}"`)
        return ['', changed.join('\n'), ...body].join('---')
      }
      return [[name, { path, hide }] as const]
    })
  })
)

describe('in front matter', () => {
  test('there are fields of every sort to look at', () => {
    expect(FIELDS.size).toBeGreaterThan(70)
  })

  test.each(HIDDEN)('%s finds %s in every field', (rule, written) => {
    const missed = [...FIELDS].filter(([, { path, hide }]) => !rulesOf(path, hide(written)).includes(rule))
    expect(missed.map(([name]) => name)).toEqual([])
  })

  test.each(HIDDEN)('%s finds %s in a key', (rule, written) => {
    const text = `---\ntitel: Een titel\nbronnen:\n  - "naam${written}": x\n---\n\nTekst.\n`
    expect(rulesOf('docs/over/x.md', text)).toContain(rule)
  })
})

const MATTER = '---\ntitel: Een titel\nomschrijving: Een zin.\nbijgewerkt: 2026-03-05\n---\n\n'

/** Where a text can stand in a page; X is what is hidden. */
const CONSTRUCTS: Record<string, string> = {
  'a sentence': 'Een X zin.',
  'a heading': '## Een X kop',
  'a list': '- Een X punt',
  'a table': '| a | b |\n|---|---|\n| een X | c |',
  'a quote': '> Een X citaat',
  'bold text': 'Een **vet X woord**.',
  'the words of a link': '[een X link](/over/x)',
  'the title of a link': '[een link](/over/x "een X titel")',
  'the address of a link': '[een link](/over/X)',
  'the address of a definition': '[een link][r]\n\n[r]: /over/X',
  'the title of a definition': '[een link][r]\n\n[r]: /over/x "een X titel"',
  'the words of an image': '![een X beeld](x.png)',
  'a note': 'Een zin.[^1]\n\n[^1]: Een X noot.',
  'the title of a block': ':::tip[Een X titel]\nTekst.\n:::',
  'a block': ':::checklist\n- Een X punt\n:::'
}

const ENTITIES: [rule: string, written: string][] = [
  ['safety-characters', '&#x202E;'],
  ['safety-characters', '&#8203;'],
  ['safety-characters', '&ZeroWidthSpace;'],
  ['safety-characters', '&shy;'],
  ['safety-unwrap', 'mdx&#45;code-block'],
  ['safety-unwrap', 'mdx-code&#x2d;block'],
  ['safety-unwrap', 'mdx\\-code\\-block']
]

describe.each(Object.entries(CONSTRUCTS))('in %s', (_, construct) => {
  test.each(ENTITIES)('%s finds %s', (rule, written) => {
    expect(rulesOf('docs/over/x.md', `${MATTER}${construct.replace('X', written)}\n`)).toContain(rule)
  })
})

describe('in a register', () => {
  const line = (door: string): string =>
    `{"soort":"voortzetting","versie":"1.0","door":"${door}","op":"2026-12-04","besluit":"SG-1"}\n`
  const faultsOf = (text: string): readonly number[] =>
    readRegister({ path: 'docs/inzetkader/bodycam/register.jsonl', bytes: encoder.encode(text) }).faults

  test('a line that hides a character is no decision', () => {
    expect(faultsOf(line('Stuurgroep'))).toEqual([])
    for (const hidden of ['\\u202e', '\\u200B', '\\ufffe', '\\ud800', '\u202e'])
      expect(faultsOf(line('Stuurgroep') + line(`Stuur${hidden}groep`))).toEqual([2])
  })
})
