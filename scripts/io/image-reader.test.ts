/** A reader that works on no image says nothing of an image. */

import { afterAll, expect, test, vi } from 'vitest'

// Other files of this world read images: what they loaded is put aside, and loaded anew after this.
vi.resetModules()
vi.doMock('sharp', () => {
  const refuse = (): never => {
    throw new Error('libvips is not there')
  }
  return { default: Object.assign(refuse, { cache: vi.fn(), block: vi.fn(), unblock: vi.fn() }) }
})
const { withoutPersonal } = await import('./fix-image.ts')
const { pixelsOf } = await import('./pixels.ts')

afterAll(() => {
  vi.doUnmock('sharp')
  vi.resetModules()
})

test.each([
  ['the check', pixelsOf],
  ['npm run fix', withoutPersonal]
])('%s does not call an image broken that nobody could read', async (_, look) => {
  await expect(look(new Uint8Array(100))).rejects.toThrow(
    'sharp reads no image on this machine, so nobody can say what is wrong with one'
  )
})
