/** Copying for a reader: at a press of a button, or by hand where that is not allowed. */

/** False where there is no clipboard: an old browser, a page without https, a reader who refuses. */
export async function copied(tekst: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(tekst)
    return true
  } catch {
    return false
  }
}

/** For the field to copy by hand from. */
export function selectAll(field: HTMLTextAreaElement | null): void {
  field?.focus()
  field?.select()
}
