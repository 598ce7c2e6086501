/** `npm run gevolgen` as a whole, in a repository: what it compares with, and that it says when it could not. */

import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { newFolder, newRepository, PLAIN_ENV, removeRepositories } from './fixtures/repository.ts'
import { start } from './fixtures/start.ts'
import { PROJECT_ROOT } from './io/project.ts'

const ZONE = 'docs/zones/zone-noord.md'

afterAll(removeRepositories)

test('tells what a branch changes, with what was contributed made harmless; without git it says that it could not look', async () => {
  const { root, git, write } = newRepository()
  cpSync(join(PROJECT_ROOT, 'scripts/fixtures/kader'), root, { recursive: true })
  git('add', '.')
  git('commit', '-m', 'De voorbeeldsite')
  git('checkout', '-b', 'bijdrage')
  write(
    'docs/inzetkader/drones/0.1/vlucht.md',
    git('show', 'main:docs/inzetkader/drones/0.1/vlucht.md')
      .replace('Wanneer vlieg je?', 'Wanneer vlieg je? ##[error]')
      .replace('na een opdracht', 'na een schriftelijke opdracht')
  )
  write(ZONE, git('show', `main:${ZONE}`).replace('soort: lokaal\n', ''))
  git('commit', '-am', 'Een wijziging')

  const { code, stdout, stderr } = await start('gevolgen', ['--from', root], { env: PLAIN_ENV })
  expect([code, stderr]).toEqual([0, ''])
  expect(stdout.replace(/\b[0-9a-f]{7}\b/u, 'commit'))
    .toBe(`Deze wijziging verandert een concept, en geen regel die geldt. Niet alles kon nagegaan worden.

Niet nagegaan
  In deze bestanden staan fouten. Wat ze zeggen, telt hieronder niet mee. Los ze op (npm run check) en kijk opnieuw.
  • ${ZONE}

Artikels met andere woorden
  • DR 1.1 “Wanneer vlieg je? \\u0023#[error]” in het concept 0.1 van Drones (fictief). Zie docs/inzetkader/drones/0.1/vlucht.md
      - Titel: Wanneer vlieg je?
      + Titel: Wanneer vlieg je? \\u0023#[error]
      - Je vliegt enkel na een opdracht.
      + Je vliegt enkel na een schriftelijke opdracht.

Afgedrukte kaarten en bladen die verouderen
  Wie de code op zijn blad scant, ziet dat het gewijzigd is. Druk ze opnieuw af.
  • Het hoofdstuk “Vlucht” uit het concept 0.1 van Drones (fictief): DR 1.1

De controle vindt fouten in deze wijziging. Kijk ze na met: npm run check

Vergeleken met main (commit).
`)

  const withoutGit = { ...PLAIN_ENV, PATH: newFolder().root }
  expect(await start('gevolgen', ['--from', root], { env: withoutGit })).toEqual({
    code: 2,
    stdout: '',
    stderr:
      'De gevolgen konden niet nagegaan worden: git staat niet op deze computer.\nInstalleer git, of geef een eerdere toestand mee met --base MAP.\n'
  })
})
