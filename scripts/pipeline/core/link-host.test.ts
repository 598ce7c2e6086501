import { describe, expect, test } from 'vitest'
import { hasUser, hostOf, isLookAlike, misnamedHost } from './link-host.ts'

describe('words that name another host than the link leads to', () => {
  test.each([
    ['www.politie.be', 'https://evil.example', 'politie.be'],
    ['WWW.POLITIE.BE', 'https://evil.example', 'politie.be'],
    ['https://a.be', 'https://b.be', 'a.be'],
    ['//politie.be', 'https://evil.example', 'politie.be'],
    ['politie.be/login', 'https://evil.example/politie.be/login', 'politie.be'],
    ['bank.xyz/login', 'https://evil.example', 'bank.xyz'],
    ['politie．be', 'https://evil.example', 'politie.be'],
    ['politie。be', 'https://evil.example', 'politie.be'],
    ['POLITIE.BE', 'https://evil.example', 'politie.be'],
    ['politie.be', 'https://politie.be.evil.example', 'politie.be'],
    ['politie.be', 'https://evil-politie.be', 'politie.be'],
    ['politie.be', 'https://роlitie.be', 'politie.be'],
    ['роlitie.be', 'https://politie.be', 'xn--litie-iyen.be'],
    ['lokaal.politie.be', 'https://politie.be', 'lokaal.politie.be'],
    ['info@politie.be', 'https://evil.example', 'politie.be'],
    ['info@politie.be', 'mailto:info@evil.example', 'politie.be'],
    ['https://93.184.216.34/x', 'https://evil.example', '93.184.216.34'],
    ['https://politie.be via evil.example', 'https://evil.example', 'politie.be'],
    ['https://politie.be', '/over', 'politie.be']
  ])('%s → %s', (words, target, named) => {
    expect(misnamedHost(words, target)).toBe(named)
  })

  test.each([
    ['politie.be', 'https://www.politie.be/nl'],
    ['www.politie.be', 'http://politie.be'],
    ['politie.be', 'https://politie.be.'],
    ['politie.be', 'https://lokaal.politie.be'],
    ['Politie.be, het nieuws', 'HTTPS://POLITIE.BE/nieuws'],
    ['vrt.be over politie.be', 'https://vrt.be'],
    ['Node.js', 'https://evil.example'],
    ['ASP.NET', 'https://evil.example'],
    ['einde van de zin.De volgende', 'https://evil.example'],
    ['plan.pdf', 'https://evil.example/plan.pdf'],
    ['versie 1.0 van 3.12.2026', 'https://evil.example'],
    ['wat besafe.be zegt', '/recht/besafe'],
    ['01/02', 'tel:+3211223344'],
    ['info@politie.be', 'mailto:info@politie.be?subject=x'],
    ['', 'https://evil.example'],
    ['https://', 'https://evil.example']
  ])('not: %s → %s', (words, target) => {
    expect(misnamedHost(words, target)).toBeUndefined()
  })
})

describe('a user before the host', () => {
  test.each([
    'https://politie@evil.example',
    'https://a:b@evil.example/x',
    'https://@evil.example',
    'HTTP://politie.be%40evil.example',
    'https:///x@evil.example'
  ])('%s', (target) => expect(hasUser(target)).toBe(true))

  test.each([
    'https://politie.be/@nieuws',
    'https://politie.be?x=a@b',
    'https://politie.be#a@b',
    'mailto:a@b.be',
    '/over@x'
  ])('not: %s', (target) => expect(hasUser(target)).toBe(false))
})

test('an address with an accent is still read after as many links as a large site has', () => {
  const read = Array.from({ length: 20_000 }, () => hostOf('https://café.example'))
  expect(new Set(read)).toEqual(new Set(['xn--caf-dma.example']))
})

test.each([
  ['https://xn--poltie-r9a.be', true],
  ['https://café.be', true],
  ['https://a.xn--p1ai', true],
  ['https://politie.be/xn--x', false],
  ['https://axn--b.be', false],
  ['/over', false]
])('other letters than a to z in the host of %s: %s', (target, expected) => {
  expect(isLookAlike(target)).toBe(expected)
})
