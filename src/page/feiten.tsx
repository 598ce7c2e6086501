/** The grey box on top of a page: what its front matter says, as terms and values. */

import type { ReactNode } from 'react'
import type { Page, PageFact } from '../data'
import { hrefOf } from '../reader/published'

export function Feiten({ page: { facts } }: { page: Page }): ReactNode {
  if (facts.length === 0) return null
  return (
    <dl className="feiten">
      {facts.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{typeof value === 'string' ? value : <Deur {...value} />}</dd>
        </div>
      ))}
    </dl>
  )
}

function Deur({ text, address }: Exclude<PageFact[1], string>): ReactNode {
  return address.startsWith('/') ? (
    <a href={hrefOf(address)}>{text}</a>
  ) : (
    <a href={hrefOf(address)} rel="noopener noreferrer">
      {text}
    </a>
  )
}
