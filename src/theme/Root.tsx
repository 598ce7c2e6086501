/** Around every page: asks for the letters at once. A browser finds them only after the styles, and then draws the page twice. */

import Head from '@docusaurus/Head'
import letters from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2'
import type { ReactNode } from 'react'

export default function Root({ children }: { children: ReactNode }): ReactNode {
  return (
    <>
      <Head>
        <link rel="preload" as="font" type="font/woff2" href={letters} crossOrigin="anonymous" />
      </Head>
      {children}
    </>
  )
}
