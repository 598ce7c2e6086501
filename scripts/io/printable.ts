/**
 * What stands between contributed text and whatever reads our output. A terminal obeys control characters; the runner of
 * a code host obeys `::command::` where a line begins and `##[command]`, `##vso[…]`, `##teamcity[…]` anywhere in it.
 */

/** Characters that nobody sees and that a terminal or a log obeys. */
const INVISIBLE = /[\p{Cc}\p{Cf}\u2028\u2029]/gu
/** Of a row of number signs only the last stays: a command needs two. */
const MARKER = /#(?=#)/gu
/** A runner drops white space in front of it. */
const FIRST = /^([^\S\n]*):(?=:)/gmu

/** Contributed text as part of one line: all of it can be seen, and none of it obeyed. */
export function printable(text: string): string {
  return inert(text.replace(INVISIBLE, escaped))
}

/** A text of our own lines, with values in them: what was put together commands no more than its parts. */
export function inert(text: string): string {
  return text.replace(MARKER, escaped).replace(FIRST, (_, space: string) => `${space}${escaped(':')}`)
}

/** The same value on one line of JSON, where an escaped character is still that character. */
export function inertJson(value: unknown): string {
  return JSON.stringify(value).replace(INVISIBLE, escaped).replace(MARKER, escaped)
}

/** Per code unit, as JSON has it. */
function escaped(text: string): string {
  return Array.from({ length: text.length }, (_, index) => codeOf(text.charCodeAt(index))).join('')
}

function codeOf(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`
}
