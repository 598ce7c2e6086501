/**
 * `npm run search`: `eval` measures how well the search engine answers given questions over given texts; `push` sends the
 * records of the site to Algolia. Exit 0, 1 for errors in the texts of the site, 2 for wrong use and what could not be done.
 */

import * as z from 'zod'
import { pushSite } from './io/algolia/push-site.ts'
import { command } from './io/command-line.ts'
import { runCommand } from './io/command.ts'
import { type Line, readJsonLines } from './io/json-lines.ts'
import { inertJson, printable } from './io/printable.ts'
import { complain, say } from './io/say.ts'
import { open } from './pipeline/zoeken/engine.ts'
import { DEPTH, figuresOf, type Figures, type Judged, rankOf } from './pipeline/zoeken/figures.ts'
import { build } from './pipeline/zoeken/index-data.ts'

const EVAL = { forms: ['eval'] } as const
const PUSH = { forms: ['push'] } as const

const SEARCH = command({
  name: 'search',
  does: 'Meet hoe goed de zoekmachine vragen beantwoordt over teksten die je zelf geeft (eval), of stuurt wat doorzocht wordt naar Algolia (push).',
  forms: { noun: 'werk', words: { eval: [], push: [] } },
  options: {
    records: {
      value: 'BESTAND',
      does: 'de teksten, per regel {"id", "title", "text"}',
      ...EVAL,
      isRequired: true
    },
    questions: {
      value: 'BESTAND',
      does: 'de vragen, per regel {"q", "relevant": [id]}',
      ...EVAL,
      isRequired: true
    },
    report: {
      value: 'VORM',
      does: 'vorm van het verslag (standaard: pretty)',
      ...EVAL,
      oneOf: ['pretty', 'json']
    },
    'dry-run': { does: 'zeg wat er verstuurd zou worden, verstuur niets', ...PUSH },
    full: { does: 'vervang alles in één keer, ook als er veel verdwijnt', ...PUSH }
  },
  example: 'eval --records teksten.jsonl --questions vragen.jsonl --report json'
})

/** Faults shown; the rest is counted. */
const SHOWN = 20

const object = { error: 'dit is geen object. Schrijf { en } om de velden.' }
const id = z
  .union([z.string(), z.number()], { error: 'ontbreekt of is geen tekst. Elk id is een tekst.' })
  .transform(String)
const text = z.string({ error: 'ontbreekt of is geen tekst. Zet tekst tussen aanhalingstekens.' })

const RECORD = z.object({ id, title: text.nullish().transform((title) => title ?? ''), text }, object)
const QUESTION = z.object(
  {
    q: text.refine((q) => q.trim() !== '', { error: 'is leeg. Schrijf een vraag.' }),
    relevant: z
      .array(id, { error: 'ontbreekt of is geen lijst. Schrijf een lijst van ids.' })
      .min(1, { error: 'is leeg. Zet er minstens één id in.' })
  },
  object
)

type Record = z.output<typeof RECORD>
type Question = z.output<typeof QUESTION>
type Answered = Judged & { q: string }

function evaluate(recordsPath: string, questionsPath: string, isJson: boolean): number {
  const records = readJsonLines(recordsPath, RECORD)
  const questions = readJsonLines(questionsPath, QUESTION)
  const faults = [...records.faults, ...questions.faults, ...doubles(records.lines)]
  if (faults.length > 0) return refuse(faults)
  warn(lost(records.lines, questions.lines))
  const { search } = open([build(records.lines.map(({ value }) => value))])
  const answered = questions.lines.map(({ value: { q, relevant } }): Answered => {
    const { hits } = search(q)
    const ranked = hits.slice(0, DEPTH).map((hit) => hit.id)
    return { q, ranked, grades: new Map(relevant.map((good) => [good, 1])) }
  })
  const figures = figuresOf(answered)
  say(isJson ? asJson(records.lines.length, figures, answered) : asText(figures, answered))
  return 0
}

function doubles(records: readonly Line<Record>[]): string[] {
  const first = new Map<string, string>()
  return records.flatMap(({ value: { id: own }, place }) => {
    const before = first.get(own)
    if (before === undefined) first.set(own, place)
    return before === undefined ? [] : [`${place}: het id "${printable(own)}" staat ook op ${before}.`]
  })
}

/** An answer that is not among the texts can never be found: it counts, and whoever reads the figures knows why. */
function lost(records: readonly Line<Record>[], questions: readonly Line<Question>[]): string[] {
  const known = new Set(records.map(({ value }) => value.id))
  return questions.flatMap(({ value: { relevant }, place }) =>
    relevant
      .filter((one) => !known.has(one))
      .map(
        (one) => `${place}: geen tekst heeft het id "${printable(one)}". Dat antwoord wordt nooit gevonden.`
      )
  )
}

function refuse(faults: readonly string[]): 2 {
  return complain(`${firstOf(faults)}\nEr is niets gemeten.\n`)
}

function warn(lines: readonly string[]): void {
  if (lines.length > 0) complain(`${firstOf(lines)}\n`)
}

function firstOf(lines: readonly string[]): string {
  const rest = lines.length - SHOWN
  return [...lines.slice(0, SHOWN), ...(rest > 0 ? [`En nog ${rest} andere.`] : [])].join('\n')
}

function asJson(records: number, figures: Figures, answered: readonly Answered[]): string {
  const answers = answered.map(({ q, ranked, grades }) => ({ q, ranked, relevant: [...grades.keys()] }))
  return `${inertJson({ records, ...figures, answers })}\n`
}

function asText({ questions, empty, ...shares }: Figures, answered: readonly Answered[]): string {
  const figures = Object.entries(shares).map(([name, value]) => `${name.padEnd(10)} ${value.toFixed(3)}`)
  const wrong = answered.filter((answer) => rankOf(answer) > 1).map(lineOf)
  const below = wrong.length === 0 ? [] : ['', 'Niet bovenaan:', ...wrong]
  return [`${questions} vragen, ${empty} zonder antwoord`, ...figures, ...below, ''].join('\n')
}

function lineOf(answer: Answered): string {
  const rank = rankOf(answer)
  const place = rank === Infinity ? 'niet gevonden' : `plaats ${rank}`
  return `${printable(answer.q)} (${place}), bovenaan ${printable(answer.ranked[0] ?? 'niets')}`
}

await runCommand(SEARCH, ({ words: [work], options }) => {
  const { records = '', questions = '', report, 'dry-run': isDryRun, full: isFull } = options
  return work === 'push' ? pushSite({ isDryRun, isFull }) : evaluate(records, questions, report === 'json')
})
