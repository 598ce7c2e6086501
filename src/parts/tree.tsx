/**
 * Draws a page's body. The fixed map from the closed tree of the content script to elements: what has no
 * case here is not drawn. No theme or router is needed, so the same code draws reports outside Docusaurus.
 */

import { createElement, Fragment, type ReactNode } from 'react'
import type { Element, Node } from '../data'
import { Artikel, type ArtikelParts } from './artikel'
import { Begrip } from './begrip'
import { Beslisboom, type NaUitkomst } from './beslisboom'
import { Blok } from './blok'
import { Checklist, Vink } from './checklist'
import { isList, itemsIn, itemText } from './checklist-items'
import { childrenOf, textOf } from '../pipeline'
import { Icoon, icoonOfKop } from './icoon'
import { Lesgever } from './lesgever'
import { Stappen } from './stappen'
import { hrefOf } from '../reader/published'

/** What a page adds below the outcome of a decision tree in an article, by the id of the article. */
export type BoomParts = (id: string) => NaUitkomst | undefined

type Drawing = {
  page: string | undefined
  boom?: BoomParts | undefined
  /** The article that is drawn. */
  artikelId?: string | undefined
  artikel: ArtikelParts | undefined
  isTicked?: boolean
  /** What stands above the columns of the table that is drawn, and above the cell. */
  koppen?: readonly string[]
  kop?: string | undefined
}

export function Tree({
  nodes,
  page,
  artikel,
  boom
}: {
  nodes: readonly Node[]
  /** Address of the page that the nodes are the body of: ticks are kept by it. */
  page?: string
  artikel?: ArtikelParts | undefined
  boom?: BoomParts | undefined
}): ReactNode {
  return drawAll(nodes, { page, artikel, boom })
}

function drawAll(nodes: readonly Node[], drawing: Drawing): ReactNode {
  return nodes.map((node, index) =>
    typeof node === 'string' ? node : <Fragment key={index}>{draw(node, drawing)}</Fragment>
  )
}

const KADERS: Readonly<Record<string, string>> = {
  note: 'Noteer',
  tip: 'Tip',
  info: 'Goed om te weten',
  warning: 'Let op',
  danger: 'Gevaar'
}

function draw(element: Element, drawing: Drawing): ReactNode {
  const [tag, props, ...children] = element
  const inside = (): ReactNode => drawAll(children, drawing)
  switch (tag) {
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return createElement(
        tag,
        { id: props.id, className: 'kop', tabIndex: -1 },
        drawing.artikelId !== undefined && drawKopIcoon(element),
        inside(),
        // The contents of the page lead to it by keyboard.
        <a className="kop__anker" href={`#${props.id}`} aria-label="Link naar deze kop" tabIndex={-1}>
          #
        </a>
      )
    case 'p':
    case 'blockquote':
    case 'ul':
    case 'strong':
    case 'em':
    case 'del':
    case 'sup':
    case 'thead':
    case 'tbody':
      return createElement(tag, null, inside())
    case 'tr':
      return <tr>{drawCells(children, drawing)}</tr>
    case 'ol':
      return <ol start={props.start}>{inside()}</ol>
    case 'li':
      return drawing.isTicked ? drawTicked(children, drawing) : <li id={props.id}>{inside()}</li>
    case 'hr':
    case 'br':
      return createElement(tag)
    case 'pre':
      return <Blok>{inside()}</Blok>
    case 'code':
      return <code data-lang={props.lang}>{inside()}</code>
    case 'th':
    case 'td': {
      /* The empty corner of a table heads nothing. */
      const isHeader = tag === 'th' && children.length > 0
      return createElement(
        isHeader ? 'th' : 'td',
        {
          ...(isHeader ? { scope: 'col' } : { 'data-kop': drawing.kop }),
          'data-uitlijning': props.align
        },
        inside()
      )
    }
    case 'table':
      return (
        <div className="tabel tabel--tekst" role="group" aria-label="Tabel" tabIndex={0}>
          <table>{drawAll(children, { ...drawing, koppen: koppenOf(element) })}</table>
        </div>
      )
    case 'input':
      return (
        <input
          type="checkbox"
          checked={props.checked === true}
          disabled
          readOnly
          aria-label={props.checked ? 'gedaan' : 'te doen'}
        />
      )
    case 'img':
      return (
        <img
          src={hrefOf(props.src ?? '')}
          srcSet={props.beelden?.map(([address, width]) => `${hrefOf(address)} ${width}w`).join(', ')}
          sizes={props.beelden && '(max-width: 42rem) 100vw, 42rem'}
          alt={props.alt}
          title={props.title}
          width={props.width}
          height={props.height}
          loading="lazy"
          decoding="async"
        />
      )
    case 'a':
      return drawLink(element, drawing)
    case 'verwijzing':
      return (
        <a href={hrefOf(props.href ?? '')} title={props.title} className={citationClass(props.href)}>
          {inside()}
        </a>
      )
    case 'begrip':
      return (
        <Begrip
          href={props.href ?? ''}
          definitie={props.title ?? ''}
          titel={props.label ?? ''}
          tekst={inside()}
        />
      )
    case 'artikel':
      return drawArtikel(element, { ...drawing, artikelId: props.id })
    case 'waarom':
      return (
        <details className="waarom">
          <summary>
            <Icoon naam="waarom" /> Waarom
          </summary>
          <div>{inside()}</div>
        </details>
      )
    case 'kader':
      return (
        <aside className={`kader kader--${props.soort}`}>
          <p className="kader__titel">{props.title ?? KADERS[props.soort ?? ''] ?? 'Noteer'}</p>
          {inside()}
        </aside>
      )
    case 'checklist':
      return (
        <Checklist page={drawing.page} titel={props.title} items={itemsIn(children)}>
          {drawAll(children, { ...drawing, isTicked: true })}
        </Checklist>
      )
    case 'beslisboom':
      return (
        <Beslisboom
          nodes={children}
          titel={props.title}
          draw={(nodes) => drawAll(nodes, drawing)}
          naUitkomst={drawing.boom?.(drawing.artikelId ?? '')}
        />
      )
    case 'stappen':
      return <Stappen nodes={children} titel={props.title} draw={(nodes) => drawAll(nodes, drawing)} />
    case 'lesgever':
      return <Lesgever titel={props.title}>{inside()}</Lesgever>
    case 'voetnoten':
      return (
        <section className="voetnoten" aria-label="Voetnoten">
          <h2 className="kop">Voetnoten</h2>
          {inside()}
        </section>
      )
  }
}

