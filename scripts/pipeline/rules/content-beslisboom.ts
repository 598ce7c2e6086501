import type { List, ListItem, RootContent } from 'mdast'
import { visit } from 'unist-util-visit'
import { type Fout, readBeslisboom } from '../core/beslisboom.ts'
import type { Place } from '../core/diagnostic.ts'
import { childrenOf, visitElements } from '../core/tree.ts'
import type { DocumentRule } from './rule.ts'

export const contentBeslisboom: DocumentRule = {
  id: 'content-beslisboom',
  level: 'error',
  why: 'De site toont een beslisboom vraag per vraag. Wie op het terrein een antwoord aantikt, moet altijd ergens uitkomen.',
  help: 'Schrijf een lijst met een vraag, en daaronder ingesprongen elk antwoord: - **Ja** → wat je doet.',
  checkDocument({ path, tree, body }, report) {
    const written: { children: readonly RootContent[]; place: Place | undefined }[] = []
    visit(tree, 'containerDirective', ({ name, children, position }) => {
      if (name === 'beslisboom') written.push({ children, place: position?.start })
    })
    let number = 0
    visitElements(body.nodes, (element) => {
      if (element[0] !== 'beslisboom') return
      const source = written[number++]
      for (const { fout, at } of readBeslisboom(childrenOf(element)).fouten) {
        const place = placeOf(source?.children ?? [], at) ?? source?.place
        report({ path, place, ...MELDINGEN[fout] })
      }
    })
  }
}

const MELDINGEN: Readonly<Record<Fout, { message: string; help?: string }>> = {
  'geen-lijst': { message: 'In een beslisboom hoort precies één lijst, en niets ernaast.' },
  'te-weinig-antwoorden': { message: 'Deze vraag van de beslisboom heeft minder dan twee antwoorden.' },
  'geen-pijl': {
    message: 'Dit antwoord van de beslisboom heeft geen woord met een pijl erachter.',
    help: 'Schrijf het zo: - **Ja** → wat je doet. In plaats van → mag je -> typen.'
  },
  'niets-na-pijl': {
    message: 'Na de pijl van dit antwoord staat niets.',
    help: 'Schrijf wat je doet, een nieuwe vraag met eigen antwoorden eronder, of: Kijk naar de volgende vraag.'
  },
  'geen-volgende': {
    message: 'Dit antwoord gaat naar de volgende vraag, maar er is er geen.',
    help: 'Schrijf na de pijl wat je doet, of voeg onderaan nog een vraag toe.'
  },
  onbereikbaar: {
    message: 'Bij deze vraag van de beslisboom komt niemand uit.',
    help: 'Laat een antwoord van de vorige vraag eindigen op: Kijk naar de volgende vraag.'
  }
}

/** The item at these positions in the lists below each other. */
function placeOf(nodes: readonly RootContent[], at: readonly number[]): Place | undefined {
  const [index, ...deeper] = at
  const list = nodes.find((node): node is List => node.type === 'list')
  const item: ListItem | undefined = index === undefined ? undefined : list?.children[index]
  return deeper.length === 0 ? item?.position?.start : placeOf(item?.children ?? [], deeper)
}
