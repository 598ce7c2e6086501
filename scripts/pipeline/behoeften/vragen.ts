/** A question of a survey and the answers it takes, whether they are its own or those of a scale. Pure and small: the browser asks too. */

/** One answer, more than one, a place on a scale, own words. */
export const SOORTEN = ['een', 'meer', 'schaal', 'open'] as const

export type Soort = (typeof SOORTEN)[number]

export type Keuze = { code: string; tekst: string }

/** As a form asks it. Of own words there are no answers. */
export type Gesteld = {
  id: string
  vraag: string
  soort: Soort
  uitleg?: string
  antwoorden: readonly Keuze[]
}

type Geschreven = {
  vraag: string
  soort: Soort
  uitleg?: string | undefined
  antwoorden?: readonly Keuze[] | undefined
  schaal?: string | undefined
}

/** What is written in the front matter of a survey, in the order of the form. */
export function gesteldeVragen({
  vragen,
  schalen = []
}: {
  vragen: Readonly<Record<string, Geschreven>>
  schalen?: readonly { naam: string; antwoorden: readonly Keuze[] }[] | undefined
}): Gesteld[] {
  return Object.entries(vragen).map(([id, { vraag, soort, uitleg, antwoorden = [], schaal }]) => ({
    id,
    vraag,
    soort,
    ...(uitleg === undefined ? {} : { uitleg }),
    antwoorden:
      soort === 'schaal'
        ? (schalen.find(({ naam }) => naam === schaal)?.antwoorden ?? [])
        : soort === 'open'
          ? []
          : antwoorden
  }))
}

/** What is counted: own words stay with the zone. */
export function isGeteld({ soort }: Pick<Gesteld, 'soort'>): boolean {
  return soort !== 'open'
}

/** Answers that were taken together, as one line. */
export function samenInWoorden([first = '', ...more]: readonly string[]): string {
  return [first, ...more.map(kleineLetter)].join(' of ')
}

/** Of a word; letters of an abbreviation stay. */
function kleineLetter(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
}
