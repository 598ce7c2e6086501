export const LEAN: readonly RegExp[]
export function leanSource(path: string, source: string): string

/** No letter, mark, digit, low line, hyphen or space. */
export const NOT_IN_AN_ID: RegExp
