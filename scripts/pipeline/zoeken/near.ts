/** How far two words are apart in slips of the finger: a letter too many, missing, wrong, or two that changed places. */

const LONGEST = 64

/** Three lines of Damerau's table: asked for every word of an index, so they are made once. */
const LINES = [0, 1, 2].map(() => new Uint8Array(LONGEST + 1))

/** Damerau's distance, or more than `limit` as soon as it is more. */
export function slips(one: string, other: string, limit: number): number {
  const { length } = other
  if (Math.abs(one.length - length) > limit || one.length > LONGEST || length > LONGEST) return limit + 1
  let [before, above, line] = LINES as [Uint8Array, Uint8Array, Uint8Array]
  for (let column = 0; column <= length; column++) above[column] = column
  for (let row = 1; row <= one.length; row++) {
    line[0] = row
    let least = row
    for (let column = 1; column <= length; column++) {
      const isSame = one.charCodeAt(row - 1) === other.charCodeAt(column - 1)
      const cost = Math.min(
        at(above, column) + 1,
        at(line, column - 1) + 1,
        at(above, column - 1) + (isSame ? 0 : 1),
        isSwapped(one, row, other, column) ? at(before, column - 2) + 1 : LONGEST
      )
      line[column] = cost
      if (cost < least) least = cost
    }
    if (least > limit) return limit + 1
    ;[before, above, line] = [above, line, before]
  }
  return at(above, length)
}

function isSwapped(one: string, row: number, other: string, column: number): boolean {
  return (
    row > 1 &&
    column > 1 &&
    one.charCodeAt(row - 1) === other.charCodeAt(column - 2) &&
    one.charCodeAt(row - 2) === other.charCodeAt(column - 1)
  )
}

function at(line: Uint8Array, column: number): number {
  return line[column] ?? 0
}

/** How many slips a word of this length may hold and still be the word that was meant. */
export function slipsIn({ length }: { length: number }): number {
  if (length < 5) return 0
  return length < 9 ? 1 : 2
}
