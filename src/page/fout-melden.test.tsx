/** What stands at the foot of a page, with and without an address to write to. */

import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { meldingAt } from '../../scripts/pipeline/core/code-host.ts'
import type { Meldpunten } from '../data'
import { TEMPLATE_PATH } from '../praktijk/placeholders'
import { adresOf, hrefOf } from '../reader/published'
import { FoutMelden } from './fout-melden'

const OPSLAGPLAATS = 'https://code.plot.be/kennis'
const MELDING = meldingAt(OPSLAGPLAATS)
const POSTBUS = 'kennis@plot.be'

function hrefs(meldpunten: Meldpunten, address = '/recht/wpa'): string[] {
  const html = renderToStaticMarkup(createElement(FoutMelden, { address, ...meldpunten }))
  return [...html.matchAll(/href="(?<href>[^"]*)"/gu)].map(({ groups }) =>
    (groups?.['href'] ?? '').replaceAll('&amp;', '&')
  )
}

test('where nothing is set it leads to where that is explained', () => {
  expect(hrefs({})).toEqual([hrefOf('/bijdragen#_doorgeven')])
})

test('the form of the code host and the mailbox, with the address filled in', () => {
  const [form = '', mail = ''] = hrefs({ melding: MELDING, postbus: POSTBUS })
  expect([...new URL(form).searchParams]).toEqual([
    ['template', 'fout-melden.yml'],
    ['title', 'Fout op /recht/wpa'],
    ['pagina', adresOf('/recht/wpa')]
  ])
  expect(mail.startsWith(`mailto:${POSTBUS}?`)).toBe(true)
  expect([...new URL(mail).searchParams]).toEqual([
    ['subject', 'Fout op /recht/wpa'],
    ['body', `Pagina: ${adresOf('/recht/wpa')}\n\nWat klopt er niet?\n`]
  ])
})

test('each alone where only that is set', () => {
  expect(hrefs({ melding: MELDING })).toEqual([expect.stringContaining(OPSLAGPLAATS)])
  expect(hrefs({ postbus: POSTBUS })).toEqual([expect.stringContaining(POSTBUS)])
})

test('an address that nobody wrote cannot add a field, and that of a report is poured in', () => {
  const [form = ''] = hrefs({ melding: MELDING }, '/x&assignee=y#z%26')
  expect([...new URL(form).searchParams.keys()]).toEqual(['template', 'title', 'pagina'])
  expect(new URL(form).hash).toBe('')
  expect(hrefs({ postbus: POSTBUS }, TEMPLATE_PATH)[0]?.split(TEMPLATE_PATH)).toHaveLength(3)
})
