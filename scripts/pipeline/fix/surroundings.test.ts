import { describe, expect, test } from 'vitest'
import { isMarkdown } from '../core/address.ts'
import { KADER, siteIn, sourcesIn } from '../../fixtures/content.ts'
import { repairText } from './text.ts'
import { surroundingsOf } from './surroundings.ts'

const pageOf = surroundingsOf(
  sourcesIn(KADER)
    .filter(isMarkdown)
    .map(({ path }) => ({ path, text: undefined })),
  '2026-11-28'
)
const PAGE = pageOf('docs/over/privacy.md')
const link = (address: string): string => `Lees [dit](${address}).\n`

describe('a link', () => {
  test('stays where it leads to a page that nobody wrote: one that the program makes, or draws', () => {
    const own = [...siteIn(KADER).fixedAddresses]
    expect(own).toEqual(expect.arrayContaining(['/', '/zoeken', '/blad', '/inzetkader/bodycam/korps']))
    const changed = own
      .flatMap((address) => [address, `${address}#kop`, address.replace(/(?<=.)$/u, '/')])
      .filter((address) => repairText(link(address), PAGE).text !== link(address))
    expect(changed).toEqual([])
  })

  test('becomes text where no page and no section is called so', () => {
    expect(repairText(link('/zoeker'), PAGE).text).toBe('Lees dit (`/zoeker`).\n')
  })
})
