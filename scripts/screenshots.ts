/** `npm run screenshots`: pictures of one page of each kind, on a phone and a desk, light, dark and on paper. Needs `build/`. */

import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { awake } from './io/awake.ts'
import { launch } from './io/browser.ts'
import { command } from './io/command-line.ts'
import { runCommand } from './io/command.ts'
import { currentAddress } from './io/current.ts'
import { PROJECT_ROOT } from './io/project.ts'
import { openPublished } from './io/published-site.ts'
import { complain } from './io/say.ts'

/** Everything goes to the first folder (git-ignored); the README's own pictures to the second. */
const ALL = join(PROJECT_ROOT, '.cache/screenshots')
const README = join(PROJECT_ROOT, '.github/screenshots')
const IN_README = [
  'home-390-light',
  'kaart-390-light',
  'artikel-390-dark',
  'artikel-1280-light',
  'verslag-1280-light'
]

/** Addresses by name; `version` is where the bodycam's version in force stands. */
const pagesOf = (version: string): Record<string, string> => ({
  home: '/',
  artikel: `${version}/waarschuwing`,
  hoofdstuk: `${version}/bewaring-en-wissing`,
  inzetkader: version,
  technologie: '/inzetkader/bodycam',
  kaart: `${version}/kaart`,
  module: '/opleiding/waarschuwen-en-spreken',
  verslag: '/praktijk/voorbeeldzone/2026-02-12-waarschuwing-bij-verkeerscontrole',
  begrip: '/begrippen/activering',
  recht: '/recht/wpa',
  zone: '/zones/lrh',
  nieuws: '/nieuws/2020-01-10-limburgse-aanpak-bodycams',
  praktijk: '/praktijk',
  niet: '/deze-pagina-bestaat-niet'
})

const LOOKS = [
  { name: '390-light', width: 390, height: 844, colorScheme: 'light', media: 'screen' },
  { name: '390-dark', width: 390, height: 844, colorScheme: 'dark', media: 'screen' },
  { name: '1280-light', width: 1280, height: 900, colorScheme: 'light', media: 'screen' },
  { name: '1280-dark', width: 1280, height: 900, colorScheme: 'dark', media: 'screen' },
  { name: 'print', width: 794, height: 1123, colorScheme: 'light', media: 'print' }
] as const

const SCREENSHOTS = command({
  name: 'screenshots',
  does: 'Maakt beelden van de gebouwde site in .cache/screenshots/. Zonder woord: van elke pagina.',
  words: [{ name: 'PAGINA', oneOf: Object.keys(pagesOf('')), isOptional: true, isMany: true }],
  options: {}
})

async function main(wanted: readonly string[]): Promise<number> {
  const build = join(PROJECT_ROOT, 'build')
  if (!existsSync(build)) return complain('Er is nog geen gebouwde site: voer eerst npm run build uit.\n')
  for (const folder of [ALL, README]) mkdirSync(folder, { recursive: true })
  const pages = Object.entries(pagesOf(currentAddress('bodycam'))).filter(
    ([name]) => wanted.length === 0 || wanted.includes(name)
  )
  const browser = await launch()
  try {
    for (const look of LOOKS) await takeAll(browser, build, pages, look)
  } finally {
    await browser.close()
  }
  return 0
}

async function takeAll(
  browser: Browser,
  build: string,
  pages: readonly [name: string, address: string][],
  { name: look, width, height, colorScheme, media }: (typeof LOOKS)[number]
): Promise<void> {
  const viewport = { width, height }
  const context = await browser.newContext({ viewport, colorScheme, reducedMotion: 'reduce' })
  const siteUrl = await openPublished(context, build)
  const page = await context.newPage()
  for (const [name, address] of pages) {
    await page.goto(siteUrl + address)
    await awake(page)
    await page.emulateMedia({ media, colorScheme })
    const file = `${name}-${look}`
    await page.screenshot({ path: join(ALL, `${file}.png`), fullPage: media === 'print' })
    if (IN_README.includes(file)) await page.screenshot({ path: join(README, `${file}.png`) })
    process.stdout.write(`${file}\n`)
  }
  await context.close()
}

await runCommand(SCREENSHOTS, ({ words }) => main(words))
