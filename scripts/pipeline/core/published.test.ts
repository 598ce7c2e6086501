import { describe, expect, test } from 'vitest'
import { fullAddress, hrefUnder, publishedAt, repositoryAt } from './published.ts'

test.each([
  ['https://x.example', 'https://x.example', '/'],
  ['https://x.example/', 'https://x.example', '/'],
  ['https://x.example/kennis', 'https://x.example', '/kennis/'],
  ['https://x.example/kennis/', 'https://x.example', '/kennis/'],
  ['https://x.example/a/b-c/d_e~f.g/', 'https://x.example', '/a/b-c/d_e~f.g/'],
  ['https://x.example:8443/kennis', 'https://x.example:8443', '/kennis/'],
  ['https://x.example:443', 'https://x.example', '/'],
  ['http://127.0.0.1:3000/', 'http://127.0.0.1:3000', '/'],
  ['http://[::1]:3000/', 'http://[::1]:3000', '/'],
  ['HTTPS://X.Example/Kennis', 'https://x.example', '/Kennis/'],
  ['https://x.example/a/../b/./', 'https://x.example', '/b/']
])('%s is %s with %s', (homepage, origin, base) => {
  expect(publishedAt(homepage)).toEqual({ origin, base })
})

describe('no address of a site', () => {
  test.each([
    undefined,
    null,
    7,
    {},
    '',
    ' ',
    'x.example',
    '//x.example',
    '/kennis',
    'https://',
    'https:///',
    'https://x.example:99999',
    'ftp://x.example',
    'javascript:alert(1)',
    'https://x.example?a=1',
    'https://x.example/?',
    'https://x.example/kennis#top',
    'https://naam@x.example',
    'https://naam:woord@x.example',
    'https://x.example//kennis',
    'https://x.example/kennis//',
    'https://x.example/ken nis',
    'https://x.example/ken%20nis',
    'https://x.example/kénnis',
    'https://x.example\\kennis',
    ' https://x.example'
  ])('%j', (homepage) => {
    expect(publishedAt(homepage)).toBeUndefined()
    expect(repositoryAt(homepage)).toBeUndefined()
  })
})

test('an address of the site stands under its path, and nothing else does', () => {
  const site = { origin: 'https://x.example:8443', base: '/kennis/' }
  const hrefs = [
    '/',
    '/recht/wpa#art-1',
    '/op?datum=2021-03-14',
    '#bc-6-1',
    '',
    'https://y.example/z',
    'mailto:a@b'
  ]
  expect(hrefs.map((address) => hrefUnder(site, address))).toEqual([
    '/kennis/',
    '/kennis/recht/wpa#art-1',
    '/kennis/op?datum=2021-03-14',
    '#bc-6-1',
    '',
    'https://y.example/z',
    'mailto:a@b'
  ])
  expect(fullAddress(site, '/recht/wpa')).toBe('https://x.example:8443/kennis/recht/wpa')
})

test.each(['https://code.example/a/b', 'https://code.example/a/b/', 'https://code.example/a/b.git'])(
  'the source at %s is where a path can be put behind',
  (repository) => {
    expect(repositoryAt(repository)).toBe('https://code.example/a/b')
  }
)
