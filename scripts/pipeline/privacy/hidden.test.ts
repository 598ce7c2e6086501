/** What a privacy rule hides, no other rule says, in whatever form it stands in an address, an id or a name. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isMarkdown } from '../core/address.ts'
import type { Diagnostic } from '../core/diagnostic.ts'
import { parseTxtar } from '../core/txtar.ts'
import { link } from '../link.ts'
import { prepare } from '../prepare.ts'
import { maskValues, toHide } from './mask.ts'

const SEED = 20261127
const TODAY = '2026-12-31'

/** A sentence that a privacy rule hides something of, and what it hides. */
const SECRETS: readonly { sentence: string; secret: string }[] = [
  { sentence: 'Opgesteld door inspecteur Zwartjes Proefmans.', secret: 'Zwartjes Proefmans' },
  { sentence: 'Commissaris An-Sofie van den Dummy was erbij.', secret: 'An-Sofie van den Dummy' },
  { sentence: 'Vraag het aan André Voorbeeldé, korpschef.', secret: 'André Voorbeeldé' },
  { sentence: 'Mail jan.proefmans@politie.be voor de beelden.', secret: 'jan.proefmans@politie.be' },
  { sentence: 'Bel 0475 12 34 56.', secret: '0475 12 34 56' },
  { sentence: 'Het nummer is 93.05.18-223.61.', secret: '93.05.18-223.61' },
  { sentence: 'De wagen had plaat 1-ABC-123.', secret: '1-ABC-123' },
  { sentence: 'Stort op BE68 5390 0754 7034.', secret: 'BE68 5390 0754 7034' },
  { sentence: 'Het was in de Kerkstraat 12.', secret: 'Kerkstraat 12' }
]

const small = (text: string): string => text.toLowerCase()
const plainLetters = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '')
const joined = (text: string, by: string): string => text.replace(/[^\p{L}\p{N}]+/gu, by)

/** What addresses, ids, file names and people make of a value. */
const FORMS: readonly ((secret: string) => string)[] = [
  (secret) => secret,
  (secret) => secret.toUpperCase(),
  (secret) => small(joined(secret, '-')),
  (secret) => small(joined(secret, '_')),
  (secret) => small(joined(secret, '.')),
  (secret) => small(joined(secret, '')),
  (secret) => joined(secret, '%20'),
  (secret) => joined(secret, '+'),
  (secret) => small(plainLetters(joined(secret, '-'))),
  (secret) => encodeURIComponent(secret),
  (secret) => secret.normalize('NFD')
]

/** Every place in which some rule quotes what was written. */
const PLACES: readonly ((value: string) => string)[] = [
  (value) => `[meer daarover](/over/${value})`,
  (value) => `[meer daarover](${value}.md)`,
  (value) => `[meer daarover](#${value})`,
  (value) => `[meer daarover](<../${value}/x y.md>)`,
  (value) => `![Een vest](${value}.png)`,
  (value) => `![${value}](vest.png)`,
  (value) => `## ${value}\n\nTekst.\n\n## ${value}`,
  (value) => `## Kop {#${value}}`,
  (value) => `## Een {#x}\n\nTekst.\n\n## Twee {#x}\n\n### ${value}\n\n### ${value}`,
  (value) => `\`\`\`${value}\nx\n\`\`\``,
  (value) => `\`\`\`text ${value}\nx\n\`\`\``,
  (value) => `:::${value}\nTekst.\n:::`,
  (value) => `:::tip{x="${value}"}\nTekst.\n:::`,
  (value) => `<${value}>x</${value}>`,
  (value) => `<x-${value}>`,
  (value) => `Tekst.[^${value}]`,
  (value) => `[^${value}]: Een bron.`,
  (value) => `[^${value}]: Een bron.\n\n[^${value}]: Nog een.`,
  (value) => `[${value}](https://evil.example)`,
  (value) => `[www.politie.be](https://${value}.example)`,
  (value) => `<https://${value}@politie.be>`,
  (value) => `[hier](/over)\n\n[${value}](/nergens)`
]

const MATTER: readonly ((value: string) => string)[] = [
  (value) => `"${value}": x`,
  (value) => `${value}: x`,
  (value) => `recht: ["${value}"]`,
  (value) => `volgorde: "${value}"`,
  (value) => `bijgewerkt2: ${value}`,
  (value) => `fictief: "${value}"`,
  (value) => `auteurs: &${value} x`
]

