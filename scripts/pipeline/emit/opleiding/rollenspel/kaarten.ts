/** The cards of a role-play: each tells one player what that player has to know, and nothing that another keeps for later. */

import { added } from '../../../core/added.ts'
import { hoofdletter } from '../../../core/dutch.ts'
import { childrenOf, type Element, isElement, type Node, textOf } from '../../../core/tree.ts'
import type { Delen } from './delen.ts'

export type Rol = 'speler' | 'tegenspeler' | 'observator' | 'lesgever'

export type KaartDeel = { kop: string; nodes: Node[] }

export type SpelKaart = { rol: Rol; titel: string; delen: KaartDeel[] }

/**
 * In the order in which they are handed out. The card of the player holds the situation and the task, so neither the
 * description of the page nor the articles in play: both tell what is going to happen.
 */
export function kaartenVan(delen: Delen): SpelKaart[] {
  const situatie = { kop: 'Wat iedereen weet', nodes: delen.onder('Situatie') }
  const kaart = (rol: Rol, titel: string, ...own: KaartDeel[]): SpelKaart => ({
    rol,
    titel,
    delen: own.filter(({ nodes }) => nodes.length > 0)
  })
  return [
    kaart('speler', 'Student', situatie, { kop: 'Jouw opdracht', nodes: delen.onder('Student') }),
    ...tegenspelersIn(delen.onder('Tegenspeler')).map(({ naam, eigen, samen }) =>
      kaart(
        'tegenspeler',
        naam,
        situatie,
        { kop: 'Wat jij doet', nodes: eigen },
        { kop: 'Voor elke tegenspeler', nodes: samen }
      )
    ),
    kaart('observator', 'Observator', situatie, { kop: 'Waar jij op let', nodes: delen.onder('Observator') }),
    kaart(
      'lesgever',
      'Lesgever',
      { kop: 'Over dit rollenspel', nodes: delen.inleiding },
      { kop: 'Wat jij doet', nodes: delen.onder('Lesgever') },
      { kop: 'Notities', nodes: delen.lesgever }
    )
  ]
}

type Tegenspeler = { naam: string; eigen: Node[]; samen: Node[] }

/**
 * One for each name that items of a list begin with, in bold; what names nobody is for all of them. A text that names fewer
 * than two is about one counter-player.
 */
function tegenspelersIn(nodes: readonly Node[]): Tegenspeler[] {
  const named = new Map<string, Element[]>()
  const samen = nodes.flatMap((node): Node[] => {
    if (!isElement(node) || (node[0] !== 'ul' && node[0] !== 'ol')) return [node]
    const rest = childrenOf(node).filter((item) => {
      const found = isElement(item) ? namedIn(item) : undefined
      if (found) added(named, found.naam, found.item)
      return found === undefined
    })
    return rest.some(isElement) ? [[node[0], node[1], ...rest]] : []
  })
  if (named.size < 2) return [{ naam: 'Tegenspeler', eigen: [...nodes], samen: [] }]
  return [...named].map(([naam, items]) => ({ naam, eigen: [['ul', {}, ...items]], samen }))
}

/** Bold words that call for attention and name nobody. */
const GEEN_NAAM = /^(?:let op|opgelet|belangrijk|stop|nooit|altijd|niet)\b/iu

/** "**De man**: roep" is told to the man as "Roep"; where no colon follows the name, it stays in the sentence. */
function namedIn(item: Element): { naam: string; item: Element } | undefined {
  const [first, ...others] = childrenOf(item)
  const isSpaced = first !== undefined && isElement(first) && first[0] === 'p'
  const [start, ...words] = isSpaced ? childrenOf(first) : childrenOf(item)
  if (start === undefined || !isElement(start) || start[0] !== 'strong') return undefined
  const said = textOf(start).trim()
  const naam = said.replace(/[:.,]$/u, '').trim()
  if (naam === '' || GEEN_NAAM.test(naam)) return undefined
  const told = said.endsWith(':') ? words : afterColon(words)
  const line = told === undefined ? [start, ...words] : withCapital(told)
  return {
    naam: hoofdletter(naam),
    item: [item[0], item[1], ...(isSpaced ? [['p', {}, ...line] as Element, ...others] : line)]
  }
}

function afterColon([first, ...words]: readonly Node[]): Node[] | undefined {
  if (typeof first !== 'string' || !/^\s*:/u.test(first)) return undefined
  const rest = first.replace(/^\s*:\s*/u, '')
  return rest === '' ? words : [rest, ...words]
}

function withCapital([first, ...words]: readonly Node[]): Node[] {
  if (first === undefined) return words
  return [typeof first === 'string' ? hoofdletter(first.trimStart()) : first, ...words]
}
