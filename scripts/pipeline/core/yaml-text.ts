/** What somebody typed, as a text in YAML: whatever stands in it, it stays one text. */

export function oneLine(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim()
}

/** A text that YAML cannot take for anything else; any other is written as JSON, which is YAML too. */
const PLAIN = /^\p{L}[\p{L}\p{N}'’.,()?!/-]*(?: [\p{L}\p{N}'’.,()?!/-]+)*$|^\d{4}-\d{2}-\d{2}$/u
/** Within a list a comma ends an item, and outside one nobody misses it. */
const MEANS_MORE = /,|^(?:true|false|null|yes|no|on|off|y|n)$/iu

export function scalar(text: string): string {
  return PLAIN.test(text) && !MEANS_MORE.test(text) ? text : JSON.stringify(text)
}
