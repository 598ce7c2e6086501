/** A contribution can bring a symbolic link under any name. No command writes, moves or removes through one. */

import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { applyChanges } from './apply.ts'
import { explainFault } from './fault.ts'
import { fixContent } from './fix.ts'
import { createFile, LinkInTheWay, moveFile, replaceFile, updateFile } from './replace-file.ts'
import { updateOutputs } from './update.ts'
import { MARKER, NotOurFolder, recover, writeOutputs } from './write.ts'

const TASK = { command: 'npm run vaststellen', report: '' }

let root = ''
let outside = ''

beforeEach(() => {
  const base = mkdtempSync(join(tmpdir(), 'links-'))
  root = join(base, 'root')
  outside = join(base, 'elders')
  mkdirSync(root)
  write(outside, 'bestand', 'jaren werk')
  write(outside, 'map/a.md', 'jaren werk')
})
afterEach(() => {
  expect(textsOf(outside)).toEqual({ bestand: 'jaren werk', 'map/a.md': 'jaren werk' })
  rmSync(dirname(root), { recursive: true })
})

function write(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

/** A link in the root, to something of ours outside it. */
function link(path: string, to: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  symlinkSync(join(outside, to), join(root, path))
}

function textsOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile()
  )
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort()
  return Object.fromEntries(paths.map((file) => [file.slice(folder.length + 1), readFileSync(file, 'utf8')]))
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Where on the way to docs/map/a.md a link stands, and what it leads to. */
const LINKS: [what: string, path: string, to: string][] = [
  ['a link to a file', 'docs/map/a.md', 'bestand'],
  ['a link to nothing', 'docs/map/a.md', 'nergens'],
  ['a link to a folder in place of its folder', 'docs/map', 'map'],
  ['a link to nothing in place of its folder', 'docs/map', 'nergens'],
  ['a link to a folder higher up', 'docs', '.']
]

describe.each(LINKS)('%s', (_, path, to) => {
  const PATH = 'docs/map/a.md'
  const writers: Record<string, () => unknown> = {
    replaceFile: () => replaceFile(root, PATH, 'x'),
    updateFile: () => updateFile(root, PATH, bytes('x')),
    createFile: () => createFile(root, PATH, 'x'),
    'moveFile to it': () => {
      write(root, 'van.md', 'x')
      moveFile(root, 'van.md', PATH)
    },
    'moveFile from it': () => moveFile(root, PATH, 'naar.md'),
    'applyChanges that writes': () => applyChanges(root, [{ path: PATH, bytes: bytes('x') }], TASK),
    'applyChanges that removes': () => applyChanges(root, [{ path: PATH, bytes: undefined }], TASK),
    updateOutputs: () => {
      write(root, MARKER, '')
      updateOutputs(root, [{ path: PATH, bytes: bytes('x') }])
    }
  }

  test.each(Object.entries(writers))('%s refuses it', (_name, attempt) => {
    link(path, to)
    expect(attempt).toThrow(new LinkInTheWay(path))
  })
})

test.each(['.cache', '.cache/besluit'])('applyChanges refuses a link at %s', (path) => {
  link(path, 'map')
  expect(() => applyChanges(root, [{ path: 'docs/b.md', bytes: bytes('x') }], TASK)).toThrow(LinkInTheWay)
})

test.each(['map', 'nergens'])('a link to %s is no folder to write a site in', (to) => {
  link('generated', to)
  const outputs = [{ path: 'a.json', bytes: bytes('x') }]
  const folder = join(root, 'generated')
  expect(() => writeOutputs(folder, outputs)).toThrow(new NotOurFolder(folder))
  expect(() => updateOutputs(folder, outputs)).toThrow(new NotOurFolder(folder))
  recover(folder)
})

test('a folder that another program made is not brought up to date', () => {
  write(root, 'thesis.txt', 'jaren werk')
  expect(() => updateOutputs(root, [{ path: 'a.json', bytes: bytes('x') }])).toThrow(NotOurFolder)
  expect(textsOf(root)).toEqual({ 'thesis.txt': 'jaren werk' })
})

test.each(['bestand', 'nergens', 'map'])('npm run fix repairs a page beside links to %s', async (to) => {
  write(root, 'docs/over/a.md', 'Een\r\ntwee\r\n')
  for (const name of ['a.md.tmp', 'b.md', 'c']) link(`docs/over/${name}`, to)
  const { fixes } = await fixContent(root)
  expect(fixes.map(({ path }) => path)).toEqual(['docs/over/a.md'])
  const text = readFileSync(join(root, 'docs/over/a.md'), 'utf8')
  expect(text).not.toContain('\r')
  expect(text).toMatch(/Een\ntwee\n$/u)
})

test('npm run fix gives no file the name of a link', async () => {
  write(root, 'docs/over/PAGINA.MD', 'Tekst.\n')
  link('docs/over/PAGINA.md', 'bestand')
  await expect(fixContent(root)).rejects.toThrow(new LinkInTheWay('docs/over/PAGINA.md'))
})

test('a file is replaced whole, and nothing is left beside it', () => {
  replaceFile(root, 'docs/a.md', 'een')
  replaceFile(root, 'docs/a.md', 'twee')
  expect(textsOf(root)).toEqual({ 'docs/a.md': 'twee' })
  write(root, 'docs/map/b.md', 'x')
  expect(() => replaceFile(root, 'docs/map', 'x')).toThrow()
  expect(textsOf(root)).toEqual({ 'docs/a.md': 'twee', 'docs/map/b.md': 'x' })
})

test('a file that is there is not made again', () => {
  expect(createFile(root, 'docs/a.md', 'een')).toBe(true)
  expect(createFile(root, 'docs/a.md', 'twee')).toBe(false)
  expect(textsOf(root)).toEqual({ 'docs/a.md': 'een' })
})

test('the sentence names the link, and no identifier', () => {
  expect(explainFault(new LinkInTheWay('docs/jan.peeters@politie.example'))).toBe(
    'docs/***le is een link naar een andere plaats. Daar schrijven we niets. Verwijder de link.\n'
  )
  expect(existsSync(root)).toBe(true)
})
