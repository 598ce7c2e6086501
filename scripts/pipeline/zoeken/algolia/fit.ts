/** A record has room for so many bytes: a long text is divided over more than one, and a list that is too long is cut. */

import type { AlgoliaRecord } from './record.ts'

/** Of the JSON of one record; the service takes 10,000 on the smallest plan. */
export const ROOM = 9500

/** Of a list in it. */
const LIST_ROOM = 2000
/** Letters of a heading. */
const HEADING = 300

const encoder = new TextEncoder()

export function bytesOf(value: unknown): number {
  return encoder.encode(JSON.stringify(value)).length
}

/** `note` is called with the name of a list that was cut. */
export function trimmed(record: AlgoliaRecord, note: (list: string) => void): AlgoliaRecord {
  const { pagina, deel, termen, hierarchy } = record
  const cut = (name: string, list: readonly string[]): readonly string[] => {
    const kept = firstOf(list)
    if (kept.length < list.length) note(name)
    return kept
  }
  const heading = (text: string): string => text.slice(0, HEADING)
  return {
    ...record,
    termen: cut('termen', termen),
    pagina: pagina.artikels ? { ...pagina, artikels: cut('artikels', pagina.artikels) } : pagina,
    deel: deel.kop === undefined ? deel : { ...deel, kop: heading(deel.kop) },
    hierarchy: {
      ...hierarchy,
      lvl2: hierarchy.lvl2 && heading(hierarchy.lvl2),
      lvl3: hierarchy.lvl3 && heading(hierarchy.lvl3)
    }
  }
}

function firstOf(list: readonly string[]): readonly string[] {
  let bytes = 0
  const end = list.findIndex((item) => (bytes += bytesOf(item) + 1) > LIST_ROOM)
  return end < 0 ? list : list.slice(0, end)
}

/** A text in parts of at most so many bytes of JSON: by lines, and where a line is too long by words. */
export function divided(text: string, room: number): string[] {
  if (bytesOf(text) <= room) return [text]
  const parts: string[] = []
  let part = ''
  for (const piece of text.split('\n').flatMap((line) => shortEnough(`${line}\n`, room))) {
    if (part !== '' && bytesOf(part + piece) > room) {
      parts.push(part.trim())
      part = ''
    }
    part += piece
  }
  return [...parts, part.trim()].filter((one) => one !== '')
}

function shortEnough(line: string, room: number): string[] {
  if (bytesOf(line) <= room) return [line]
  const words = line.match(/\S+\s*/gu) ?? []
  return words.length > 1 ? words.flatMap((word) => shortEnough(word, room)) : halved(line, room)
}

/** Between two letters: no half of a pair. */
function halved(word: string, room: number): string[] {
  const letters = Array.from(word)
  const middle = Math.ceil(letters.length / 2)
  return [letters.slice(0, middle), letters.slice(middle)].flatMap((half) => shortEnough(half.join(''), room))
}
