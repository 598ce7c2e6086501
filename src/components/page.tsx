/** What an emitted MDX shell draws: a page with the links of Docusaurus, so that its checks see every address. */

import Link from '@docusaurus/Link'
import useBrokenLinks from '@docusaurus/useBrokenLinks'
import type { ReactNode } from 'react'
import type { Node, Page as PageData } from '../data'
import { PageBody } from './page-body'
import type { LinkProps } from './tree'

/** Docusaurus does not know the addresses of reports; the content script has checked them. */
export function SiteLink({ href, ...rest }: LinkProps): ReactNode {
  const isReport = /^\/praktijk\/./u.test(href)
  if (href.startsWith('http')) return <Link href={href} target="_self" rel="noopener noreferrer" {...rest} />
  return <Link to={href} {...(isReport ? { 'data-noBrokenLinkCheck': true } : {})} {...rest} />
}

export default function Page({ page }: { page: PageData }): ReactNode {
  const { collectAnchor } = useBrokenLinks()
  for (const id of idsOf(page.body)) collectAnchor(id)
  return <PageBody page={page} link={SiteLink} />
}

function idsOf(nodes: readonly Node[]): string[] {
  return nodes.flatMap((node) => {
    if (typeof node === 'string') return []
    const [, props, ...children] = node
    return [...(props.id === undefined ? [] : [props.id]), ...idsOf(children)]
  })
}
