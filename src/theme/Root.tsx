/**
 * Around every page: answers clicks on links, tells when an open tab may be older than the rule, and asks for the letters at once. A browser finds those only after the
 * styles, and then draws the page twice.
 */

import Head from '@docusaurus/Head'
import letters from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2'
import type { ReactNode } from 'react'
import { Nagegaan } from '../components/nagegaan'
import { useNavigation } from '../navigation'

export default function Root({ children }: { children: ReactNode }): ReactNode {
  useNavigation()
  return (
    <>
      <Head>
        <link rel="preload" as="font" type="font/woff2" href={letters} crossOrigin="anonymous" />
      </Head>
      {children}
      <Nagegaan />
    </>
  )
}
