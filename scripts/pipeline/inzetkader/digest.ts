/**
 * What the register relies on for adopted words: the full SHA-256 of every file of a version, text and image. A text is
 * taken without byte order mark and with plain line ends, so that a checkout on Windows agrees, and without the few fields
 * that a later decision or review writes.
 */

import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { isMap, isNode, isScalar, parseDocument } from 'yaml'
import type { Register } from './register.ts'
import { added } from '../core/added.ts'
import { onceFor } from '../core/once.ts'
import type { Source } from '../core/types.ts'

/** By path from the content root. */
export type Digests = ReadonlyMap<string, string>

type Later = { field: string; isOn: (file: string) => boolean; why: string }

/** All that may change in a version once it is adopted. */
export const LATER: readonly Later[] = [
  {
    field: 'status',
    isOn: (file) => file === 'index.md',
    why: 'vervanging en intrekking; register-status legt het naast het register'
  },
  {
    field: 'van_kracht_tot',
    isOn: (file) => file === 'index.md',
    why: 'de dag waarop de versie eindigt; register-status legt hem naast het register'
  },
  {
    field: 'nagelezen',
    isOn: (file) => file !== 'index.md',
    why: 'nazicht komt er later bij; change-review bewaakt wat er staat'
  }
]

const FOLDER = /^docs\/inzetkader\/(?<technologie>[^/]+)\/(?<versie>[^/]+)\//u

/** The digests of everything in the folders of the versions that these registers know. */
export function digestsOf(sources: readonly Source[], registers: readonly Register[]): Digests {
  const folders = new Set(adoptedFolders(registers))
  return new Map(
    sources
      .filter(({ path }) => folders.has(FOLDER.exec(path)?.[0] ?? ''))
      .map((source) => [source.path, digestOf(source)])
  )
}

/** Folders that were adopted, each with "/" at the end. */
export function adoptedFolders(registers: readonly Register[]): string[] {
  const folders = registers.flatMap(({ technologie, lines }) =>
    lines
      .filter(({ soort }) => soort === 'vaststelling')
      .map(({ versie }) => `docs/inzetkader/${technologie}/${versie}/`)
  )
  return [...new Set(folders)]
}

/** The files of one version, by their path within its folder, as a register lists them. */
export function filesIn(digests: Digests, folder: string): Record<string, string> {
  const own = byFolder(digests).get(folder) ?? []
  return Object.fromEntries(own.toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

const byFolder = onceFor(
  (digests: Digests): ReadonlyMap<string, readonly [file: string, digest: string][]> => {
    const files = new Map<string, [string, string][]>()
    for (const [path, digest] of digests) {
      const folder = FOLDER.exec(path)?.[0] ?? ''
      added(files, folder, [path.slice(folder.length), digest])
    }
    return files
  }
)

/** A link is no file: it agrees with nothing. */
export function digestOf({ path, bytes, isLink }: Source): string {
  if (isLink) return ''
  const file = path.slice(FOLDER.exec(path)?.[0].length ?? 0)
  return bytesToHex(sha256(file.endsWith('.md') ? fixedPart(file, bytes) : bytes))
}

function fixedPart(file: string, bytes: Uint8Array): Uint8Array {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\r\n', '\n')
  } catch {
    return bytes
  }
  return utf8ToBytes(
    withoutFields(
      text,
      LATER.filter(({ isOn }) => isOn(file)).map(({ field }) => field)
    )
  )
}

/**
 * The text without the lines of these fields of its front matter. Where that would change the meaning of any other field,
 * nothing is left out: then the digest counts all of it.
 */
export function withoutFields(text: string, fields: readonly string[]): string {
  const matter = /^---[ \t]*\n(?<yaml>[^]*?\n)---[ \t]*(?:\n|$)/u.exec(text)
  const yaml = matter?.groups?.['yaml']
  // What another reader may take for a line end is none here.
  if (yaml === undefined || /[\r\u0085\u2028\u2029]/u.test(yaml)) return text
  const rest = withoutLines(yaml, fields)
  const start = text.indexOf('\n') + 1
  return rest === undefined ? text : text.slice(0, start) + rest + text.slice(start + yaml.length)
}

function withoutLines(yaml: string, fields: readonly string[]): string | undefined {
  const before = readPlain(yaml)
  if (before === undefined) return undefined
  let rest = yaml
  for (const field of fields) {
    const span = linesOf(rest, field)
    if (span) rest = rest.slice(0, span.from) + rest.slice(span.to)
  }
  for (const field of fields) before.delete(field)
  const after = readPlain(rest)
  return after && JSON.stringify([...after]) === JSON.stringify([...before]) ? rest : undefined
}

/** The fields of a front matter in order; undefined when it is no plain mapping. */
function readPlain(yaml: string): Map<unknown, unknown> | undefined {
  const document = parse(yaml)
  if (document.errors.length > 0 || document.warnings.length > 0 || !isMap(document.contents))
    return undefined
  try {
    return new Map(Object.entries(document.toJS({ maxAliasCount: 0 }) as object))
  } catch {
    return undefined
  }
}

/** From the line on which the key stands first to the line on which its value ends. */
function linesOf(yaml: string, field: string): { from: number; to: number } | undefined {
  const { contents } = parse(yaml)
  if (!isMap(contents) || contents.flow) return undefined
  const pair = contents.items.find(({ key }) => isScalar(key) && key.value === field)
  const key = isNode(pair?.key) ? pair.key.range : undefined
  if (!key || (key[0] > 0 && yaml[key[0] - 1] !== '\n')) return undefined
  const value = isNode(pair?.value) ? pair.value.range : undefined
  const end = value ? value[1] : key[1]
  const lineEnd = yaml[end - 1] === '\n' && end > key[1] ? end : yaml.indexOf('\n', end) + 1
  return lineEnd === 0 ? undefined : { from: key[0], to: lineEnd }
}

function parse(yaml: string) {
  return parseDocument(yaml, {
    schema: 'core',
    version: '1.2',
    uniqueKeys: true,
    strict: true,
    logLevel: 'silent'
  })
}
