/** `npm run bench`: one JSON line per figure. Both sides of a ratio are measured in this one run; machines are noisy. */

import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { findingTimes } from './bench/findings.ts'
import { growth } from './bench/growth.ts'
import { measure, median, print } from './bench/measure.ts'
import { spoil } from './bench/mistakes.ts'
import { privacy } from './bench/privacy.ts'
import { search } from './bench/search.ts'
import { wakeTimes } from './bench/search-wake.ts'
import { ourSite, plainSite } from './bench/sites.ts'
import { watchTimes } from './bench/watch.ts'
import { command } from './io/command-line.ts'
import { runCommand } from './io/command.ts'
import { currentAddress } from './io/current.ts'
import { PROJECT_ROOT } from './io/project.ts'
import { startupBytes } from './io/startup-bytes.ts'

const DOCUSAURUS = join(PROJECT_ROOT, 'node_modules/@docusaurus/core/bin/docusaurus.mjs')
const BARE = join(PROJECT_ROOT, 'scripts/bench/bare.ts')
const node = process.execPath

const content = (folder: string, ...args: string[]) =>
  measure(node, ['scripts/run.mjs', 'content', '--report', 'json', ...args], folder)
const docusaurus = (folder: string) => measure(node, [DOCUSAURUS, 'build'], folder)
const bare = (folder: string) => measure(node, ['--import', 'tsx', BARE, join(folder, 'docs')], PROJECT_ROOT)

async function buildTime(): Promise<void> {
  const ours = ourSite('ours-1000', 1000)
  const plain = plainSite('plain-1000', 1000)
  const made = await content(ours)
  const drawn = await docusaurus(ours)
  const theirs = await docusaurus(plain)
  const seconds = made.seconds + drawn.seconds
  print(
    'build-1000-against-plain',
    seconds / theirs.seconds,
    { atMost: 0.4 },
    { ours: seconds, plain: theirs.seconds }
  )

  const small = ourSite('ours-10', 10)
  await content(small)
  await docusaurus(small)
  for (const [name, page] of Object.entries({
    report: 'praktijk/voorbeeldzone/2020-01-01-verslag-0.html',
    article: `${currentAddress('bodycam', small).slice(1)}/activering.html`
  })) {
    const bytes = {
      10: startupBytes(join(small, 'build'), page, 'js'),
      1000: startupBytes(join(ours, 'build'), page, 'js')
    }
    print(`startup-js-${name}-1000-against-10`, bytes[1000] / bytes[10], { atMost: 1.05 }, { bytes })
    print(`startup-js-${name}`, bytes[1000], { atMost: 150_000 })
    print(`startup-css-${name}`, startupBytes(join(ours, 'build'), page, 'css'), { atMost: 20_000 })
  }
}

async function contentTime(): Promise<void> {
  const folder = ourSite('content-1000', 1000)
  const ratios: number[] = []
  for (let run = 0; run < 3; run++) {
    forget(folder)
    const theirs = await bare(folder)
    const ours = await content(folder, '--to', join(folder, 'out'))
    ratios.push(ours.seconds / theirs.seconds)
  }
  print('content-1000-against-bare-remark', median(ratios), { atMost: 1.5 }, { ratios })
}

/** The second run of unchanged content against the first, both as whole processes. */
async function cacheTime(): Promise<void> {
  const folder = ourSite('cache-1000', 1000)
  const ratios: number[] = []
  for (let run = 0; run < 3; run++) {
    forget(folder)
    const first = await content(folder, '--check')
    const second = await content(folder, '--check')
    ratios.push(second.seconds / first.seconds)
  }
  print('content-1000-second-run-against-first', median(ratios), { atMost: 0.1 }, { ratios })
}

/** 2,000 files, 200 of them wrong: all are reported, in one go, in at most twice the time of the clean run. */
async function mistakes(): Promise<void> {
  const folder = ourSite('mistakes-2000', 2000)
  const clean = await content(folder, '--check')
  const spoilt = spoil(folder, 200)
  forget(folder)
  const found = await measure(node, ['scripts/run.mjs', 'content', '--check', '--report', 'json'], folder, 1)
  const { diagnostics } = JSON.parse(found.output) as { diagnostics: { path: string; line: number }[] }
  const missed = spoilt.filter((path) => !diagnostics.some((diagnostic) => diagnostic.path === path))
  print('mistakes-200-of-2000-missed', missed.length, { atMost: 0 }, { diagnostics: diagnostics.length })
  print('mistakes-200-of-2000-against-clean', found.seconds / clean.seconds, { atMost: 2 })
}

async function lighthouse(): Promise<void> {
  // Heavy, and for this figure only.
  const { readingOf } = await import('./bench/lighthouse.ts')
  for (const [name, address] of Object.entries({
    home: '/',
    article: `${currentAddress('bodycam')}/waarschuwing`,
    list: '/recht',
    report: firstReport()
  })) {
    const { scores, details } = await readingOf(join(PROJECT_ROOT, 'build'), address)
    for (const [category, score] of Object.entries(scores)) {
      const isPerformance = category.startsWith('performance')
      const shown = category === 'performance' ? details : {}
      print(`lighthouse-${name}-${category}`, score, { atLeast: isPerformance ? 95 : 100 }, shown)
    }
  }
}

/** Of the built site: from the first touch of a field to its first answers. */
async function searchWake(): Promise<void> {
  const { ratio, ...milliseconds } = await wakeTimes(join(PROJECT_ROOT, 'build'))
  print('search-first-answer-against-empty-worker', ratio, {}, milliseconds)
}

/** Of the built site: from the last key in the form, with 10 kB in it, to what the check says of it. */
async function findings(): Promise<void> {
  const { ratio, ...milliseconds } = await findingTimes(join(PROJECT_ROOT, 'build'))
  print('form-findings-10kb-against-empty-worker', ratio, {}, milliseconds)
}

function firstReport(): string {
  const list = readFileSync(join(PROJECT_ROOT, 'generated/data/ervaringen.json'), 'utf8')
  const [first] = JSON.parse(list) as { address: string }[]
  if (!first) throw new Error('The content has no report')
  return first.address
}

/** A saved file in the browser; the bundler and the browser alone are the floor. */
async function watch(): Promise<void> {
  const { saved, bundled } = await watchTimes()
  print('watch-saved-to-shown-seconds', saved / 1000, { atMost: 1 })
  print('watch-saved-against-bundler-alone', saved / bundled, {}, { bundled: bundled / 1000 })
}

/** Empties the cache of a measured project. */
function forget(folder: string): void {
  rmSync(join(folder, '.cache/content'), { recursive: true, force: true })
}

async function memory(): Promise<void> {
  const folder = ourSite('content-10000', 10_000)
  const { peak, seconds } = await content(folder)
  print('content-10000-peak-mib', peak, { atMost: 2048 }, { seconds })
}

const FIGURES: Record<string, () => Promise<void> | void> = {
  build: buildTime,
  content: contentTime,
  cache: cacheTime,
  growth,
  mistakes,
  lighthouse,
  memory,
  privacy,
  search,
  'search-wake': searchWake,
  findings,
  watch
}

const BENCH = command({
  name: 'bench',
  does: 'Meet het programma, één regel JSON per cijfer. Zonder woord: alles.',
  words: [{ name: 'GROEP', oneOf: Object.keys(FIGURES), isOptional: true, isMany: true }],
  options: {}
})

await runCommand(BENCH, async ({ words }) => {
  for (const [name, figure] of Object.entries(FIGURES))
    if (words.length === 0 || words.includes(name)) await figure()
  return 0
})
