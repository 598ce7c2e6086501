/** A question of a survey and the answers it takes, whether they are its own or those of a scale. Pure and small: the browser asks too. */

/** One answer, more than one, a place on a scale, own words. */
export const SOORTEN = ['een', 'meer', 'schaal', 'open'] as const

export type Soort = (typeof SOORTEN)[number]

export type Keuze = { code: string; tekst: string }

/** As a form asks it. Of own words there are no answers. */
export type Gesteld<Antwoord extends Keuze = Keuze> = {
  id: string
  vraag: string
  soort: Soort
  uitleg?: string
  antwoorden: readonly Antwoord[]
}

type Geschreven<Antwoord> = {
  vraag: string
  soort: Soort
  uitleg?: string | undefined
  antwoorden?: readonly Antwoord[] | undefined
  schaal?: string | undefined
}

/** What is written in the front matter of a survey, in the order of the form. */
export function gesteldeVragen<Antwoord extends Keuze>({
  vragen,
  schalen = []
}: {
  vragen: Readonly<Record<string, Geschreven<Antwoord>>>
  schalen?: readonly { naam: string; antwoorden: readonly Antwoord[] }[] | undefined
}): Gesteld<Antwoord>[] {
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
