/** A document of somebody's own, or what he copied from one, into the draft. What reads it is fetched for the first one. */

import { Geweigerd } from '../reader/foto-schoon'
import { bewaarBeeld } from './beeldkast'
import { type Concept, type ConceptBeeld, NAMEN } from './concept'
import type { Deel } from '../pipeline'
import type { Ingelezen } from './word/ingelezen'

/** What stood under no heading of ours comes here: most people begin with what happened. */
const OVERIG: Deel = 'Wat gebeurde er'

const ONVERWACHT = 'Het lukte niet met dit bestand. Kopieer de tekst en plak hem in de vakken.'

/** A change to the draft, and what to tell of it. */
export type Ingevoerd = { wijzig: (concept: Concept) => Concept; opmerkingen: readonly string[] }

export async function voerWordIn(bestand: Blob): Promise<Ingevoerd> {
  return gelezen(async () => {
    const { leesWord } = await import('./word/lees')
    return overDelen(await leesWord(await bestand.arrayBuffer()))
  })
}

/** Where it is a whole report, it goes over the parts; else it stays where it was pasted. */
export async function voerPlakIn(html: string, deel: Deel, van: number, tot: number): Promise<Ingevoerd> {
  return gelezen(async () => {
    const [{ leesPlak }, { verdeel }] = await Promise.all([import('./word/lees'), import('./word/verdeel')])
    const ingelezen = await leesPlak(html)
    if (Object.keys(verdeel(ingelezen.markdown).delen).length > 1) return overDelen(ingelezen)
    const { markdown, nieuw } = await metBeelden(ingelezen, deel)
    return {
      wijzig: (concept) => {
        const tekst = concept.delen[deel]
        const erin = tekst.slice(0, van) + markdown.trim() + tekst.slice(tot)
        return {
          ...concept,
          delen: { ...concept.delen, [deel]: erin },
          beelden: [...concept.beelden, ...nieuw]
        }
      },
      opmerkingen: ingelezen.opmerkingen
    }
  })
}

async function overDelen(ingelezen: Ingelezen): Promise<Ingevoerd> {
  const { verdeel } = await import('./word/verdeel')
  const { markdown, nieuw } = await metBeelden(ingelezen, OVERIG)
  const { delen, rest } = verdeel(markdown)
  const erbij: Readonly<Record<string, string>> = {
    ...delen,
    ...(rest !== '' && { [OVERIG]: [delen[OVERIG], rest].filter(Boolean).join('\n\n') })
  }
  const opmerkingen = [
    ...(Object.keys(delen).length > 0 ? [`Ingevuld: ${Object.keys(delen).join(', ')}.`] : []),
    ...(rest === ''
      ? []
      : [
          `Een deel van de tekst stond onder geen van de zes koppen. Het staat nu bij "${OVERIG}": knip het naar de juiste vakken.`
        ]),
    ...ingelezen.opmerkingen
  ]
  return {
    wijzig: (concept) => ({
      ...concept,
      titel: concept.titel === '' ? (ingelezen.titel ?? '') : concept.titel,
      delen: Object.fromEntries(
        NAMEN.map((naam) => [naam, [concept.delen[naam], erbij[naam]].filter(Boolean).join('\n\n')])
      ) as Concept['delen'],
      beelden: [...concept.beelden, ...nieuw]
    }),
    opmerkingen
  }
}

/** Names of its own for the images of each document: two of them may both have an "image1". */
async function metBeelden(
  { markdown, beelden }: Ingelezen,
  deel: Deel
): Promise<{ markdown: string; nieuw: ConceptBeeld[] }> {
  let tekst = markdown
  const nieuw: ConceptBeeld[] = []
  for (const { naam, blob, alt } of beelden) {
    const eigen = nieuweNaam(naam)
    tekst = tekst.replaceAll(`](${naam})`, `](${eigen})`)
    await bewaarBeeld(eigen, blob)
    nieuw.push({ naam: eigen, alt, deel })
  }
  return { markdown: tekst, nieuw }
}

/** `foto.JPG` → `beeld-3f9c1a.jpg`: what a file was called may say who took it. */
export function nieuweNaam(naam: string): string {
  const ending = /\.[a-z0-9]+$/u.exec(naam.toLowerCase())?.[0] ?? '.png'
  return `beeld-${willekeurig()}${ending}`
}

function willekeurig(): string {
  return [...crypto.getRandomValues(new Uint8Array(3))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
}

async function gelezen(lees: () => Promise<Ingevoerd>): Promise<Ingevoerd> {
  try {
    return await lees()
  } catch (fout) {
    return {
      wijzig: (concept) => concept,
      opmerkingen: [fout instanceof Geweigerd ? fout.message : ONVERWACHT]
    }
  }
}
