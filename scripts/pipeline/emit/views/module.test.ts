import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { GELEZEN, stateOf } from '../../../fixtures/toets.ts'
import { beginmapOf } from '../../bijdragen/beginmap.ts'
import { contentDate } from '../../site/entries.ts'
import type { PageContext } from '../context.ts'
import { beginmapOutput, moduleMaken, type ModuleView } from './module.ts'

const site = stateOf(GELEZEN)

function viewWith(settings: Pick<PageContext, 'repository' | 'postbus'>): ModuleView {
  const [made] = moduleMaken({ site, ...settings } as PageContext)
  return made?.data as ModuleView
}

test('the zip holds what npm run nieuw writes, in one folder', () => {
  const files = Object.entries(unzipSync(beginmapOutput(site).bytes))
  expect(Object.fromEntries(files.map(([path, bytes]) => [path, strFromU8(bytes)]))).toEqual(
    Object.fromEntries(
      beginmapOf(contentDate(site.entries)).map(({ naam, text }) => [`mijn-module/${naam}`, text])
    )
  )
})

test('where no code host and no mailbox is set, nothing leads there', () => {
  const view = viewWith({ repository: 'https://code.example/plot' })
  expect([view.oplaad, view.meldpunten]).toEqual([undefined, {}])
  expect(JSON.stringify(view)).not.toContain('code.example')
})

test('where one is set, it leads to the folder of the modules', () => {
  const view = viewWith({ repository: 'https://gitlab.com/plot/kennis', postbus: 'redactie@plot.be' })
  expect(view.oplaad).toEqual({
    kind: 'gitlab',
    adres: 'https://gitlab.com/plot/kennis/-/tree/main/docs/opleiding'
  })
  expect(view.meldpunten.postbus).toBe('redactie@plot.be')
})

test('what it tells to type has the name of the folder, from the start to the kit', () => {
  expect(viewWith({ repository: 'https://code.example' }).opdrachten.map(({ opdracht }) => opdracht)).toEqual(
    [
      'npm run nieuw -- module mijn-module',
      'npm run check',
      'npm run herlezen -- mijn-module',
      'npm run build',
      'npm run lespakket -- mijn-module'
    ]
  )
})
