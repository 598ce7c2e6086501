export const MADE: readonly string[]
/** A sentence in Dutch, or undefined when all is well. */
export function strangerIn(root: string): string | undefined
