import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import { PROJECT_ROOT } from './io/project.ts'

type Import = { from: string; to: string; isType: boolean; isLater: boolean }

/** Source files without their tests and fixtures, from the project root, with "/". */
function filesIn(folder: string): string[] {
  return readdirSync(join(PROJECT_ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/u.test(entry.name) && !/\.test\.tsx?$/u.test(entry.name))
    .map((entry) => relative(PROJECT_ROOT, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((path) => !/^scripts\/(?:fixtures|browser|bench)\//u.test(path))
    .sort()
}

const STATEMENT =
  /^\s*(?:import|export)\s+(?<type>type\s)?(?:[\w*\s{},]+?\sfrom\s+)?'(?<to>[^']+)'|\bimport\(\s*'(?<later>[^']+)'\s*\)/gmu

function importsOf(path: string): Import[] {
  const text = readFileSync(join(PROJECT_ROOT, path), 'utf8')
  return [...text.matchAll(STATEMENT)].map(({ 0: statement, groups = {} }) => {
    const to = groups['to'] ?? groups['later'] ?? ''
    const isType =
      groups['type'] !== undefined || /^import\s*\{(?:\s*type\s+\w+(?:\s+as\s+\w+)?,?)+\s*\}/u.test(statement)
    return {
      from: path,
      to: to.startsWith('.') ? join(dirname(path), to).replaceAll('\\', '/') : to,
      isType,
      isLater: groups['later'] !== undefined
    }
  })
}

const SCRIPTS = filesIn('scripts')
const SRC = filesIn('src')
const FILES = new Set([...SCRIPTS, ...SRC])
const IMPORTS = [...FILES].flatMap(importsOf)

type Direction = { rule: string; from: RegExp; mayNot: RegExp; except?: RegExp; typesToo?: boolean }

/** Ordered from the inside out. An import of a type only counts where `typesToo` says so. */
const DIRECTIONS: readonly Direction[] = [
  {
    rule: 'the pipeline knows no Node',
    from: /^scripts\/pipeline\//u,
    mayNot: /^node:|^(?:fs|path|os|url|crypto|child_process)$/u,
    typesToo: true
  },
  {
    rule: 'the pipeline knows no io',
    from: /^scripts\/pipeline\//u,
    mayNot: /^scripts\/(?!pipeline\/)/u,
    typesToo: true
  },
  {
    rule: 'the pipeline loads no native package',
    from: /^scripts\/pipeline\//u,
    mayNot: /^(?:sharp|tsx|chokidar|react|@docusaurus\/.*)$/u,
    typesToo: true
  },
  {
    rule: 'a rule knows no other rule',
    from: /^scripts\/pipeline\/rules\/(?!(?:index|document-rules|site-rules)\.ts)/u,
    mayNot: /^scripts\/pipeline\/rules\/(?!rule\.ts)/u,
    typesToo: true
  },
  {
    rule: 'emitting knows no parsing',
    from: /^scripts\/pipeline\/emit\//u,
    mayNot: /^scripts\/pipeline\/(?:parse\/|prepare|validate\/|link|compile|rules\/)/u
  },
  { rule: 'io knows no command', from: /^scripts\/io\//u, mayNot: /^scripts\/[^/]+\.ts$/u },
  { rule: 'scripts know no components', from: /^scripts\//u, mayNot: /^src\/|^@site\//u, typesToo: true },
  {
    rule: 'the site knows the scripts by two doors',
    from: /^src\//u,
    mayNot: /^(?:scripts|@site\/scripts)\//u,
    except: /^src\/(?:data|pipeline)\.ts$/u,
    typesToo: true
  },
  {
    rule: 'the door to functions leads to pure modules',
    from: /^src\/pipeline\.ts$/u,
    mayNot:
      /^scripts\/(?!pipeline\/(?:behoeften\/(?:geheim|resultaat-bron|tellen|vragen)|bijdragen\/(?:nazicht|verslag)-bron|check-one|core\/(?:antwoordbestand|beslisboom|calendar|characters|data-address|dutch|facetten|kader|lespakket|own-id|pdf|published|safe-url|sections|tree)|emit\/(?:csv|opleiding\/rollenspel\/op-dag|voorbeeld)|images\/look|inzetkader\/(?:blad|diff|versions)|markt\/vergelijking|opleiding\/(?:dekking|filter)|opvolging\/gaten|praktijk\/(?:delen|filter|staat)|zoeken\/(?:algolia\/answering|algolia\/asking|bedoeld|fragment|site-search)|zones\/invoering)\.ts)/u
  },
  { rule: 'the door of data is for types', from: /^src\/data\.ts$/u, mayNot: /^scripts\// },
  {
    rule: 'generated data has one door, and the overlay of npm start',
    from: /^src\//u,
    mayNot: /generated\/data/u,
    except: /^src\/(?:data|docusaurus\/overlay)\.ts$/u,
    typesToo: true
  }
]

/** From the ground up. A room is a folder, or a file beside the folders. */
type Tree = { root: string; floors: readonly (readonly string[])[] }

const TREES: readonly Tree[] = [
  {
    root: 'scripts/pipeline',
    floors: [
      ['images'],
      ['core'],
      [
        'inzetkader',
        'zones',
        'opleiding',
        'praktijk',
        'opvolging',
        'begrippen',
        'recht',
        'behoeften',
        'markt',
        'paginas'
      ],
      ['all-kinds'],
      ['kinds'],
      ['entry'],
      ['privacy'],
      ['parse', 'validate'],
      ['site', 'near-markup'],
      ['zoeken'],
      ['rules', 'gevolgen'],
      ['prepare', 'bijdragen'],
      ['link', 'check-one'],
      ['emit'],
      ['compile', 'vaststellen', 'fix', 'herlezen']
    ]
  },
  {
    root: 'src',
    floors: [
      ['data', 'pipeline'],
      ['reader', 'lespakket'],
      ['parts'],
      ['inzetkader', 'zones', 'opleiding', 'begrippen', 'recht', 'behoeften', 'markt'],
      ['print', 'zoeken'],
      ['page'],
      ['praktijk'],
      ['bijdragen'],
      ['views'],
      ['docusaurus'],
      ['pages', 'theme']
    ]
  }
]

const RULE =
  'a room takes from the floors below, types included, and from no neighbour: what neighbours share stands below them (ARCHITECTURE.md, "The rooms")'

describe.each(TREES)('the rooms of $root', ({ root, floors }) => {
  const roomOf = (path: string): string =>
    path.startsWith(`${root}/`) ? (path.slice(root.length + 1).split(/[/.]/u)[0] ?? '') : ''
  const floorOf = (path: string): number => floors.findIndex((rooms) => rooms.includes(roomOf(path)))

  test('each stands on a floor', () => {
    const lost = [...FILES].filter(
      (path) => path.startsWith(`${root}/`) && floorOf(path) < 0 && !path.endsWith('.d.ts')
    )
    expect(lost, `name the floor of the room in this test; ${RULE}`).toEqual([])
  })

  test('each takes from the floors below', () => {
    const wrong = IMPORTS.map(({ from, to }) => ({ from, to: fileOf(to) }))
      .filter(({ from, to }) => floorOf(from) >= 0 && floorOf(to) >= 0)
      .filter(({ from, to }) => roomOf(from) !== roomOf(to) && floorOf(to) >= floorOf(from))
      .map(({ from, to }) => `${from} takes from ${to}`)
    expect(wrong, RULE).toEqual([])
  })
})

test('no file takes from one that takes from it, types included', () => {
  const onward = grouped(IMPORTS)
  const circular = [...SCRIPTS, ...SRC].filter((path) => {
    const seen = new Set<string>()
    const next = (onward.get(path) ?? []).map(({ to }) => fileOf(to))
    for (const file of next) {
      if (seen.has(file)) continue
      seen.add(file)
      for (const { to } of onward.get(file) ?? []) next.push(fileOf(to))
    }
    return seen.has(path)
  })
  expect(circular).toEqual([])
})

/** By the file that takes. */
function grouped(imports: readonly Import[]): Map<string, Import[]> {
  const groups = new Map<string, Import[]>()
  for (const found of imports) groups.set(found.from, [...(groups.get(found.from) ?? []), found])
  return groups
}

/** An import without ending, as components write it. */
function fileOf(to: string): string {
  return [to, `${to}.ts`, `${to}.tsx`].find((path) => FILES.has(path)) ?? to
}

describe('imports go one way', () => {
  test('there is something to check', () => {
    expect(SCRIPTS.length).toBeGreaterThan(50)
    expect(IMPORTS.length).toBeGreaterThan(200)
  })

  test.each(DIRECTIONS.map((direction) => [direction.rule, direction] as const))('%s', (_, direction) => {
    const { from, mayNot, except, typesToo } = direction
    const wrong = IMPORTS.filter(
      (found) =>
        from.test(found.from) &&
        mayNot.test(found.to) &&
        !except?.test(found.from) &&
        (typesToo || !found.isType)
    )
    expect(wrong.map(({ from: path, to }) => `${path} → ${to}`)).toEqual([])
  })

  test('no circles', () => {
    expect(circles()).toEqual([])
  })

  test('a run from the cache loads no Markdown parser', () => {
    const reached = reachedFrom('scripts/pipeline/link.ts')
    expect(
      reached.filter((name) =>
        /^(?:remark-|micromark|mdast-util-from)|pipeline\/parse\/parse\.ts$/u.test(name)
      )
    ).toEqual([])
  })

  test('the pipeline uses no globals of Node', () => {
    const users = SCRIPTS.filter((path) => path.startsWith('scripts/pipeline/')).filter((path) =>
      /\b(?:process\.|Buffer\b|__dirname\b|require\()/u.test(
        readFileSync(join(PROJECT_ROOT, path), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gmu, '')
      )
    )
    expect(users).toEqual([])
  })

  test('what reads a Word document is loaded when one is dropped', () => {
    const reader = IMPORTS.filter(
      ({ from, to, isType }) =>
        !isType && !from.startsWith('src/bijdragen/word/') && /^src\/bijdragen\/word\/(?!verdeel)/u.test(to)
    )
    expect(reader.filter(({ isLater }) => !isLater)).toEqual([])
  })

  test('only what reads generated data names it', () => {
    const named = SRC.filter((path) =>
      readFileSync(join(PROJECT_ROOT, path), 'utf8').includes('generated/data')
    )
    expect(
      named.filter(
        (path) => !/^src\/(?:data|types\.d|docusaurus\/(?:docs|overlay)|praktijk\/plugin)\.ts$/u.test(path)
      )
    ).toEqual([])
  })

  // The fourth is the phone menu: the theme's holds no focus, does not close with Escape and is drawn before it is asked for.
  test('the theme is wrapped in four files or fewer', () => {
    expect(SRC.filter((path) => path.startsWith('src/theme/')).length).toBeLessThanOrEqual(4)
  })
})

function valuesFrom(path: string): string[] {
  return IMPORTS.filter(({ from, isType }) => from === path && !isType).map(({ to }) => to)
}

/** Everything that is loaded with a file, packages too. */
function reachedFrom(start: string): string[] {
  const seen = new Set<string>()
  const visit = (path: string): void => {
    if (seen.has(path)) return
    seen.add(path)
    valuesFrom(path).forEach(visit)
  }
  visit(start)
  return [...seen]
}

/** Each circle of loaded files once, as a path. */
function circles(): string[] {
  const done = new Set<string>()
  const found: string[] = []
  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path)
    if (start >= 0) found.push([...trail.slice(start), path].join(' → '))
    if (start >= 0 || done.has(path)) return
    for (const next of valuesFrom(path).filter((name) => SCRIPTS.includes(name)))
      visit(next, [...trail, path])
    done.add(path)
  }
  SCRIPTS.forEach((path) => visit(path, []))
  return found
}
