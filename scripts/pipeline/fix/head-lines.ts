/** The head of a file as its lines, entry by entry, so that one broken line costs no other. */

import { readMatter } from '../core/matter.ts'

/** A key with all the lines that belong to it; without a key lines that belong to none. */
export type Entry = { key: string | undefined; lines: readonly string[] }

export type Head = { entries: readonly Entry[]; body: string }

const FENCE = /^---[ \t]*$/u

/** Undefined of a text that does not begin with a head that is closed. */
export function headOf(text: string): Head | undefined {
  const lines = text.split('\n')
  if (!FENCE.test(lines[0] ?? '')) return undefined
  const end = lines.findIndex((line, index) => index > 0 && FENCE.test(line))
  if (end < 0) return undefined
  return { entries: entriesIn(lines.slice(1, end)), body: lines.slice(end + 1).join('\n') }
}

/** A second head, wherever it was pasted: nothing but keys and what belongs to them, between two lines of dashes. */
export function secondHead(body: string): Head | undefined {
  const lines = body.split('\n')
  let fence: string | undefined
  for (const [index, line] of lines.entries()) {
    const mark = /^ {0,3}(?<mark>`{3,}|~{3,})/u.exec(line)?.groups?.['mark']
    if (mark !== undefined)
      fence = fence === undefined ? mark : line.trim().startsWith(fence) ? undefined : fence
    if (fence !== undefined || !FENCE.test(line) || (lines[index - 1] ?? '').trim() !== '') continue
    const length = lines.slice(index + 1, index + 1 + LONGEST).findIndex((other) => FENCE.test(other))
    if (length < 1) continue
    const next = index + length + 2
    const entries = entriesIn(lines.slice(index + 1, index + 1 + length))
    const isHead =
      entries[0]?.key !== undefined &&
      entries.every(({ key, lines: own }) => key !== undefined || isNoText(own))
    if (
      isHead &&
      entries.every(({ lines: own }) =>
        own.every((one, at) => at === 0 || !/^\S/u.test(one) || one.startsWith('-'))
      )
    )
      return {
        entries,
        body: [
          ...lines.slice(0, index),
          ...lines.slice(next + ((lines[next] ?? '').trim() === '' ? 1 : 0))
        ].join('\n')
      }
  }
  return undefined
}

/** Lines of a head: more is a text. */
const LONGEST = 40

/** `title: Label` on the first lines, without dashes: what MultiMarkdown takes for a head. */
export function bareHead(text: string): Head | undefined {
  const [block = ''] = text.split(/\n[ \t]*\n/u, 1)
  const entries = entriesIn(block.split('\n'))
  const isHead =
    /^titel?e?:[ \t]+\S/iu.test(block) && entries.length > 1 && entries.every(({ key }) => key !== undefined)
  return isHead ? { entries, body: text.slice(block.length) } : undefined
}

function isNoText(lines: readonly string[]): boolean {
  return lines.every((line) => line.trim() === '' || line.startsWith('#'))
}

export function entriesIn(lines: readonly string[]): Entry[] {
  const entries: { key: string | undefined; lines: string[] }[] = []
  for (const line of lines) {
    const key = /^(?<quote>["']?)(?<key>[\p{L}_][^:"'#]{0,60}?)\k<quote>[ \t]*:(?=[ \t]|$)/u.exec(line)
      ?.groups?.['key']
    const isOwn = key !== undefined || line.startsWith('#') || line.trim() === ''
    const last = entries.at(-1)
    if (isOwn || last === undefined) entries.push({ key, lines: [line] })
    else last.lines.push(line)
  }
  return entries
}

/** What an entry says; undefined where it is no YAML. */
export function valueOf(lines: readonly string[]): { value: unknown } | undefined {
  const { values, problems } = readMatter(lines.join('\n'), 1)
  const [value] = Object.values(values)
  return problems.length === 0 ? { value } : undefined
}

/** A text as a value of YAML: as it is where that means the same, else between quotes. */
export function scalar(text: string): string {
  const plain = valueOf([`x: ${text}`])
  return plain?.value === text ? text : JSON.stringify(text)
}
