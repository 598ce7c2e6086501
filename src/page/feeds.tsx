/** Tells an app that reads feeds which a page offers. Those of a section stand on every page already. */

import Head from '@docusaurus/Head'
import type { ReactNode } from 'react'
import type { FeedLink } from '../data'
import { hrefOf } from '../reader/published'

export function FeedsInHead({ feeds }: { feeds: readonly FeedLink[] }): ReactNode {
  return (
    <Head>
      {feeds
        .filter(({ adres }) => adres.lastIndexOf('/') > 0)
        .map(({ woord, adres }) => (
          <link
            key={adres}
            rel="alternate"
            type="application/atom+xml"
            title={`Ervaringsverslagen: ${woord}`}
            href={hrefOf(`${adres}/atom.xml`)}
          />
        ))}
      {feeds.map(({ woord, adres }) => (
        <link
          key={`${adres} json`}
          rel="alternate"
          type="application/feed+json"
          title={woord}
          href={hrefOf(`${adres}/feed.json`)}
        />
      ))}
    </Head>
  )
}
