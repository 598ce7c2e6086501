/** How far a learner is with a course package, and how that is kept in the little room a learning platform has. Pure. */

/**
 * Of choices the places that were chosen, of an order the places as they were put. An open question is a single choice, made
 * by whoever finds the own answer right.
 */
export type Antwoord = readonly number[]

/** How a question is answered, from how many, and which answer is right. */
export type Vorm = { soort: string; keuzes: number; juist: Antwoord }

export type Stand = {
  /** By the parts of the course: whether each was opened. */
  gezien: boolean[]
  /** By the questions: what was answered, of those that were looked at. */
  antwoorden: (Antwoord | undefined)[]
}

export function isJuist({ juist }: Vorm, antwoord: Antwoord): boolean {
  return String(antwoord) === String(juist)
}

/** An open question is judged by who answered it, so it never counts. */
export function telt({ soort }: Vorm): boolean {
  return soort !== 'open'
}

/** Undefined until every question that counts was answered, and where none does. */
export function scoreOf(vormen: readonly Vorm[], { antwoorden }: Stand): number | undefined {
  const counted = vormen.flatMap((vorm, index) => {
    const antwoord = antwoorden[index]
    return telt(vorm) ? [antwoord && isJuist(vorm, antwoord)] : []
  })
  const isWhole = counted.length > 0 && !counted.includes(undefined)
  return isWhole ? Math.floor((100 * counted.filter(Boolean).length) / counted.length) : undefined
}

/** Bits a sign: the digits of a number to the base of 32, which any platform keeps. */
const BITS = 5
/** Bits for a place in an order: at most eight steps. */
const PLACE_BITS = 3

/** A bit for each part and each question, and for what was answered one for each choice or three for each step. */
export function pack({ gezien, antwoorden }: Stand, vormen: readonly Vorm[]): string {
  const answers = vormen.map(({ soort, keuzes }, index) => {
    const antwoord = antwoorden[index]
    if (!antwoord) return 0
    const places = Array.from({ length: keuzes }, (_, plaats) =>
      soort === 'volgorde' ? binary(antwoord[plaats], PLACE_BITS) : Number(antwoord.includes(plaats))
    )
    return `1${places.join('')}`
  })
  const groups = [...gezien.map(Number), ...answers].join('').match(/.{1,5}/gu) ?? []
  return groups.map((group) => parseInt(group.padEnd(BITS, '0'), 2).toString(32)).join('')
}

/** What is missing at its end, or says nothing that can be, was not answered. */
export function unpack(text: string, delen: number, vormen: readonly Vorm[]): Stand {
  const bits = Array.from(text, (sign) => binary(parseInt(sign, 32), BITS)).join('')
  let at = 0
  const next = (count: number): number => parseInt(bits.slice(at, (at += count)), 2) || 0
  const many = (count: number, size: number): number[] => Array.from({ length: count }, () => next(size))
  return {
    gezien: many(delen, 1).map(Boolean),
    antwoorden: vormen.map(({ soort, keuzes }) => {
      if (!next(1)) return undefined
      if (soort !== 'volgorde') return many(keuzes, 1).flatMap((bit, plaats) => (bit ? [plaats] : []))
      const orde = many(keuzes, PLACE_BITS)
      return String(orde.toSorted()) === String([...orde.keys()]) ? orde : undefined
    })
  }
}

function binary(number = 0, size: number): string {
  return (number || 0).toString(2).padStart(size, '0')
}
