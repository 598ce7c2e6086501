/** The way back up, the same on every page; for search engines too. Free of theme and router: it is poured as well. */

import type { ReactNode } from 'react'
import type { Kruimel } from '../data'
import { adresOf, hrefOf } from '../reader/published'

type Props = { titel: string; address: string; kruimels: readonly Kruimel[] }

export function Kruimelpad({ titel, address, kruimels }: Props): ReactNode {
  const steps = [{ titel: 'Start', address: '/' }, ...kruimels]
  return (
    <nav className="kruimels" aria-label="Kruimelpad">
      <ol>
        {steps.map((step) => (
          <li key={step.address}>
            <a href={hrefOf(step.address)}>{step.titel}</a>
          </li>
        ))}
      </ol>
      <script
        type="application/ld+json"
        dangerouslySetInnerHTML={{ __html: listOf([...steps, { titel, address }]) }}
      />
    </nav>
  )
}

/** No sign in it ends the element that it stands in. */
function listOf(steps: readonly Kruimel[]): string {
  const list = {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ titel, address }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: titel,
      item: adresOf(address)
    }))
  }
  return JSON.stringify(list).replaceAll('<', String.raw`\u003c`)
}
