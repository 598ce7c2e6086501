/**
 * `npm run nieuw -- regel <id>` and `npm run nieuw -- soort <naam>`: a start for who writes code. What it leaves behind
 * type-checks, and its tests fail until what is to be filled in is filled in.
 */

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createFile, refuseLinks, replaceFile } from './replace-file.ts'

/** What was written, or why nothing was. */
export type Written = { files: readonly string[]; next: string } | { refused: string }

/** By the word behind `nieuw`: takes the root of the project and a name. */
export const CODE: Readonly<Record<string, (root: string, name: string) => Written>> = {
  regel: newRule,
  soort: newKind
}

const RULES = 'scripts/pipeline/rules/document-rules.ts'
const TITLES = 'scripts/pipeline/bijdragen/rule-titles.ts'
/** By subject: a rule stands with those that begin as it does, and a new subject in the last. */
const PAIRS = [
  'scripts/pipeline/bijdragen/rule-pairs-tekst.ts',
  'scripts/pipeline/bijdragen/rule-pairs-site.ts'
]
const KINDS = 'scripts/pipeline/all-kinds.ts'

/** A rule on one file; one on all files moves its line to site-rules.ts. */
function newRule(root: string, id: string): Written {
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/u.test(id))
    return {
      refused: `"${id}" is geen naam voor een regel. Neem twee woorden of meer, zoals content-voorbeeld.`
    }
  const files = {
    [`scripts/pipeline/rules/${id}.ts`]: ruleText(id),
    [`scripts/fixtures/rules/${id}/goed.txtar`]: exampleText('Zo is het goed.'),
    [`scripts/fixtures/rules/${id}/fout.txtar`]: exampleText('Vul aan: zo is het fout.')
  }
  const lists = {
    [RULES]: (text: string) => withRule(text, id),
    [TITLES]: (text: string) => withEntry(text, id, "'Vul aan'"),
    [pairsOf(root, id)]: (text: string) => withEntry(text, id, "['Vul aan: zo niet.', 'Vul aan: zo wel.']")
  }
  return write(
    root,
    files,
    lists,
    `Vul ${id} aan tot de tests slagen: npx vitest run scripts/pipeline/rules scripts/pipeline/bijdragen`
  )
}

function pairsOf(root: string, id: string): string {
  const begin = `\n  '${id.slice(0, id.indexOf('-') + 1)}`
  return PAIRS.find((path) => read(root, path).includes(begin)) ?? PAIRS.at(-1) ?? ''
}

function read(root: string, path: string): string {
  refuseLinks(root, path)
  return readFileSync(join(root, path), 'utf8')
}

/** Entries stand by id; the last has no comma. */
function withEntry(text: string, id: string, value: string): string {
  const lines = text.split('\n')
  const start = lines.findIndex((line) => /^export const .*[{]$/u.test(line) && !line.includes('('))
  const end = lines.findIndex((line, index) => index > start && line === '}')
  const after = lines.findIndex(
    (line, index) => index > start && index < end && (/^ {2}'([a-z0-9-]+)'/u.exec(line)?.[1] ?? '') > id
  )
  if (after >= 0) return lines.toSpliced(after, 0, `  '${id}': ${value},`).join('\n')
  return lines.toSpliced(end - 1, 1, `${lines[end - 1] ?? ''},`, `  '${id}': ${value}`).join('\n')
}

/** Names that TypeScript keeps for itself and that a page could have. */
const KEPT = new Set([
  'case',
  'class',
  'default',
  'export',
  'import',
  'interface',
  'package',
  'static',
  'super',
  'void'
])

/** A kind in the room of loose pages; it moves to the room of its subject. */
function newKind(root: string, naam: string): Written {
  if (!/^[a-z]{3,}$/u.test(naam) || naam in CODE || KEPT.has(naam))
    return {
      refused: `"${naam}" is geen naam voor een soort. Neem één woord in kleine letters, zoals behoefte.`
    }
  const files = { [`scripts/pipeline/paginas/${naam}.ts`]: kindText(naam) }
  const line = `export { ${naam} } from './paginas/${naam}.ts'\n`
  return write(
    root,
    files,
    { [KINDS]: (text) => text + line },
    `Vul ${naam} aan tot de tests slagen: npx vitest run scripts/pipeline/kinds. Zet het bestand daarna in de map van zijn onderwerp.`
  )
}

/** The new files, and the lists that name them: all or, where one is there already, none. */
function write(
  root: string,
  files: Readonly<Record<string, string>>,
  lists: Readonly<Record<string, (text: string) => string>>,
  next: string
): Written {
  const taken = Object.keys(files).find((path) => existsSync(join(root, path)))
  if (taken !== undefined) return { refused: `${taken} bestaat al. Er is niets gewijzigd.` }
  const changed = Object.entries(lists).map(([path, change]) => [path, change(read(root, path))] as const)
  for (const [path, written] of Object.entries(files)) createFile(root, path, written)
  for (const [path, text] of changed) replaceFile(root, path, text)
  return { files: [...Object.keys(files), ...Object.keys(lists)], next }
}

/** Imports stand by name; the last rule of the list is the last in the rule book. */
function withRule(text: string, id: string): string {
  const lines = text.replace(/\n\]\n$/u, `,\n  ${nameOf(id)}\n]\n`).split('\n')
  const after = lines.findIndex((line) => line.startsWith('import type') || importedFrom(line) > `./${id}.ts`)
  return lines.toSpliced(after, 0, `import { ${nameOf(id)} } from './${id}.ts'`).join('\n')
}

function importedFrom(line: string): string {
  return /^import \{ \w+ \} from '([^']+)'$/u.exec(line)?.[1] ?? ''
}

/** `content-voorbeeld` → `contentVoorbeeld`. */
function nameOf(id: string): string {
  return id.replace(/-([a-z0-9])/gu, (_, letter: string) => letter.toUpperCase())
}

function ruleText(id: string): string {
  return `import type { DocumentRule } from './rule.ts'

export const ${nameOf(id)}: DocumentRule = {
  id: '${id}',
  level: 'warning',
  why: 'vul aan: waarom deze regel er is',
  help: 'vul aan: wat je doet als ze iets vindt',
  checkDocument({ path, text }, report) {
    if (text.includes('te zoeken')) report({ path, message: 'Vul aan: wat er fout is.' })
  }
}
`
}

function exampleText(sentence: string): string {
  return `-- docs/over/voorbeeld.md --
---
titel: Een voorbeeld
omschrijving: Een pagina als voorbeeld.
bijgewerkt: 2026-01-05
---

${sentence}
`
}

function kindText(naam: string): string {
  return `/** To fill in: what this page is. */

import * as z from 'zod'
import { gemeenschappelijk, omschrijving } from '../core/fields.ts'
import { kind } from '../core/kind.ts'
import { byTitle } from '../core/order.ts'
import { eigenNaam } from '../core/place.ts'
import { commonStart } from '../core/start.ts'

const schema = z.strictObject({ ...gemeenschappelijk, omschrijving })

export const ${naam} = kind({
  woord: 'Vul aan',
  lidwoord: 'De',
  place: ['docs', 'opvolging', ['${naam}-', eigenNaam('eerste')]],
  schema,
  lists: [{ section: 'opvolging', kop: 'Vul aan', compare: byTitle }],
  start: commonStart
})
`
}
