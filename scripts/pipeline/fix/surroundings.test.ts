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
const mended = (address: string): string => repairText(link(address), PAGE).text

describe('a link', () => {
  test('stays where it leads to a page that nobody wrote: one that the program makes, or draws', () => {
    const own = [...siteIn(KADER).fixedAddresses]
    expect(own).toEqual(expect.arrayContaining(['/', '/zoeken', '/blad', '/inzetkader/bodycam/korps']))
    const written = own.flatMap((address) => [
      ...[address, `${address}#kop`],
      ...(address === '/' ? [] : [`${address}/`])
    ])
    const changed = written.filter((address) => !mended(address).endsWith(link(address)))
    expect(changed).toEqual([])
  })

  test('becomes text where no page and no section is called so', () => {
    expect(mended('/zoeker')).toContain('\nLees dit (`/zoeker`).\n')
  })
})
