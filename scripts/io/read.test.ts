import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Source } from '../pipeline/core/types.ts'
import { readSources, refusalOf } from './read.ts'

const root = mkdtempSync(join(tmpdir(), 'plot-read-'))
const MEGABYTE = 1024 * 1024
let sources: Source[]

function write(path: string, content: string | Uint8Array = 'x'): void {
  mkdirSync(join(root, path, '..'), { recursive: true })
  writeFileSync(join(root, path), content)
}

beforeAll(() => {
  write('docs/over/b.md', 'twee')
  write('docs/over/a.md', new Uint8Array([0xff, 0x00]))
  write('docs/over/diep/c.png')
  write('blog/2026-03-05-x.md')
  write('static/geheim.md')
  write('README.md')
  write('docs/over/.DS_Store')
  write('docs/over/.gitkeep/Thumbs.db')
  write('docs/over/.verborgen.md')
  write('buiten/map/geheim.md', 'geheim')
  symlinkSync(join(root, 'README.md'), join(root, 'docs/over/link.md'))
  symlinkSync(join(root, 'buiten/map'), join(root, 'docs/over/linkmap'))
  symlinkSync('/nergens', join(root, 'docs/over/stuk.md'))
  symlinkSync('.', join(root, 'docs/over/rondje'))
  mkdirSync(join(root, 'docs/over/bundel/.git'), { recursive: true })
  write('docs/over/bundel/.git/config', 'geheim')
  write('docs/over/groot.png')
  truncateSync(join(root, 'docs/over/groot.png'), 40 * MEGABYTE)
  execFileSync('mkfifo', [join(root, 'docs/over/pijp.md')])
  const broken = Buffer.concat([
    Buffer.from(join(root, 'docs/over/')),
    Buffer.from([0xff]),
    Buffer.from('.md')
  ])
  writeFileSync(broken, 'x')
  sources = readSources(root)
})

afterAll(() => rmSync(root, { recursive: true, force: true }))

function found(path: string): Source | undefined {
  return sources.find((source) => source.path === path)
}

describe('reading a content root', () => {
  test('finds every file of docs and blog, sorted, and no other', () => {
    const paths = sources.map(({ path }) => path)
    expect(paths).toEqual([
      'blog/2026-03-05-x.md',
      'docs/over/.DS_Store',
      'docs/over/.gitkeep/Thumbs.db',
      'docs/over/.verborgen.md',
      'docs/over/a.md',
      'docs/over/b.md',
      'docs/over/bundel/.git',
      'docs/over/diep/c.png',
      'docs/over/groot.png',
      'docs/over/link.md',
      'docs/over/linkmap',
      'docs/over/pijp.md',
      'docs/over/rondje',
      'docs/over/stuk.md',
      'docs/over/\ufffd.md'
    ])
    expect(paths).toEqual([...paths].sort())
  })

  test('gives the bytes as they are', () => {
    expect(found('docs/over/a.md')?.bytes).toEqual(new Uint8Array([0xff, 0x00]))
    expect(new TextDecoder().decode(found('docs/over/b.md')?.bytes)).toBe('twee')
  })

  test.each([
    'docs/over/link.md',
    'docs/over/linkmap',
    'docs/over/stuk.md',
    'docs/over/rondje',
    'docs/over/pijp.md',
    'docs/over/bundel/.git'
  ])('notes %s as a link and does not read it', (path) => {
    expect(found(path)).toEqual({ path, bytes: new Uint8Array(), isLink: true })
  })

  test('reads a large file only so far', () => {
    const { length } = found('docs/over/groot.png')?.bytes ?? []
    expect(length).toBe(16 * MEGABYTE)
  })

  test('a name that is no text does not stop the run', () => {
    expect(found('docs/over/\ufffd.md')?.bytes).toEqual(new Uint8Array())
  })

  test('a folder that is not there is empty, and one that is a link is a link', () => {
    const other = mkdtempSync(join(tmpdir(), 'plot-read-'))
    expect(readSources(other)).toEqual([])
    symlinkSync(join(root, 'docs'), join(other, 'docs'))
    expect(readSources(other)).toEqual([{ path: 'docs', bytes: new Uint8Array(), isLink: true }])
    rmSync(other, { recursive: true })
  })
})

test.each([
  ['a page', '.md', undefined],
  ['a file that is refused', '.mdx', undefined],
  ['a name that is no text', Buffer.from([0xff]), undefined],
  ['nothing', undefined, 'In docs en blog van deze map staat niets: '],
  ['what keeps a folder in git', '.gitkeep', 'In docs en blog van deze map staat niets: ']
])('a root whose folders hold %s', (_, name, refusal) => {
  const folder = mkdtempSync(join(tmpdir(), 'plot-read-empty-'))
  mkdirSync(join(folder, 'docs/over'), { recursive: true })
  mkdirSync(join(folder, 'blog'))
  if (name !== undefined)
    writeFileSync(Buffer.concat([Buffer.from(join(folder, 'docs/over/')), Buffer.from(name)]), 'x')
  expect(refusalOf(folder)).toBe(refusal && refusal + folder)
  rmSync(folder, { recursive: true })
})

test('a text is read once; an image again at each look, so that it need not stay in memory', () => {
  const folder = mkdtempSync(join(tmpdir(), 'plot-read-again-'))
  mkdirSync(join(folder, 'docs'))
  for (const name of ['a.md', 'b.png']) writeFileSync(join(folder, 'docs', name), 'oud')
  const read = readSources(folder)
  for (const name of ['a.md', 'b.png']) writeFileSync(join(folder, 'docs', name), 'nieuw')
  expect(read.map(({ bytes }) => new TextDecoder().decode(bytes))).toEqual(['oud', 'nieuw'])
  rmSync(folder, { recursive: true })
})
