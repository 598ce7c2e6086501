/**
 * A correct start for each kind: front matter with the schema's own explanations as comments, and a body to fill in.
 * `npm run nieuw` writes them and the site shows them, so they cannot drift from the rules: every one passes the check.
 */

import * as z from 'zod'
import type { AnyKind, Start } from '../core/kind.ts'
import { DAG, TITEL, VUL_AAN } from '../core/start.ts'
import { definitionOf, exampleOf, type Kind, wordsIn } from '../kinds.ts'

const BODY = `<!-- Schrijf hier de tekst. Begin met wat de lezer moet doen of weten. -->\n\n${VUL_AAN}`

/** What a start is made with: where the page stands is as in the example of its kind, unless said. */
export type Given = Pick<Start, 'datum' | 'titel'> & Partial<Start>

export function templateOf(kind: Kind, given: Given): string {
  const definition = definitionOf(kind)
  const start = { words: wordsIn(exampleOf(kind)), prefix: 'XX', ...given }
  const lines = matterLines(definition, start)
  return `---\n# Regels met # zijn uitleg: verwijder ze als je klaar bent.\n${lines.join('\n')}\n---\n\n${bodyOf(definition, start)}\n`
}

/** A field, as JSON Schema tells of it. */
type Property = { description?: string; enum?: readonly string[]; items?: { enum?: readonly string[] } }

/** A field that a start does not need stands there as a comment. */
function matterLines({ schema, start: valuesOf }: AnyKind, start: Start): string[] {
  const { properties = {} } = z.toJSONSchema(schema, { io: 'input' }) as {
    properties?: Record<string, Property>
  }
  const values = valuesOf(start)
  return Object.entries(properties).flatMap(([name, property]) => {
    const { description = '' } = property
    const value = values[name]
    const explained = [description, ...choicesOf(property)].join(' ')
    if (value === undefined) return [`# ${explained}`, `# ${name}:`]
    return [`# ${explained}`, value.startsWith('\n') ? `${name}:${value}` : `${name}: ${value}`]
  })
}

function choicesOf({ enum: own, items }: Property): string[] {
  const choices = own ?? items?.enum
  return choices ? [`Kies uit: ${choices.join(', ')}.`] : []
}

function bodyOf({ body, parts }: AnyKind, start: Start): string {
  if (body) return body(start)
  if (!parts) return BODY
  return Object.entries(parts.vragen)
    .map(([heading, question]) => `## ${heading}\n\n<!-- ${question} -->\n\n${VUL_AAN}`)
    .join('\n\n')
}

/** The template as the site shows it. */
export function shownTemplate(kind: Kind): { path: string; text: string } {
  return {
    path: exampleOf(kind),
    text: templateOf(kind, { datum: DAG, titel: TITEL })
  }
}
