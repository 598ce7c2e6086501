import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { bestandVan, gastheerVan, ingepakt, mailAan } from './overdracht'

const BESTAND = {
  path: 'docs/praktijk/limburg/2026-11-28-riem.md',
  text: '---\ntitel: "Riem: los & vast"\n---\n\n## Context\n\nÉén plus één = 100 %.\n'
}

test('the code host opens a new file with its name and its text', () => {
  const { naam, nieuw, neemtTekst, oplaad, wijzig } = gastheerVan('https://github.com/plot/kennis', BESTAND)
  expect({ naam, neemtTekst }).toEqual({ naam: 'GitHub', neemtTekst: true })
  expect(nieuw).toBe(
    'https://github.com/plot/kennis/new/main/docs/praktijk/limburg?filename=2026-11-28-riem.md' +
      '&value=---%0Atitel%3A%20%22Riem%3A%20los%20%26%20vast%22%0A---%0A%0A%23%23%20Context%0A%0A%C3%89%C3%A9n%20plus%20%C3%A9%C3%A9n%20%3D%20100%20%25.%0A'
  )
  expect(new URL(nieuw ?? '').searchParams.get('value')).toBe(BESTAND.text)
  expect(oplaad).toBe('https://github.com/plot/kennis/upload/main/docs/praktijk/limburg')
  expect(wijzig).toBe('https://github.com/plot/kennis/edit/main/docs/praktijk/limburg/2026-11-28-riem.md')
})

test('up to 6,000 characters of address, and not one more', () => {
  const long = (length: number) =>
    gastheerVan('https://github.com/p/k', { path: 'docs/a/b.md', text: 'x'.repeat(length) })
  const around = 'https://github.com/p/k/new/main/docs/a?filename=b.md&value='.length
  expect(long(6000 - around).nieuw?.length).toBe(6000)
  expect(long(6001 - around).nieuw).toBeUndefined()
})

test('GitLab takes the name of a file, and no text', () => {
  expect(gastheerVan('https://gitlab.com/plot/kennis', BESTAND)).toEqual({
    kind: 'gitlab',
    naam: 'GitLab',
    nieuw: 'https://gitlab.com/plot/kennis/-/new/main/docs/praktijk/limburg?file_name=2026-11-28-riem.md',
    neemtTekst: false,
    oplaad: 'https://gitlab.com/plot/kennis/-/tree/main/docs/praktijk/limburg',
    wijzig: 'https://gitlab.com/plot/kennis/-/edit/main/docs/praktijk/limburg/2026-11-28-riem.md'
  })
  expect(gastheerVan('https://gitlab.zone.be/plot', BESTAND).naam).toBe('GitLab')
  expect(gastheerVan('https://github.com/gitlab-fan/x', BESTAND).naam).toBe('GitHub')
})

test('a short text goes in the mail, a long one or one with images is attached', () => {
  const { adres, heeftTekst } = mailAan('redactie@plot.be', BESTAND, 'Riem: los & vast', undefined)
  expect(heeftTekst).toBe(true)
  expect(adres).toMatch(
    /^mailto:redactie@plot\.be\?subject=Ervaringsverslag%3A%20Riem%3A%20los%20%26%20vast&body=/u
  )
  expect(new URL(adres).searchParams.get('body')).toBe(`Bestand: ${BESTAND.path}\n\n${BESTAND.text}`)
  const attached = {
    adres: expect.stringContaining('staat%20in%20de%20bijlage') as string,
    heeftTekst: false
  }
  expect(mailAan('a@b.be', { ...BESTAND, text: 'x'.repeat(1800) }, 'Riem', undefined)).toEqual(attached)
  expect(mailAan('a@b.be', BESTAND, 'Riem', 'riem.zip')).toEqual(attached)
})

test('a report alone is its file', async () => {
  const { naam, blob } = await bestandVan(BESTAND, [])
  expect(naam).toBe('2026-11-28-riem.md')
  expect(await blob.text()).toBe(BESTAND.text)
})

test('a report with images is a zip, the same bytes whatever their order', async () => {
  const a = { naam: 'a.jpg', bytes: new Uint8Array([1, 2]) }
  const b = { naam: 'b.jpg', bytes: new Uint8Array([3]) }
  expect(await ingepakt([b, a])).toEqual(await ingepakt([a, b]))
  const { naam, blob } = await bestandVan(BESTAND, [
    { naam: '2026-11-28-riem-1.jpg', blob: new Blob(['jpg']) }
  ])
  expect(naam).toBe('2026-11-28-riem.zip')
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()))
  const text = (name: string) => new TextDecoder().decode(files[name])
  expect(Object.keys(files)).toEqual(['2026-11-28-riem-1.jpg', '2026-11-28-riem.md'])
  expect([text('2026-11-28-riem.md'), text('2026-11-28-riem-1.jpg')]).toEqual([BESTAND.text, 'jpg'])
})
