/** Elements of HTML as text, in which whatever was written stays text (xml.ts escapes it). */

import { type Xml, xml } from '../xml.ts'

export type Html = Xml

/** Names are of our own making, never something that was written. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>

const VOID = new Set(['hr', 'br', 'img', 'input', 'meta', 'link'])

/** An attribute that is undefined or false is left out; one that is true has no value. */
export function element(tag: string, attributes: Attributes = {}, ...inside: readonly Html[]): Html {
  const start = `<${tag}${Object.entries(attributes).map(attribute).join('')}>`
  return { xml: VOID.has(tag) ? start : `${start}${all(inside).xml}</${tag}>` }
}

export function text(words: string): Html {
  return xml`${words}`
}

export function all(parts: readonly Html[]): Html {
  return { xml: parts.map((part) => part.xml).join('') }
}

function attribute([name, value]: [string, Attributes[string]]): string {
  if (value === undefined || value === false) return ''
  return value === true ? ` ${name}` : ` ${name}="${text(String(value)).xml}"`
}
