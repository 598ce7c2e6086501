/** The command line of every command, as data, and the one function that reads it. */

import { parseArgs } from 'node:util'
import { nearest } from '../pipeline/privacy/suggest.ts'

/** What is wrong with a value, in Dutch, or undefined. `name` is the option or the word as the user writes it. */
export type Check = (value: string, name: string) => string | undefined

export type OptionSpec = Readonly<{
  /** Dutch, for the usage. */
  does: string
  /** What stands behind it, in capitals; without it the option is there or not. */
  value?: string
  isRequired?: true
  /** Only behind these first words (`forms` of the command). */
  forms?: readonly string[]
  oneOf?: readonly string[]
  check?: Check
}>

export type WordSpec = Readonly<{
  /** In capitals. */
  name: string
  isOptional?: true
  /** Only the last word: as many times as somebody likes. */
  isMany?: true
  oneOf?: readonly string[]
  check?: Check
}>

export type CommandSpec<Options extends Record<string, OptionSpec> = Record<string, OptionSpec>> = Readonly<{
  /** As in `npm run <name>`. */
  name: string
  /** One Dutch sentence. */
  does: string
  words?: readonly WordSpec[]
  /** Where the first word decides which follow it, those by that word; `noun` is what such a word is, in Dutch. */
  forms?: Readonly<{ noun: string; words: Readonly<Record<string, readonly WordSpec[]>> }>
  options: Options
  /** What the usage ends with, in Dutch. */
  more?: string
  /** What stands behind `npm run <name> --`. */
  example?: string
}>

type ValueOf<Option extends OptionSpec> = Option extends { value: string }
  ? Option extends { isRequired: true; forms?: never }
    ? string
    : string | undefined
  : boolean

/** What was asked; values are trimmed and never empty. */
export type Given<Options extends Record<string, OptionSpec> = Record<string, OptionSpec>> = Readonly<{
  words: readonly string[]
  options: { readonly [Name in keyof Options]: ValueOf<Options[Name]> }
}>

export type Reading<Options extends Record<string, OptionSpec>> =
  | { state: 'given'; given: Given<Options> }
  | { state: 'help' }
  /** `sentence` is Dutch and names what is wrong. */
  | { state: 'wrong'; sentence: string }

/** A command with the types of its options. */
export function command<const Options extends Record<string, OptionSpec>>(
  spec: CommandSpec<Options>
): CommandSpec<Options> {
  return spec
}

/** Reads the arguments of a command. Asking for help goes before whatever else is wrong. */
export function readCommandLine<Options extends Record<string, OptionSpec>>(
  spec: CommandSpec<Options>,
  args: readonly string[]
): Reading<Options> {
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    tokens: true,
    allowPositionals: true,
    options: { help: { type: 'boolean', short: 'h' }, ...typesOf(spec.options) }
  })
  const given = tokens.filter((token) => token.kind === 'option')
  if (given.some(({ name }) => name === 'help')) return { state: 'help' }
  const words = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []))
  const values = new Map(given.map(({ name, value }) => [name, value?.trim() ?? '']))
  const sentence =
    first(given, (token) => wrongOption(spec.options, token)) ??
    wrongWords(spec, words) ??
    first(Object.entries(spec.options), ([name, option]) =>
      goesWith(option, words[0])
        ? wrongValue(name, option, values.get(name))
        : values.has(name) && `De optie --${name} hoort niet bij "${words[0] ?? ''}".`
    )
  if (sentence !== undefined) return { state: 'wrong', sentence }
  return { state: 'given', given: { words, options: valuesFor(spec.options, values) } }
}

/** Whether an option can stand behind this first word. */
export function goesWith({ forms }: OptionSpec, form: string | undefined): boolean {
  return forms === undefined || forms.includes(form ?? '')
}

