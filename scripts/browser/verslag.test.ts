/** The form for a report: from empty to the page of the code host with the file in it, by keyboard alone, and without network. */

import { readFileSync } from 'node:fs'
import { unzipSync } from 'fflate'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { phonePhoto } from '../fixtures/images.ts'
import { wordFile } from '../fixtures/word.ts'
import { todayInBrussels } from '../io/clock.ts'
import { readSources } from '../io/read.ts'
import { compile } from '../pipeline/compile.ts'
import { personalIn } from '../pipeline/images/personal.ts'
import { expectAccessible, expectAccessibleHereToo } from './axe.ts'
import { KENNIS_BRON, KENNIS_PATH, KENNIS_POSTBUS, KENNIS_PROJECT } from './kennis.ts'
import { useKennis } from './kennis-host.ts'
import { hydrated, visit } from './visit.ts'
import { keptPaths, openServed, untilKept } from './worker.ts'

const FORM = `${KENNIS_PATH}/bijdragen/verslag`
const ZONE = 'Voor welke zone schrijf je?'
const DELEN = [
  'In welke omstandigheden?',
  'Wat had er moeten gebeuren?',
  'Wat gebeurde er echt?',
  'Waarom liep het zo?',
  'Wat neem je mee?',
  'Wie moet wat veranderen'
]
const NAAM = `${todayInBrussels()}-waarschuwing-niet-gehoord`

const kennis = useKennis()

async function open(options: Parameters<Browser['newContext']>[0] = {}) {
  const context = await kennis.browser.newContext({
    serviceWorkers: 'block',
    acceptDownloads: true,
    ...options
  })
  const visited = await visit(context, kennis.hosted.origin + FORM)
  await visited.page.locator('.formulier').waitFor()
  return { context, ...visited }
}

/** What the check says of all, once it is about what stands on the screen. */
const stand = (page: Page, words: string) =>
  expect.poll(() => page.locator('.nazicht__stand').innerText()).toContain(words)

/** Goes on with Tab until the focus is on what has this name; a form in which nobody arrives never ends. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let step = 0; step < 60; step++) {
    await page.keyboard.press('Tab')
    const found = await page.evaluate(() => {
      const { activeElement } = document
      const { labels } = (activeElement ?? {}) as Partial<HTMLInputElement>
      return [
        activeElement?.getAttribute('aria-label'),
        activeElement?.textContent,
        ...[...(labels ?? [])].map((label) => label.textContent)
      ].join(' ')
    })
    if (found.includes(name)) return
  }
  throw new Error(`Tab does not lead to ${name}`)
}

/** The answers, one after the other, without a mouse: a finding, which may come at any moment, is a stop on the way. */
async function fillByKeyboard(page: Page): Promise<void> {
  const { keyboard } = page
  for (const [index, vraag] of DELEN.entries()) {
    if (index === 0) await page.getByLabel(vraag).focus()
    else await tabTo(page, vraag)
    await keyboard.insertText(`Antwoord ${index + 1}: het was druk op de weg.`)
  }
  await tabTo(page, 'Politie')
  await keyboard.press('Space')
  await tabTo(page, 'Bodycam')
  await keyboard.press('Space')
  await tabTo(page, 'Bewijs')
  await keyboard.press('Space')
  await tabTo(page, 'Ervaring')
  await keyboard.press('Space')
  await tabTo(page, ZONE)
  // By arrows: letters of a name must come within a second of each other.
  const zone = page.getByLabel(ZONE)
  for (let step = 0; step < 20 && (await zone.inputValue()) !== 'zone-west'; step++)
    await keyboard.press('ArrowDown')
  await tabTo(page, 'Over welke artikels gaat het?')
  await keyboard.insertText('wanneer opnemen')
  // Said once all is searched: what comes before is of a part of it, and may stand elsewhere a moment later.
  await page.getByText(/^\d+ artikels? gevonden$/u).waitFor()
  await keyboard.press('ArrowDown')
  const chosen = await page.locator('.artikelzoeker [role=option][aria-selected=true]').textContent()
  await keyboard.press('Enter')
  const nummer = /^[A-Z]+ [\d.]+/u.exec(chosen ?? '')?.[0] ?? ''
  await page.getByRole('button', { name: `Haal ${nummer} weg` }).waitFor()
  // A chip goes by keyboard as well.
  await keyboard.insertText('BC 99.9')
  await keyboard.press('Enter')
  await tabTo(page, 'Haal BC 99.9 weg')
  await keyboard.press('Enter')
  await page.getByLabel('Welke titel geef je je verslag?').focus()
  await keyboard.insertText('Waarschuwing niet gehoord')
  await tabTo(page, 'Wat vindt een lezer hier, in één zin?')
  await keyboard.insertText('Door het verkeer was de zin niet te horen.')
}

