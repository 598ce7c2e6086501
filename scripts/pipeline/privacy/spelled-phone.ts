/** Phone numbers that somebody hid from robots: in words, or with letters that look like digits. */

import type { Match } from './match.ts'

const DIGITS: Readonly<Record<string, string>> = {
  nul: '0', zero: '0', zéro: '0', one: '1', two: '2', three: '3', four: '4', five: '5', seven: '7', eight: '8', nine: '9', deux: '2', trois: '3', quatre: '4', cinq: '5', six: '6', sept: '7', huit: '8', neuf: '9', een: '1', één: '1', twee: '2', drie: '3', vier: '4', vijf: '5', zes: '6', zeven: '7', acht: '8', negen: '9',
  tien: '10', elf: '11', twaalf: '12', dertien: '13', veertien: '14', vijftien: '15', zestien: '16', zeventien: '17',
  achttien: '18', negentien: '19', twintig: '20', dertig: '30', veertig: '40', vijftig: '50', zestig: '60', zeventig: '70',
  tachtig: '80', negentig: '90'
} // prettier-ignore
const TENS =
  /^(een|één|twee|drie|vier|vijf|zes|zeven|acht|negen)(?:en|ën)(twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)$/u
const NUMBER = /^(?:0?4[5-9]\d{7,9}|0[1-9]\d{7,10}|(?:00)?32\d{8,10})$/u
/** "O478 l2 34 56": the letters O, l, I, B and S among digits. */
const LOOKALIKE = /(?<![\p{L}\d])[0oO][ ./-]?4[ ./-]?[\dlIoOBS](?:[ ./-]{0,3}[\dlIoOBS]){7}(?![\p{L}\d])/gu

export function spelledPhones(text: string): Match[] {
  return [...inWords(text), ...withLetters(text)]
}

function withLetters(text: string): Match[] {
  return [...text.matchAll(LOOKALIKE)].flatMap(({ 0: whole, index }) =>
    /[a-z]/iu.test(whole) && whole.replace(/\D/gu, '').length > 5 ? [{ index, length: whole.length }] : []
  )
}

const NOTHING = { digits: '', start: 0, end: -1, words: 0 }

/** Runs of words for digits and tens, between them at most a sign. */
function inWords(text: string): Match[] {
  const found: Match[] = []
  let run = NOTHING
  const close = (): void => {
    if (run.words > 2 && NUMBER.test(run.digits))
      found.push({ index: run.start, length: run.end - run.start })
    run = NOTHING
  }
  for (const { 0: word, index } of text.matchAll(/[\p{L}]{3,20}|\d{1,4}/gu)) {
    const digits = digitsOf(word.toLowerCase())
    const isNext = run.digits !== '' && /^[ ,./-]{0,3}$/u.test(text.slice(run.end, index))
    if (!isNext || digits === undefined) close()
    if (digits === undefined) continue
    run = {
      digits: run.digits + digits,
      start: run.digits === '' ? index : run.start,
      end: index + word.length,
      words: run.words + (/^\d/u.test(word) ? 0 : 1)
    }
  }
  close()
  return found
}

function digitsOf(word: string): string | undefined {
  if (/^\d/u.test(word)) return word
  const tens = TENS.exec(word)
  if (!tens) return DIGITS[word]
  return String(Number(DIGITS[tens[2] ?? '']) + Number(DIGITS[tens[1] ?? '']))
}
