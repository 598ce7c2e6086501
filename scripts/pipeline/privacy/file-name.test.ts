import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { isLinear } from '../../fixtures/growth.ts'
import { PROJECT_ROOT } from '../../io/project.ts'
import { addresses } from './address.ts'
import { asSentence, FILE_NAME_IDENTIFIERS } from './file-name.ts'
import { namesBesideFunction } from './names.ts'

/** `found`: a file name and what in it must be marked; `silent`: names of files without personal data. */
type Table = { found: [name: string, value: string][]; silent: string[] }

const { found, silent } = JSON.parse(
  readFileSync(new URL('../../fixtures/privacy/file-name.json', import.meta.url), 'utf8')
) as Table

function valuesIn(name: string): string[] {
  const sentence = asSentence(name)
  const identifiers = FILE_NAME_IDENTIFIERS.flatMap(({ detect }) =>
    detect(name).map((match) => ({ match, text: name }))
  )
  const persons = [namesBesideFunction, addresses].flatMap((detect) =>
    detect(sentence).map((match) => ({ match, text: sentence }))
  )
  return [...identifiers, ...persons].map(({ match: { index, length }, text }) =>
    text.slice(index, index + length)
  )
}

describe('a file name', () => {
  test.each(found)('finds in %j: %j', (name, value) => {
    expect(valuesIn(name)).toEqual([value])
  })

  test.each(silent)('is silent about %j', (name) => {
    expect(valuesIn(name)).toEqual([])
  })

  test('is silent about every file of the site', () => {
    const paths = ['docs', 'blog', 'scripts/fixtures'].flatMap((folder) =>
      readdirSync(`${PROJECT_ROOT}/${folder}`, { recursive: true, encoding: 'utf8' }).map(
        (path) => `${folder}/${path.replaceAll('\\', '/')}`
      )
    )
    expect(paths.flatMap((path) => valuesIn(path))).toEqual([])
  })

  test('is read in time linear in its length', () => {
    for (const part of ['a-', 'a_at_b-', 'jan-', 'inspecteur-', 'at.', '1-'])
      expect(
        isLinear(20_000, (size) => () => valuesIn(part.repeat(size))),
        part
      ).toBe(true)
  })
})
