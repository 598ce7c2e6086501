/** A report with its table of contents and way back; the same in the poured page and in the browser. */

import type { ReactNode } from 'react'
import { PageBody } from '../components/page-body'
import type { Page, PageOf } from '../data'
import { ownId } from '../pipeline'

export function Verslag({ report }: { report: PageOf<'ervaring'> }): ReactNode {
  return (
    <div className="verslag__raam">
      <nav className="verslag__kruimels" aria-label="Kruimelpad">
        <a href="/">Home</a> <span aria-hidden="true">›</span> <a href="/praktijk">Praktijk</a>
      </nav>
      <article>
        <PageBody page={report} />
        <footer className="verslag__voet">
          <a href={report.editUrl}>Verbeter deze tekst</a>
        </footer>
      </article>
      {report.toc.length > 0 && (
        <nav className="verslag__inhoud" aria-label="Inhoud van deze pagina">
          <ul>
            {report.body.flatMap((node) =>
              typeof node !== 'string' && node[0] === 'h2' ? (
                <li key={node[1].id}>
                  <a href={`#${node[1].id}`}>{textOf(node)}</a>
                </li>
              ) : (
                []
              )
            )}
            {report.gevolgen && (
              <li>
                <a href={`#${ownId('gevolgen')}`}>Dit verslag wijzigde het inzetkader</a>
              </li>
            )}
          </ul>
        </nav>
      )}
    </div>
  )
}

function textOf(node: Page['body'][number]): string {
  return typeof node === 'string' ? node : (node.slice(2) as Page['body']).map(textOf).join('')
}
