/** What stands at an address that is gone. */

import { describe, expect, test } from 'vitest'
import { compile } from '../compile.ts'
import { parseTxtar } from '../core/txtar.ts'

const OPTIONS = { siteUrl: 'https://x.example:8443/kennis', repository: 'https://code.example/plot' }

function page(path: string, titel: string, vroeger = ''): string {
  return `-- ${path} --\n---\ntitel: ${titel}\nomschrijving: Wat dit is.\nbijgewerkt: 2026-03-05\n${vroeger}---\n\nZeg dat je opneemt.\n`
}

const MODULE = (naam: string, vroeger = ''): string =>
  [
    `-- docs/inzetkader/${naam}/index.md --\n---\ntitel: Drones\nomschrijving: Wat dit is.\nbijgewerkt: 2026-03-05\n`,
    `prefix: DR\ndiensten: [politie]\n${vroeger}---\n\nZeg dat je vliegt.\n`
  ].join('')

function outputsOf(...texts: readonly string[]): Map<string, string> {
  const { outputs, diagnostics } = compile(parseTxtar(texts.join('')), OPTIONS)
  expect(diagnostics.map(({ rule, message }) => `${rule} ${message}`)).toEqual([])
  return new Map([...outputs].map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]))
}

describe('an address that is gone', () => {
  const outputs = outputsOf(
    page('docs/over/camera.md', '"Zeg & zwijg"', 'vroeger: [/over/toestel, /recht/ergens-anders]\n')
  )
  const html = outputs.get('static/over/toestel.html') ?? ''

  test('leads on, with scripts and without, under the path of the site', () => {
    expect(html).toContain('<meta http-equiv="refresh" content="0; url=/kennis/over/camera">')
    expect(html).toContain('<link rel="canonical" href="https://x.example:8443/kennis/over/camera">')
    expect(html).toContain('<a href="/kennis/over/camera">')
    expect(outputs.get('static/recht/ergens-anders.html')).toBe(html)
  })

  test('is kept out of search engines, the sitemap and every list', () => {
    expect(html).toContain('<meta name="robots" content="noindex">')
    for (const [path, text] of outputs)
      // What the form checks against is no list for readers: a link to the old address must hear of the new one.
      if (
        !path.endsWith('.html') &&
        !['docs/over/camera.json', 'static/data/check-index.json'].includes(path)
      )
        expect(text, path).not.toContain('/over/toestel')
  })
})

test('what somebody wrote stays a text', () => {
  const titel = String.raw`'a "b" & c\'';alert(1)//'`
  const html = outputsOf(page('docs/over/camera.md', JSON.stringify(titel), 'vroeger: [/over/oud]\n')).get(
    'static/over/oud.html'
  )
  expect(html?.match(/<script>.*?<\/script>/gsu)).toEqual([expect.not.stringContaining('alert')])
  for (const [open, close] of [
    ['<title>Verhuisd: ', '</title>'],
    ['">', '</a>']
  ])
    expect(html).toContain(`${open}&#39;a &#34;b&#34; &#38; c\\&#39;&#39;;alert(1)//&#39;${close}`)
})

describe('a page that takes the place of a folder', () => {
  const outputs = outputsOf(MODULE('drones', 'vroeger: [/inzetkader/onbemand, /drones]\n'))

  test('takes along what stands in it', () => {
    expect(outputs.get('static/inzetkader/onbemand/op.html')).toContain('url=/kennis/inzetkader/drones/op"')
  })

  test('but not from a place higher up or lower down', () => {
    expect(outputs.has('static/drones.html')).toBe(true)
    expect(outputs.has('static/drones/op.html')).toBe(false)
  })
})
