/** How a command is used, in Dutch, from what it declares. */

import { type CommandSpec, goesWith, type OptionSpec, type WordSpec } from './command-line.ts'

/** What somebody reads who used a command wrongly. */
export function usageOf(spec: CommandSpec): string {
  const ways = waysOf(spec)
  const example = spec.example === undefined ? [] : [`Voorbeeld: npm run ${spec.name} -- ${spec.example}`]
  const lines = [...ways, ...tableOf(spec), ...(spec.more === undefined ? [] : [spec.more]), ...example]
  return `${lines.join('\n')}\n`
}

/** What somebody reads who asked for help. */
export function helpOf(spec: CommandSpec): string {
  return `${spec.does}\n${usageOf(spec)}`
}

function waysOf({ name, words = [], forms, options }: CommandSpec): string[] {
  const command = `npm run ${name}`
  const all = Object.entries(options)
  const behind = all.filter(([, option]) => option.forms === undefined).map(optionInLine)
  if (!forms) return [`Gebruik: ${lineOf(command, [...words.map(wordInLine), ...behind])}`]
  const ways = Object.entries(forms.words).map(([form, more]) => {
    const own = all.filter(([, option]) => option.forms !== undefined && goesWith(option, form))
    return lineOf(`  ${command}`, [form, ...more.map(wordInLine), ...own.map(optionInLine)])
  })
  return [`Gebruik: ${lineOf(command, [forms.noun.toUpperCase(), '…', ...behind])}`, ...ways]
}

function lineOf(command: string, parts: readonly string[]): string {
  return parts.length === 0 ? command : `${command} -- ${parts.join(' ')}`
}

function wordInLine({ name, isOptional, isMany }: WordSpec): string {
  const word = isMany ? `${name} …` : name
  return isOptional ? `[${word}]` : word
}

function optionInLine([name, option]: [string, OptionSpec]): string {
  return option.isRequired ? withValue(name, option) : `[${withValue(name, option)}]`
}

function withValue(name: string, { value }: OptionSpec): string {
  return value === undefined ? `--${name}` : `--${name} ${value}`
}

/** What each word can be and each option does, in two columns. */
function tableOf({ words = [], options }: CommandSpec): string[] {
  const rows = [
    ...words.flatMap(({ name, oneOf }) => (oneOf === undefined ? [] : [[name, oneOf.join(', ')] as const])),
    ...Object.entries(options).map(([name, option]) => [withValue(name, option), doesOf(option)] as const),
    ['--help', 'toon deze uitleg'] as const
  ]
  const width = rows.reduce((most, [left]) => Math.max(most, left.length), 0)
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`)
}

function doesOf({ does, oneOf }: OptionSpec): string {
  return oneOf === undefined ? does : `${does}: ${oneOf.join(', ')}`
}
