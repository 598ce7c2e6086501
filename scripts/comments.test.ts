import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { PROJECT_ROOT } from './io/project.ts'

/** "design §4", "security.md §2", "patterns.md B4": a place in a text. */
const PLACE_IN_TEXT = /(?<name>\bdesign\b|[\w./-]+\.md\b)(?=,? (?:§|[A-Z]\d))/giu

test('a comment sends nobody to a text that is not here', () => {
  const files = ['scripts', 'src'].flatMap((folder) =>
    readdirSync(join(PROJECT_ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(?:tsx?|mjs|css|md)$/u.test(file) && !file.endsWith('comments.test.ts'))
      .map((file) => join(folder, file))
  )
  const lost = [...files, 'README.md', 'CONTRIBUTING.md', 'ARCHITECTURE.md'].flatMap((file) =>
    [...readFileSync(join(PROJECT_ROOT, file), 'utf8').matchAll(PLACE_IN_TEXT)]
      .filter(({ groups = {} }) => !existsSync(join(PROJECT_ROOT, groups['name'] ?? '')))
      .map(([name]) => `${file}: ${name}`)
  )
  expect(lost).toEqual([])
})
