/** Digits with separators in any grouping, read one by one: no regex, so no backtracking. */

/** Separators in a row, as in "0475 / 12 34 56". */
const GAP_LIMIT = 3

export type Run = {
  digits: string
  /** Index just after the last digit. */
  end: number
  /** Lengths of the groups, in order; one group when there is no separator. */
  groups: number[]
}

/** Reads exactly `count` digits from `start`, or nothing when something else comes first or one more follows. */
export function readDigits(
  text: string,
  start: number,
  count: number,
  separators = ' ./-_'
): Run | undefined {
  const groups: number[] = []
  let digits = ''
  let group = 0
  let gap = 0
  let at = start
  for (; digits.length < count; at++) {
    const character = text.charAt(at)
    if (isDigit(character)) {
      if (gap > 0) {
        groups.push(group)
        group = 0
      }
      gap = 0
      group++
      digits += character
    } else if (digits !== '' && gap < GAP_LIMIT && character !== '' && separators.includes(character)) {
      gap++
    } else return undefined
  }
  return isDigit(text.charAt(at)) ? undefined : { digits, end: at, groups: [...groups, group] }
}

export function isDigit(character: string): boolean {
  return character >= '0' && character <= '9'
}
