/** What the trainer has: the plan, the notes of every lesson, and the role-plays whole. */

import { datumInWoorden, hoofdletter, woord } from '../../../core/dutch.ts'
import { childrenOf, type Element, isElement, type Node, textOf } from '../../../core/tree.ts'
import type { Entry, EntryOf } from '../../../entry.ts'
import { resolveBody } from '../../resolve.ts'
import { omschrijvingOf } from '../../page-link.ts'
import { all, type Html } from '../../static/html.ts'
import { xml } from '../../xml.ts'
import { artikelsIn, foundAt } from '../waarop.ts'
import { type Blad, lijst, tekst, tekstVan, waaropDeel } from './delen.ts'
import { type Deel, type Papier, papierVan } from './papier.ts'
import type { Stof } from './stof.ts'

export function lesgeversgids(stof: Stof): Papier {
  const { module, lessen, rollenspelen, kit } = stof
  const pages: readonly Entry[] = [module, ...lessen, ...rollenspelen]
  const blad: Blad = {
    ...stof,
    lesgever: true,
    ids: new Map(pages.map((page) => [page.address, idVan(page)]))
  }
  return papierVan({
    naam: 'lesgeversgids.pdf',
    soort: 'Lesgeversgids',
    inleiding: omschrijvingOf(module),
    kit,
    vooraf: [feiten(module)],
    delen: [
      { id: 'plan', titel: 'Plan', inhoud: plan(stof), opNieuwBlad: true },
      { id: idVan(module), titel: 'Over deze module', inhoud: tekstVan(blad, module) },
      ...lessen.map((les, index) => lesDeel(blad, les, index)),
      ...rollenspelen.map((spel) => spelDeel(blad, spel)),
      ...wijzigingenDelen(module),
      waaropDeel(kit)
    ]
  })
}

function idVan({ kind, address }: Entry): string {
  return `${kind}-${address.slice(address.lastIndexOf('/') + 1)}`
}

function feiten({ data }: EntryOf<'module'>): Html {
  const lines: readonly (readonly [string, string | undefined])[] = [
    ['Voor wie', data.doelgroep.join('; ')],
    ['Voorkennis', data.voorkennis?.join('; ')],
    ['Duur', hoofdletter(data.duur)],
    ['Technologie', data.technologieen.map(woord).join(', ')],
    ['Eigenaar', data.eigenaar]
  ]
  return xml`<dl class="feiten">${lines.flatMap(([term, value]) =>
    value === undefined ? [] : [xml`<div><dt>${term}</dt><dd>${value}</dd></div>`]
  )}</dl>`
}

/** How long a part takes nobody wrote down: there is room for it. */
function plan({ module, lessen, rollenspelen, vragen }: Stof): Html {
  const rows = [
    ...lessen.map(({ data }, index) => [`Les ${index + 1}: ${data.titel}`, data.omschrijving] as const),
    ...rollenspelen.map(({ data }) => [`Rollenspel: ${data.titel}`, data.omschrijving] as const),
    ...(vragen.length === 0
      ? []
      : [
          [
            'Toets',
            `${vragen.length} ${vragen.length === 1 ? 'vraag' : 'vragen'}. De antwoorden staan in de antwoordsleutel.`
          ] as const
        ])
  ]
  return xml`<h3>Wat de cursist daarna kan</h3>${lijst(module.data.leerdoelen)}
<h3>Verloop</h3><p>Vul zelf in hoelang elk deel bij jouw groep duurt.</p>
<table><thead><tr><th scope="col">Deel</th><th scope="col">Waarover</th><th scope="col" class="tijd">Jouw tijd</th></tr></thead>
<tbody>${rows.map(([what, about]) => xml`<tr><td><strong>${what}</strong></td><td>${about}</td><td class="tijd">……… minuten</td></tr>`)}</tbody></table>`
}

