/** Inputs that once cost a run minutes, each of any size (the step): what a contributor may send, by accident or not. */

import { exceededLimit } from '../pipeline/core/limits.ts'
import type { Source } from '../pipeline/core/types.ts'
import type { Step } from './exponent.ts'
import { lettersOf, source } from './seeded.ts'

const REPORT = 'docs/over/camera.md'
const HEAD = '---\ntitel: Een titel\nomschrijving: Een zin.\nbijgewerkt: 2026-03-05\n---\n\n'

/** Bytes of the smallest page; the largest stays below what a file may hold. */
const SMALLEST = 13_000
/** Of a line: a longer one is refused. */
const LINE = 5000

/** A part, as often as it fits in one page of this step, in lines that are not too long. */
function filled(part: (number: number) => string): (step: Step) => Source[] {
  return (step) => {
    let text = HEAD
    let line = 0
    let bytes = 0
    for (let number = 0; bytes < SMALLEST * step; number++) {
      const next = part(number)
      bytes += Buffer.byteLength(next)
      const isFull = line + next.length > LINE
      text += isFull ? `\n\n${next}` : next
      line = isFull ? next.length : line + next.length
    }
    if (exceededLimit(text)) throw new Error('A page to measure with is refused as it stands')
    return [source(REPORT, text)]
  }
}

/** One file, or as few as never change in number: what grows is what is in them. */
export const HOSTILE_PAGES: Readonly<Record<string, (step: Step) => Source[]>> = {
  'refused-characters': filled(() => '\u2800'),
  'e-mail-chain': filled(() => 'a@b.c'),
  'e-mail-addresses': filled((number) => `${lettersOf(number)}.${lettersOf(number * 7)}@voorbeeld.example `),
  phones: filled((number) => `0475 12 ${String(number % 90).padStart(2, '0')} 5${number % 10} `),
  'names-behind-functions': filled((number) => `inspecteur Jan P${lettersOf(number)} `),
  citations: filled((number) => `BC ${number % 90}.${(number % 7) + 1} `),
  'line-ends': (step) => [source(REPORT, `${HEAD}${'a\n'.repeat(150 * step)}`)],
  'footnotes-that-are-not-there': filled((number) =>
    number % 250 === 249 ? '\n\n' : `[^${lettersOf(number)}] en verder staat hier nog wat tekst `
  ),
  headings: (step) => [source(REPORT, HEAD + '## Deel\n\n'.repeat(85 * step))],
  'headings-deeper': (step) => [source(REPORT, HEAD + '## A\n\n#### B\n\n'.repeat(40 * step))],
  comments: (step) => [source(REPORT, HEAD + '<!-- opmerking -->\n\n'.repeat(85 * step))],
  tables: (step) => [source(REPORT, `${HEAD}| a | b |\n|---|---|\n${'| c | d | e |\n'.repeat(150 * step)}`)],
  'head-of-broken-lines': (step) => [source(REPORT, `---\n${'titel: "x\n'.repeat(45 * step)}---\n`)],
  'head-of-words': (step) => [source(REPORT, `---\n${'woord\n'.repeat(70 * step)}---\n`)],
  'head-of-unknown-keys': (step) => [
    source(
      REPORT,
      `---\n${[...Array(45 * step).keys()].map((key) => `k${lettersOf(key)}: x\n`).join('')}---\n`
    )
  ],
  'head-of-a-long-list': (step) => [
    source(REPORT, `---\ntitel: x\nrecht: [${'aa,'.repeat(140 * step)}]\n---\n\nTekst.\n`)
  ]
}

const target = (headings: number): Source =>
  source(
    'docs/over/doel.md',
    `${HEAD}${[...Array(headings).keys()].map((number) => `## Wat doe je met deel ${lettersOf(number)}`).join('\n\n')}\n`
  )

function linking(name: string, count: number, href: (number: number) => string): Source {
  const lines = [...Array(count).keys()].map((number) => `Lees [stuk ${number}](${href(number)}).`)
  return source(`docs/over/van-${name}.md`, `${HEAD}${lines.join('\n\n')}\n`)
}

const plain = (number: number): Source => source(`docs/over/blad-${lettersOf(number)}.md`, `${HEAD}Tekst.\n`)

/** Several files that only together cost something. */
export const HOSTILE_SITES: Readonly<Record<string, (step: Step) => Source[]>> = {
  'near-misses-of-anchors': (step) => [
    target(60 * step),
    ...['a', 'b', 'c', 'd', 'e'].map((name) =>
      linking(name, 85 * step, (number) => `/over/doel#wat-doe-je-met-del-${lettersOf(number)}`)
    )
  ],
  'near-misses-of-pages': (step) => [
    ...[...Array(180 * step).keys()].map(plain),
    ...['a', 'b', 'c', 'd'].map((name) =>
      linking(name, 85 * step, (number) => `/over/blat-${lettersOf(number)}`)
    )
  ],
  'near-misses-of-files': (step) => [
    ...[...Array(180 * step).keys()].map(plain),
    ...['a', 'b', 'c', 'd'].map((name) =>
      linking(name, 85 * step, (number) => `blat-${lettersOf(number)}.md`)
    )
  ],
  'near-misses-of-names': (step) =>
    [...Array(100 * step).keys()].map((number) =>
      source(
        `docs/over/blad-${number}.md`,
        HEAD.replace('bijgewerkt', `begrippen: [blat-${lettersOf(number)}]\nbijgewerkt`)
      )
    ),
  'heads-that-cannot-be-read': (step) =>
    [...Array(100 * step).keys()].map((number) =>
      source(`docs/over/blad-${number}.md`, `---\ntitel: "x\n---\n\n[een](/over/blad-${number + 1}#geen)\n`)
    ),
  'one-form-of-many-terms': (step) =>
    [...Array(30 * step).keys()].map((number) =>
      source(
        `docs/begrippen/term-${number}.md`,
        `---\ntitel: Camera ${lettersOf(number)}\ndefinitie: Een zin.\nbijgewerkt: 2026-03-05\ngrondslag: vakgebruik\nsynoniemen: [${[...Array(60).keys()].map((form) => `camera ${lettersOf(number)} ${lettersOf(form)}`).join(', ')}]\n---\n\n${'Een camera en nog een camera. '.repeat(20)}\n`
      )
    ),
  'persons-on-every-page': (step) =>
    [...Array(60 * step).keys()].map((number) =>
      source(
        `docs/over/blad-${number}.md`,
        `${HEAD}${[...Array(12).keys()].map((other) => `x${number}.y${other}@voorbeeld.example`).join('\n\n')}\n`
      )
    ),
  'lines-of-a-register': (step) => [
    source(
      'docs/inzetkader/toestel/register.jsonl',
      `${JSON.stringify({ soort: 'voortzetting', versie: '1.0', door: 'x', op: '2026-01-01', besluit: 'y' })}\n`.repeat(
        300 * step
      )
    )
  ]
}
