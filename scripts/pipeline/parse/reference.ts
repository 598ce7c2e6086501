/** What `&eacute;` and `&#233;` stand for. */

// The list of names that the parser itself uses.
import { decodeNamedCharacterReference } from 'decode-named-character-reference'

export function meaningOf(reference: string): string {
  const code = /^&#(?:x(?<hex>[\da-f]+)|(?<decimal>\d+));$/iu.exec(reference)?.groups
  if (code) return character(code['hex'] ? parseInt(code['hex'], 16) : Number(code['decimal']))
  const meaning = decodeNamedCharacterReference(reference.slice(1, -1))
  return meaning === false ? reference : meaning
}

function character(code: number): string {
  return code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? '\ufffd' : String.fromCodePoint(code)
}
