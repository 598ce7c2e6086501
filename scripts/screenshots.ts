/** `npm run screenshots`: pictures of one page of each kind, on a phone and a desk, light, dark and on paper. Needs `build/`. */

import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { launch } from './io/browser.ts'
import { currentAddress } from './io/current.ts'
import { PROJECT_ROOT } from './io/project.ts'
import { serveSite } from './io/serve.ts'

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

const BODYCAM = currentAddress('bodycam')
const PAGES = {
  home: '/',
  artikel: `${BODYCAM}/waarschuwing`,
  hoofdstuk: `${BODYCAM}/bewaring-en-wissing`,
  inzetkader: BODYCAM,
  technologie: '/inzetkader/bodycam',
  kaart: `${BODYCAM}/kaart`,
  module: '/opleiding/waarschuwen-en-spreken',
  verslag: '/praktijk/voorbeeldzone/2026-02-12-waarschuwing-bij-verkeerscontrole',
  begrip: '/begrippen/activering',
  recht: '/recht/wpa',
  zone: '/zones/lrh',
  nieuws: '/nieuws/2020-01-10-limburgse-aanpak-bodycams',
  praktijk: '/praktijk',
  niet: '/deze-pagina-bestaat-niet'
}

const LOOKS = [
  { name: '390-light', width: 390, height: 844, colorScheme: 'light', media: 'screen' },
  { name: '390-dark', width: 390, height: 844, colorScheme: 'dark', media: 'screen' },
  { name: '1280-light', width: 1280, height: 900, colorScheme: 'light', media: 'screen' },
  { name: '1280-dark', width: 1280, height: 900, colorScheme: 'dark', media: 'screen' },
  { name: 'print', width: 794, height: 1123, colorScheme: 'light', media: 'print' }
] as const

if (!existsSync(join(PROJECT_ROOT, 'build')))
  throw new Error('There is no build/ yet: run npm run build first')
for (const folder of [ALL, README]) mkdirSync(folder, { recursive: true })
const wanted = process.argv.slice(2)
const site = await serveSite(join(PROJECT_ROOT, 'build'))
const browser = await launch()
for (const { name: look, width, height, colorScheme, media } of LOOKS) {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme,
    reducedMotion: 'reduce'
  })
  const page = await context.newPage()
  for (const [name, address] of Object.entries(PAGES)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue
    await page.goto(site.origin + address, { waitUntil: 'networkidle' })
    await page.emulateMedia({ media, colorScheme })
    const file = `${name}-${look}`
    await page.screenshot({ path: join(ALL, `${file}.png`), fullPage: media === 'print' })
    if (IN_README.includes(file)) await page.screenshot({ path: join(README, `${file}.png`) })
    process.stdout.write(`${file}\n`)
  }
  await context.close()
}
await browser.close()
await site.close()
