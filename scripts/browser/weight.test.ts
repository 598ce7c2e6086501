/** What a phone fetches before a page answers: flat, whatever is read, and small enough for a bad line. */

import { describe, expect, test } from 'vitest'
import { startupBytes } from '../io/startup-bytes.ts'
import { OWN_PAGES, PAGE_OF_KIND } from './kinds.ts'
import { BUILD } from './site.ts'

const FILES: Readonly<Record<string, string>> = { '/': 'index.html', '/dit-bestaat-niet': '404.html' }

describe.each([...OWN_PAGES, ...PAGE_OF_KIND])('%s (%s)', (_kind, address) => {
  const file = FILES[address] ?? `${address.slice(1)}.html`

  test('starts with at most 150 kB of scripts, packed', () => {
    const bytes = startupBytes(BUILD, file, 'js')
    expect(bytes).toBeGreaterThan(0)
    expect(bytes).toBeLessThanOrEqual(150_000)
  })

  test('is drawn with at most 20 kB of styles, packed', () => {
    const bytes = startupBytes(BUILD, file, 'css')
    expect(bytes).toBeGreaterThan(0)
    expect(bytes).toBeLessThanOrEqual(20_000)
  })
})
