/** `npm run bench`: one JSON line per figure. Both sides of a ratio are measured in this one run; machines are noisy. */

import { join } from 'node:path'
import { measure, median, print } from './bench/measure.ts'
import { ourSite, plainSite, startupBytes } from './bench/sites.ts'
import { PROJECT_ROOT } from './io/project.ts'

const DOCUSAURUS = join(PROJECT_ROOT, 'node_modules/@docusaurus/core/bin/docusaurus.mjs')
const BARE = join(PROJECT_ROOT, 'scripts/bench/bare.ts')
const node = process.execPath

const content = (folder: string, ...args: string[]) =>
  measure(node, ['--import', 'tsx', 'scripts/content.ts', '--report', 'json', ...args], folder)
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
    article: 'inzetkader/bodycam/0.1/activering.html'
  })) {
    const bytes = { 10: startupBytes(small, page), 1000: startupBytes(ours, page) }
    print(`startup-js-${name}-1000-against-10`, bytes[1000] / bytes[10], { atMost: 1.05 }, { bytes })
    print(`startup-js-${name}`, bytes[1000], { atMost: 160_000 })
  }
}

async function contentTime(): Promise<void> {
  const folder = ourSite('content-1000', 1000)
  const ratios: number[] = []
  for (let run = 0; run < 3; run++) {
    const theirs = await bare(folder)
    const ours = await content(folder, '--to', join(folder, 'out'))
    ratios.push(ours.seconds / theirs.seconds)
  }
  print('content-1000-against-bare-remark', median(ratios), { atMost: 1.5 }, { ratios })
}

async function memory(): Promise<void> {
  const folder = ourSite('content-10000', 10_000)
  const { peak, seconds } = await content(folder)
  print('content-10000-peak-mib', peak, { atMost: 2048 }, { seconds })
}

const FIGURES: Record<string, () => Promise<void>> = { build: buildTime, content: contentTime, memory }

const wanted = process.argv.slice(2)
for (const [name, figure] of Object.entries(FIGURES)) {
  if (wanted.length === 0 || wanted.includes(name)) await figure()
}
