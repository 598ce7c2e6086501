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
import { textOf, titelVanKader } from '../pipeline'
import { Icoon, icoonOfKop } from './icoon'
import { Lesgever } from './lesgever'
import { Stappen } from './stappen'
import { hrefOf } from '../reader/published'
import { Link, Verwijzing } from './tree-links'
import { Cel, koppenOf, Rij, Tabel } from './tree-table'

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
      return (
        <Rij nodes={children} koppen={drawing.koppen} draw={(cell, kop) => draw(cell, { ...drawing, kop })} />
      )
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
    case 'td':
      return (
        <Cel tag={tag} align={props.align} kop={drawing.kop} isEmpty={children.length === 0}>
          {inside()}
        </Cel>
      )
    case 'table':
      return <Tabel>{drawAll(children, { ...drawing, koppen: koppenOf(element) })}</Tabel>
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
      return <Link {...props}>{inside()}</Link>
    case 'verwijzing':
      return <Verwijzing {...props}>{inside()}</Verwijzing>
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
          <p className="kader__titel">{props.title ?? titelVanKader(props.soort)}</p>
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
