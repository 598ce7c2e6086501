import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { KADER, siteIn } from '../../fixtures/content.ts'
import { explainFault } from '../../io/fault.ts'
import { compile } from '../compile.ts'
import { FileFault } from '../core/fault.ts'
import { qrOf } from './inzetkader/blad-codes.ts'
import { encodeBlad, BLAD_LIMIT, BLAD_NORMALISER } from '../inzetkader/blad.ts'
import type { Site } from '../site/site.ts'
import { parseTxtar } from '../core/txtar.ts'
import { emit } from './index.ts'

const OPTIONS = { siteUrl: 'https://kenniscentrum.example', repository: 'https://code.example/plot' }

/** What emit throws, when it does. */
function faultOf(site: Site): unknown {
  try {
    for (const { bytes } of emit(site, OPTIONS)) expect(bytes).toBeInstanceOf(Uint8Array)
    return undefined
  } catch (error) {
    return error
  }
}

describe('a fault of ours while a page is made', () => {
  const site = siteIn(KADER)
  const own = site.entries.filter(({ path }) => path.startsWith('docs/') || path.startsWith('blog/'))

  test('there are pages of every sort', () => {
    expect(new Set(own.map(({ kind }) => kind)).size).toBe(13)
    expect(faultOf(site)).toBeUndefined()
  })

  test.each(own.map((entry) => [entry.path, entry] as const))('names %s', (path, entry) => {
    const { body } = entry
    entry.body = '[["script",{}]]'
    const fault = faultOf(site)
    entry.body = body
    expect(fault).toBeInstanceOf(FileFault)
    expect((fault as FileFault).path).toBe(path)
    expect(explainFault(fault).split('\n').slice(0, 2)).toEqual([
      `Fout in het programma zelf, niet in je tekst, bij ${path}. Meld dit aan de beheerder:`,
      'Error: Tag outside the list: script'
    ])
  })
})

describe('the code of a chapter', () => {
  test('carries the most articles that the rule allows, with the longest names there can be', () => {
    const name = 'x'.repeat(70)
    const artikels = Array.from({ length: BLAD_LIMIT }, (_, index) => ({
      nummer: `999-${900 + index}`,
      vingerafdruk: 'abcdef'
    }))
    const blad = encodeBlad({
      technologie: name,
      versie: '99.99',
      normaliser: BLAD_NORMALISER,
      artikels,
      pagina: { naam: name, vingerafdruk: 'abcdef' }
    })
    expect(qrOf(`https://${'x'.repeat(100)}.example${blad}`)).toMatch(/^[0-9a-f ]+$/u)
  })

  test('stops no build: a chapter with too many is refused, one with as many as allowed is made', () => {
    const fixture = (name: string) =>
      compile(
        parseTxtar(
          readFileSync(new URL(`../../fixtures/rules/artikel-count/${name}.txtar`, import.meta.url), 'utf8')
        ),
        OPTIONS
      )
    expect([...fixture('goed').outputs].map(({ path }) => path)).toContain(
      'docs/inzetkader/bodycam/0.1/activering.json'
    )
    expect(fixture('fout').diagnostics.map(({ message }) => message)).toEqual([
      'Dit hoofdstuk heeft 61 artikels, hoogstens 60 mag.'
    ])
  })
})
