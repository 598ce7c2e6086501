/** XML in which whatever was written stays text: only what stands in our own templates is markup. */

import type { Output } from '../core/types.ts'

export type Xml = { readonly xml: string }

/** `xml\`<title>${titel}</title>\``: a string becomes text, and what this function made before stays as it is. */
export function xml(
  markup: TemplateStringsArray,
  ...values: readonly (string | Xml | readonly Xml[])[]
): Xml {
  const parts = values.map((value, index) => textOf(value) + (markup[index + 1] ?? ''))
  return { xml: (markup[0] ?? '') + parts.join('') }
}

function textOf(value: string | Xml | readonly Xml[]): string {
  if (typeof value === 'string') return escape(value)
  return 'xml' in value ? value.xml : value.map((part) => part.xml).join('')
}

/** Characters that no XML may hold, not even as a number: https://www.w3.org/TR/xml/#charsets. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

function escape(text: string): string {
  return text
    .replace(FORBIDDEN, '\u{FFFD}')
    .replace(/[&<>"'\r]/gu, (character) => `&#${character.charCodeAt(0)};`)
}

/** A file of the site that is XML. */
export function document(path: string, { xml: text }: Xml): Output {
  const bytes = new TextEncoder().encode(`<?xml version="1.0" encoding="utf-8"?>\n${text}\n`)
  return { path: `static/${path}`, bytes }
}
