/** What an emitted MDX shell draws: a page, and the places in it that the table of contents leads to. */

import useBrokenLinks from '@docusaurus/useBrokenLinks'
import type { ReactNode } from 'react'
import type { Node, Page as PageData } from '../data'
import { FeedsInHead } from './feeds'
import { type Delen, PageBody } from './page-body'

export default function Page({ page, delen }: { page: PageData; delen?: Delen }): ReactNode {
  const { collectAnchor } = useBrokenLinks()
  for (const id of idsOf(page.body)) collectAnchor(id)
  return (
    <>
      {page.feeds && <FeedsInHead feeds={page.feeds} />}
      <PageBody page={page} {...(delen && { delen })} />
    </>
  )
}

function idsOf(nodes: readonly Node[]): string[] {
  return nodes.flatMap((node) => {
    if (typeof node === 'string') return []
    const [, props, ...children] = node
    return [...(props.id === undefined ? [] : [props.id]), ...idsOf(children)]
  })
}
