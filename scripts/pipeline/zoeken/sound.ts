/** How a Dutch word sounds: what is written by ear comes out as what was meant, `tugtproseduur` as `tuchtprocedure` nearly. */

const BY_EAR: readonly (readonly [letters: RegExp, sound: string])[] = [
  [/sch|sj|sh/gu, 's'],
  [/[cg]h/gu, 'g'],
  [/ph/gu, 'f'],
  [/th/gu, 't'],
  [/qu?/gu, 'kw'],
  [/x/gu, 'ks'],
  [/ck/gu, 'k'],
  [/c(?=[eiy])/gu, 's'],
  [/c/gu, 'k'],
  [/ij|ei/gu, 'E'],
  [/[ao]uw?/gu, 'O'],
  [/y|ie/gu, 'i'],
  [/ae/gu, 'a'],
  [/z/gu, 's'],
  [/v/gu, 'f'],
  [/dt?$/gu, 't'],
  [/b$/gu, 'p'],
  // Long or short, single or double: nobody is sure.
  [/(.)\1+/gu, '$1']
]

/** Of a folded word, in letters that are no spelling. */
export function soundOf(word: string): string {
  return BY_EAR.reduce((heard, [letters, sound]) => heard.replace(letters, sound), word)
}
