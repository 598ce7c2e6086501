/** A reader that works on no image says nothing of an image. */

import { expect, test, vi } from 'vitest'
import { withoutPersonal } from './fix-image.ts'
import { pixelsOf } from './pixels.ts'

vi.mock('sharp', () => {
  const refuse = (): never => {
    throw new Error('libvips is not there')
  }
  return { default: Object.assign(refuse, { cache: vi.fn(), block: vi.fn(), unblock: vi.fn() }) }
})

test.each([
  ['the check', pixelsOf],
  ['npm run fix', withoutPersonal]
])('%s does not call an image broken that nobody could read', async (_, look) => {
  await expect(look(new Uint8Array(100))).rejects.toThrow(
    'sharp reads no image on this machine, so nobody can say what is wrong with one'
  )
})
