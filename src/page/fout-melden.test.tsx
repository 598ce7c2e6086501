/** What stands at the foot of a page, with and without an address to write to. */

import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { Meldpunten } from '../data'
import { TEMPLATE_PATH } from '../praktijk/placeholders'
import { adresOf } from '../reader/published'
import { FoutMelden } from './fout-melden'

const OPSLAGPLAATS = 'https://code.plot.be/kennis'
const POSTBUS = 'kennis@plot.be'

function hrefs(meldpunten: Meldpunten, address = '/recht/wpa'): string[] {
  const html = renderToStaticMarkup(createElement(FoutMelden, { address, ...meldpunten }))
  return [...html.matchAll(/href="(?<href>[^"]*)"/gu)].map(({ groups }) =>
    (groups?.['href'] ?? '').replaceAll('&amp;', '&')
  )
}

test('nothing where nothing is set', () => {
  expect(renderToStaticMarkup(createElement(FoutMelden, { address: '/' }))).toBe('')
})

test('the form of the code host and the mailbox, with the address filled in', () => {
  const [form = '', mail = ''] = hrefs({ opslagplaats: OPSLAGPLAATS, postbus: POSTBUS })
  expect(form.startsWith(`${OPSLAGPLAATS}/issues/new?`)).toBe(true)
  expect(mail.startsWith(`mailto:${POSTBUS}?`)).toBe(true)
  for (const [href, name] of [
    [form, 'title'],
    [mail, 'subject']
  ] as const) {
    const { searchParams } = new URL(href)
    expect(searchParams.get(name)).toBe('Fout op /recht/wpa')
    expect(searchParams.get('body')?.split('\n')[0]).toBe(`Pagina: ${adresOf('/recht/wpa')}`)
  }
})

test('each alone where only that is set', () => {
  expect(hrefs({ opslagplaats: OPSLAGPLAATS })).toEqual([expect.stringContaining(OPSLAGPLAATS)])
  expect(hrefs({ postbus: POSTBUS })).toEqual([expect.stringContaining(POSTBUS)])
})

test('an address that nobody wrote cannot add a field, and that of a report is poured in', () => {
  const [form = ''] = hrefs({ opslagplaats: OPSLAGPLAATS }, '/x&assignee=y#z%26')
  expect([...new URL(form).searchParams.keys()]).toEqual(['title', 'body'])
  expect(new URL(form).hash).toBe('')
  expect(hrefs({ postbus: POSTBUS }, TEMPLATE_PATH)[0]?.split(TEMPLATE_PATH)).toHaveLength(3)
})
