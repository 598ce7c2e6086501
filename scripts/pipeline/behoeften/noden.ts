/** The needs that a survey asks about: a question as a whole, or one of the answers to it. Pure. */

import type { Antwoord, Vraagveld } from './velden.ts'

export type Nood = {
  /** The id of the question. */
  vraag: string
  /** Of an answer; undefined where the whole question is about the need. */
  code?: string
  /** In the words of who asks. */
  tekst: string
  /** Of the market survey: `bodycam/bedienen-onder-druk`. */
  behoefte?: string
  modules: readonly string[]
}

/** What leads somewhere is a need; what leads nowhere is one where the survey says so. */
export function nodenIn({ vragen }: { vragen: Readonly<Record<string, Vraagveld>> }): Nood[] {
  return Object.entries(vragen).flatMap(([id, vraag]) => [
    ...noodVan({ vraag: id, tekst: vraag.vraag }, vraag),
    ...(vraag.antwoorden ?? []).flatMap((antwoord) =>
      noodVan({ vraag: id, code: antwoord.code, tekst: antwoord.tekst }, antwoord)
    )
  ])
}

function noodVan(
  wat: Pick<Nood, 'vraag' | 'code' | 'tekst'>,
  { nood, behoefte, modules = [] }: Pick<Antwoord, 'nood' | 'behoefte' | 'modules'>
): Nood[] {
  if (nood !== true && behoefte === undefined && modules.length === 0) return []
  return [{ ...wat, ...(behoefte === undefined ? {} : { behoefte }), modules }]
}
