/** Keeps a page out of search engines: what counts must be found first. The shells of other versions import it. */

import Head from '@docusaurus/Head'
import type { ReactNode } from 'react'

export default function Noindex(): ReactNode {
  return (
    <Head>
      <meta name="robots" content="noindex" />
    </Head>
  )
}
