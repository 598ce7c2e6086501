/**
 * One neutral sentence to paste in a report: which article was consulted, or which way through its decision tree. It says
 * what the text says, never who or where: nothing goes in but the words of the version and days.
 */

import type { Node } from '../data'
import { datumInWoorden, type Stap, textOf, uitkomstOf } from '../pipeline'
import { type Bron, type Moment, standOn } from './citaat'

type ZinBron = Omit<Bron, 'url'>

/** `weg`: the questions met, the last one answered with an outcome; without it the sentence is of the article alone. */
export function pvZinOf(bron: ZinBron, moment: Moment, weg: readonly Stap[] = []): string {
  const { nummer, titel } = bron.artikel
  const artikel = `${nummer} "${titel}" (${herkomstOf(bron, moment)})`
  const uitkomst = uitkomstOf(weg)
  if (uitkomst === undefined) return `Zie artikel ${artikel}.`
  const antwoorden = weg.map(antwoordOf)
  const bij = antwoorden.length === 1 ? 'bij het antwoord' : 'bij de antwoorden'
  return `De beslisboom bij artikel ${artikel} geeft ${bij} ${opgesomd(antwoorden)} als uitkomst: "${wordsOf(uitkomst.tekst)}"`
}

function herkomstOf(
  { technologie, versie, artikel, fictief }: ZinBron,
  { geladen, nagegaan }: Moment
): string {
  return [
    `inzetkader ${technologie}, versie ${versie.versie}: ${standOn(versie, nagegaan)}`,
    `vingerafdruk ${artikel.vingerafdruk}`,
    ...(geladen === nagegaan
      ? [`geraadpleegd op ${datumInWoorden(geladen)}`]
      : [`tekst geladen op ${datumInWoorden(geladen)}`, `stand nagegaan op ${datumInWoorden(nagegaan)}`]),
    ...(fictief ? ['fictief voorbeeld, geen geldende regel'] : [])
  ].join('; ')
}

function antwoordOf({ vraag, keuze = 0 }: Stap): string {
  const woord = wordsOf(vraag.antwoorden[keuze]?.woord ?? [])
  return `"${wordsOf(vraag.tekst)}" ${/^(?:ja|nee)$/iu.test(woord) ? woord.toLowerCase() : `"${woord}"`}`
}

/** On one line, without the numbers of footnotes. */
function wordsOf(nodes: readonly Node[]): string {
  return nodes
    .filter((node) => node[0] !== 'sup')
    .map(textOf)
    .join('')
    .replace(/\s+/gu, ' ')
    .trim()
}

function opgesomd(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} en ${parts.at(-1)}`
}
