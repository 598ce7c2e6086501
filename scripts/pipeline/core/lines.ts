/** From an offset in a text to its line and column, for all that ask in one text. */

import type { Place } from './diagnostic.ts'

export class Lines {
  readonly #starts = [0]

  constructor(text: string) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.#starts.push(at + 1)
  }

  placeAt(offset: number): Place {
    const line = indexBefore(this.#starts, offset)
    return { line: line + 1, column: offset - (this.#starts[line] ?? 0) + 1 }
  }
}

/** Of a place in a text that itself begins at `start`; good to the line where that text stands in quotes or lists. */
export function placeWithin(start: Place, { line, column }: Place): Place {
  return line === 1
    ? { line: start.line, column: start.column + column - 1 }
    : { line: start.line + line - 1, column }
}

/** Index of the last of these ascending numbers that is not above `offset`; 0 where all are. */
export function indexBefore(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? Infinity) <= offset) low = middle
    else high = middle
  }
  return low
}