test('from an empty form to the new file on the code host, by keyboard alone; the file passes the check as it is', async () => {
  const { context, page, problems, foreign } = await open()
  await stand(page, 'Nog 13 vragen')
  await expectAccessible(page)

  // What is hostile stays text, however much of it there is.
  const hostile = `<img src=x onerror=alert(1)><script>alert(2)</script> ${'lang '.repeat(200_000)}`
  const context1 = page.getByLabel(DELEN[0] ?? '')
  await context1.fill(hostile)
  await page.locator('.bevinding--error').first().waitFor()
  expect(await context1.inputValue()).toBe(hostile)
  expect(await page.locator('.formulier :is(script, img)').count()).toBe(0)

  // Personal data is marked, told beside its question, and never repeated.
  await context1.fill('Eerst dit.\nBel 0470 12 34 56 even.')
  const told = page
    .locator('.vraag', { has: context1 })
    .locator('.bevinding')
    .filter({ hasText: 'telefoonnummer' })
  await told.waitFor()
  expect(await page.locator('.gemarkeerd--error').allInnerTexts()).toEqual(['0470 12 34 56'])
  expect(await told.innerText()).not.toContain('0470')
  expect(await told.innerText()).toContain('Fout')
  expect(await context1.getAttribute('aria-invalid')).toBe('true')
  const described = (await context1.getAttribute('aria-describedby')) ?? ''
  expect(await page.locator(`[id="${described.split(' ')[1] ?? ''}"]`).innerText()).toContain(
    'telefoonnummer'
  )
  await told.getByRole('button', { name: 'Ga naar regel 2' }).click()
  expect(await context1.evaluate((vak: HTMLTextAreaElement) => vak.selectionStart)).toBe(
    'Eerst dit.\nBel '.length
  )
  await expectAccessibleHereToo(page)
  await context1.fill('')
  // Until then Tab would lead to what is told of the older text.
  await page.locator('.formulier[data-is-vers=true]').waitFor()

  await fillByKeyboard(page)
  await stand(page, 'Alles is ingevuld, en de controle vond niets.')
  await expectAccessible(page)
  const link = page.getByRole('link', { name: 'Open het voorstel op GitHub' })
  const href = (await link.getAttribute('href')) ?? ''
  const text = new URL(href).searchParams.get('value') ?? ''
  expect(href).toBe(
    `${KENNIS_BRON}/new/main/docs/praktijk/zone-west?filename=${NAAM}.md&value=${encodeURIComponent(text)}`
  )
  expect(await link.getAttribute('target')).toBe('_blank')
  expect(await page.locator('.wegen').innerText()).toContain('Je accountnaam wordt zichtbaar.')
  const mail =
    (await page
      .getByRole('link', { name: `Mail naar ${KENNIS_POSTBUS}`, exact: true })
      .getAttribute('href')) ?? ''
  expect(new URL(mail).searchParams.get('body')).toContain(text)
  expect(findingsOn(`docs/praktijk/zone-west/${NAAM}.md`, text)).toEqual([])

  // As it will look, over the page, and away again with Escape.
  await page.getByRole('button', { name: 'Toon hoe het eruit zal zien' }).click()
  const voorbeeld = page.getByRole('dialog')
  await voorbeeld.getByRole('heading', { level: 1, name: 'Waarschuwing niet gehoord' }).waitFor()
  expect(await voorbeeld.getByRole('heading', { level: 2, name: 'Aanbeveling' }).count()).toBe(1)
  await page.keyboard.press('Escape')
  await voorbeeld.waitFor({ state: 'hidden' })

  // The draft stays until the reader says that it arrived.
  await page.reload()
  await hydrated(page)
  await stand(page, 'Alles is ingevuld')
  await page.getByRole('button', { name: 'Het is aangekomen: wis mijn concept' }).click()
  await stand(page, 'Nog 13 vragen')
  expect(await page.evaluate(() => localStorage.getItem('plot-verslag-v1'))).toBeNull()
  expect({ problems, foreign }).toEqual({ problems: [], foreign: [] })
  await context.close()
})

/** What the check of the whole says of one more file. */
function findingsOn(path: string, text: string) {
  const sources = [...readSources(KENNIS_PROJECT), { path, bytes: new TextEncoder().encode(text) }]
  const { diagnostics } = compile(sources, { siteUrl: '', repository: '', today: todayInBrussels() })
  return diagnostics.filter((found) => found.path === path)
}

