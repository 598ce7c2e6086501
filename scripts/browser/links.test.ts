/** Every link in every built page, the reports that Docusaurus does not know included. */

import { describe, expect, test } from 'vitest'
import { brokenLinksIn } from '../io/built-links.ts'
import { siteUrlOf } from '../io/published-site.ts'
import { html } from './html.ts'
import { KENNIS_BUILD, KENNIS_URL } from './kennis.ts'
import { BUILD, htmlFiles, readBuilt } from './site.ts'

const pages = new Map(htmlFiles().map((path) => [path, html(readBuilt(path)).all()]))

describe('every internal link leads to a page or file, and every anchor to an id in it', () => {
  test('of this site', () => {
    expect(brokenLinksIn(BUILD, siteUrlOf(BUILD))).toEqual([])
  })

  test('of a site under a path', () => {
    expect(siteUrlOf(KENNIS_BUILD)).toBe(KENNIS_URL)
    expect(brokenLinksIn(KENNIS_BUILD, KENNIS_URL)).toEqual([])
  })
})

test('no page uses an id twice', () => {
  const twice = [...pages].flatMap(([path, elements]) => {
    const ids = elements.flatMap(({ id }) => (id === undefined ? [] : [id]))
    return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${path}: ${id}`)
  })
  expect(twice).toEqual([])
})

test('a link is a web address, an address of this site or an anchor', () => {
  const odd = [...pages].flatMap(([path, elements]) =>
    elements
      .flatMap(({ href, src, action }) => [href, src, action])
      .filter((target) => target !== undefined && !/^(?:https:\/\/|\/(?!\/)|#|mailto:)/u.test(target))
      .map((target) => `${path}: ${target}`)
  )
  expect(odd).toEqual([])
})
