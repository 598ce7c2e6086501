/** What a next line in the same quote or point begins with, as the line of this place does. */
export function prefixAt(text: string, start: number): string {
  return text.slice(text.lastIndexOf('\n', start - 1) + 1, start).replace(/[^>\s]/gu, ' ')
}
