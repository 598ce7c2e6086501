/**
 * What a check of a page never asks for, and no bundler can see that it is not used, because it hangs on what is: of zod,
 * schemas told as JSON Schema, and messages in English (7 kB gzipped of what a phone fetches); of yaml, how it is written and
 * how its version 1.1 is read (7 kB); of our rules, why each exists, which stands in the rule book (3 kB).
 *
 * Plain JavaScript: the bundler of the site takes it as a loader, that of the tests as a plugin (lean-check.ts).
 */

/** Without flags and names: esbuild reads it as an expression of Go. */
const UNUSED = /[/\\]zod[/\\]v4[/\\](core[/\\](to-json-schema|json-schema-processors)|locales[/\\]en)[.]js$/
/** How YAML is written, and how version 1.1 of it reads numbers and yes and no. */
const YAML =
  /[/\\]yaml[/\\]browser[/\\]dist[/\\](stringify|parse[/\\]cst-|schema[/\\]yaml-1[.]1[/\\](bool|float|int|schema)[.])/
const RULE = /[/\\]pipeline[/\\]rules[/\\][a-z0-9-]+[.]ts$/

/** The files that come in otherwise than they are written. */
export const LEAN = [UNUSED, YAML, RULE]

const EXPORTED =
  /^export (?:(?:const|function) (?<name>\w+)|(?<standard>default)|\{ \w+ as (?<other>\w+)|\{ (?<more>[\w, ]+) \})/gmu
/** As Prettier writes a property of a rule that is one text. */
const WHY = /^ {2}why:\s+(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`),$/gmu

/** @param {string} path @param {string} source @returns {string} */
export function leanSource(path, source) {
  return RULE.test(path) ? source.replace(WHY, "  why: '',") : nothingBy(source)
}

/** @this {{ resourcePath: string }} @param {string} source @returns {string} */
export default function leanLoader(source) {
  return leanSource(this.resourcePath, source)
}

/** The same names, each a maker of nothing. @param {string} source @returns {string} */
function nothingBy(source) {
  const names = [...source.matchAll(EXPORTED)].map(({ groups }) => groups ?? {})
  return names
    .flatMap(({ name, standard, other, more }) =>
      standard
        ? 'export default () => ({})'
        : (name ?? other ?? more ?? '').split(', ').map((each) => `export const ${each} = () => undefined`)
    )
    .join('\n')
}
