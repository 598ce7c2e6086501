import { describe, expect, test } from 'vitest'
import { dropped, filesOf, fits, isHashed, isPage, isTakenAlong, isQuestion, keyOf } from './rules'

const HERE = 'https://site.example'

describe('the type of an answer fits its name', () => {
  test.each([
    ['/assets/js/main.1a2b3c.js', 'text/javascript; charset=utf-8', true],
    ['/assets/js/main.1a2b3c.js', 'application/javascript', true],
    ['/assets/js/main.1a2b3c.js', 'text/html; charset=utf-8', false],
    ['/assets/js/main.1a2b3c.js', 'text/plain', false],
    ['/assets/js/main.1a2b3c.js', '', false],
    ['/assets/css/styles.1a2b3c.css', 'text/css', true],
    ['/assets/css/styles.1a2b3c.css', 'Text/HTML', false],
    ['/assets/fonts/letters.woff2', 'font/woff2', true],
    ['/assets/fonts/letters.woff2', 'application/octet-stream', true],
    ['/assets/fonts/letters.woff2', 'text/html', false],
    ['/beelden/vest.1a2b.avif', 'image/avif', true],
    ['/img/merk.svg', 'image/svg+xml', true],
    ['/img/merk.svg', 'text/html', false],
    ['/data/inzetkader/bodycam/1.10.json', 'application/json', true],
    ['/data/inzetkader/bodycam/1.10.json', 'text/html', false],
    ['/nieuws/atom.xml', 'application/atom+xml', true],
    ['/handleiding.pdf', 'text/html', false],
    ['/inzetkader/bodycam/1.10', 'text/html; charset=utf-8', true],
    ['/inzetkader/bodycam/1.10', 'application/json', false],
    ['/offline.html', 'text/html', true],
    ['/', 'text/html', true]
  ])('%s as %j: %s', (path, type, isFit) => {
    expect(fits(HERE + path, type)).toBe(isFit)
  })
})

test.each([
  ['/', '/'],
  ['/zones', '/zones'],
  ['/zones/', '/zones'],
  ['/zones///', '/zones'],
  ['/op/?datum=2021-03-14#bc-6-1', '/op'],
  ['//other.example/x/', '//other.example/x'],
  ['//', '/'],
  ['/%2F%2Fother.example/', '/%2F%2Fother.example']
])('%s is kept as %s, on this site', (path, key) => {
  expect(keyOf(HERE + path, '/')).toBe(HERE + key)
})

test.each([
  ['/inzetkader/bodycam/1.10', true],
  ['/inzetkader/bodycam/1.10/kaart', true],
  ['/', true],
  ['/nieuws/atom.xml', false],
  ['/assets/letters.woff2', false]
])('%s is a page: %s', (path, isOne) => {
  expect(isPage(HERE + path)).toBe(isOne)
})

test.each([
  ['/kennis/lespakket/lespakket-een-2026-11-28-a1b2c3.zip', true],
  ['/kennis/lespakket/een/hand-out.pdf', true],
  ['/kennis/lespakket/een/dias.html', false],
  ['/kennis/opleiding/lespakket', false],
  ['/kennis/data/opvolging/invoering.csv', true],
  ['/kennis/data/catalogus.jsonld', true],
  ['/kennis/data/inzetkader.json', false],
  ['/lespakket/een/hand-out.pdf', false]
])('%s is taken along: %s', (path, isOne) => {
  expect(isTakenAlong(path, '/kennis/')).toBe(isOne)
})

test('the home page keeps its slash, wherever the site stands', () => {
  expect(keyOf(`${HERE}/kennis/?x=1`, '/kennis/')).toBe(`${HERE}/kennis/`)
  expect(keyOf(`${HERE}/kennis/zones/`, '/kennis/')).toBe(`${HERE}/kennis/zones`)
})

test('only what has a hash in its name never changes, also where the site stands in a folder', () => {
  expect(isHashed(`${HERE}/assets/js/main.js`, '/')).toBe(true)
  expect(isHashed(`${HERE}/kennis/beelden/vest.avif`, '/kennis/')).toBe(true)
  expect(isHashed(`${HERE}/kennis/zoek/kern.1a2b3c4d5e6f7a8b.json`, '/kennis/')).toBe(true)
  expect(isHashed(`${HERE}/kennis/zoeken`, '/kennis/')).toBe(false)
  expect(isHashed(`${HERE}/kennis/img/merk.svg`, '/kennis/')).toBe(false)
  expect(isHashed(`${HERE}/assets/js/main.js`, '/kennis/')).toBe(false)
})

test('only the page of the search is asked something that stays here', () => {
  for (const path of ['/kennis/zoeken', '/kennis/zoeken/']) expect(isQuestion(path, '/kennis/')).toBe(true)
  for (const path of ['/zoeken', '/kennis/zoeken/x', '/kennis/inzetkader/bodycam/op'])
    expect(isQuestion(path, '/kennis/')).toBe(false)
})

test('the files of a page are those that its HTML names, with or without quotes', () => {
  const html = `<link href=/assets/css/a.1.css rel=stylesheet><script>const files = ["/assets/js/b.2.js","/assets/js/runtime~main.3.js"]</script>
    <link rel="preload" href="/kennis/assets/fonts/c.4.woff2"><a href="/zones">zones</a> assets/js/none.js <a href="https://other.example/assets/js/x.js">x</a>`
  expect(filesOf(html, HERE)).toEqual(
    [
      '/assets/css/a.1.css',
      '/assets/js/b.2.js',
      '/assets/js/runtime~main.3.js',
      '/kennis/assets/fonts/c.4.woff2'
    ].map((path) => HERE + path)
  )
})

describe('what makes room', () => {
  const keys = ['a', 'b', 'c', 'd', 'e']

  test('is what was used longest ago', () => {
    expect(dropped(keys, () => false, 3)).toEqual(['a', 'b'])
  })
  test('is never what is in use, however old', () => {
    expect(dropped(keys, (key) => 'ab'.includes(key), 3)).toEqual(['c', 'd'])
    expect(dropped(keys, () => true, 0)).toEqual([])
  })
  test('is nothing while there is room', () => {
    expect(dropped(keys, () => false, 5)).toEqual([])
  })
})
