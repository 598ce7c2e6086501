/** What a detector gives back: stretches of the text it was given, never a copy of the value. */

export type Match = {
  /** In UTF-16 code units. */
  index: number
  length: number
}

/** Pure, in time linear in the text; finds what stands on one line, because a line end is no separator. */
export type Detector = (text: string) => Match[]
