/**
 * Several files in one text, so that an example can be read whole: https://pkg.go.dev/golang.org/x/tools/txtar.
 * A line `-- path --` starts a file. Ours may end in a flag: `(base64)` for bytes, `(link)` for a symbolic link,
 * `(repeat 300)` for a text that stands there so many times, without its last line end.
 */

import type { Source } from './types.ts'

const HEADER = /^-- (.+?)(?: \((?<flag>base64|link|repeat (?<times>\d{1,7}))\))? --$/u

/** What stands before the first header is for the reader and left out. */
export function parseTxtar(text: string): Source[] {
  const files: { header: RegExpExecArray; rows: string[] }[] = []
  for (const row of text.split('\n')) {
    const header = HEADER.exec(row)
    if (header) files.push({ header, rows: [] })
    else files.at(-1)?.rows.push(row)
  }
  return files.map(({ header, rows }, index) => {
    const isLast = index === files.length - 1
    return sourceOf(header, rows.join('\n') + (isLast || rows.length === 0 ? '' : '\n'))
  })
}

function sourceOf({ 1: path = '', groups = {} }: RegExpExecArray, content: string): Source {
  const { flag, times } = groups
  if (flag === 'link') return { path, bytes: new Uint8Array(), isLink: true }
  if (flag === 'base64') {
    return { path, bytes: Uint8Array.from(atob(content.trim()), (character) => character.charCodeAt(0)) }
  }
  const text = times === undefined ? content : content.replace(/\n$/u, '').repeat(Number(times))
  return { path, bytes: new TextEncoder().encode(text) }
}
