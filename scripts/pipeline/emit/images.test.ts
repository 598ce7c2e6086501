import { expect, test } from 'vitest'
import { assertTree } from '../core/tree.ts'
import type { Source } from '../core/types.ts'
import { imageProps } from './images.ts'

const HASH = '0123456789abcdef0123456789abcdef'

function image(...widths: number[]): Source {
  const variants = widths.map((width) => ({ width, height: width / 2, bytes: new Uint8Array() }))
  return {
    path: 'docs/over/beeld.png',
    bytes: new Uint8Array(),
    image: { width: 2000, height: 1000, hash: HASH, personal: [], variants }
  }
}

test('an image says the middle size, and all sizes when there are more', () => {
  expect(imageProps(image(480, 960, 1600))).toEqual({
    src: `/beelden/${HASH}-960.webp`,
    width: 960,
    height: 480,
    beelden: [
      [`/beelden/${HASH}-480.webp`, 480],
      [`/beelden/${HASH}-960.webp`, 960],
      [`/beelden/${HASH}-1600.webp`, 1600]
    ]
  })
  expect(imageProps(image(300))).toEqual({ src: `/beelden/${HASH}-300.webp`, width: 300, height: 150 })
})

test('an image without copies is our fault', () => {
  expect(() => imageProps(image())).toThrow('docs/over/beeld.png')
  expect(() => imageProps({ path: 'a.png', bytes: new Uint8Array() })).toThrow('a.png')
})

test('what an image says is in the closed tree', () => {
  assertTree([['img', { alt: 'Een vlak', ...imageProps(image(480, 960, 1600)) }]])
})

test.each([
  { src: 'https://example.org/a.webp' },
  { src: '/img/merk.svg' },
  { src: `/beelden/${HASH}-960.svg` },
  { src: `/beelden/../${HASH}-960.webp` },
  { src: `/beelden/${HASH}-960.webp"onerror="` },
  { src: `/beelden/${HASH}-960.webp\n` },
  { width: '960' },
  { height: -1 },
  { beelden: 'x 1w' },
  { beelden: [['https://example.org/a.webp', 480]] },
  { beelden: [[`/beelden/${HASH}-480.webp`, '480w, https://example.org/a.webp']] },
  { beelden: [[`/beelden/${HASH}-480.webp`, 480, 'x']] },
  { srcSet: `/beelden/${HASH}-480.webp 480w` }
])('the closed tree has no image with %o', (props) => {
  expect(() => assertTree([['img', props]])).toThrow()
})
