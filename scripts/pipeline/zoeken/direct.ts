/** Articles that a question names by their number: "BC 6.1", "bc6.1", "art. 6.1", "artikel 6", "25/3". */

import { fold } from './fold.ts'

/** Whether the question asks for an article with this number, `BC 6.1` or `WPA 25/3`. */
export type AsksFor = (artikel: string) => boolean

const NAMED =
  /(?<![\p{L}\p{N}])(?<prefix>[a-z][a-z0-9]{1,5}?)[ .-]?(?<number>\d{1,4}(?:[a-z]{3,12})?(?:[./-]\d{1,3}(?:[a-z]{3,12})?)*)(?![\p{L}\p{N}])/gu
const BARE =
  /(?<![\p{L}\p{N}./-])(?<number>\d{1,4}(?:bis|ter|quater)?(?:[./]\d{1,3}(?:bis|ter|quater)?)*)(?![\p{L}\p{N}./]*[\p{L}\p{N}])/gu

/** `prefixes` are those of the articles there are, in small letters: "bc", "wpa". */
export function asksFor(question: string, prefixes: ReadonlySet<string>): AsksFor {
  const text = fold(question)
    .replace(/@\d{1,2}\.\d{1,2}/gu, '')
    .replace(/(?<=\d),(?=\d)/gu, '.')
  const named = new Set<string>()
  // What is named by its prefix is no number by itself.
  const rest = text.replace(NAMED, (written, prefix: string, number: string) => {
    if (!prefixes.has(prefix)) return written
    named.add(keyOf(prefix, number))
    return ' '
  })
  const bare = numbersIn(rest)
  // "25-5 wpa": the law behind its number.
  const alone = [...text.matchAll(/\p{L}+/gu)].map(([word]) => word).filter((word) => prefixes.has(word))
  for (const [number] of rest.matchAll(
    /(?<![\p{L}\p{N}.\/-])\d{1,4}(?:[.\/-]\d{1,3})?(?![\p{L}\p{N}.\/-])/gu
  ))
    for (const prefix of alone) named.add(keyOf(prefix, number))
  return (artikel) => {
    const [prefix = '', number = ''] = artikel.toLowerCase().split(' ')
    const isBare = bare.some(
      (asked) => asked === number || (isChapter(asked) && number.startsWith(`${asked}.`))
    )
    return isBare || named.has(keyOf(prefix, number))
  }
}

function keyOf(prefix: string, number: string): string {
  return `${prefix} ${number.replaceAll(/[-/]/gu, '.')}`
}

/** Numbers that stand for an article by themselves: all there is, behind "artikel", or with a stroke as laws have it. */
function numbersIn(text: string): string[] {
  const isAll = /^\s*(?:art(?:ikel)?(?:en|s)?\.?)?\s*[\d./]+\s*$/u.test(text)
  return [...text.matchAll(BARE)].flatMap(({ index, groups = {} }) => {
    const number = groups['number'] ?? ''
    const isBehindArticle = /(?<!\p{L})art(?:ikel)?(?:en|s)?\.?\s*$/u.test(text.slice(0, index))
    return isAll || isBehindArticle || number.includes('/') ? [number] : []
  })
}

function isChapter(number: string): boolean {
  return /^\d+$/u.test(number)
}
