/** How well the search of our own site answers, per half of the questions and per class; what it weighs, and how long it takes. */

import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import * as z from 'zod'
import { todayInBrussels } from '../io/clock.ts'
import { readJsonLines } from '../io/json-lines.ts'
import { PROJECT_ROOT } from '../io/project.ts'
import { readSources } from '../io/read.ts'
import { compile } from '../pipeline/compile.ts'
import { DEPTH, figuresOf, type Figures, type Judged } from '../pipeline/zoeken/figures.ts'
import { addressOfPart } from '../pipeline/zoeken/record.ts'
import { recordsOf } from '../pipeline/zoeken/records.ts'
import { SHARDS, shardsOf } from '../pipeline/zoeken/shard.ts'
import { type Found, openSite } from '../pipeline/zoeken/site-search.ts'
import { median, print } from './measure.ts'
import { forbiddenIn, type Said } from './search-forbidden.ts'

const HALVES = ['ontwikkeling', 'bevroren'] as const

const CLASSES = [
  'vraag',
  'kernwoord',
  'tikfout',
  'samenstelling',
  'verbogen',
  'synoniem',
  'afkorting',
  'straattaal',
  'artikel',
  'wet',
  'brandweer',
  'anderstalig',
  'onzin'
] as const

const LINE = z.strictObject({
  q: z.string().min(1),
  klasse: z.enum(CLASSES),
  ronde: z.int().min(2).optional(),
  relevant: z.array(
    z.strictObject({
      adres: z.string().startsWith('/'),
      graad: z.union([z.literal(1), z.literal(2), z.literal(3)])
    })
  )
})

type Question = z.output<typeof LINE>
type Measured = Judged & { klasse: Question['klasse']; forbidden: number; milliseconds: number }

/** What was asked of a class at least; of the others the figure is only told. */
const ASKED: Readonly<Partial<Record<Question['klasse'], number>>> = { tikfout: 0.95, samenstelling: 0.9 }

export function search(): void {
  const { site } = compile(readSources(PROJECT_ROOT), {
    siteUrl: 'https://x.example',
    repository: 'https://y.example'
  })
  if (!site) throw new Error('Our own content has errors')
  const shards = SHARDS.map((name) => shardsOf(site)[name].shard)
  const engine = openSite(shards)
  const records = recordsOf(site)
  const texts: Said = new Map(
    records.map((record) => [
      addressOfPart(record.pagina, record),
      [record.pagina.titel, ...record.koppen, record.tekst].join(' ')
    ])
  )
  const today = todayInBrussels()
  const ask = (question: Question): Measured => {
    const start = performance.now()
    const { found } = engine.search(question.q, { today })
    const milliseconds = performance.now() - start
    const forbidden = forbiddenIn(question.q, found, texts)
    return { ...judge(question, found, texts), klasse: question.klasse, forbidden, milliseconds }
  }
  const loop = median([0, 1, 2, 3, 4].map(emptyLoop))
  for (const half of HALVES) report(half, questionsOf(half).map(ask), loop)
  const bytes = shards.map((shard) => brotliCompressSync(JSON.stringify(shard)).length)
  const sum = bytes.reduce((total, one) => total + one, 0)
  const pages = site.entries.length
  print('search-index-bytes-per-1000-pages', (sum / pages) * 1000, { atMost: 750_000 }, { pages, bytes })
}

/** None, while nobody has written that half. */
function questionsOf(half: (typeof HALVES)[number]): Question[] {
  const path = fileURLToPath(new URL(`search-set/${half}.jsonl`, import.meta.url))
  if (!existsSync(path)) return []
  const { lines, faults } = readJsonLines(path, LINE)
  if (faults.length > 0) throw new Error(faults.join('\n'))
  return lines.map(({ value }) => value)
}

/** Each answer counts once: of a page that answers as a whole, its first part. */
function judge({ q, relevant }: Question, found: readonly Found[], texts: Said): Judged {
  for (const { adres } of relevant)
    if (![...texts.keys()].some((known) => isAt(known, adres)))
      throw new Error(`No such address: ${adres}, of "${q}"`)
  const left = new Map(relevant.map(({ adres, graad }) => [adres, graad]))
  const ranked = found.slice(0, DEPTH).map(({ adres }) => {
    const answer = [...left].filter(([wanted]) => isAt(adres, wanted)).sort(([, a], [, b]) => b - a)[0]?.[0]
    left.delete(answer ?? '')
    return answer ?? adres
  })
  return { ranked, grades: new Map(relevant.map(({ adres, graad }) => [adres, graad])) }
}

/** Whether an address is what a question names: in any version where it says "*", any part where it names none. */
function isAt(adres: string, wanted: string): boolean {
  const own = wanted.includes('/*') ? adres.replace(/^(\/inzetkader\/[^/]+)\/\d+\.\d+/u, '$1/*') : adres
  return own === wanted || (!wanted.includes('#') && own.startsWith(`${wanted}#`))
}

function report(half: string, all: readonly Measured[], loop: number): void {
  const asked = all.filter(({ klasse }) => klasse !== 'onzin')
  if (asked.length === 0) return print(`search-${half}-questions`, 0, { atLeast: 60 })
  const { questions, ...figures } = figuresOf(asked)
  const floors: Readonly<Partial<Record<keyof Figures, object>>> = {
    'Success@1': { atLeast: 0.8 },
    'Success@3': { atLeast: 0.95 },
    empty: { atMost: 0 }
  }
  print(`search-${half}-questions`, questions, { atLeast: 60 })
  for (const [name, value] of Object.entries(figures))
    print(`search-${half}-${name}`, value, floors[name as keyof Figures] ?? {})
  for (const klasse of CLASSES)
    reportClass(
      half,
      klasse,
      asked.filter((one) => one.klasse === klasse)
    )
  const forbidden = all.reduce((sum, one) => sum + one.forbidden, 0)
  print(`search-${half}-forbidden-above`, forbidden, { atMost: 0 })
  const times = all.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b)
  const p95 = times[Math.floor(times.length * 0.95)] ?? 0
  print(`search-${half}-p95-against-empty-loop`, p95 / loop, {}, { milliseconds: p95 })
}

function reportClass(half: string, klasse: Question['klasse'], measured: readonly Measured[]): void {
  if (measured.length === 0) return
  const { questions, 'Success@1': value, ...figures } = figuresOf(measured)
  const floor = ASKED[klasse]
  const limit = floor === undefined ? {} : { atLeast: floor }
  print(`search-${half}-${klasse}-Success@1`, value, limit, { questions, ...figures })
}

/** Milliseconds for ten million rounds of nothing: what this machine is worth at this moment. */
function emptyLoop(): number {
  const start = performance.now()
  let sum = 0
  for (let round = 0; round < 1e7; round++) sum = (sum + round) | 0
  // Read, so that no compiler leaves the loop out.
  return performance.now() - start + (sum === -1 ? 1 : 0)
}
