/** Words of a contributor in a message: enough to find them again. */
const LONGEST = 60
/** Words to put there: all of them, up to what a line can hold. */
const LONGEST_LINE = 500

export function shown(words: string): string {
  return quoted(words, LONGEST)
}

/** For a remedy, which is copied. */
export function toWrite(words: string): string {
  return quoted(words, LONGEST_LINE)
}

function quoted(words: string, longest: number): string {
  const line = words.replace(/\s+/gu, ' ').trim()
  return `"${line.length > longest ? `${line.slice(0, longest).trimEnd()}…` : line}"`
}
