/** One page that becomes longer: the wrong example of a rule again and again, as far as the counted limits let it. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PROJECT_ROOT } from '../io/project.ts'
import { isMarkdown } from '../pipeline/core/address.ts'
import { exceededLimit, FILE_LIMIT } from '../pipeline/core/limits.ts'
import { parseTxtar } from '../pipeline/core/txtar.ts'
import type { Source } from '../pipeline/core/types.ts'
import type { Step } from './exponent.ts'
import { randomFrom, sentenceOf, source } from './seeded.ts'

/** Characters of an example that are repeated. */
const UNIT = 1500
const MOST = 2000

/** Undefined where a page cannot hold sixteen of the example. */
export function pagesOf(rule: string): ((step: Step) => Source) | undefined {
  const fixture = readFileSync(join(PROJECT_ROOT, 'scripts/fixtures/rules', rule, 'fout.txtar'), 'utf8')
  const pages = parseTxtar(fixture).filter(isMarkdown)
  const parts = pages.map(({ bytes }) => partsOf(new TextDecoder().decode(bytes)))
  const [first] = parts
  const path = pages[0]?.path
  if (!first || path === undefined) return undefined
  let unit = ''
  for (const { body } of parts) if (unit.length + body.length <= UNIT) unit += `\n\n${body}\n\n`
  return longer(path, first.head, unit.trim() === '' ? first.body.slice(0, UNIT) : unit)
}

/** The head once, and the unit as often as fits, each time with other words around it. */
export function longer(path: string, head: string, unit: string): ((step: Step) => Source) | undefined {
  const random = randomFrom(unit.length)
  const units = Array.from({ length: MOST }, () => `${sentenceOf(random)}\n\n${unit}\n\n`)
  const textOf = (count: number): string => `${head}\n${units.slice(0, count).join('')}`
  const fits = (count: number): boolean =>
    textOf(count).length < FILE_LIMIT * 0.9 && exceededLimit(textOf(count)) === undefined
  let [low, high] = [0, MOST]
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (fits(middle)) low = middle
    else high = middle
  }
  return low < 16 ? undefined : (step) => source(path, textOf(Math.floor(low / 16) * step))
}

function partsOf(text: string): { head: string; body: string } {
  const head = /^---\n[^]*?\n---\n/u.exec(text)?.[0] ?? ''
  return { head, body: text.slice(head.length) }
}