test('a Word document and a photo go along, clean, as a zip for the upload page; another photo is refused in words', async () => {
  const { context, page } = await open({ viewport: { width: 390, height: 844 } })
  await page.getByLabel('Heb je al een tekst in Word?').setInputFiles({
    name: 'Verslag van Jan.docx',
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    buffer: Buffer.from(wordFile('word'))
  })
  await page.getByText('Ingevuld: ').waitFor()
  const filled = await Promise.all(DELEN.map((vraag) => page.getByLabel(vraag).inputValue()))
  expect(filled.filter((text) => text !== '').length).toBeGreaterThan(2)
  await wis(page)

  const photos = page.getByLabel('Foto’s')
  await photos.setInputFiles({
    name: 'IMG_1.HEIC',
    mimeType: 'image/heic',
    buffer: Buffer.from('\0\0\0\u0018ftypheic\0\0\0\0')
  })
  await page.getByText('Dit is een HEIC-foto').waitFor()
  await photos.setInputFiles({
    name: 'IMG_2.JPG',
    mimeType: 'image/jpeg',
    buffer: Buffer.from(await phonePhoto(200, 100))
  })
  await page.getByLabel('Wat is er te zien op foto 1?').waitFor()
  await fillByKeyboard(page)
  await stand(page, 'Beschrijf nog 1 foto')
  await page.getByLabel('Wat is er te zien op foto 1?').fill('De camera op een vest')
  await stand(page, 'Alles is ingevuld')
  const upload = page.getByRole('link', { name: 'Open de uploadpagina op GitHub' })
  expect(await upload.getAttribute('href')).toBe(`${KENNIS_BRON}/upload/main/docs/praktijk/zone-west`)
  await expectAccessibleHereToo(page)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Bewaar je verslag als bestand' }).first().click()
  ])
  expect(download.suggestedFilename()).toBe(`${NAAM}.zip`)
  const files = unzipSync(new Uint8Array(readFileSync(await download.path())))
  expect(Object.keys(files)).toEqual([`${NAAM}-1.jpg`, `${NAAM}.md`])
  expect(personalIn(files[`${NAAM}-1.jpg`] ?? new Uint8Array())).toEqual([])
  expect(new TextDecoder().decode(files[`${NAAM}.md`])).toContain(`![De camera op een vest](${NAAM}-1.jpg)`)
  await context.close()
})

async function wis(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Wis mijn concept', exact: true }).click()
  await page.getByRole('button', { name: 'Ja, wis mijn concept' }).click()
  await stand(page, 'Nog 13 vragen')
}

test('without network the form works, and keeps the draft', async () => {
  const before = kennis.hosted.asked.length
  const context: BrowserContext = await kennis.browser.newContext({ serviceWorkers: 'allow' })
  const page = await openServed(context, kennis.hosted.origin + FORM)
  await page.getByLabel('Waarom liep het zo?').fill('Het verkeer.')
  await stand(page, 'Nog 12 vragen')
  await untilKept(page, FORM, 'Deel een ervaring')
  await untilKept(page, `${KENNIS_PATH}/data/check-index.json`, 'paginas')
  await expect.poll(async () => missing(page, before)).toEqual([])

  await context.setOffline(true)
  await page.reload()
  await page.locator('.formulier').waitFor()
  expect(await page.getByLabel('Waarom liep het zo?').inputValue()).toBe('Het verkeer.')
  await page.getByLabel('Waarom liep het zo?').fill('Mail naar jan@voorbeeld.be')
  await page.locator('.bevinding--error').filter({ hasText: 'e-mail' }).waitFor()
  await page.reload()
  await page.locator('.formulier').waitFor()
  expect(await page.getByLabel('Waarom liep het zo?').inputValue()).toBe('Mail naar jan@voorbeeld.be')
  await context.close()
})

/** Scripts of the form and its worker that would be missed without network. */
async function missing(page: Page, before: number): Promise<string[]> {
  const kept = new Set(await keptPaths(page))
  return kennis.hosted.asked
    .slice(before)
    .map((asked) => asked.replace(/^GET /u, ''))
    .filter((path) => path.includes('/assets/js/') && !kept.has(path))
}

test('without JavaScript the page says how it goes by template and by mail', async () => {
  const context = await kennis.browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(kennis.hosted.origin + FORM)
  const way = page.locator('.zonder-script')
  expect(await way.innerText()).toContain('sjabloon van een ervaringsverslag')
  expect(await way.getByRole('link', { name: KENNIS_POSTBUS }).getAttribute('href')).toBe(
    `mailto:${KENNIS_POSTBUS}`
  )
  expect(await page.getByText('Het formulier wordt geladen.').isVisible()).toBe(false)
  await context.close()
})
