/** What a detector gives back: stretches of the text it was given, never a copy of the value. */

export type Match = {
  /** In UTF-16 code units. */
  index: number
  length: number
}

/** Pure, in time linear in the text; finds what stands on one line, because a line end is no separator. */
export type Detector = (text: string) => Match[]

/** In order, without what overlaps an earlier or longer match. */
export function separate(matches: readonly Match[]): Match[] {
  const kept: Match[] = []
  let end = 0
  for (const match of matches.toSorted((a, b) => a.index - b.index || b.length - a.length)) {
    if (match.index < end) continue
    kept.push(match)
    end = match.index + match.length
  }
  return kept
}
