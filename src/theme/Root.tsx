/**
 * Around every page: answers clicks on links, tells how to report a fault and when an open tab may be older than the rule,
 * and asks for the letters at once. A browser finds those only after the styles, and then draws the page twice.
 */

import Head from '@docusaurus/Head'
import { useLocation } from '@docusaurus/router'
import useDocusaurusContext from '@docusaurus/useDocusaurusContext'
import letters from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2'
import type { ReactNode } from 'react'
import { Nagegaan } from '../inzetkader/nagegaan'
import type { Meldpunten } from '../data'
import { FoutMelden } from '../page/fout-melden'
import { useHydrated } from '../reader/hydrated'
import { addressOf } from '../reader/published'
import { useNavigation } from '../docusaurus/navigation'

export default function Root({ children }: { children: ReactNode }): ReactNode {
  useNavigation()
  return (
    <>
      <Head>
        <link rel="preload" as="font" type="font/woff2" href={letters} crossOrigin="anonymous" />
      </Head>
      {children}
      {/* Of what is not there the static page cannot know the address. */}
      <FoutMelden key={String(useHydrated())} address={useAddress()} {...useMeldpunten()} />
      <Nagegaan />
    </>
  )
}

function useMeldpunten(): Meldpunten {
  return useDocusaurusContext().siteConfig.customFields ?? {}
}

/** As the page is called, however the host writes it. */
function useAddress(): string {
  return addressOf(useLocation().pathname).replace(/(?:\.html)?\/?$/u, '') || '/'
}
