import { chownSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import {
  at,
  newFolder,
  newRepository,
  PAGE,
  PLAIN_ENV,
  removeRepositories,
  type Repository
} from '../fixtures/repository.ts'
import { earlierState } from './base.ts'
import type { NotSeen } from './comparison.ts'

const folders: string[] = []

afterEach(() => {
  removeRepositories()
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** What the page said in the earlier state, with what that state is; or why nobody could look. */
function earlier(root: string, env: NodeJS.ProcessEnv = {}): string | NotSeen {
  const state = earlierState(root, { ...PLAIN_ENV, ...env })
  if ('reason' in state) return state
  folders.push(state.folder)
  const page = join(state.folder, PAGE)
  const of = state.of.replace(/\b[0-9a-f]{7}\b/u, 'commit')
  return `${existsSync(page) ? readFileSync(page, 'utf8') : 'niets'}: ${of}`
}

/** A command that the remedy names, run as a person would. */
function obey({ git }: Repository, help: string): void {
  const command = /^Voer uit: git (.*) \(in een workflow: fetch-depth: 0\)\./u.exec(help)?.[1]
  git(...(command ?? '').split(' '))
}

function branched(): Repository {
  const repository = newRepository()
  repository.git('checkout', '-b', 'bijdrage')
  repository.commit('twee')
  return repository
}

/** As a contribution brings one: an entry in git, and nothing on disk. */
function submodule(path: string): (repository: Repository) => void {
  return ({ git }) => {
    git('update-index', '--add', '--cacheinfo', `160000,${git('rev-parse', 'HEAD')},${path}`)
    git('commit', '-m', 'Submodule')
  }
}

describe('on a branch it is the state where the branch left main', () => {
  test('over all its commits and what is not committed yet', () => {
    const { root, commit, write } = branched()
    commit('drie')
    write(PAGE, 'vier')
    expect(earlier(root)).toBe('een: main (commit)')
    expect(readFileSync(join(root, PAGE), 'utf8')).toBe('vier')
  })

  test('also when main went on, when main was merged in, and when only something else was changed', () => {
    const { root, git, commit, write } = branched()
    git('checkout', 'main')
    commit('zes', 'docs/over/zes.md')
    git('checkout', 'bijdrage')
    expect(earlier(root)).toBe('een: main (commit)')
    git('merge', 'main')
    expect(earlier(root)).toBe('een: main (commit)')
    expect(existsSync(join(folders.at(-1) ?? '', 'docs/over/zes.md'))).toBe(true)
    git('checkout', '-b', 'ander', 'main')
    write('README.md', 'Nieuw')
    git('add', '.')
    git('commit', '-m', 'Elders')
    expect(earlier(root)).toBe('een: main (commit)')
  })

  test('of a detached HEAD, and of the merge commit that a code host makes for a pull request', () => {
    const { root, git, commit } = branched()
    git('checkout', '--detach')
    expect(earlier(root)).toBe('een: main (commit)')
    git('checkout', 'main')
    commit('zes', 'docs/over/zes.md')
    git('checkout', '--detach')
    git('merge', '--no-ff', 'bijdrage')
    expect(earlier(root, { GITHUB_BASE_REF: 'main' })).toBe('een: main (commit)')
    expect(existsSync(join(folders.at(-1) ?? '', 'docs/over/zes.md'))).toBe(true)
  })

  test('in a worktree', () => {
    const { root, git } = branched()
    const worktree = newFolder().root
    git('worktree', 'add', '--detach', join(worktree, 'werk'), 'bijdrage')
    expect(earlier(join(worktree, 'werk'))).toBe('een: main (commit)')
    expect(earlier(root)).toBe('een: main (commit)')
  })

  test('where the site stands in a sub-folder of its repository, and main has another site above it', () => {
    const { root, git, commit } = newRepository()
    commit('sub een', `site/${PAGE}`)
    git('checkout', '-b', 'bijdrage')
    commit('sub twee', `site/${PAGE}`)
    expect(earlier(join(root, 'site'))).toBe('sub een: main (commit)')
  })

  test('as it was written, whatever this clone puts in its place', () => {
    const { root, git, write } = branched()
    git('replace', 'main', 'bijdrage')
    expect(earlier(root)).toBe('een: main (commit)')
    git('replace', '-d', 'main')
    write('.git/info/grafts', git('rev-parse', 'bijdrage'))
    expect(earlier(root)).toBe('een: main (commit)')
  })

  test('where everything is new, it is empty and says so', () => {
    const { root, git, commit } = newFolder()
    git('init', '-b', 'main')
    commit('Leeg', 'README.md')
    git('checkout', '-b', 'bijdrage')
    commit('een')
    expect(earlier(root)).toBe('niets: main (commit): daar stond nog niets')
  })
})

describe('main, whatever it is called', () => {
  test.each(['main', 'master'])('%s, without a remote', (name) => {
    const { root, git, commit } = newRepository(name)
    git('checkout', '-b', 'bijdrage')
    commit('twee')
    expect(earlier(root)).toBe(`een: ${name} (commit)`)
  })

  test('a clone knows the name; a branch that is called main is not taken for it', () => {
    const origin = newRepository('hoofdtak')
    const { root, git, commit } = origin.clone()
    git('checkout', '-b', 'main')
    commit('twee')
    expect(earlier(root)).toBe('een: origin/hoofdtak (commit)')
  })

  test.each(['GITHUB_BASE_REF', 'CI_DEFAULT_BRANCH'])(
    'a checkout without that name hears it in %s',
    (variable) => {
      const origin = newRepository('hoofdtak')
      const { root, git, commit } = origin.clone()
      git('remote', 'set-head', 'origin', '--delete')
      git('checkout', '-b', 'bijdrage')
      commit('twee')
      expect(earlier(root, { [variable]: 'hoofdtak' })).toBe('een: origin/hoofdtak (commit)')
      git('branch', 'main')
      expect(earlier(root, { [variable]: 'elders' })).toMatchObject({ reason: 'de tak elders is hier niet.' })
    }
  )

  test('of a fork it is main of the repository that it came from', () => {
    const origin = newRepository()
    const fork = origin.clone()
    fork.commit('twee')
    const { root, git } = fork.clone()
    git('remote', 'add', 'upstream', `file://${origin.root}`)
    expect(earlier(root)).toBe('een: de commit voor de laatste (commit)')
    git('fetch', 'upstream')
    expect(earlier(root)).toBe('een: upstream/main (commit)')
  })

  test('commits on main that were not pushed are compared with what the code host has', () => {
    const { root, commit } = newRepository().clone()
    commit('twee')
    commit('drie')
    expect(earlier(root)).toBe('een: origin/main (commit)')
  })
})

describe('on main itself', () => {
  test('a push is compared with the commit before, of a merge the one on main', () => {
    const { root, git, commit } = branched()
    commit('drie')
    git('checkout', 'main')
    git('merge', '--no-ff', 'bijdrage')
    expect(earlier(root)).toBe('een: de commit voor de laatste (commit)')
    const pushed = at(root).clone()
    pushed.git('checkout', '--detach')
    expect(earlier(pushed.root, { CI: 'true' })).toBe('een: de commit voor de laatste (commit)')
  })

  test.each([
    ['a changed page', PAGE],
    ['a new page', 'docs/over/nieuw.md'],
    ['a new story', 'blog/2026-01-01-nieuws.md']
  ])('what is not committed yet is compared with the last commit: %s', (_, path) => {
    const { root, commit, write } = newRepository()
    commit('twee')
    write(path, 'drie')
    expect(earlier(root)).toBe('twee: de laatste commit (commit)')
  })

  test('a change outside the content is none', () => {
    const { root, commit, write } = newRepository()
    commit('twee')
    write('README.md', 'Nieuw')
    expect(earlier(root)).toBe('een: de commit voor de laatste (commit)')
  })

  test('before the first commit there was nothing, which is not the same as not seeing it', () => {
    const { root } = newRepository()
    expect(earlier(root)).toBe('niets: wat er voor de eerste commit was: daar stond nog niets')
  })
})

const OTHER = 'of geef een eerdere toestand mee met --base MAP.'

describe('says why it could not look', () => {
  test('without git', () => {
    expect(earlier(branched().root, { PATH: newFolder().root })).toEqual({
      reason: 'git staat niet op deze computer.',
      help: `Installeer git, ${OTHER}`
    })
  })

  test('in a folder that is no repository', () => {
    expect(earlier(newFolder().root)).toEqual({
      reason: 'deze map heeft geen geschiedenis in git.',
      help: `Werk in een kloon (git clone), ${OTHER}`
    })
  })

  test('inside the folder of git itself', () => {
    expect(earlier(join(newRepository().root, '.git'))).toMatchObject({
      reason: 'deze map heeft geen geschiedenis in git.'
    })
  })

  test('when git refuses the owner', () => {
    const { root } = branched()
    const isRoot = process.getuid?.() === 0
    if (isRoot) for (const path of ['', '.git']) chownSync(join(root, path), 12_345, 12_345)
    expect(earlier(root, isRoot ? {} : { GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' })).toEqual({
      reason: 'git weigert deze map, want ze is van een andere gebruiker.',
      help: `Voer uit: git config --global --add safe.directory ${root}`
    })
  })

  test('before the first commit', () => {
    const { root, git } = newFolder()
    git('init', '-b', 'main')
    expect(earlier(root)).toMatchObject({ reason: 'er is nog geen commit.' })
  })

  test('in a repository that does not hold the content', () => {
    const { root, write } = newRepository()
    write('.gitignore', 'kopie')
    write(`kopie/${PAGE}`, 'een')
    expect(earlier(join(root, 'kopie'))).toEqual({
      reason: 'git volgt de mappen docs en blog hier niet.',
      help: 'Leg ze vast (git add en git commit), of werk in een kloon van de opslagplaats.'
    })
  })

  describe('when git did not put all pages on disk', () => {
    const lacks = { reason: 'git zette hier niet alle bestanden van docs en blog neer.' }
    const isForeign = {
      reason: 'in docs of blog staat een submodule, en wat daarin staat, staat niet in deze opslagplaats.'
    }
    const states: Record<string, [(repository: Repository) => void, object]> = {
      'in a sparse checkout': [({ git }) => git('sparse-checkout', 'set', '--no-cone', '/blog/'), lacks],
      'of one folder': [({ git }) => git('sparse-checkout', 'set', '--cone', 'docs/leeg'), lacks],
      'of a file that it was told to leave out': [
        ({ root, git }) => {
          git('update-index', '--skip-worktree', PAGE)
          rmSync(join(root, PAGE))
        },
        lacks
      ],
      'of a submodule without a folder': [submodule('docs/over/deel'), isForeign],
      'of a submodule with an empty folder': [
        (repository) => {
          submodule('blog/deel')(repository)
          mkdirSync(join(repository.root, 'blog/deel'), { recursive: true })
        },
        isForeign
      ]
    }

    test.each(Object.entries(states))('%s', (_, [make, why]) => {
      const repository = branched()
      make(repository)
      expect(earlier(repository.root)).toMatchObject(why)
    })

    test('but not when somebody takes a page away, or keeps a change of it to himself', () => {
      const { root, git, commit, write } = branched()
      commit('zes', 'docs/over/zes.md')
      rmSync(join(root, 'docs/over/zes.md'))
      git('update-index', '--skip-worktree', PAGE)
      write(PAGE, 'vier')
      expect(earlier(root)).toBe('een: main (commit)')
    })
  })

  test('when the branch has another beginning than main', () => {
    const { root, git, commit } = newRepository()
    git('checkout', '--orphan', 'los')
    commit('twee')
    expect(earlier(root)).toEqual({
      reason: 'deze tak en main hebben geen gemeenschappelijk begin.',
      help: 'Maak een nieuwe tak vanaf main en zet je wijzigingen daarin.'
    })
  })

  test('when branch and main were merged into each other, until the last main is merged in', () => {
    const { root, git, commit } = branched()
    git('checkout', 'main')
    commit('m', 'docs/over/m.md')
    git('branch', 'toen')
    git('merge', 'bijdrage')
    git('checkout', 'bijdrage')
    git('merge', 'toen')
    commit('drie')
    git('checkout', 'main')
    commit('n', 'docs/over/n.md')
    git('checkout', 'bijdrage')
    git('reset', '--hard', 'bijdrage^')
    git('reset', '--hard', git('commit-tree', '-p', 'bijdrage^1', '-p', 'toen', '-m', 'kruis', 'toen^{tree}'))
    expect(earlier(root)).toEqual({
      reason: 'deze tak en main hebben meer dan één gemeenschappelijk begin.',
      help: 'Voeg main samen met je tak: git merge main.'
    })
  })

  test('when git has lost what it should hold', () => {
    const { root, git } = branched()
    const tree = git('rev-parse', 'main:docs/over')
    rmSync(join(root, '.git/objects', tree.slice(0, 2), tree.slice(2)))
    const before = readdirSync(tmpdir()).filter((name) => name.startsWith('plot-eerder-'))
    expect(earlier(root)).toMatchObject({
      reason: expect.stringMatching(/^git kon de geschiedenis niet lezen \(.*\)\.$/u) as string,
      help: `Maak een nieuwe kloon (git clone), ${OTHER}`
    })
    expect(before.filter((name) => !existsSync(join(tmpdir(), name)))).toEqual([])
  })

  test.each([
    ['only the branch was fetched', ['--single-branch'], 'de tak main is hier niet.'],
    [
      'only its last commit was',
      ['--depth=1'],
      'van de geschiedenis is hier enkel het laatste stuk opgehaald.'
    ],
    [
      'of all branches only the last commit was',
      ['--depth=1', '--no-single-branch'],
      'van de geschiedenis is hier enkel het laatste stuk opgehaald.'
    ]
  ])('when %s; the remedy is one command', (_, options, reason) => {
    const origin = branched()
    origin.git('checkout', 'main')
    origin.commit('zes', 'docs/over/zes.md')
    const clone = origin.clone('--branch=bijdrage', ...options)
    const seen = earlier(clone.root) as NotSeen
    expect(seen.reason).toBe(reason)
    obey(clone, seen.help)
    expect(earlier(clone.root)).toBe('een: origin/main (commit)')
  })

  test('when the one branch that was fetched calls itself the default; the remedy is one command', () => {
    const clone = branched().clone('--single-branch')
    const seen = earlier(clone.root) as NotSeen
    expect(seen.reason).toBe('de tak main is hier niet.')
    expect(seen.help).toBe(
      'Voer uit: git fetch origin main:refs/remotes/origin/main (in een workflow: fetch-depth: 0). ' +
        'Heet de hoofdtak anders, zet haar naam dan in CI_DEFAULT_BRANCH.'
    )
    obey(clone, seen.help)
    expect(earlier(clone.root)).toBe('een: origin/main (commit)')
  })

  test('when a push to main was fetched at depth 1; at depth 2 it can', () => {
    const origin = newRepository()
    origin.commit('twee')
    const clone = origin.clone('--depth=1')
    const seen = earlier(clone.root) as NotSeen
    expect(seen.reason).toBe('van de geschiedenis is hier enkel het laatste stuk opgehaald.')
    obey(clone, seen.help)
    expect(earlier(clone.root)).toBe('een: de commit voor de laatste (commit)')
    expect(earlier(origin.clone('--depth=2').root)).toBe('een: de commit voor de laatste (commit)')
  })

  test('when what was cut off may hold a later commit of main', () => {
    const origin = branched()
    origin.git('checkout', 'main')
    origin.commit('m', 'docs/over/m.md')
    origin.git('checkout', 'bijdrage')
    origin.git('merge', 'main')
    origin.commit('drie')
    origin.git('checkout', 'main')
    origin.commit('n', 'docs/over/n.md')
    origin.git('checkout', 'bijdrage')
    const { root, git } = origin.clone('--branch=bijdrage', '--no-single-branch')
    git('remote', 'set-head', 'origin', 'main')
    // What `git fetch --depth` writes: the last commit of main was fetched without its parents.
    const last = git('rev-parse', 'origin/main')
    at(root).write('.git/shallow', `${last}\n`)
    expect(earlier(root)).toMatchObject({
      reason: 'van de geschiedenis is hier enkel het laatste stuk opgehaald.'
    })
  })
})

describe('takes nothing from its surroundings', () => {
  test('leaves what is about to be committed alone', () => {
    const { root, git, write } = newRepository()
    write(PAGE, 'twee')
    write('docs/over/nieuw.md', 'nieuw')
    git('add', 'docs/over/nieuw.md')
    expect(earlier(root)).toBe('een: de laatste commit (commit)')
    expect(git('diff', '--cached', '--name-only')).toBe('docs/over/nieuw.md')
    expect(existsSync(join(folders[0] ?? '', 'docs/over/nieuw.md'))).toBe(false)
  })

  test('in a hook of another repository it is the folder that counts', () => {
    const { root } = branched()
    const other = newRepository()
    const hook = { GIT_DIR: join(other.root, '.git'), GIT_WORK_TREE: other.root, GIT_INDEX_FILE: 'geen' }
    expect(earlier(root, hook)).toBe('een: main (commit)')
  })

  test('attributes among the changes, and settings of a checkout, change no byte of it', () => {
    const { root, git, write } = branched()
    write('.gitattributes', '*.md eol=crlf working-tree-encoding=UTF-16 ident export-ignore')
    mkdirSync(join(root, '.git/info'), { recursive: true })
    write('.git/info/sparse-checkout', '/blog/')
    git('config', 'core.sparseCheckout', 'true')
    git('config', 'core.autocrlf', 'true')
    expect(earlier(root)).toBe('een: main (commit)')
  })

  test('another run has another folder', () => {
    const { root } = branched()
    expect(earlier(root)).toBe(earlier(root))
    expect(new Set(folders).size).toBe(2)
  })
})