function valuesFor<Options extends Record<string, OptionSpec>>(
  options: Options,
  values: ReadonlyMap<string, string>
): Given<Options>['options'] {
  const given = Object.entries(options).map(
    ([name, { value }]) => [name, value === undefined ? values.has(name) : values.get(name)] as const
  )
  return Object.fromEntries(given) as Given<Options>['options']
}

function typesOf(
  options: Readonly<Record<string, OptionSpec>>
): Record<string, { type: 'string' | 'boolean' }> {
  return Object.fromEntries(
    Object.entries(options).map(([name, { value }]) => [
      name,
      { type: value === undefined ? 'boolean' : 'string' }
    ])
  )
}

type OptionToken = {
  name: string
  rawName: string
  value?: string | undefined
  inlineValue?: boolean | undefined
}

function wrongOption(
  options: Readonly<Record<string, OptionSpec>>,
  { name, rawName, value, inlineValue }: OptionToken
): string | undefined {
  const option = Object.hasOwn(options, name) ? options[name] : undefined
  if (!option) return `De optie ${rawName} bestaat niet.${optionLike(name, Object.keys(options))}`
  if (option.value === undefined)
    return value === undefined
      ? undefined
      : `De optie ${rawName} heeft geen waarde nodig: schrijf ${rawName}.`
  // Where a value is missing, the next option would be taken for it.
  const isThere = inlineValue === true || !(value ?? '').startsWith('-')
  return isThere && (value ?? '').trim() !== ''
    ? undefined
    : `De optie ${rawName} heeft een waarde nodig: schrijf ${rawName} ${option.value}.`
}

function optionLike(name: string, options: readonly string[]): string {
  const like = options.find((option) => option.startsWith(name)) ?? nearest(name, options)
  return like === undefined ? '' : ` Bedoel je --${like}?`
}

function wrongWords(spec: CommandSpec, words: readonly string[]): string | undefined {
  const { forms } = spec
  if (!forms) return wrongIn(spec.words ?? [], words)
  const [form = '', ...others] = words
  const kind = { name: forms.noun.toUpperCase(), oneOf: Object.keys(forms.words) }
  return wrongIn([kind], words.slice(0, 1)) ?? wrongIn(forms.words[form] ?? [], others)
}

function wrongIn(specs: readonly WordSpec[], words: readonly string[]): string | undefined {
  const specOf = (index: number): WordSpec | undefined =>
    specs[index] ?? (specs.at(-1)?.isMany ? specs.at(-1) : undefined)
  const wrong = first([...words.entries()], ([index, word]) => wrongWord(specOf(index), word))
  const missing = specs.find(({ isOptional }, index) => isOptional === undefined && index >= words.length)
  return wrong ?? (missing && `${missing.name} ontbreekt.`)
}

function wrongWord(spec: WordSpec | undefined, word: string): string | undefined {
  if (!spec) return `"${word}" is een woord te veel. Zet een waarde met spaties tussen aanhalingstekens.`
  return wrongOneOf(`${spec.name} "${word}"`, word, spec.oneOf) ?? spec.check?.(word, spec.name)
}

function wrongValue(name: string, option: OptionSpec, value: string | undefined): string | undefined {
  if (value === undefined) return option.isRequired && `--${name} ontbreekt.`
  return wrongOneOf(`--${name} ${value}`, value, option.oneOf) ?? option.check?.(value, `--${name}`)
}

function wrongOneOf(shown: string, value: string, known: readonly string[] | undefined): string | undefined {
  if (known === undefined || known.includes(value)) return undefined
  const like = nearest(value, known)
  return `${shown} bestaat niet.${like === undefined ? '' : ` Bedoel je "${like}"?`} Kies uit: ${known.join(', ')}.`
}

function first<Item>(
  items: readonly Item[],
  sentenceOf: (item: Item) => string | false | undefined
): string | undefined {
  for (const item of items) {
    const sentence = sentenceOf(item)
    if (sentence !== undefined && sentence !== false) return sentence
  }
  return undefined
}
