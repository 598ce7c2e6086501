/** In place of the theme's breadcrumbs for search engines, which puts labels in a script element as they are. */

import Head from '@docusaurus/Head'
import { useBreadcrumbsStructuredData } from '@docusaurus/plugin-content-docs/client'
import type { ComponentProps, ReactNode } from 'react'
import type Original from '@theme/DocBreadcrumbs/StructuredData'

export default function StructuredData({ breadcrumbs }: ComponentProps<typeof Original>): ReactNode {
  const data = useBreadcrumbsStructuredData({ breadcrumbs })
  return (
    <Head>
      <script type="application/ld+json">{JSON.stringify(data).replaceAll('<', String.raw`\u003c`)}</script>
    </Head>
  )
}
