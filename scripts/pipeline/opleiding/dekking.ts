/** When an article lacks training, in one place: the page on coverage and the one on gaps give the same figures. */

type Gedekt = { lessen: readonly unknown[]; vragen: readonly unknown[]; isOpen?: boolean }

export function mistLes({ lessen }: Gedekt): boolean {
  return lessen.length === 0
}

/** Where nothing is settled there is nothing to ask, so no question lacks there. */
export function mistVraag({ lessen, vragen, isOpen }: Gedekt): boolean {
  return lessen.length > 0 && vragen.length === 0 && isOpen !== true
}