/** "WPA art. 25/3 §1bis, 2°" is long: unlike "BC 6.1" it may go on on the next line. */
function citationClass(href = ''): string {
  return href.startsWith('/recht/') ? 'artikelnummer artikelnummer--wet' : 'artikelnummer'
}

function drawArtikel([, { id = '', artikel: nummer }, ...nodes]: Element, drawing: Drawing): ReactNode {
  return (
    <Artikel
      id={id}
      nummer={nummer}
      nodes={nodes}
      draw={(some) => drawAll(some, drawing)}
      {...drawing.artikel?.(id)}
    />
  )
}

/** Each cell knows what stands above it: on a phone the cells of a row stand below each other. */
function drawCells(row: readonly Node[], drawing: Drawing): ReactNode {
  const cells = row.filter((node) => typeof node !== 'string')
  return row.map((node, index) =>
    typeof node === 'string' ? (
      node
    ) : (
      <Fragment key={index}>
        {draw(node, { ...drawing, kop: drawing.koppen?.[cells.indexOf(node)] || undefined })}
      </Fragment>
    )
  )
}

function koppenOf(table: Element): string[] {
  const cellsIn = (node: Node): Node[] =>
    typeof node === 'string' ? [] : node[0] === 'th' ? [node] : childrenOf(node).flatMap(cellsIn)
  return cellsIn(table).map(textOf)
}

/** A heading that returns in every article is found by its drawing. */
function drawKopIcoon(kop: Element): ReactNode {
  const naam = icoonOfKop(textOf(kop))
  return naam && <Icoon naam={naam} />
}

/** A list below an item has boxes of its own, so it stands beside the label; a box that was written is drawn once. */
function drawTicked(children: readonly Node[], drawing: Drawing): ReactNode {
  const lists = children.filter(isList)
  const words = children.filter((node) => !isList(node) && node[0] !== 'input')
  return (
    <li>
      <Vink item={itemText(children)}>{drawAll(words, drawing)}</Vink>
      {drawAll(lists, drawing)}
    </li>
  )
}

/** A footnote's two links stay on the page and say in words where they lead. */
function drawLink([, props, ...children]: Element, drawing: Drawing): ReactNode {
  const { href = '', title, id, label } = props
  if (label !== undefined) {
    return (
      <a href={hrefOf(href)} id={id} aria-label={label} className="voetnoot">
        {drawAll(children, drawing)}
      </a>
    )
  }
  return (
    <a href={hrefOf(href)} title={title} rel={href.startsWith('http') ? 'noopener noreferrer' : undefined}>
      {drawAll(children, drawing)}
    </a>
  )
}
