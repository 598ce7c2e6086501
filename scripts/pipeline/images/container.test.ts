import { describe, expect, test } from 'vitest'
import * as make from '../../fixtures/images.ts'
import { sharp } from '../../io/sharp.ts'
import { blocksOf, withoutBlocks } from './container.ts'
import { personalIn } from './personal.ts'

const png = await make.plainImage('png')
const webp = await make.plainImage('webp')

async function burdened(): Promise<Uint8Array> {
  return new Uint8Array(
    await sharp(png)
      .withExif({ IFD0: { Artist: 'An' } })
      .png()
      .toBuffer()
  )
}

describe('without its blocks', () => {
  test.each(['png', 'jpeg', 'webp'] as const)('a %s keeps every pixel and its colours', async (format) => {
    const bare = sharp(png).withIccProfile('p3').toFormat(format)
    const full = sharp(png)
      .withIccProfile('p3')
      .withExif({ IFD0: { Artist: 'An' } })
      .withXmp('<x:xmpmeta><rdf:Description a:b="c"/></x:xmpmeta>')
      .toFormat(format)
    const before = new Uint8Array(await full.toBuffer())
    const after = withoutBlocks(make.concat(before, 'staart'))
    expect(blocksOf(before).length).toBeGreaterThan(0)
    expect(blocksOf(after)).toEqual([])
    expect(after).toEqual(new Uint8Array(await bare.toBuffer()))
    expect(withoutBlocks(after)).toEqual(after)
  })

  test('a file cut anywhere is read without complaint', async () => {
    for (const bytes of [await make.phonePhoto(40, 30), await burdened(), webp]) {
      for (let length = 0; length < Math.min(bytes.length, 2000); length++) {
        const cut = bytes.subarray(0, length)
        personalIn(cut)
        withoutBlocks(cut)
      }
    }
  })
})
