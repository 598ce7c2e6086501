/**
 * Draws a page's body. The fixed map from the closed tree of the content script to elements: what has no
 * case here is not drawn. No theme or router is needed, so the same code draws reports outside Docusaurus.
 */

import { createElement, Fragment, type ReactNode } from 'react'
import type { Element, Node } from '../data'

export type LinkProps = { href: string; title?: string | undefined; className?: string; children: ReactNode }
export type LinkComponent = (props: LinkProps) => ReactNode

/** A plain link; pages drawn by Docusaurus pass its own, which also navigates without loading. */
export function PlainLink({ href, ...rest }: LinkProps): ReactNode {
  return <a href={href} {...(href.startsWith('http') ? { rel: 'noopener noreferrer' } : {})} {...rest} />
}

type Drawing = {
  link: LinkComponent
  isTicked?: boolean
  /** What stands beside the number of an article, by its id. */
  bijNummer?: ((id: string) => ReactNode) | undefined
}

export function Tree({
  nodes,
  link = PlainLink,
  bijNummer
}: {
  nodes: readonly Node[]
  link?: LinkComponent
  bijNummer?: Drawing['bijNummer']
}): ReactNode {
  return drawAll(nodes, { link, bijNummer })
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
        inside(),
        <a className="kop__anker" href={`#${props.id}`} aria-label="Link naar deze kop">
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
    case 'tr':
      return createElement(tag, null, inside())
    case 'ol':
      return <ol start={props.start}>{inside()}</ol>
    case 'li':
      return drawing.isTicked ? (
        <li>
          <label className="vink">
            <input type="checkbox" />
            <span>{inside()}</span>
          </label>
        </li>
      ) : (
        <li id={props.id}>{inside()}</li>
      )
    case 'hr':
    case 'br':
      return createElement(tag)
    case 'pre':
      return <pre tabIndex={0}>{inside()}</pre>
    case 'code':
      return <code data-lang={props.lang}>{inside()}</code>
    case 'th':
    case 'td': {
      /* The empty corner of a table heads nothing. */
      const isHeader = tag === 'th' && children.length > 0
      return createElement(
        isHeader ? 'th' : 'td',
        { ...(isHeader ? { scope: 'col' } : {}), 'data-uitlijning': props.align },
        inside()
      )
    }
    case 'table':
      return (
        <div className="tabel" role="group" aria-label="Tabel" tabIndex={0}>
          <table>{inside()}</table>
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
          src={props.src}
          srcSet={props.beelden?.map(([address, width]) => `${address} ${width}w`).join(', ')}
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
        <drawing.link href={props.href ?? ''} title={props.title} className="artikelnummer">
          {inside()}
        </drawing.link>
      )
    case 'begrip':
      return (
        <Begrip
          href={props.href ?? ''}
          definitie={props.title ?? ''}
          titel={props.label ?? ''}
          link={drawing.link}
          tekst={inside()}
        />
      )
    case 'artikel':
      return (
        <section className="artikel" aria-labelledby={props.id}>
          <a className="artikel__nummer" href={`#${props.id}`}>
            {props.artikel}
          </a>
          {drawing.bijNummer?.(props.id ?? '')}
          {inside()}
        </section>
      )
    case 'waarom':
      return (
        <details className="waarom">
          <summary>Waarom</summary>
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
      return <div className="checklist">{drawAll(children, { ...drawing, isTicked: true })}</div>
    case 'beslisboom':
      return <div className="beslisboom">{inside()}</div>
    case 'lesgever':
      return (
        <aside className="kader kader--lesgever">
          <p className="kader__titel">Voor de lesgever</p>
          {inside()}
        </aside>
      )
    case 'voetnoten':
      return (
        <section className="voetnoten" aria-label="Voetnoten">
          <h2 className="kop">Voetnoten</h2>
          {inside()}
        </section>
      )
  }
}

type BegripProps = { href: string; definitie: string; titel: string; link: LinkComponent; tekst: ReactNode }

/** Once per page, so its address makes a unique id. A native popover: opens by tap, click or key without script, closes with Escape or a tap beside it. */
function Begrip({ href, definitie, titel, link: Link, tekst }: BegripProps): ReactNode {
  const id = `uitleg-${href.slice(href.lastIndexOf('/') + 1)}`
  return (
    <>
      <button type="button" className="begrip" popoverTarget={id}>
        {tekst}
      </button>
      <span className="begrip__uitleg" id={id} popover="auto" role="note">
        <strong>{titel}</strong> {definitie} <Link href={href}>Meer over {titel}</Link>
      </span>
    </>
  )
}

/** A footnote's two links stay on the page and say in words where they lead. */
function drawLink([, props, ...children]: Element, drawing: Drawing): ReactNode {
  const { href = '', title, id, label } = props
  if (label !== undefined) {
    return (
      <a href={href} id={id} aria-label={label} className="voetnoot">
        {drawAll(children, drawing)}
      </a>
    )
  }
  return (
    <drawing.link href={href} title={title}>
      {drawAll(children, drawing)}
    </drawing.link>
  )
}
