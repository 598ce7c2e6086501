/**
 * What a check of a page never asks for, and no bundler can see that it is not used, because it hangs on what is: of zod,
 * schemas told as JSON Schema, and messages in English (7 kB gzipped of what a phone fetches); of yaml, how it is written and
 * how its version 1.1 is read (8 kB); of our rules, why each exists, which stands in the rule book (3 kB), and those that
 * look at no page that is written here (2 kB); of zones, surveys and the market, what they tell. Of the signs that no id has, the browser has a list of its own (3 kB).
 *
 * Plain JavaScript: the bundler of the site takes it as a loader, that of the tests as a plugin (lean-check.ts).
 */

/** Without flags and names: esbuild reads it as an expression of Go. */
const UNUSED = /[/\\]zod[/\\]v4[/\\](core[/\\](to-json-schema|json-schema-processors)|locales[/\\]en)[.]js$/
/** How YAML is written, and how version 1.1 of it reads numbers and yes and no. */
const YAML =
  /[/\\]yaml[/\\]browser[/\\]dist[/\\](stringify|parse[/\\]cst-|schema[/\\]yaml-1[.]1[/\\](bool|float|int|pairs|schema|timestamp)[.])/
const RULE = /[/\\]pipeline[/\\]rules[/\\][a-z0-9-]+[.]ts$/
/** Of questions, which are no report. */
const OTHER_RULE = /[/\\]pipeline[/\\]rules[/\\]toets-vorm[.]ts$/
/** Of zones, surveys and the market, which are no report. */
const FIELDS = /[/\\]pipeline[/\\](?:behoeften|markt|zones)[/\\]velden[.]ts$/
/** What github-slugger takes out of an id. The same but for signs that Unicode got since its list was made (2020). */
const SIGNS = /[/\\]github-slugger[/\\]regex[.]js$/

/** The files that come in otherwise than they are written. */
export const LEAN = [UNUSED, YAML, RULE, FIELDS, SIGNS]

/** No letter, mark, digit, low line, hyphen or space. */
export const NOT_IN_AN_ID = /[^\p{Alphabetic}\p{M}\p{Nd}\p{Nl}\p{Pc}\- ]/gu

const EXPORTED =
  /^export (?:(?:const|function) (?<name>\w+)|(?<standard>default)|\{ \w+ as (?<other>\w+)|\{ (?<more>[\w, ]+) \})/gmu
/** As Prettier writes a property of a rule that is one text. */
const WHY = /^ {2}why:\s+(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`),$/gmu

/** @param {string} path @param {string} source @returns {string} */
export function leanSource(path, source) {
  if (SIGNS.test(path)) return `export const regex = ${String(NOT_IN_AN_ID)}`
  if (OTHER_RULE.test(path))
    return source.replace(/[^]*export const (\w+)[^]*/u, 'export const $1 = { checkDocument() {} }')
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
