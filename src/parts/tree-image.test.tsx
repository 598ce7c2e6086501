import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Tree } from './tree'

const ADDRESS = '/beelden/0123456789abcdef0123456789abcdef'

test('an image is drawn with its sizes, its measures and its text', () => {
  const beelden = [480, 960].map((width) => [`${ADDRESS}-${width}.webp`, width] as const)
  const image = { src: `${ADDRESS}-960.webp`, width: 960, height: 480, alt: 'Een vlak' }
  expect(renderToStaticMarkup(<Tree nodes={[['img', { ...image, beelden }]]} />)).toBe(
    `<img src="${ADDRESS}-960.webp" srcSet="${ADDRESS}-480.webp 480w, ${ADDRESS}-960.webp 960w" ` +
      'sizes="(max-width: 42rem) 100vw, 42rem" alt="Een vlak" width="960" height="480" loading="lazy" decoding="async"/>'
  )
  expect(renderToStaticMarkup(<Tree nodes={[['img', image]]} />)).not.toMatch(/srcSet|sizes/u)
})
