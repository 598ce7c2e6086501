export const LEAN: readonly RegExp[]
export function leanSource(path: string, source: string): string
