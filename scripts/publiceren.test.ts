/** What stands between main and its readers: going back to an earlier commit, and a built site that is not right. */

import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { newFolder, newRepository, PLAIN_ENV, removeRepositories } from './fixtures/repository.ts'
import { brokenLinksIn } from './io/built-links.ts'
import { tooLargeIn } from './io/built-size.ts'
import { PROJECT_ROOT } from './io/project.ts'

afterAll(removeRepositories)

/** The step of the workflow that goes back. */
function back(): string {
  const text = readFileSync(join(PROJECT_ROOT, '.github/workflows/publiceren.yml'), 'utf8')
  const { jobs } = parse(text) as { jobs: { bouwen: { steps: { name?: string; run?: string }[] } } }
  const step = jobs.bouwen.steps.find(({ name }) => name === 'Ga terug naar een eerdere commit')
  return step?.run ?? ''
}

describe('going back', () => {
  const main = newRepository()
  const first = main.git('rev-parse', 'HEAD')
  main.commit('twee')
  main.git('checkout', '-b', 'voorstel')
  main.commit('nog niet goedgekeurd')
  const elsewhere = main.git('rev-parse', 'HEAD')
  main.git('checkout', 'main')

  const goBack = (COMMIT: string): [number | null, string, string] => {
    const { root } = main.clone('--branch=main')
    const { status, stdout } = spawnSync('bash', ['-eo', 'pipefail', '-c', back()], {
      cwd: root,
      encoding: 'utf8',
      env: { ...PLAIN_ENV, COMMIT }
    })
    return [status, stdout, readFileSync(join(root, 'docs/over/index.md'), 'utf8')]
  }

  test('takes the pages of an earlier commit of main', () => {
    expect(goBack(first)).toEqual([0, '', 'een'])
  })

  test.each([
    ['a commit that is not on main', elsewhere, 'Die commit staat niet op main.\n'],
    ['a commit that is not there', '0'.repeat(40), 'Die commit staat niet op main.\n'],
    ['a short one', first.slice(0, 7), 'Geef de volledige code van een commit: 40 cijfers en letters.\n'],
    ['a branch', 'voorstel', 'Geef de volledige code van een commit: 40 cijfers en letters.\n'],
    ['an option', '--detach', 'Geef de volledige code van een commit: 40 cijfers en letters.\n'],
    ['a command', '$(touch x); exit 0', 'Geef de volledige code van een commit: 40 cijfers en letters.\n']
  ])('refuses %s, and takes nothing', (_, commit, said) => {
    expect(goBack(commit)).toEqual([1, said, 'twee'])
  })
})

/** A built site: the files by path. */
function built(files: Readonly<Record<string, string>>): string {
  const { root } = newFolder()
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return root
}

describe('a built site', () => {
  const SITE = {
    'index.html':
      '<a href="/kennis/over#hier">x</a><a href="/kennis">x</a><script src="/kennis/assets/js/a.js"></script>',
    'over.html':
      '<h2 id="hier">x</h2><a href="https://elders.example/x">x</a><a href="mailto:a@b.example">x</a>',
    'assets/js/a.js': '1',
    'sitemap.xml': '<loc>https://x.example/kennis/</loc>'
  }

  test('is right under a path', () => {
    expect(brokenLinksIn(built(SITE), 'https://x.example/kennis')).toEqual([])
    expect(tooLargeIn(built(SITE))).toEqual([])
  })

  test('with what is broken in it is not', () => {
    const build = built({
      ...SITE,
      'over.html':
        '<a href="/kennis/weg">x</a><a href="/over">x</a><a href="#daar">x</a><img src="/kennis/weg.png">'
    })
    expect(brokenLinksIn(build, 'https://x.example/kennis')).toEqual([
      '/: /kennis/over#hier: die plaats is er niet op die bladzijde',
      '/over: /kennis/weg: dat bestand is er niet',
      '/over: /over: buiten het pad van de site (/kennis/)',
      '/over: #daar: die plaats is er niet op die bladzijde',
      '/over: /kennis/weg.png: dat bestand is er niet'
    ])
  })

  test('that begins with too much is not', () => {
    const random = Array.from({ length: 30_000 }, (_, index) => Math.sin(index)).join()
    expect(tooLargeIn(built({ ...SITE, 'assets/js/a.js': random }))).toEqual([
      expect.stringMatching(/^De startpagina begint met \d{6} bytes js\. Meer dan 150000 mag niet\.$/u)
    ])
  })

  test('is gone through by a command, which stops what comes after it', () => {
    const build = built({ ...SITE, 'over.html': 'x' })
    const { status, stderr } = spawnSync(
      join(PROJECT_ROOT, 'node_modules/.bin/tsx'),
      ['scripts/gebouwd.ts', '--site', build],
      { cwd: PROJECT_ROOT, encoding: 'utf8' }
    )
    expect([status, stderr]).toEqual([
      1,
      '/: /kennis/over#hier: die plaats is er niet op die bladzijde\n1 fout in de gebouwde site.\n'
    ])
  })
})
