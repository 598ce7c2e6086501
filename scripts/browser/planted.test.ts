/** What axe is trusted to find, planted in a page of ours: each rule finds its fault wherever it is asked. */

import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { look, type Round } from './axe.ts'
import { PAGE_OF_KIND } from './kinds.ts'
import { BLAMELESS, BY_STYLE, IN_PAGE, IN_TEXT, STYLE } from './planted.ts'
import { useSite } from './site.ts'
import { hydrated } from './visit.ts'

const site = useSite()
const WIDE = { width: 1400, height: 900 }
const PHONE = { width: 390, height: 844 }

/** Where a fault shows, as a media query and a selector of what stands around it. */
const PLACES = {
  anywhere: ['all', ''],
  'in dark': ['(min-width: 600px)', '[data-theme=dark]'],
  'on a phone': ['(max-width: 600px)', '[data-theme=light]'],
  'on a phone in dark': ['(max-width: 600px)', '[data-theme=dark]']
} as const

type Place = keyof typeof PLACES

/** How the site is looked at, and which faults must be found then. */
const LOOKS = {
  whole: { round: 'whole', viewport: WIDE, colour: ['anywhere'], size: ['anywhere'] },
  dark: { round: 'dark', viewport: WIDE, colour: ['anywhere', 'in dark'], size: [] },
  phone: {
    round: 'phone',
    viewport: PHONE,
    colour: ['anywhere', 'on a phone'],
    size: ['anywhere', 'on a phone']
  },
  'phone, dark': { round: 'dark', viewport: PHONE, colour: ['anywhere', 'on a phone in dark'], size: [] }
} as const satisfies Record<string, { round: Round; viewport: typeof WIDE; colour: Place[]; size: Place[] }>

type Look = keyof typeof LOOKS

const isOfColour = (rule: string): boolean => rule === 'color-contrast' || rule === 'link-in-text-block'
const STYLED = Object.keys(BY_STYLE).flatMap((rule) =>
  (isOfColour(rule) ? Object.keys(PLACES) : (['anywhere', 'on a phone'] as const)).map(
    (place) => [rule, place as Place] as const
  )
)

/** Rules that found something, each with the mark of the fault it blames. */
type Found = { rule: string; mark: string | undefined }[]

async function open(): Promise<Page> {
  const page = await site.browser.newPage({ viewport: WIDE, reducedMotion: 'reduce' })
  await page.goto(`${site.origin}${PAGE_OF_KIND.get('hoofdstuk')}`)
  await hydrated(page)
  return page
}

async function plantInText(page: Page): Promise<void> {
  const plants = [
    ...Object.entries(IN_TEXT),
    ...STYLED.map(([rule, place]) => [`${rule} ${place}`, BY_STYLE[rule]?.html ?? ''] as const)
  ]
  const styles = STYLED.map(([rule, place]) => {
    const [media, around] = PLACES[place]
    return `@media ${media} { ${around} [data-geplant="${rule} ${place}"] .fout { ${BY_STYLE[rule]?.style} } }`
  })
  await page.addStyleTag({ content: [STYLE, ...styles].join('\n') })
  await page.locator('main article').evaluate((text, all) => {
    for (const [mark, html] of all) {
      const around = document.createElement('div')
      around.dataset['geplant'] = mark
      around.innerHTML = html
      text.append(around)
    }
  }, plants)
}

async function plantInPage(page: Page, changes: Readonly<Record<string, string>>): Promise<void> {
  const start =
    'const html = document.documentElement, text = document.querySelector("main article"), viewport = document.querySelector("meta[name=viewport]")'
  await page.evaluate(`{ ${[start, ...Object.values(changes)].join('; ')} }`)
}

async function found(page: Page, round: Round): Promise<{ found: Found; asked: string[] }> {
  const { faults, asked } = await look(page, round)
  const marks = await page.evaluate(
    (selectors) =>
      selectors.map(
        (selector) =>
          document.querySelector(selector)?.closest<HTMLElement>('[data-geplant]')?.dataset['geplant']
      ),
    faults.map(({ selector }) => selector)
  )
  return { found: faults.map(({ rule }, index) => ({ rule, mark: marks[index] })), asked }
}

/** The marks of what is blamed in dark where of ten rows the sixth has a colour of its own, by its class alone. */
async function plantedRow(page: Page): Promise<(string | undefined)[]> {
  await page.addStyleTag({ content: '[data-theme=dark] .andere-rij { color: #999; background: #aaa }' })
  await page.locator('main article').evaluate((text) => {
    const row = (index: number): string =>
      index === 5 ? '<li><b class="andere-rij">een</b></li>' : '<li><b>een</b></li>'
    text.insertAdjacentHTML(
      'beforeend',
      `<ul data-geplant="rij">${Array.from({ length: 10 }, (_, at) => row(at)).join('')}</ul>`
    )
  })
  return (await found(page, 'dark')).found.map(({ mark }) => mark)
}

describe('in the text of a page', () => {
  const seen = new Map<Look, Found>()
  let askedInWhole: string[] = []
  let rows: (string | undefined)[] = []

  beforeAll(async () => {
    const page = await open()
    await plantInText(page)
    await plantInPage(page, IN_PAGE[0] ?? {})
    for (const [name, { round, viewport }] of Object.entries(LOOKS)) {
      await page.setViewportSize(viewport)
      const { found: faults, asked } = await found(page, round)
      seen.set(name as Look, faults)
      if (round === 'whole') askedInWhole = asked
    }
    rows = await plantedRow(page)
    await page.close()
  })

  test.each(Object.keys(IN_TEXT))('%s', (rule) => {
    // Of two landmarks that may be there once, axe blames the first.
    const isAny = rule.startsWith('landmark-no-duplicate')
    const blamed = seen
      .get('whole')
      ?.filter((fault) => fault.rule === rule)
      .map(({ mark }) => mark)
    expect(isAny ? [rule] : blamed, rule).toContain(rule)
    expect(blamed).not.toEqual([])
  })

  test.each(Object.keys(IN_PAGE[0] ?? {}))('%s', (rule) => {
    expect(seen.get('whole')?.map((fault) => fault.rule)).toContain(rule)
  })

  test.each(STYLED)('%s, %s: found there and nowhere else', (rule, place) => {
    const mark = `${rule} ${place}`
    const where = Object.keys(LOOKS).filter((name) =>
      seen.get(name as Look)?.some((fault) => fault.rule === rule && fault.mark === mark)
    )
    const wanted = Object.entries(LOOKS).filter(([, { colour, size }]) =>
      (isOfColour(rule) ? colour : size).some((known) => known === place)
    )
    expect(where).toEqual(wanted.map(([name]) => name))
  })

  test('one row of many that has a colour of its own, in dark', () => {
    expect(rows).toContain('rij')
  })

  test('every rule that axe is asked has its fault here', () => {
    const planted = [IN_TEXT, BY_STYLE, ...IN_PAGE].flatMap((plants) => Object.keys(plants))
    expect(askedInWhole).toEqual([...planted, ...BLAMELESS].sort())
  })
})

describe.each(IN_PAGE.slice(1))('on the page itself', (changes) => {
  let rules: string[] = []

  beforeAll(async () => {
    const page = await open()
    await plantInPage(page, changes)
    rules = (await found(page, 'whole')).found.map(({ rule }) => rule)
    await page.close()
  })

  test.each(Object.keys(changes))('%s', (rule) => {
    expect(rules).toContain(rule)
  })
})