function page(body: string, matter = ''): string {
  return `---\ntitel: Camera\nomschrijving: Wat je meeneemt.\nbijgewerkt: 2026-03-05\n${matter}\n---\n\n${body}\n`
}

function check(files: Readonly<Record<string, string>>): Diagnostic[] {
  const written = Object.entries(files).map(([path, text]) => `-- ${path} --\n${text}`)
  const sources = parseTxtar(written.join(''))
  // Without the pages that the program writes itself: to ask each rule of all of them costs more than the page.
  return link(sources, sources.filter(isMarkdown).map(prepare), { own: [], today: TODAY }).diagnostics
}

/** Only letters and digits, so that no sign between them hides a repetition from the test. */
function letters(text: string): string {
  return small(plainLetters(text)).replace(/[^\p{L}\p{N}]/gu, '')
}

function saying(secret: string, diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics
    .map(({ path, message, help, rule }) => `${rule}: ${path} ${message} ${help}`)
    .filter((line) =>
      letters(decodeURIComponent(line.replace(/%(?![\da-f]{2})/giu, ''))).includes(letters(secret))
    )
}

describe('no finding says what a privacy rule hides', () => {
  const cases = fc.record({
    known: fc.constantFrom(...SECRETS),
    form: fc.constantFrom(...FORMS),
    body: fc.array(fc.constantFrom(...PLACES), { minLength: 1, maxLength: 3 }),
    matter: fc.option(fc.constantFrom(...MATTER))
  })

  test('whatever place it stands in, and whatever form it has there', () => {
    const rules = new Set<string>()
    fc.assert(
      fc.property(cases, ({ known: { sentence, secret }, form, body, matter }) => {
        const value = form(secret)
        const text = [sentence, ...body.map((place) => place(value))].join('\n\n')
        const found = check({ 'docs/over/camera.md': page(text, matter?.(value)) })
        for (const { rule } of found) rules.add(rule)
        expect(saying(secret, found)).toEqual([])
        expect(found.filter(({ rule }) => rule.startsWith('privacy-'))).not.toEqual([])
      }),
      { seed: SEED, numRuns: 300 }
    )
    expect(rules.size).toBeGreaterThan(20)
  })

  test.each(SECRETS)('in the name of its own file: $secret', ({ sentence, secret }) => {
    for (const form of FORMS) {
      const path = `docs/over/2026-${form(secret)}.md`
      expect(saying(secret, check({ [path]: page(sentence) }))).toEqual([])
    }
  })

  test.each([
    'inspecteur-jan-peeters',
    'jan-peeters-politie-be',
    'jan-proefmans-politie-be',
    'inspecteur%20jan%20peeters',
    'Jan_Peeters_inspecteur',
    'jan.peeters+politie.be',
    'kerkstraat-12'
  ])('nor a slug that says by itself whom it means: %s', (slug) => {
    const files = {
      [`docs/over/${slug}.md`]: page('Tekst.'),
      'docs/over/camera.md': page(
        `[meer](/zones/${slug}) [nog](#${slug}) ![Vest](${slug}.png)\n\n## Kop {#${slug}}`
      )
    }
    const secret = decodeURIComponent(slug).replace(/inspecteur|politie.*/gu, '')
    expect(saying(secret, check(files))).toEqual([])
  })
})

describe('what points at nobody stays', () => {
  test.each([
    ['Deze pagina bestaat niet: /inzetkader/bodycam/0.1/activering.', ['Jan Peeters']],
    ['Een link naar linken.', ['Li', 'nk']],
    ['De peeters-janssen-regel', ['Jan Peeters']]
  ])('%j', (text, values) => {
    expect(maskValues(text, toHide(values))).toBe(text)
  })

  test.each([
    ['Zie jan-peeters.md.', ['Jan Peeters'], 'Zie ***rs.md.'],
    ['Zie #JanPeeters-2.', ['Jan Peeters'], 'Zie #***rs-2.'],
    ['An en an-de-smet.', ['An De Smet', 'An'], '*** en ***et.']
  ])('%j', (text, values, expected) => {
    expect(maskValues(text, toHide(values))).toBe(expected)
  })
})
