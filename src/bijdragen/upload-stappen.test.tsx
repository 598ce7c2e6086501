import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { UploadStappen } from './upload-stappen'
import { UPLOAD_CSS } from './upload-stijl'

const ADRES = 'https://code.example/plot/upload/main/docs/praktijk/voorbeeldzone'
const drawn = (kind: 'github' | 'gitlab', wat: 'verslag' | 'zip' | 'map' = 'verslag') =>
  renderToStaticMarkup(<UploadStappen kind={kind} adres={ADRES} wat={wat} />)
const words = (html: string) => html.replace(/<[^>]+>/gu, ' ').replace(/\s+/gu, ' ')

test('three steps, each with a drawing that nobody has to see', () => {
  for (const kind of ['github', 'gitlab'] as const) {
    const html = drawn(kind)
    expect(html.match(/<li>/gu)).toHaveLength(3)
    expect(html.match(/<svg[^>]*>/gu)?.every((svg) => svg.includes('aria-hidden="true"'))).toBe(true)
    expect(html).toContain(`href="${ADRES}" target="_blank" rel="noopener noreferrer"`)
  }
})

test('in the words of the page that one sees', () => {
  expect(words(drawn('github'))).toContain('Klik Propose changes')
  expect(words(drawn('github'))).toContain(
    'Staat er Uploads are disabled ? Dan mag je account hier niets opladen.'
  )
  expect(words(drawn('gitlab'))).toContain('Create merge request')
  expect(words(drawn('github', 'zip'))).toContain('Pak de zip eerst uit.')
  expect(words(drawn('github'))).not.toContain('zip')
})

test('of a folder: what a code host takes, and nothing to tap where none is set', () => {
  expect(words(drawn('github', 'map'))).toContain('Meld je aan en sleep je map in het vak. Staat er')
  expect(words(drawn('gitlab', 'map'))).toContain('kies New directory')
  const bare = renderToStaticMarkup(<UploadStappen kind="github" adres={undefined} wat="map" />)
  expect(bare).not.toContain('<a ')
})

test('every part of a drawing has a colour of the theme', () => {
  const used = new Set(
    [...drawn('github').matchAll(/class="(?<name>uploadbeeld__\w+)"/gu)].map(({ groups }) => groups?.['name'])
  )
  expect(used.size).toBeGreaterThan(8)
  for (const name of used) expect(UPLOAD_CSS).toContain(`.${name} {`)
})
