/** Text for measuring, the same for every run of the same seed; never for publishing. */

const WORDS =
  'camera opname drager ploeg straat melding beeld knop riem batterij nacht regen controle gesprek minuut lader lens klem vest dienst zone verslag oefening afspraak'.split(
    ' '
  )

export type Random = () => number

/** Numbers from 0 to 1: https://en.wikipedia.org/wiki/Linear_congruential_generator, with the constants of Numerical Recipes. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

export function wordOf(random: Random): string {
  return WORDS[Math.floor(random() * WORDS.length)] ?? 'woord'
}

export function sentenceOf(random: Random, length = 12): string {
  const words = Array.from({ length }, () => wordOf(random)).join(' ')
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
}

/** `a`, `b` … `z`, `aa`: each number another. */
export function lettersOf(number: number): string {
  const rest = Math.floor(number / 26)
  return (rest > 0 ? lettersOf(rest - 1) : '') + String.fromCharCode(97 + (number % 26))
}

const encoder = new TextEncoder()

export function source(path: string, text: string): { path: string; bytes: Uint8Array } {
  return { path, bytes: encoder.encode(text) }
}