/** Of a lesson what a trainer has to know beside the hand-out: its articles, how it is built, and the notes where they stand. */
function lesDeel(blad: Blad, les: EntryOf<'les'>, index: number): Deel {
  return {
    id: idVan(les),
    titel: `Les ${index + 1}: ${les.data.titel}`,
    inhoud: xml`<p class="inleiding">${les.data.omschrijving}</p>${artikels(blad, les)}${opbouw(blad, les)}`
  }
}

function artikels({ site }: Blad, page: Entry): Html[] {
  const named = artikelsIn(site, [page]).flatMap((nummer) => {
    const found = foundAt(site, nummer)
    return found ? [`${found.artikel.nummer} ${found.artikel.titel}`] : []
  })
  return named.length === 0 ? [] : [xml`<h3>Artikels</h3>${lijst(named)}`]
}

function opbouw(blad: Blad, les: EntryOf<'les'>): Html {
  const nodes = resolveBody(blad.site, les)
  const parts = stukken(nodes)
  const prefix = `${idVan(les)}-nota-`
  const koppen = parts.flatMap(({ kop }) => (kop === undefined ? [] : [xml`<li>${kop}</li>`]))
  const notes = parts.flatMap(({ kop, notes: found }) =>
    found.map((note) => tekst(blad, [named(note, kop)], prefix))
  )
  return all([
    ...(koppen.length === 0 ? [] : [xml`<h3>Opbouw</h3><ol>${koppen}</ol>`]),
    ...(notes.length === 0 ? [] : [xml`<h3>Notities</h3>`, ...notes]),
    tekst(
      blad,
      voetnotenBij(
        nodes,
        parts.flatMap(({ notes: found }) => found)
      ),
      prefix
    )
  ])
}

/** A note without a title of its own says under which heading of the lesson it stands. */
function named([tag, props, ...children]: Element, kop: string | undefined): Element {
  return props.title !== undefined || kop === undefined
    ? [tag, props, ...children]
    : [tag, { ...props, title: `bij “${kop}”` }, ...children]
}

/** The headings of a page, each with the notes below it. */
function stukken(nodes: readonly Node[]): { kop: string | undefined; notes: Element[] }[] {
  const parts: { kop: string | undefined; notes: Element[] }[] = [{ kop: undefined, notes: [] }]
  for (const node of nodes) {
    const last = parts.at(-1)
    if (isElement(node) && node[0] === 'h2') parts.push({ kop: textOf(node), notes: [] })
    else if (last) last.notes = [...last.notes, ...notesIn(node)]
  }
  return parts
}

/** The footnotes of a page, where one of its notes refers to them. */
function voetnotenBij(nodes: readonly Node[], notes: readonly Node[]): Node[] {
  const refers = (node: Node): boolean =>
    isElement(node) && ((node[0] === 'a' && node[1].label !== undefined) || childrenOf(node).some(refers))
  return notes.some(refers) ? nodes.filter((node) => isElement(node) && node[0] === 'voetnoten') : []
}

function notesIn(node: Node): Element[] {
  if (!isElement(node)) return []
  return node[0] === 'lesgever' ? [node] : childrenOf(node).flatMap(notesIn)
}

function spelDeel(blad: Blad, spel: EntryOf<'rollenspel'>): Deel {
  const { titel, omschrijving, stopwoord } = spel.data
  const stop = stopwoord === undefined ? [] : [xml`<p><strong>Stopwoord:</strong> ${stopwoord}</p>`]
  return {
    id: idVan(spel),
    titel: `Rollenspel: ${titel}`,
    inhoud: xml`<p class="inleiding">${omschrijving}</p>${stop}${artikels(blad, spel)}${tekstVan(blad, spel)}`,
    opNieuwBlad: true
  }
}

/** What reports from the field changed, newest first. */
function wijzigingenDelen({ data }: EntryOf<'module'>): Deel[] {
  const newest = (data.wijzigingen ?? []).toSorted((a, b) => (a.op < b.op ? 1 : -1))
  if (newest.length === 0) return []
  const lines = newest.map(({ op, wat }) => `${datumInWoorden(op)}: ${wat}`)
  return [{ id: 'wijzigingen', titel: 'Wat verslagen uit de praktijk wijzigden', inhoud: lijst(lines) }]
}
