/** What is followed up is found from one page, and the menu on top stays one that a reader takes in at once. */

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sectionAt } from '../pipeline/core/sections.ts'
import { html } from './html.ts'
import { BUILD } from './site.ts'

const page = html(readFileSync(join(BUILD, 'opvolging.html'), 'utf8'))
const links = page.all('a')

test('Opvolging leads to all that is followed up, and to the own inzetkader of a korps', () => {
  const hrefs = links.map(({ href = '' }) => href)
  const views = sectionAt('/opvolging')?.views ?? []
  expect(views.length).toBeGreaterThan(0)
  const addresses = [
    ...views.map(({ naam }) => `/opvolging/${naam}`),
    '/markt',
    '/behoeften',
    '/inzetkader/bodycam/korps',
    '/inzetkader/drones/korps'
  ]
  expect(addresses.filter((address) => !hrefs.includes(address))).toEqual([])
  expect(addresses.filter((address) => !existsSync(join(BUILD, `${address}.html`)))).toEqual([])
})

test('the menu on top has nine items or fewer', () => {
  const items = links.filter(({ class: names = '' }) => names.split(' ').includes('navbar__link'))
  expect(items.length).toBeGreaterThan(0)
  expect(items.length).toBeLessThanOrEqual(9)
})
