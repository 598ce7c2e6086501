/**
 * What a check of a page never asks for, and no bundler can see that it is not used, because it hangs on what is: of zod,
 * schemas told as JSON Schema, and messages in English (7 kB gzipped of what a phone fetches); of yaml, the types of an
 * older YAML, which front matter never has (3 kB); of our rules, why each exists, which stands in the rule book (3 kB).
 */

import { readFileSync } from 'node:fs'
import type { Plugin } from 'esbuild'

/** Without flags and names: esbuild reads it as an expression of Go. */
const UNUSED =
  /[/\\]zod[/\\]v4[/\\](core[/\\](to-json-schema|json-schema-processors)|locales[/\\]en)[.]js$|[/\\]yaml[/\\]browser[/\\]dist[/\\](schema[/\\]yaml-1[.]1[/\\][a-z]+|parse[/\\]cst-(stringify|visit))[.]js$/
const EXPORTED = /^export (?:(?:const|function) (?<name>\w+)|(?<standard>default)|\{(?<list>[^}]*)\})/gmu

const RULE = /[/\\]pipeline[/\\]rules[/\\][a-z0-9-]+[.]ts$/
/** As Prettier writes a property of a rule that is one text. */
const WHY = /^ {2}why:\s+(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`),$/gmu

export const leanCheck: Plugin = {
  name: 'lean-check',
  setup: (build) => {
    build.onLoad({ filter: UNUSED }, ({ path }) => ({ contents: nothingBy(readFileSync(path, 'utf8')) }))
    build.onLoad({ filter: RULE }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(WHY, "  why: '',"),
      loader: 'ts'
    }))
  }
}

/** The same names, each a maker of nothing. */
function nothingBy(source: string): string {
  const names = [...source.matchAll(EXPORTED)].flatMap(({ groups = {} }) =>
    groups['standard'] ? ['default'] : (groups['list']?.split(',') ?? [groups['name'] ?? '']).map(lastWord)
  )
  return names
    .map((name) =>
      name === 'default' ? 'export default () => ({})' : `export const ${name} = () => undefined`
    )
    .join('\n')
}

/** `schema$1 as schema` → `schema`. */
function lastWord(words: string): string {
  return words.trim().split(/\s/u).at(-1) ?? ''
}
