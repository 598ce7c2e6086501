/** How a file with the answers of one person is known, wherever it turns up. */

/** What it says of itself, as `src/reader/meeneem.ts` writes it. */
export const ANTWOORDEN = 'bevraging-antwoorden'

const MERK = new RegExp(String.raw`"soort"\s*:\s*"${ANTWOORDEN}"`, 'u')

/** Also in the middle of another text. */
export function hasAntwoorden(text: string): boolean {
  return MERK.test(text)
}
