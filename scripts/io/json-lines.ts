/** Files of one JSON object a line, from outside: what is wrong with them is told by file and line. */

import { readFileSync, statSync } from 'node:fs'
import * as z from 'zod'
import { printable } from './printable.ts'

/** A value with the place it stands in, `vragen.jsonl:3`. */
export type Line<Value> = { value: Value; place: string }

export type JsonLines<Value> = { lines: Line<Value>[]; faults: string[] }

const decoder = new TextDecoder('utf-8', { fatal: true })

/** The lines that are as they must be, and a Dutch sentence for each that is not. Empty lines say nothing. */
export function readJsonLines<Schema extends z.ZodType>(
  path: string,
  schema: Schema
): JsonLines<z.output<Schema>> {
  const text = textOf(path)
  if (typeof text !== 'string') return { lines: [], faults: [text.fault] }
  const found: JsonLines<z.output<Schema>> = { lines: [], faults: [] }
  for (const [index, line] of text.split(/\r?\n/u).entries()) {
    if (line.trim() === '') continue
    const place = `${printable(path)}:${index + 1}`
    const read = valueOf(line, schema)
    if ('fault' in read) found.faults.push(`${place}: ${read.fault}`)
    else found.lines.push({ value: read.value, place })
  }
  if (found.lines.length === 0 && found.faults.length === 0)
    found.faults.push(`${printable(path)} is leeg. Zet op elke regel één JSON-object.`)
  return found
}

function textOf(path: string): string | { fault: string } {
  const shown = printable(path)
  const stat = statSync(path, { throwIfNoEntry: false })
  if (!stat) return { fault: `${shown} bestaat niet.` }
  if (!stat.isFile()) return { fault: `${shown} is geen bestand.` }
  try {
    return decoder.decode(readFileSync(path))
  } catch (error) {
    if (error instanceof TypeError) return { fault: `${shown} is geen UTF-8. Bewaar het bestand als UTF-8.` }
    throw error
  }
}

function valueOf<Schema extends z.ZodType>(
  line: string,
  schema: Schema
): { value: z.output<Schema> } | { fault: string } {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return { fault: 'dit is geen JSON. Schrijf één JSON-object per regel.' }
  }
  const read = schema.safeParse(value)
  if (read.success) return { value: read.data }
  const [issue] = read.error.issues
  const field = issue?.path.join('.') ?? ''
  return {
    fault: field === '' ? (issue?.message ?? '') : `"${printable(field)}" ${issue?.message ?? ''}`
  }
}
