/** Words as a name that a page or a folder may have: `Vlucht à 2` → `vlucht-a-2`; empty when nothing of it can stand there. */
export function slugOf(words: string): string {
  return words
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '')
}
